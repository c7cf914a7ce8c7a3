#include <support/fakeclock.h>
#include <ui/models/logtext.h>
#include <ui/models/signallogmodel.h>

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Signalbox;
using TestSupport::FakeClock;

namespace {

constexpr int Chunk = int(LogChunk::Rows);

LogRecord signalRecord(const QString &data, quint64 id = 0)
{
    LogRecord record;
    record.time = 1700000000123;
    record.personId = QStringLiteral("id-of-ann");
    record.personName = QStringLiteral("ann");
    record.type = QStringLiteral("chat");
    record.data = data;
    record.signalId = id;
    if (id != 0) {
        record.direction = LogDirection::Outgoing;
        record.delivery = Delivery::Waiting;
    }
    return record;
}

} // namespace

class TestSignalLogModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void rowsComeAtMostOnceIn16Ms();
    void aFloodIsShownHalfAsOften_data();
    void aFloodIsShownHalfAsOften();
    void everyFieldComesBack();
    void nothingIsNotEmpty();
    void anEventHasNoSignalFields();
    void anOutcomeFindsItsRow();
    void outcomesTellOfTheirRowsOnly();
    void anOutcomeBeforeItsRowIsShown();
    void aSecondOutcomeIsIgnored();
    void unknownIdsAreIgnored();
    void outcomesOfManyAreOneChange();
    void oldestRowsStayBeyondTheBudget();
    void oldestRowsGoWhereTheDiskTakesNone();
    void anOutcomeOfARowThatIsGone();
    void outcomesWaitForTheirRows();
    void aStandstillIsCaughtUpInSteps();
    void clearTakesWhatIsGatheredToo();
    void clearCanBeUndone();
    void aSecondClearIsForGood();
    void clearedRowsGoFirst();
    void countsTypesAndSenders();
    void sequencesStay();

private:
    void fill(int count)
    {
        for (int i = 0; i < count; ++i)
            m_model->append(signalRecord(QString::number(i)));
        m_model->flush();
    }
    QString dataOf(int row) const { return field(row, SignalLogModel::DataRole).toString(); }
    QVariant field(int row, int role) const { return m_model->index(row, 0).data(role); }

    QTemporaryDir m_folder;
    std::shared_ptr<FakeClock> m_clock;
    std::unique_ptr<SignalLogModel> m_model;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
};

void TestSignalLogModel::init()
{
    m_tester.reset();
    m_clock = std::make_shared<FakeClock>();
    m_model = std::make_unique<SignalLogModel>(m_clock, nullptr, m_folder.path());
    m_tester = std::make_unique<QAbstractItemModelTester>(
        m_model.get(), QAbstractItemModelTester::FailureReportingMode::QtTest);
}

void TestSignalLogModel::rowsComeAtMostOnceIn16Ms()
{
    QSignalSpy inserted(m_model.get(), &QAbstractItemModel::rowsInserted);
    m_model->append(signalRecord(QStringLiteral("1")));
    QCOMPARE(m_model->rowCount(), 0);
    m_clock->advance(0);
    QCOMPARE(m_model->rowCount(), 1);
    for (int i = 0; i < 100; ++i)
        m_model->append(signalRecord(QString::number(i)));
    m_clock->advance(15);
    QCOMPARE(inserted.size(), 1);
    m_clock->advance(1);
    QCOMPARE(inserted.size(), 2);
    QCOMPARE(m_model->rowCount(), 101);
    QCOMPARE(m_clock->activeTimers(), 0);
}

void TestSignalLogModel::aFloodIsShownHalfAsOften_data()
{
    QTest::addColumn<int>("rows");
    QTest::addColumn<int>("nextAfter");
    const int flood = int(SignalLogModel::FloodRows);
    QTest::newRow("one fewer") << flood - 1 << 16;
    QTest::newRow("a flood") << flood << 32;
    QTest::newRow("one more") << flood + 1 << 32;
}

void TestSignalLogModel::aFloodIsShownHalfAsOften()
{
    QFETCH(int, rows);
    QFETCH(int, nextAfter);
    for (int i = 0; i < rows; ++i)
        m_model->append(signalRecord(QString::number(i)));
    m_clock->advance(0);
    QCOMPARE(m_model->rowCount(), rows);
    m_model->append(signalRecord(QStringLiteral("next")));
    m_clock->advance(nextAfter - 1);
    QCOMPARE(m_model->rowCount(), rows);
    m_clock->advance(1);
    QCOMPARE(m_model->rowCount(), rows + 1);
    // And a single one comes as soon as ever.
    m_model->append(signalRecord(QStringLiteral("after")));
    m_clock->advance(16);
    QCOMPARE(m_model->rowCount(), rows + 2);
}

void TestSignalLogModel::everyFieldComesBack()
{
    LogRecord record = signalRecord(QStringLiteral("{\"ü\":1}"), 7);
    record.targetId = QStringLiteral("id-of-bob");
    record.targetName = QStringLiteral("bob");
    record.json = true;
    record.retry = false;
    m_model->append(record);
    m_model->flush();
    QCOMPARE(field(0, SignalLogModel::TimeRole).toLongLong(), record.time);
    QCOMPARE(field(0, SignalLogModel::KindRole).value<LogKind>(), LogKind::Signal);
    QCOMPARE(field(0, SignalLogModel::DirectionRole).value<LogDirection>(), LogDirection::Outgoing);
    QCOMPARE(field(0, SignalLogModel::PersonIdRole).toString(), record.personId);
    QCOMPARE(field(0, SignalLogModel::PersonNameRole).toString(), record.personName);
    QCOMPARE(field(0, SignalLogModel::TargetIdRole).toString(), record.targetId);
    QCOMPARE(field(0, SignalLogModel::TargetNameRole).toString(), record.targetName);
    QCOMPARE(field(0, SignalLogModel::TypeRole).toString(), record.type);
    QCOMPARE(field(0, SignalLogModel::DataRole).toString(), record.data);
    QCOMPARE(field(0, SignalLogModel::SizeRole).toInt(), 8);
    QCOMPARE(field(0, SignalLogModel::JsonRole).toBool(), true);
    QCOMPARE(field(0, SignalLogModel::RetryRole).toBool(), false);
    QCOMPARE(field(0, SignalLogModel::SignalIdRole).toULongLong(), quint64(7));
    QCOMPARE(m_model->index(0, SignalLogModel::DataColumn).data().toString(), record.data);
}

void TestSignalLogModel::nothingIsNotEmpty()
{
    LogRecord none = signalRecord(QString());
    none.type = QString();
    none.personId = QString();
    none.personName = QString();
    m_model->append(none);
    m_model->append(signalRecord(QStringLiteral("")));
    m_model->flush();
    QVERIFY(!field(0, SignalLogModel::HasDataRole).toBool());
    QVERIFY(field(0, SignalLogModel::TypeRole).toString().isNull());
    QCOMPARE(field(0, SignalLogModel::SizeRole).toInt(), -1);
    QCOMPARE(LogText::from(m_model->index(0, 0)), QStringLiteral("server"));
    QVERIFY(field(1, SignalLogModel::HasDataRole).toBool());
    QVERIFY(!field(1, SignalLogModel::DataRole).toString().isNull());
    QCOMPARE(field(1, SignalLogModel::SizeRole).toInt(), 0);
}

void TestSignalLogModel::anEventHasNoSignalFields()
{
    LogRecord back;
    back.kind = LogKind::LinkBack;
    back.duration = 2400;
    back.waiting = 3;
    m_model->append(back);
    m_model->flush();
    QCOMPARE(field(0, SignalLogModel::DurationRole).toLongLong(), 2400);
    QCOMPARE(field(0, SignalLogModel::WaitingRole).toInt(), 3);
    QCOMPARE(LogText::to(m_model->index(0, 0)), QString());
    QVERIFY(LogText::event(m_model->index(0, 0)).contains(QStringLiteral("2.4 s")));
}

void TestSignalLogModel::anOutcomeFindsItsRow()
{
    for (quint64 id = 1; id <= 3; ++id)
        m_model->append(signalRecord(QString::number(id), id));
    m_model->flush();
    QSignalSpy changed(m_model.get(), &QAbstractItemModel::dataChanged);
    m_model->setDelivery(2, Delivery::Failed, QStringLiteral("too large"));
    m_clock->advance(16);
    QCOMPARE(changed.size(), 1);
    QCOMPARE(changed.at(0).at(0).toModelIndex().row(), 1);
    QCOMPARE(field(1, SignalLogModel::DeliveryRole).value<Delivery>(), Delivery::Failed);
    QCOMPARE(field(1, SignalLogModel::NoteRole).toString(), QStringLiteral("too large"));
    QCOMPARE(field(0, SignalLogModel::DeliveryRole).value<Delivery>(), Delivery::Waiting);
}

void TestSignalLogModel::outcomesTellOfTheirRowsOnly()
{
    for (quint64 id = 1; id <= 100; ++id)
        m_model->append(signalRecord(QString::number(id), id));
    m_model->flush();
    QSignalSpy changed(m_model.get(), &QAbstractItemModel::dataChanged);
    for (const quint64 id : QList<quint64>{100, 2, 51, 3, 52, 2})
        m_model->setDelivery(id, Delivery::Sent);
    m_model->flush();
    QStringList ranges;
    for (const auto &range : std::as_const(changed))
        ranges << QStringLiteral("%1-%2")
                      .arg(range.at(0).toModelIndex().row())
                      .arg(range.at(1).toModelIndex().row());
    QCOMPARE(ranges.join(QLatin1Char(' ')), QStringLiteral("1-2 50-51 99-99"));
    QCOMPARE(changed.at(0).at(1).toModelIndex().column(), int(SignalLogModel::OutcomeColumn));
}

void TestSignalLogModel::anOutcomeBeforeItsRowIsShown()
{
    m_model->append(signalRecord(QStringLiteral("x"), 1));
    m_model->setDelivery(1, Delivery::Sent);
    m_model->flush();
    QCOMPARE(field(0, SignalLogModel::DeliveryRole).value<Delivery>(), Delivery::Sent);
}

void TestSignalLogModel::aSecondOutcomeIsIgnored()
{
    m_model->append(signalRecord(QStringLiteral("x"), 1));
    m_model->setDelivery(1, Delivery::Sent);
    m_model->setDelivery(1, Delivery::Failed);
    m_model->flush();
    QCOMPARE(field(0, SignalLogModel::DeliveryRole).value<Delivery>(), Delivery::Sent);
}

void TestSignalLogModel::unknownIdsAreIgnored()
{
    m_model->append(signalRecord(QStringLiteral("x"), 1));
    m_model->flush();
    QSignalSpy changed(m_model.get(), &QAbstractItemModel::dataChanged);
    m_model->setDelivery(99, Delivery::Sent);
    m_model->flush();
    QCOMPARE(changed.size(), 0);
}

void TestSignalLogModel::outcomesOfManyAreOneChange()
{
    for (quint64 id = 1; id <= 500; ++id)
        m_model->append(signalRecord(QStringLiteral("x"), id));
    m_model->flush();
    QSignalSpy changed(m_model.get(), &QAbstractItemModel::dataChanged);
    for (quint64 id = 1; id <= 500; ++id)
        m_model->setDelivery(id, Delivery::Sent);
    m_clock->advance(16);
    QCOMPARE(changed.size(), 1);
    QCOMPARE(changed.at(0).at(0).toModelIndex().row(), 0);
    QCOMPARE(changed.at(0).at(1).toModelIndex().row(), 499);
}

void TestSignalLogModel::oldestRowsStayBeyondTheBudget()
{
    fill(3 * Chunk + 1);
    QSignalSpy removed(m_model.get(), &QAbstractItemModel::rowsRemoved);
    m_model->setBudget(1);
    QCOMPARE(removed.size(), 0);
    QCOMPARE(m_model->rowCount(), 3 * Chunk + 1);
    QVERIFY(m_model->bytesOnDisk() > 0);
    QCOMPARE(dataOf(0), QStringLiteral("0"));
    QCOMPARE(dataOf(3 * Chunk), QString::number(3 * Chunk));
    QCOMPARE(m_model->tally().signalCount(), 3 * Chunk + 1);
}

void TestSignalLogModel::oldestRowsGoWhereTheDiskTakesNone()
{
    fill(Chunk + 1);
    m_model->setDiskBudget(0);
    m_model->setBudget(1);
    QCOMPARE(m_model->rowCount(), 1);
    QCOMPARE(dataOf(0), QString::number(Chunk));
    QCOMPARE(m_model->sequenceOf(0), quint64(Chunk));
    QCOMPARE(m_model->tally().signalCount(), 1);
}

void TestSignalLogModel::anOutcomeOfARowThatIsGone()
{
    m_model->append(signalRecord(QStringLiteral("first"), 1));
    fill(Chunk);
    m_model->setDiskBudget(0);
    m_model->setBudget(1);
    m_model->setDelivery(1, Delivery::Sent);
    m_model->flush();
    QCOMPARE(field(0, SignalLogModel::DeliveryRole).value<Delivery>(), Delivery::None);
}

void TestSignalLogModel::outcomesWaitForTheirRows()
{
    const int many = int(SignalLogModel::MaxRowsPerFlush) + 1;
    for (int i = 1; i <= many; ++i)
        m_model->append(signalRecord(QStringLiteral("x"), quint64(i)));
    m_model->setDelivery(quint64(many), Delivery::Sent);
    m_clock->advance(0);
    QCOMPARE(m_model->rowCount(), many - 1);
    m_clock->advance(16);
    QCOMPARE(field(many - 1, SignalLogModel::DeliveryRole).value<Delivery>(), Delivery::Sent);
}

void TestSignalLogModel::aStandstillIsCaughtUpInSteps()
{
    const int step = int(SignalLogModel::MaxRowsPerFlush);
    for (int i = 0; i < 2 * step + 1; ++i)
        m_model->append(signalRecord(QString::number(i)));
    m_clock->advance(0);
    QCOMPARE(m_model->rowCount(), step);
    m_clock->advance(16);
    QCOMPARE(m_model->rowCount(), 2 * step);
    m_clock->advance(16);
    QCOMPARE(m_model->rowCount(), 2 * step + 1);
    QCOMPARE(m_clock->activeTimers(), 0);
    QCOMPARE(dataOf(2 * step), QString::number(2 * step));
}

void TestSignalLogModel::clearTakesWhatIsGatheredToo()
{
    m_model->append(signalRecord(QStringLiteral("x"), 1));
    m_model->flush();
    m_model->append(signalRecord(QStringLiteral("y"), 2));
    m_model->clear();
    m_model->setDelivery(1, Delivery::Sent);
    m_clock->advance(100);
    QCOMPARE(m_model->rowCount(), 0);
    m_model->append(signalRecord(QStringLiteral("z"), 3));
    m_model->flush();
    QCOMPARE(m_model->rowCount(), 1);
    QCOMPARE(dataOf(0), QStringLiteral("z"));
    QCOMPARE(m_model->tally().signalCount(), 1);
}

void TestSignalLogModel::clearCanBeUndone()
{
    QVERIFY(!m_model->canUndoClear());
    m_model->undoClear(); // nothing to undo
    m_model->append(signalRecord(QStringLiteral("x"), 1));
    m_model->append(signalRecord(QStringLiteral("y"), 2));
    m_model->clear();
    QVERIFY(m_model->canUndoClear());
    m_model->append(signalRecord(QStringLiteral("z"), 3));
    m_model->setDelivery(2, Delivery::Failed, QStringLiteral("why"));
    m_model->flush();
    QCOMPARE(m_model->rowCount(), 1);
    m_model->undoClear();
    QVERIFY(!m_model->canUndoClear());
    QCOMPARE(m_model->rowCount(), 3);
    QCOMPARE(dataOf(0), QStringLiteral("x"));
    QCOMPARE(dataOf(2), QStringLiteral("z"));
    QCOMPARE(field(1, SignalLogModel::DeliveryRole).value<Delivery>(), Delivery::Failed);
    QCOMPARE(field(1, SignalLogModel::NoteRole).toString(), QStringLiteral("why"));
    QCOMPARE(m_model->tally().signalCount(), 3);
}

void TestSignalLogModel::aSecondClearIsForGood()
{
    fill(Chunk + 1);
    m_model->clear();
    fill(2);
    m_model->clear();
    m_model->undoClear();
    QCOMPARE(m_model->rowCount(), 2);
    QCOMPARE(m_model->sequenceOf(0), quint64(Chunk + 1));
    m_model->clear();
    m_model->forgetCleared();
    QVERIFY(!m_model->canUndoClear());
    m_model->undoClear();
    QCOMPARE(m_model->rowCount(), 0);
    QCOMPARE(m_model->firstSequence(), quint64(Chunk + 3));
    fill(1);
    QCOMPARE(dataOf(0), QStringLiteral("0"));
}

void TestSignalLogModel::clearedRowsGoFirst()
{
    fill(Chunk / 2);
    m_model->clear();
    fill(Chunk + 1);
    m_model->setDiskBudget(0);
    QSignalSpy removed(m_model.get(), &QAbstractItemModel::rowsRemoved);
    m_model->setBudget(1);
    QCOMPARE(removed.size(), 1);
    QVERIFY(!m_model->canUndoClear());
    QCOMPARE(m_model->rowCount(), Chunk / 2 + 1);
    QCOMPARE(dataOf(0), QString::number(Chunk / 2));
    QCOMPARE(m_model->tally().signalCount(), Chunk / 2 + 1);
}

void TestSignalLogModel::countsTypesAndSenders()
{
    LogRecord record = signalRecord(QStringLiteral("x"));
    m_model->append(record);
    record.type = QStringLiteral("b");
    m_model->append(record);
    record.type = QStringLiteral("a");
    record.personId = QString();
    record.personName = QString();
    m_model->append(record);
    m_model->append(record);
    record.type = QString();
    m_model->append(record);
    record.kind = LogKind::Joined;
    m_model->append(record);
    m_model->flush();
    QStringList types;
    for (const LogTally::Count &count : m_model->tally().types())
        types << QStringLiteral("%1=%2").arg(count.key).arg(count.rows);
    QCOMPARE(types.join(QLatin1Char(' ')), QStringLiteral("a=2 =1 b=1 chat=1"));
    const auto senders = m_model->tally().senders();
    QCOMPARE(senders.size(), 2);
    QCOMPARE(senders.at(0).key, QString());
    QCOMPARE(senders.at(0).rows, 3);
    QCOMPARE(senders.at(1).name, QStringLiteral("ann"));
    m_model->clear();
    QVERIFY(m_model->tally().isEmpty());
}

void TestSignalLogModel::sequencesStay()
{
    fill(3);
    m_model->clear();
    fill(2);
    QCOMPARE(m_model->firstSequence(), quint64(3));
    QCOMPARE(m_model->endSequence(), quint64(5));
    QCOMPARE(m_model->rowAt(4).data(), QStringLiteral("1"));
    QCOMPARE(m_model->rowAt(3).personName(), QStringLiteral("ann"));
}

QTEST_GUILESS_MAIN(TestSignalLogModel)
#include "tst_signallogmodel.moc"
