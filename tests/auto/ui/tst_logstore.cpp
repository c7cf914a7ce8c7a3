#include <ui/models/logstore.h>

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace Signalbox;

namespace {

constexpr int Chunk = int(LogChunk::Rows);

LogRecord numbered(int number, const QString &data = {})
{
    LogRecord record;
    record.time = 1700000000000 + number;
    record.personId = QStringLiteral("id-%1").arg(number % 7);
    record.personName = QStringLiteral("name %1").arg(number % 7);
    record.type = QStringLiteral("type-%1").arg(number % 3);
    record.data = data.isNull() ? QStringLiteral("data ü %1").arg(number) : data;
    if (number % 100 == 0)
        record.note = QStringLiteral("note %1").arg(number);
    return record;
}

} // namespace

// Rows in memory and on disk.
class TestLogStore : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_store = std::make_unique<LogStore>(m_folder.path()); }
    void everyRowIsWhereItWas_data();
    void everyRowIsWhereItWas();
    void nothingIsWrittenWithinTheBudget();
    void aBudgetIsKeptWhileItGrows();
    void readingKeepsFewChunksInMemory();
    void nothingIsNotEmptyOnDiskEither();
    void anOutcomeOfARowOnDisk();
    void manyOutcomesOfManyChunksOnDisk();
    void rowsAreRemovedAtAnyPlace_data();
    void rowsAreRemovedAtAnyPlace();
    void whatIsRemovedIsOverwritten();
    void aPlaceThatIsFreeIsTaken();
    void aFullDiskIsSaid();
    void aFullDiskBudgetNamesWhatMustGo();
    void leavesNoFile();
    void manyRowsTakeLittle();

private:
    void fill(int count)
    {
        for (int i = 0; i < count; ++i)
            m_store->append(numbered(i));
    }
    void compare(int row, int number) const
    {
        const LogRecord expected = numbered(number);
        const LogRecord actual = m_store->row(row).toRecord();
        QCOMPARE(actual.time, expected.time);
        QCOMPARE(actual.personId, expected.personId);
        QCOMPARE(actual.personName, expected.personName);
        QCOMPARE(actual.type, expected.type);
        QCOMPARE(actual.data, expected.data);
        QCOMPARE(actual.note, expected.note);
    }

    QTemporaryDir m_folder;
    std::unique_ptr<LogStore> m_store;
};

void TestLogStore::everyRowIsWhereItWas_data()
{
    QTest::addColumn<int>("rows");
    QTest::addColumn<qsizetype>("budget");
    for (const int rows : {1, Chunk - 1, Chunk, Chunk + 1, 20 * Chunk + 1}) {
        QTest::addRow("%d rows in memory", rows) << rows << LogStore::DefaultBudget;
        QTest::addRow("%d rows on disk", rows) << rows << qsizetype(1);
    }
}

void TestLogStore::everyRowIsWhereItWas()
{
    QFETCH(int, rows);
    QFETCH(qsizetype, budget);
    m_store->setBudget(budget);
    fill(rows);
    QCOMPARE(m_store->size(), qsizetype(rows));
    QCOMPARE(m_store->bytesOnDisk() > 0, budget == 1 && rows >= Chunk);
    for (int row = 0; row < rows; row += 61)
        compare(row, row);
    for (int row = rows - 1; row >= 0; row -= 997)
        compare(row, row);
}

void TestLogStore::nothingIsWrittenWithinTheBudget()
{
    fill(3 * Chunk);
    QCOMPARE(m_store->bytesOnDisk(), 0);
    const qsizetype needed = m_store->bytes();
    m_store->setBudget(needed);
    QCOMPARE(m_store->bytesOnDisk(), 0);
    m_store->setBudget(needed - 1);
    QVERIFY(m_store->bytesOnDisk() > 0);
    QVERIFY(m_store->bytes() < needed);
    compare(0, 0);
}

void TestLogStore::aBudgetIsKeptWhileItGrows()
{
    constexpr qsizetype budget = 1024 * 1024;
    m_store->setBudget(budget);
    for (int i = 0; i < 40 * Chunk; ++i) {
        m_store->append(numbered(i));
        // The chunk that is being filled may lie above it.
        QVERIFY2(m_store->bytes() < budget + 512 * 1024,
                 qPrintable(QString::number(m_store->bytes())));
    }
    QVERIFY(m_store->bytesOnDisk() > budget);
    QCOMPARE(m_store->diskProblem(), QString());
}

void TestLogStore::readingKeepsFewChunksInMemory()
{
    m_store->setBudget(1);
    fill(40 * Chunk);
    const qsizetype chunkBytes = m_store->row(0).chunk().bytes();
    const qsizetype before = m_store->bytes();
    for (int row = 0; row < 40 * Chunk; row += Chunk / 2)
        compare(row, row);
    QVERIFY(m_store->bytes() - before <= 2 * qsizetype(LogPager::Loaded) * chunkBytes);
}

void TestLogStore::nothingIsNotEmptyOnDiskEither()
{
    m_store->setBudget(1);
    LogRecord nothing;
    m_store->append(nothing);
    LogRecord empty;
    empty.type = QStringLiteral("");
    empty.data = QStringLiteral("");
    m_store->append(empty);
    LogRecord back;
    back.kind = LogKind::LinkBack;
    back.duration = 2400;
    back.waiting = 3;
    m_store->append(back);
    fill(Chunk);
    QVERIFY(m_store->bytesOnDisk() > 0);
    QVERIFY(m_store->row(0).data().isNull());
    QVERIFY(m_store->row(0).type().isNull());
    QVERIFY(!m_store->row(1).data().isNull());
    QVERIFY(!m_store->row(1).type().isNull());
    QCOMPARE(m_store->row(2).note().duration, 2400);
    QCOMPARE(m_store->row(2).note().waiting, 3);
    QCOMPARE(m_store->row(2).entry().kind, LogKind::LinkBack);
}

void TestLogStore::anOutcomeOfARowOnDisk()
{
    m_store->setBudget(1);
    fill(30 * Chunk);
    m_store->setOutcome(5, Delivery::Failed, QStringLiteral("too large"));
    // Reads so much else that the chunk leaves memory, and comes back from disk.
    for (int row = Chunk; row < 30 * Chunk; row += Chunk)
        compare(row, row);
    QCOMPARE(m_store->row(5).entry().delivery, Delivery::Failed);
    QCOMPARE(m_store->row(5).note().text, QStringLiteral("too large"));
    QCOMPARE(m_store->row(4).entry().delivery, Delivery::None);
    compare(6, 6);
}

void TestLogStore::manyOutcomesOfManyChunksOnDisk()
{
    m_store->setBudget(1);
    fill(30 * Chunk);
    for (int row = 0; row < 30 * Chunk; row += 100)
        m_store->setOutcome(row, Delivery::Unknown, QStringLiteral("why %1").arg(row));
    for (int row = 0; row < 30 * Chunk; row += 100) {
        QCOMPARE(m_store->row(row).entry().delivery, Delivery::Unknown);
        QCOMPARE(m_store->row(row).note().text, QStringLiteral("why %1").arg(row));
        compare(row + 1, row + 1);
    }
}

void TestLogStore::rowsAreRemovedAtAnyPlace_data()
{
    QTest::addColumn<int>("removed");
    QTest::addColumn<qsizetype>("budget");
    for (const int removed : {0, 1, Chunk - 1, Chunk, Chunk + 1, 2 * Chunk + 5, 4 * Chunk + 10}) {
        QTest::addRow("%d in memory", removed) << removed << LogStore::DefaultBudget;
        QTest::addRow("%d on disk", removed) << removed << qsizetype(1);
    }
}

void TestLogStore::rowsAreRemovedAtAnyPlace()
{
    QFETCH(int, removed);
    QFETCH(qsizetype, budget);
    const int rows = 4 * Chunk + 10;
    m_store->setBudget(budget);
    fill(rows);
    compare(0, 0); // read, so that a chunk that is in memory and on disk goes too
    m_store->removeFirst(removed);
    QCOMPARE(m_store->size(), qsizetype(rows - removed));
    QCOMPARE(m_store->firstSequence(), quint64(removed));
    for (int i = rows; i < rows + Chunk; ++i)
        m_store->append(numbered(i));
    for (int row = 0; row < int(m_store->size()); row += 37)
        compare(row, row + removed);
}

void TestLogStore::whatIsRemovedIsOverwritten()
{
    m_store->setBudget(1);
    fill(10 * Chunk);
    const qint64 before = m_store->bytesOnDisk();
    for (int i = 10 * Chunk; i < 50 * Chunk; ++i) {
        m_store->append(numbered(i));
        m_store->removeFirst(1);
    }
    QVERIFY2(m_store->bytesOnDisk() < before * 3 / 2,
             qPrintable(QString::number(m_store->bytesOnDisk())));
    compare(0, 40 * Chunk);
    compare(10 * Chunk - 1, 50 * Chunk - 1);
}

void TestLogStore::aPlaceThatIsFreeIsTaken()
{
    LogSpillFile file(m_folder.path());
    LogSpillFile::Place first;
    LogSpillFile::Place second;
    QVERIFY(file.write(&first, QByteArray(100, 'a')));
    QVERIFY(file.write(&second, QByteArray(50, 'b')));
    QCOMPARE(second.offset, 100);
    QVERIFY(file.write(&second, QByteArray(50, 'c'))); // fits where it is
    QCOMPARE(second.offset, 100);
    file.release(&first);
    QCOMPARE(file.bytes(), 50);
    LogSpillFile::Place third;
    QVERIFY(file.write(&third, QByteArray(101, 'd'))); // too long by one
    QCOMPARE(third.offset, 150);
    QVERIFY(file.write(&first, QByteArray(100, 'e')));
    QCOMPARE(first.offset, 0);
    QVERIFY(file.write(&second, QByteArray(51, 'f'))); // moves
    QCOMPARE(second.offset, 251);
    QCOMPARE(file.read(first), QByteArray(100, 'e'));
    QCOMPARE(file.read(second), QByteArray(51, 'f'));
    QCOMPARE(file.read(third), QByteArray(101, 'd'));
    QCOMPARE(file.bytes(), 252);
}

void TestLogStore::aFullDiskIsSaid()
{
    // A folder that can't be: its name is that of a file.
    const QString name = m_folder.filePath(QStringLiteral("file"));
    QFile file(name);
    QVERIFY(file.open(QIODevice::WriteOnly));
    m_store = std::make_unique<LogStore>(name + QStringLiteral("/folder"));
    m_store->setBudget(1);
    fill(2 * Chunk);
    QVERIFY(!m_store->diskProblem().isEmpty());
    QCOMPARE(m_store->size(), qsizetype(2 * Chunk)); // who owns it says when rows go
    QCOMPARE(m_store->surplusRows(), qsizetype(Chunk));
    m_store->removeFirst(Chunk);
    compare(0, Chunk);
}

void TestLogStore::aFullDiskBudgetNamesWhatMustGo()
{
    m_store->setBudget(1);
    m_store->setDiskBudget(0);
    fill(Chunk - 1);
    QCOMPARE(m_store->surplusRows(), qsizetype(0));
    fill(1);
    QCOMPARE(m_store->surplusRows(), qsizetype(Chunk));
    m_store->removeFirst(3);
    QCOMPARE(m_store->surplusRows(), qsizetype(Chunk - 3));
    m_store->removeFirst(m_store->surplusRows());
    QCOMPARE(m_store->surplusRows(), qsizetype(0));
    QCOMPARE(m_store->bytesOnDisk(), 0);
}

void TestLogStore::leavesNoFile()
{
    QTemporaryDir folder;
    auto store = std::make_unique<LogStore>(folder.path());
    store->setBudget(1);
    for (int i = 0; i < 2 * Chunk; ++i)
        store->append(numbered(i));
    QVERIFY(store->bytesOnDisk() > 0);
    store.reset();
    QVERIFY(QDir(folder.path()).isEmpty());
}

void TestLogStore::manyRowsTakeLittle()
{
    const LogRecord record = numbered(1, QStringLiteral("{\"x\":12,\"y\":34,\"text\":\"hello\"}"));
    for (int i = 0; i < 200000; ++i)
        m_store->append(record);
    QCOMPARE(m_store->size(), qsizetype(200000));
    QVERIFY2(m_store->bytes() < 24 * 1024 * 1024, qPrintable(QString::number(m_store->bytes())));
    QCOMPARE(m_store->bytesOnDisk(), 0);
    m_store->setBudget(4 * 1024 * 1024);
    QVERIFY2(m_store->bytes() <= 4 * 1024 * 1024, qPrintable(QString::number(m_store->bytes())));
    QCOMPARE(m_store->row(0).data(), record.data);
    QCOMPARE(m_store->row(199999).data(), record.data);
}

QTEST_GUILESS_MAIN(TestLogStore)
#include "tst_logstore.moc"
