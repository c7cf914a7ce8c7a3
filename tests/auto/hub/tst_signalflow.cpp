// The token bucket, and what becomes of a sender's order when it is too fast.
#include <signaling/hub/signalflow_p.h>

#include <QTest>

using namespace Signaling;

class TestSignalFlow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theBurst_data();
    void theBurst();
    void theRate_data();
    void theRate();
    void nothingIsLostByRounding();
    void aLongSilenceFillsItOnce();
    void noLimit();
    void theTimeToWait_data();
    void theTimeToWait();
    void othersAreRefusedOneByOne();
    void whoKeepsOrderWaitsForItsRetry();
    void aRetryNeedsATokenToo();
    void aRetryThatWasNotAskedFor();
};

static HubLimits limited(qint64 perSecond, qint64 burst)
{
    HubLimits limits;
    limits.signalsPerSecond = perSecond;
    limits.signalBurst = burst;
    return limits;
}

void TestSignalFlow::theBurst_data()
{
    QTest::addColumn<int>("burst");
    QTest::addColumn<int>("asked");
    QTest::addColumn<int>("taken");
    QTest::newRow("1") << 1 << 3 << 1;
    QTest::newRow("burst - 1") << 10 << 9 << 9;
    QTest::newRow("burst") << 10 << 10 << 10;
    QTest::newRow("burst + 1") << 10 << 11 << 10;
}

void TestSignalFlow::theBurst()
{
    QFETCH(int, burst);
    QFETCH(int, asked);
    QFETCH(int, taken);
    TokenBucket bucket(5, burst);
    int passed = 0;
    for (int i = 0; i < asked; ++i)
        passed += bucket.take(1000) ? 1 : 0;
    QCOMPARE(passed, taken);
}

void TestSignalFlow::theRate_data()
{
    QTest::addColumn<int>("perSecond");
    QTest::addColumn<int>("afterMs");
    QTest::addColumn<int>("taken");
    QTest::newRow("too early") << 10 << 99 << 0;
    QTest::newRow("in time") << 10 << 100 << 1;
    QTest::newRow("a second") << 10 << 1000 << 10;
    QTest::newRow("many a millisecond") << 5000 << 3 << 15;
    QTest::newRow("never more than the burst") << 10 << 100000 << 20;
}

void TestSignalFlow::theRate()
{
    QFETCH(int, perSecond);
    QFETCH(int, afterMs);
    QFETCH(int, taken);
    TokenBucket bucket(perSecond, 20);
    while (bucket.take(7)) { }
    int passed = 0;
    while (bucket.take(7 + afterMs))
        ++passed;
    QCOMPARE(passed, taken);
}

void TestSignalFlow::nothingIsLostByRounding()
{
    // Asked every millisecond for an hour, at a rate that no millisecond divides.
    TokenBucket bucket(7, 2);
    int passed = 0;
    for (qint64 now = 0; now < 3600 * 1000; ++now)
        passed += bucket.take(now) ? 1 : 0;
    QVERIFY2(passed >= 7 * 3600 && passed <= 7 * 3600 + 2, qPrintable(QString::number(passed)));
}

void TestSignalFlow::aLongSilenceFillsItOnce()
{
    TokenBucket bucket(1000000, 1000000);
    QVERIFY(bucket.take(0));
    const qint64 tenYears = 10LL * 365 * 24 * 3600 * 1000;
    QVERIFY(bucket.take(tenYears));
    QCOMPARE(bucket.msUntil(1, tenYears), 0);
}

void TestSignalFlow::noLimit()
{
    SignalFlow flow(limited(0, 1));
    flow.setKeepsOrder(true);
    for (int i = 0; i < 100000; ++i)
        QCOMPARE(flow.admit(false, 0), 0);
}

void TestSignalFlow::theTimeToWait_data()
{
    QTest::addColumn<int>("perSecond");
    QTest::addColumn<int>("burst");
    QTest::addColumn<int>("waitMs");
    QTest::newRow("until half of the burst is back") << 1000 << 200 << 100;
    QTest::newRow("but no longer than a second") << 10 << 1000 << 1000;
    QTest::newRow("unless one alone takes longer") << 1 << 1 << 1000;
    QTest::newRow("one of a burst of one") << 4 << 1 << 250;
    QTest::newRow("never 0") << 1000000 << 1 << 1;
}

void TestSignalFlow::theTimeToWait()
{
    QFETCH(int, perSecond);
    QFETCH(int, burst);
    QFETCH(int, waitMs);
    SignalFlow flow(limited(perSecond, burst));
    for (int i = 0; i < burst; ++i)
        QCOMPARE(flow.admit(false, 50), 0);
    QCOMPARE(flow.admit(false, 50), waitMs);
    // Whoever waits so long is let in.
    QCOMPARE(flow.admit(false, 50 + waitMs), 0);
}

void TestSignalFlow::othersAreRefusedOneByOne()
{
    SignalFlow flow(limited(10, 1));
    QCOMPARE(flow.admit(false, 0), 0);
    QVERIFY(flow.admit(false, 0) > 0);
    QCOMPARE(flow.admit(false, 100), 0);
}

void TestSignalFlow::whoKeepsOrderWaitsForItsRetry()
{
    SignalFlow flow(limited(10, 1));
    flow.setKeepsOrder(true);
    QCOMPARE(flow.admit(false, 0), 0);
    QVERIFY(flow.admit(false, 0) > 0);
    // There are tokens again, but what comes now was sent before the refusal was known.
    QVERIFY(flow.admit(false, 100) > 0);
    QVERIFY(flow.admit(false, 10000) > 0);
    QCOMPARE(flow.admit(true, 10000), 0);
    QVERIFY(flow.admit(false, 10000) > 0);
    QCOMPARE(flow.admit(true, 10100), 0);
    QCOMPARE(flow.admit(false, 10200), 0);
}

void TestSignalFlow::aRetryNeedsATokenToo()
{
    SignalFlow flow(limited(10, 1));
    flow.setKeepsOrder(true);
    QCOMPARE(flow.admit(false, 0), 0);
    QVERIFY(flow.admit(false, 0) > 0);
    QCOMPARE(flow.admit(true, 40), 60);
    QVERIFY(flow.admit(false, 100) > 0);
    QCOMPARE(flow.admit(true, 100), 0);
}

void TestSignalFlow::aRetryThatWasNotAskedFor()
{
    SignalFlow flow(limited(10, 2));
    flow.setKeepsOrder(true);
    QCOMPARE(flow.admit(true, 0), 0);
    QCOMPARE(flow.admit(false, 0), 0);
    QVERIFY(flow.admit(true, 0) > 0);
}

QTEST_GUILESS_MAIN(TestSignalFlow)
#include "tst_signalflow.moc"
