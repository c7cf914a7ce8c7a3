#include <support/fakeclock.h>
#include <ui/models/logfiltermodel.h>
#include <ui/models/loghits.h>
#include <ui/models/logsearch.h>
#include <ui/models/signallogmodel.h>

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

#include <memory>

using namespace Signalbox;
using TestSupport::FakeClock;

namespace {

constexpr int Slice = int(LogFilterModel::MaxRowsPerSlice);

LogFilter onlyType(const char *type)
{
    LogFilter filter;
    filter.types = {QString::fromLatin1(type)};
    return filter;
}

} // namespace

class TestLogFilterModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void showsAllWithoutAFilter();
    void showsWhatFits();
    void takesNewRowsAsTheyCome();
    void newestFirst();
    void pauseHoldsTheRows_data();
    void pauseHoldsTheRows();
    void pausedRowsStayWhereEarlierOnesCome_data();
    void pausedRowsStayWhereEarlierOnesCome();
    void outcomesAreSeen();
    void oldestRowsGo_data();
    void oldestRowsGo();
    void clearAndUndo_data();
    void clearAndUndo();
    void persistentIndexesFollow();
    void newestRowsComeFirst();
    void aStandstillIsScannedInSlices();
    void rareRowsAreFoundAtOnce();
    void anotherFilterEndsAScan();
    void aBrokenExpressionShowsNothing();
    void headersAreTheLogs();
    void findsNextAndPrevious();
    void findsTheOnlyOneAgain();
    void findsNothing();
    void findsInSlices();
    void findsWhereEarlierOnesCome();
    void findsTheWayItIsSeen();
    void countsHits();
    void countsHitsOfManyRows();
    void countsHitsBehindAFilter();

private:
    void append(const char *type, const QString &data, quint64 id = 0)
    {
        LogRecord record;
        record.type = QString::fromLatin1(type);
        record.data = data;
        record.signalId = id;
        record.delivery = id == 0 ? Delivery::None : Delivery::Waiting;
        m_log->append(record);
    }
    /// Rows 0, 1, 2 …: every third of type "c", the others "a".
    void fill(int count)
    {
        for (int i = 0; i < count; ++i, ++m_number)
            append(m_number % 3 == 2 ? "c" : "a", QString::number(m_number));
        m_log->flush();
    }
    QString shown() const
    {
        QStringList all;
        for (int row = 0; row < m_rows->rowCount(); ++row)
            all << m_rows->index(row, SignalLogModel::DataColumn).data().toString();
        return all.join(QLatin1Char(' '));
    }

    int m_number = 0;
    std::shared_ptr<FakeClock> m_clock;
    std::unique_ptr<SignalLogModel> m_log;
    std::unique_ptr<LogFilterModel> m_rows;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
};

void TestLogFilterModel::init()
{
    m_tester.reset();
    m_rows.reset();
    m_number = 0;
    m_clock = std::make_shared<FakeClock>();
    m_log = std::make_unique<SignalLogModel>(m_clock);
    m_rows = std::make_unique<LogFilterModel>(m_log.get(), m_clock);
    m_tester = std::make_unique<QAbstractItemModelTester>(
        m_rows.get(), QAbstractItemModelTester::FailureReportingMode::QtTest);
}

void TestLogFilterModel::showsAllWithoutAFilter()
{
    fill(3);
    QCOMPARE(shown(), QStringLiteral("0 1 2"));
    QVERIFY(!m_rows->isScanning());
    QCOMPARE(m_rows->mapToSource(m_rows->index(1, 2)).row(), 1);
    QCOMPARE(m_rows->mapFromSource(m_log->index(2, 3)), m_rows->index(2, 3));
    QVERIFY(!m_rows->mapToSource({}).isValid());
    QVERIFY(!m_rows->mapFromSource({}).isValid());
}

void TestLogFilterModel::showsWhatFits()
{
    fill(9);
    m_rows->setFilter(onlyType("c"));
    QCOMPARE(shown(), QStringLiteral("2 5 8"));
    QCOMPARE(m_rows->mapToSource(m_rows->index(1, 0)).row(), 5);
    QVERIFY(!m_rows->mapFromSource(m_log->index(4, 0)).isValid());
    QCOMPARE(m_rows->mapFromSource(m_log->index(8, 1)), m_rows->index(2, 1));
    m_rows->setFilter(onlyType("none"));
    QCOMPARE(m_rows->rowCount(), 0);
    m_rows->setFilter({});
    QCOMPARE(m_rows->rowCount(), 9);
}

void TestLogFilterModel::takesNewRowsAsTheyCome()
{
    m_rows->setFilter(onlyType("c"));
    QSignalSpy inserted(m_rows.get(), &QAbstractItemModel::rowsInserted);
    fill(4);
    fill(1);
    fill(4);
    QCOMPARE(shown(), QStringLiteral("2 5 8"));
    QCOMPARE(inserted.size(), 2); // nothing is said where nothing is shown
    QCOMPARE(inserted.at(1).at(1).toInt(), 1);
    QCOMPARE(inserted.at(1).at(2).toInt(), 2);
}

void TestLogFilterModel::newestFirst()
{
    fill(3);
    m_rows->setNewestFirst(true);
    QCOMPARE(shown(), QStringLiteral("2 1 0"));
    fill(2);
    QCOMPARE(shown(), QStringLiteral("4 3 2 1 0"));
    QCOMPARE(m_rows->mapToSource(m_rows->index(0, 0)).row(), 4);
    QCOMPARE(m_rows->mapFromSource(m_log->index(0, 0)).row(), 4);
    m_rows->setFilter(onlyType("c"));
    fill(4);
    QCOMPARE(shown(), QStringLiteral("8 5 2"));
    m_rows->setNewestFirst(false);
    QCOMPARE(shown(), QStringLiteral("2 5 8"));
}

void TestLogFilterModel::pauseHoldsTheRows_data()
{
    QTest::addColumn<bool>("filtered");
    QTest::newRow("all") << false;
    QTest::newRow("filtered") << true;
}

void TestLogFilterModel::pauseHoldsTheRows()
{
    QFETCH(bool, filtered);
    if (filtered)
        m_rows->setFilter(onlyType("c"));
    fill(3);
    const QString before = filtered ? QStringLiteral("2") : QStringLiteral("0 1 2");
    m_rows->setPaused(true);
    fill(6);
    QCOMPARE(shown(), before);
    QCOMPARE(m_rows->waitingRows(), 6);
    QVERIFY(!m_rows->isScanning());
    // Another filter changes nothing of that.
    m_rows->setFilter(filtered ? LogFilter() : onlyType("c"));
    QCOMPARE(shown(), filtered ? QStringLiteral("0 1 2") : QStringLiteral("2"));
    m_rows->setFilter(onlyType("c"));
    QCOMPARE(shown(), QStringLiteral("2"));
    m_rows->setPaused(false);
    QCOMPARE(m_rows->waitingRows(), 0);
    QCOMPARE(shown(), QStringLiteral("2 5 8"));
}

void TestLogFilterModel::pausedRowsStayWhereEarlierOnesCome_data()
{
    pauseHoldsTheRows_data();
}

void TestLogFilterModel::pausedRowsStayWhereEarlierOnesCome()
{
    QFETCH(bool, filtered);
    if (filtered)
        m_rows->setFilter(onlyType("c"));
    fill(3);
    m_rows->setPaused(true);
    fill(3);
    LogRecord earlier;
    earlier.type = QStringLiteral("c");
    earlier.data = QStringLiteral("then");
    m_log->putBefore({earlier});
    m_clock->advance(0);
    QCOMPARE(shown(), filtered ? QStringLiteral("then 2") : QStringLiteral("then 0 1 2"));
    QCOMPARE(m_rows->waitingRows(), 3);
    m_rows->setPaused(false);
    QCOMPARE(shown(), filtered ? QStringLiteral("then 2 5") : QStringLiteral("then 0 1 2 3 4 5"));
}

void TestLogFilterModel::outcomesAreSeen()
{
    append("a", QStringLiteral("x"), 1);
    append("c", QStringLiteral("y"), 2);
    append("a", QStringLiteral("z"), 3);
    append("c", QStringLiteral("w"), 4);
    m_log->flush();
    m_rows->setFilter(onlyType("c"));
    QSignalSpy changed(m_rows.get(), &QAbstractItemModel::dataChanged);
    m_log->setDelivery(1, Delivery::Sent);
    m_log->flush();
    QCOMPARE(changed.size(), 0);
    m_log->setDelivery(3, Delivery::Sent);
    m_log->setDelivery(4, Delivery::Sent);
    m_log->flush();
    QCOMPARE(changed.size(), 1);
    QCOMPARE(changed.at(0).at(0).toModelIndex(), m_rows->index(1, 0));
    QCOMPARE(changed.at(0).at(1).toModelIndex(), m_rows->index(1, SignalLogModel::ColumnCount - 1));
}

void TestLogFilterModel::oldestRowsGo_data()
{
    QTest::addColumn<bool>("filtered");
    QTest::addColumn<bool>("newestFirst");
    QTest::newRow("all") << false << false;
    QTest::newRow("all, newest first") << false << true;
    QTest::newRow("filtered") << true << false;
    QTest::newRow("filtered, newest first") << true << true;
}

void TestLogFilterModel::oldestRowsGo()
{
    QFETCH(bool, filtered);
    QFETCH(bool, newestFirst);
    if (filtered)
        m_rows->setFilter(onlyType("c"));
    m_rows->setNewestFirst(newestFirst);
    const int chunk = int(LogChunk::Rows);
    fill(chunk + 10);
    const QPersistentModelIndex newest = m_rows->mapFromSource(m_log->index(chunk + 7, 0));
    const QPersistentModelIndex oldest = m_rows->mapFromSource(m_log->index(2, 0));
    QVERIFY(newest.isValid() && oldest.isValid());
    m_log->setDiskBudget(0);
    m_log->setBudget(1);
    QCOMPARE(m_rows->sequenceAt(newest.row()), quint64(chunk + 7));
    QVERIFY(!oldest.isValid());
    QStringList expected;
    for (int i = chunk; i < chunk + 10; ++i) {
        if (!filtered || i % 3 == 2)
            expected.insert(newestFirst ? 0 : expected.size(), QString::number(i));
    }
    QCOMPARE(shown(), expected.join(QLatin1Char(' ')));
    QCOMPARE(m_rows->rowsToScan(), 0);
}

void TestLogFilterModel::clearAndUndo_data()
{
    oldestRowsGo_data();
}

void TestLogFilterModel::clearAndUndo()
{
    QFETCH(bool, filtered);
    QFETCH(bool, newestFirst);
    if (filtered)
        m_rows->setFilter(onlyType("c"));
    m_rows->setNewestFirst(newestFirst);
    fill(6);
    const QString before = shown();
    m_log->clear();
    QCOMPARE(m_rows->rowCount(), 0);
    fill(3);
    QCOMPARE(m_rows->rowCount(), filtered ? 1 : 3);
    m_log->undoClear();
    QCOMPARE(m_rows->rowCount(), filtered ? 3 : 9);
    QVERIFY(newestFirst ? shown().endsWith(before) : shown().startsWith(before));
}

void TestLogFilterModel::persistentIndexesFollow()
{
    m_rows->setNewestFirst(true);
    fill(3);
    const QPersistentModelIndex middle = m_rows->index(1, SignalLogModel::DataColumn);
    fill(2);
    QCOMPARE(middle.row(), 3);
    QCOMPARE(middle.data().toString(), QStringLiteral("1"));
}

void TestLogFilterModel::newestRowsComeFirst()
{
    // The tester looks at each row after each change.
    m_tester.reset();
    fill(2 * Slice + 3);
    m_rows->setFilter(onlyType("c"));
    QVERIFY(m_rows->isScanning());
    QCOMPARE(m_rows->rowsToScan(), Slice + 3);
    const int firstPage = m_rows->rowCount();
    QVERIFY(firstPage >= Slice / 3);
    const quint64 newest = m_rows->sequenceAt(firstPage - 1);
    QVERIFY(newest >= quint64(2 * Slice));
    QCOMPARE(m_clock->untilNext(), 0);
    fill(3); // new rows come meanwhile, at the end
    QCOMPARE(m_rows->sequenceAt(m_rows->rowCount() - 1), newest + 3);
    m_clock->advance(0);
    QVERIFY(!m_rows->isScanning());
    QCOMPARE(m_rows->rowCount(), (2 * Slice + 6) / 3);
    QCOMPARE(m_rows->sequenceAt(0), 2U);
    QCOMPARE(m_clock->activeTimers(), 0);
}

void TestLogFilterModel::aStandstillIsScannedInSlices()
{
    m_tester.reset();
    m_rows->setFilter(onlyType("c"));
    fill(Slice + 3);
    QCOMPARE(m_rows->rowsToScan(), 3);
    m_clock->advance(0);
    QVERIFY(!m_rows->isScanning());
    QCOMPARE(m_rows->rowCount(), (Slice + 3) / 3);
    QCOMPARE(m_rows->sequenceAt(0), 2U);
}

void TestLogFilterModel::rareRowsAreFoundAtOnce()
{
    m_tester.reset();
    const int chunk = int(LogChunk::Rows);
    append("x", QStringLiteral("needle"));
    fill(chunk - 2);
    append("x", QStringLiteral("needle"));
    append("x", QStringLiteral("needle"));
    fill(Slice);
    append("needle", QStringLiteral("x"));
    fill(Slice);
    LogFilter filter;
    filter.text = QStringLiteral("needle");
    m_rows->setFilter(filter);
    QVERIFY(!m_rows->isScanning()); // where it isn't, rows are not looked at one by one
    QCOMPARE(m_rows->rowCount(), 4);
    QCOMPARE(m_rows->sequenceAt(0), 0U);
    QCOMPARE(m_rows->sequenceAt(1), quint64(chunk - 1));
    QCOMPARE(m_rows->sequenceAt(2), quint64(chunk));
    QCOMPARE(m_rows->sequenceAt(3), quint64(chunk + 1 + Slice));
    // A log that begins in the midst of a chunk.
    m_log->clear();
    append("x", QStringLiteral("needle"));
    fill(3 * chunk);
    QCOMPARE(m_rows->rowCount(), 1);
    m_rows->setFilter({});
    m_rows->setFilter(filter);
    QCOMPARE(m_rows->rowCount(), 1);
    QCOMPARE(m_rows->sequenceAt(0), m_log->firstSequence());
}

void TestLogFilterModel::anotherFilterEndsAScan()
{
    m_tester.reset();
    fill(Slice + 3);
    m_rows->setFilter(onlyType("c"));
    QVERIFY(m_rows->isScanning());
    m_rows->setFilter({});
    QVERIFY(!m_rows->isScanning());
    m_clock->advance(10);
    QCOMPARE(m_rows->rowCount(), Slice + 3);
    m_rows->setFilter(onlyType("c"));
    m_log->clear();
    QVERIFY(!m_rows->isScanning());
    m_clock->advance(10);
    QCOMPARE(m_rows->rowCount(), 0);
}

void TestLogFilterModel::aBrokenExpressionShowsNothing()
{
    fill(3);
    LogFilter filter;
    filter.text = QStringLiteral("(");
    filter.isRegex = true;
    m_rows->setFilter(filter);
    QCOMPARE(m_rows->rowCount(), 0);
    QVERIFY(!m_rows->problem().isEmpty());
    QVERIFY(!m_rows->gaveUp());
}

void TestLogFilterModel::headersAreTheLogs()
{
    QCOMPARE(m_rows->rowCount(), 0);
    QCOMPARE(m_rows->headerData(SignalLogModel::TypeColumn, Qt::Horizontal, Qt::DisplayRole),
             m_log->headerData(SignalLogModel::TypeColumn, Qt::Horizontal, Qt::DisplayRole));
    QCOMPARE(m_rows->columnCount(), int(SignalLogModel::ColumnCount));
}

void TestLogFilterModel::findsNextAndPrevious()
{
    fill(12);
    LogSearch search(m_rows.get(), m_clock);
    QSignalSpy found(&search, &LogSearch::found);
    const auto next = [&](int row, LogSearch::Direction direction) {
        found.clear();
        search.start(onlyType("c"), row, direction);
        return found.isEmpty() ? -1 : found.at(0).at(0).toInt();
    };
    QCOMPARE(next(-1, LogSearch::Direction::Down), 2);
    QCOMPARE(next(2, LogSearch::Direction::Down), 5);
    QCOMPARE(next(3, LogSearch::Direction::Down), 5);
    QCOMPARE(next(11, LogSearch::Direction::Down), 2);
    QCOMPARE(next(-1, LogSearch::Direction::Up), 11);
    QCOMPARE(next(5, LogSearch::Direction::Up), 2);
    QCOMPARE(next(2, LogSearch::Direction::Up), 11);
    QVERIFY(!search.isRunning());
}

void TestLogFilterModel::findsTheOnlyOneAgain()
{
    fill(3);
    LogSearch search(m_rows.get(), m_clock);
    QSignalSpy found(&search, &LogSearch::found);
    search.start(onlyType("c"), 2, LogSearch::Direction::Down);
    QCOMPARE(found.at(0).at(0).toInt(), 2);
}

void TestLogFilterModel::findsNothing()
{
    LogSearch search(m_rows.get(), m_clock);
    QSignalSpy notFound(&search, &LogSearch::notFound);
    search.start(onlyType("c"), -1, LogSearch::Direction::Down); // nothing is there
    QCOMPARE(notFound.size(), 1);
    fill(2);
    search.start(onlyType("c"), 0, LogSearch::Direction::Up);
    QCOMPARE(notFound.size(), 2);
    LogFilter broken;
    broken.text = QStringLiteral("(");
    broken.isRegex = true;
    search.start(broken, 0, LogSearch::Direction::Up);
    QCOMPARE(notFound.size(), 3);
    QVERIFY(!search.isRunning());
}

void TestLogFilterModel::findsInSlices()
{
    m_tester.reset();
    append("x", QStringLiteral("far"));
    fill(2 * Slice);
    LogSearch search(m_rows.get(), m_clock);
    QSignalSpy found(&search, &LogSearch::found);
    search.start(onlyType("x"), 2 * Slice, LogSearch::Direction::Up);
    QVERIFY(search.isRunning());
    fill(5); // moves nothing
    m_clock->advance(0);
    QCOMPARE(found.size(), 1);
    QCOMPARE(found.at(0).at(0).toInt(), 0);
    search.start(onlyType("x"), 2 * Slice, LogSearch::Direction::Up);
    search.stop();
    m_clock->advance(10);
    QCOMPARE(found.size(), 1);
}

void TestLogFilterModel::findsWhereEarlierOnesCome()
{
    m_tester.reset();
    fill(Slice);
    append("x", QStringLiteral("near"));
    fill(Slice);
    append("x", QStringLiteral("far"));
    m_log->flush();
    LogSearch search(m_rows.get(), m_clock);
    QSignalSpy found(&search, &LogSearch::found);
    search.start(onlyType("x"), Slice, LogSearch::Direction::Down);
    QVERIFY(search.isRunning()); // it is a slice further, not at the beginning again
    m_log->putBefore({{}, {}});
    m_clock->advance(0);
    QCOMPARE(found.size(), 1);
    QCOMPARE(found.at(0).at(0).toInt(), 2 * Slice + 1 + 2);
}

void TestLogFilterModel::findsTheWayItIsSeen()
{
    fill(12);
    m_rows->setNewestFirst(true); // 11 10 9 …: the third is 9, "c" are 11, 8, 5, 2
    LogSearch search(m_rows.get(), m_clock);
    QSignalSpy found(&search, &LogSearch::found);
    search.start(onlyType("c"), 0, LogSearch::Direction::Down);
    QCOMPARE(found.at(0).at(0).toInt(), 3);
    QCOMPARE(m_rows->sequenceAt(3), 8U);
}

void TestLogFilterModel::countsHits()
{
    fill(12);
    LogHits hits(m_rows.get(), m_clock);
    QSignalSpy changed(&hits, &LogHits::changed);
    QVERIFY(!hits.isKnown());
    hits.start(onlyType("c")); // 2 5 8 11
    QVERIFY(!hits.isKnown());
    m_clock->advance(0);
    QVERIFY(hits.isKnown());
    QCOMPARE(hits.count(), 4);
    QCOMPARE(hits.placeOf(2), 1);
    QCOMPARE(hits.placeOf(11), 4);
    QCOMPARE(hits.placeOf(3), 0);
    // Rows come, and the oldest go.
    fill(3);
    m_clock->advance(0);
    QCOMPARE(hits.count(), 5);
    m_rows->setNewestFirst(true);
    m_clock->advance(0);
    QCOMPARE(hits.placeOf(14), 1);
    QCOMPARE(hits.placeOf(2), 5);
    m_log->putBefore({{}, {}});
    m_clock->advance(0);
    QCOMPARE(hits.count(), 5);
    m_log->clear();
    m_clock->advance(0);
    QCOMPARE(hits.count(), 0);
    m_log->undoClear();
    m_clock->advance(0);
    QCOMPARE(hits.count(), 5);
    const auto before = changed.size();
    hits.start(onlyType("c")); // the same once more
    QVERIFY(hits.isKnown());
    QCOMPARE(changed.size(), before);
    hits.stop();
    QVERIFY(!hits.isKnown());
    QCOMPARE(hits.count(), 0);
    QCOMPARE(m_clock->activeTimers(), 0);
}

void TestLogFilterModel::countsHitsOfManyRows()
{
    m_tester.reset();
    fill(3 * Slice);
    LogHits hits(m_rows.get(), m_clock);
    hits.start(onlyType("c"));
    QVERIFY(!hits.isKnown());
    m_clock->advance(0);
    QVERIFY(hits.isKnown());
    QCOMPARE(hits.count(), Slice);
    m_log->setBudget(1);
    m_log->setDiskBudget(0);
    QVERIFY(m_log->rowCount() < 3 * Slice);
    m_clock->advance(0);
    qsizetype left = 0;
    for (int row = 0; row < m_rows->rowCount(); ++row)
        left += m_rows->sequenceAt(row) % 3 == 2 ? 1 : 0;
    QCOMPARE(hits.count(), left);
}

void TestLogFilterModel::countsHitsBehindAFilter()
{
    m_tester.reset();
    fill(2 * Slice);
    LogHits hits(m_rows.get(), m_clock);
    LogFilter some;
    some.text = QStringLiteral("7");
    m_rows->setFilter(onlyType("c"));
    hits.start(some);
    m_clock->advance(0);
    m_clock->advance(0);
    QVERIFY(!m_rows->isScanning());
    m_clock->advance(0);
    QVERIFY(hits.isKnown());
    qsizetype all = 0;
    for (int number = 2; number < 2 * Slice; number += 3)
        all += QString::number(number).contains(QLatin1Char('7')) ? 1 : 0;
    QCOMPARE(hits.count(), all);
}

QTEST_GUILESS_MAIN(TestLogFilterModel)
#include "tst_logfiltermodel.moc"
