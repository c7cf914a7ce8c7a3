#include <ui/viewmodels/settings/retrytimeline.h>

#include <QTest>

using namespace Signalbox;
using Signaling::RetryPolicy;
using std::chrono::milliseconds;

/// The picture of the attempts: what it is drawn from.
class TestRetryTimeline : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isTheScheduleOfThePolicy();
    void showsNoMoreThanItsLimit_data();
    void showsNoMoreThanItsLimit();
    void givesUp_data();
    void givesUp();
    void bandsGrowWithJitter();
    void neverTried();
    void millionsOfAttemptsTakeNoTime();
    void saysItInWords();
};

void TestRetryTimeline::isTheScheduleOfThePolicy()
{
    const RetryPolicy policy;
    const RetryTimeline timeline = RetryTimeline::of(policy);
    const auto schedule = policy.schedule();
    QCOMPARE(timeline.attempts.size(), schedule.size());
    for (int i = 0; i < schedule.size(); ++i) {
        QCOMPARE(timeline.attempts.at(i).at, schedule.at(i).at);
        QCOMPARE(timeline.attempts.at(i).number, i + 1);
    }
    QVERIFY(!timeline.hasMore);
    QCOMPARE(timeline.givesUpAt, 30000);
    QCOMPARE(timeline.end(), 30000);
}

void TestRetryTimeline::showsNoMoreThanItsLimit_data()
{
    QTest::addColumn<int>("limit");
    QTest::addColumn<int>("shown");
    QTest::addColumn<bool>("more");
    QTest::newRow("one less") << 9 << 9 << true;
    QTest::newRow("as many") << 10 << 10 << false;
    QTest::newRow("one more") << 11 << 10 << false;
}

void TestRetryTimeline::showsNoMoreThanItsLimit()
{
    QFETCH(int, limit);
    QFETCH(int, shown);
    QFETCH(bool, more);
    RetryPolicy policy;
    policy.attempts = 10;
    const RetryTimeline timeline = RetryTimeline::of(policy, limit);
    QCOMPARE(timeline.attempts.size(), shown);
    QCOMPARE(timeline.hasMore, more);
    QVERIFY(timeline.end() >= timeline.attempts.constLast().latest);
}

void TestRetryTimeline::givesUp_data()
{
    QTest::addColumn<int>("attempts");
    QTest::addColumn<double>("jitter");
    QTest::addColumn<qint64>("total");
    QTest::addColumn<qint64>("earliest");
    QTest::addColumn<qint64>("at");
    QTest::addColumn<qint64>("latest");
    // Pauses of 100, 200, 400 … ms.
    QTest::newRow("when the time is over")
        << 0 << 0.3 << qint64(30000) << qint64(30000) << qint64(30000) << qint64(30000);
    QTest::newRow("with the last attempt")
        << 3 << 0.0 << qint64(30000) << qint64(700) << qint64(700) << qint64(700);
    QTest::newRow("within its band")
        << 3 << 0.5 << qint64(30000) << qint64(350) << qint64(700) << qint64(1050);
    QTest::newRow("the time cuts the band")
        << 3 << 0.5 << qint64(900) << qint64(350) << qint64(700) << qint64(900);
    QTest::newRow("at most the time")
        << 3 << 0.5 << qint64(500) << qint64(350) << qint64(500) << qint64(500);
    QTest::newRow("jitter down to nothing")
        << 0 << 1.0 << qint64(1000) << qint64(1000) << qint64(1000) << qint64(1000);
}

void TestRetryTimeline::givesUp()
{
    QFETCH(int, attempts);
    QFETCH(double, jitter);
    QFETCH(qint64, total);
    RetryPolicy policy;
    policy.attempts = attempts;
    policy.jitter = jitter;
    policy.totalTime = milliseconds(total);
    const RetryTimeline timeline = RetryTimeline::of(policy);
    QTEST(timeline.givesUpEarliest, "earliest");
    QTEST(timeline.givesUpAt, "at");
    QTEST(timeline.givesUpLatest, "latest");
}

void TestRetryTimeline::bandsGrowWithJitter()
{
    RetryPolicy policy;
    policy.jitter = 0.2;
    const RetryTimeline timeline = RetryTimeline::of(policy);
    const auto &third = timeline.attempts.at(2);
    QCOMPARE(third.at, 700);
    QCOMPARE(third.earliest, 560);
    QCOMPARE(third.latest, 840);
}

void TestRetryTimeline::neverTried()
{
    const RetryTimeline timeline = RetryTimeline::of(RetryPolicy::none());
    QVERIFY(timeline.attempts.isEmpty());
    QVERIFY(!timeline.hasMore);
    QCOMPARE(timeline.givesUpAt, 0);
    QCOMPARE(timeline.end(), 1);
    QVERIFY(timeline.text().contains(QStringLiteral("not tried again")));
}

void TestRetryTimeline::millionsOfAttemptsTakeNoTime()
{
    RetryPolicy policy;
    policy.attempts = 1000000;
    policy.firstDelay = milliseconds(0);
    policy.maximumDelay = milliseconds(50);
    policy.jitter = 1;
    policy.totalTime = std::chrono::hours(24);
    const RetryTimeline timeline = RetryTimeline::of(policy);
    QVERIFY(timeline.hasMore);
    QCOMPARE(timeline.givesUpEarliest, 0);
    QCOMPARE(timeline.givesUpAt, 999999 * 50);
}

void TestRetryTimeline::saysItInWords()
{
    RetryPolicy policy;
    policy.attempts = 2;
    policy.jitter = 0;
    QString text = RetryTimeline::of(policy).text();
    text.replace(QChar(QChar::Nbsp), QLatin1Char(' '));
    QVERIFY2(text.contains(QStringLiteral("100 ms, 300 ms after the loss")), qPrintable(text));
    policy.jitter = 0.5;
    text = RetryTimeline::of(policy).text();
    text.replace(QChar(QChar::Nbsp), QLatin1Char(' '));
    QVERIFY2(text.contains(QStringLiteral("100 ms (50 ms to 150 ms)")), qPrintable(text));
}

QTEST_GUILESS_MAIN(TestRetryTimeline)
#include "tst_retrytimeline.moc"
