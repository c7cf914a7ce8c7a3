#include <signaling/session/reconnector_p.h>
#include <support/fakeclock.h>

#include <QTest>

using namespace Signaling;
using TestSupport::FakeClock;
using namespace std::chrono_literals;

class TestReconnector : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void climbsTheLadder();
    void jitterVaries();
    void usesTheWholeTimeAndGivesUp();
    void neverWithoutAPolicy();
    void oneAttemptWithoutTime();
    void beginsEarly();
    void resetStartsAnew();
    void sleepDoesNotCount();
    void sleepDuringAnAttemptDoesNotCount();
    void soManyAttempts();
    void spreadAsTheServerAsks_data();
    void spreadAsTheServerAsks();
    void followsTheSchedule();
    void anotherPolicyCountsFromTheNextLoss();
};

namespace {

struct Fixture
{
    FakeClock clock;
    double random = 0.5;
    int due = 0;
    Reconnector reconnector{clock, [this] { return random; }, [this] { ++due; }};
};

} // namespace

void TestReconnector::climbsTheLadder()
{
    Fixture f;
    QList<qint64> delays;
    for (int i = 0; i < 7; ++i) {
        const auto delay = f.reconnector.plan();
        QVERIFY(delay);
        QCOMPARE(f.reconnector.attempt(), i + 1);
        QCOMPARE(f.reconnector.nextAttemptAt(), f.clock.wallMs() + delay->count());
        delays.append(delay->count());
        f.clock.advance(*delay);
        QCOMPARE(f.due, i + 1);
        f.reconnector.begin();
        QCOMPARE(f.reconnector.nextAttemptAt(), 0);
    }
    QCOMPARE(delays, (QList<qint64>{100, 200, 400, 800, 1600, 3200, 5000}));
}

void TestReconnector::jitterVaries()
{
    Fixture f;
    f.random = 0.0;
    QCOMPARE(f.reconnector.plan(), std::optional(70ms));
    f.reconnector.reset();
    f.random = 0.75;
    QCOMPARE(f.reconnector.plan(), std::optional(115ms));
}

void TestReconnector::usesTheWholeTimeAndGivesUp()
{
    Fixture f;
    const qint64 start = f.clock.monotonicMs();
    while (const auto delay = f.reconnector.plan()) {
        f.clock.advance(*delay);
        f.reconnector.begin();
        QVERIFY(f.reconnector.attempt() < 100);
    }
    QCOMPARE(f.clock.monotonicMs() - start, 30000);
    QCOMPARE(f.due, f.reconnector.attempt());
    QVERIFY(f.due < 15); // a refused port costs next to nothing
}

void TestReconnector::neverWithoutAPolicy()
{
    Fixture f;
    f.reconnector.setPolicy(RetryPolicy::none());
    QVERIFY(!f.reconnector.plan());
    QCOMPARE(f.clock.activeTimers(), 0);
}

void TestReconnector::oneAttemptWithoutTime()
{
    Fixture f;
    RetryPolicy policy;
    policy.totalTime = 0ms;
    f.reconnector.setPolicy(policy);
    QCOMPARE(f.reconnector.plan(), std::optional(0ms));
    QVERIFY(!f.reconnector.plan());
}

void TestReconnector::beginsEarly()
{
    Fixture f;
    QVERIFY(f.reconnector.plan());
    f.reconnector.begin();
    f.clock.advance(1min);
    QCOMPARE(f.due, 0);
}

void TestReconnector::resetStartsAnew()
{
    Fixture f;
    QVERIFY(f.reconnector.plan());
    QVERIFY(f.reconnector.plan());
    f.reconnector.reset();
    QCOMPARE(f.reconnector.attempt(), 0);
    f.clock.advance(1h);
    QCOMPARE(f.due, 0);
    QCOMPARE(f.reconnector.plan(), std::optional(100ms));
    QCOMPARE(f.reconnector.attempt(), 1);
}

void TestReconnector::sleepDoesNotCount()
{
    Fixture f;
    QVERIFY(f.reconnector.plan());
    f.clock.jump(1h);
    f.clock.advance(0ms);
    QCOMPARE(f.due, 1);
    f.reconnector.begin();
    QCOMPARE(f.reconnector.plan(), std::optional(200ms));
}

void TestReconnector::anotherPolicyCountsFromTheNextLoss()
{
    Fixture f;
    QVERIFY(f.reconnector.plan());
    f.reconnector.setPolicy(RetryPolicy::none());
    QVERIFY(f.reconnector.plan());
    f.reconnector.reset();
    QVERIFY(!f.reconnector.plan());
}

void TestReconnector::sleepDuringAnAttemptDoesNotCount()
{
    Fixture f;
    QVERIFY(f.reconnector.plan());
    f.clock.advance(100ms);
    f.reconnector.begin();
    f.clock.jump(1h);
    // As long as an attempt may take at most counts, the rest doesn't.
    QCOMPARE(f.reconnector.plan(), std::optional(200ms));
    f.clock.advance(200ms);
    f.reconnector.begin();
    f.clock.advance(15000ms);
    QVERIFY(!f.reconnector.plan());
}

void TestReconnector::soManyAttempts()
{
    Fixture f;
    RetryPolicy policy;
    policy.attempts = 2;
    f.reconnector.setPolicy(policy);
    QVERIFY(f.reconnector.plan());
    QVERIFY(f.reconnector.plan());
    QVERIFY(!f.reconnector.plan());
}

void TestReconnector::spreadAsTheServerAsks_data()
{
    QTest::addColumn<double>("random");
    QTest::addColumn<int>("spread");
    QTest::addColumn<int>("delay");
    QTest::newRow("least") << 0.0 << 10000 << 0;
    QTest::newRow("middle") << 0.5 << 10000 << 5000;
    QTest::newRow("none") << 0.5 << 0 << 0;
    QTest::newRow("beyond the total time") << 0.75 << 60000 << 30000;
}

void TestReconnector::spreadAsTheServerAsks()
{
    QFETCH(double, random);
    QFETCH(int, spread);
    QFETCH(int, delay);
    Fixture f;
    f.random = random;
    QCOMPARE(f.reconnector.plan(std::chrono::milliseconds(spread)),
             std::optional(std::chrono::milliseconds(delay)));
}

void TestReconnector::followsTheSchedule()
{
    // What a settings dialogue draws is what happens.
    Fixture f;
    const qint64 start = f.clock.monotonicMs();
    QList<qint64> begun;
    while (const auto delay = f.reconnector.plan()) {
        f.clock.advance(*delay);
        f.reconnector.begin();
        begun.append(f.clock.monotonicMs() - start);
    }
    QList<qint64> planned;
    for (const RetryAttempt &attempt : RetryPolicy().schedule())
        planned.append(attempt.at);
    QCOMPARE(begun, planned);
}

QTEST_GUILESS_MAIN(TestReconnector)
#include "tst_reconnector.moc"
