#include <signaling/signalingsession.h>
#include <signaling/simulatedclock.h>

#include <QStringList>
#include <QTest>

using namespace Signaling;
using namespace std::chrono_literals;

/// A clock that is moved by hand.
class TestSimulatedClock : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void standsStill();
    void firesInOrderAndInTime();
    void whatIsStartedMeanwhileFiresToo();
    void stoppedAndDestroyedTimersAreSilent();
    void mayBeDestroyedInside();
    void zeroFiresByItself();
    void timersOutliveTheClock();
    void aSessionLivesByIt();
};

void TestSimulatedClock::standsStill()
{
    SimulatedClock clock(1700000000000);
    QCOMPARE(clock.monotonicMs(), 0);
    QCOMPARE(clock.wallMs(), 1700000000000);
    QVERIFY(!clock.untilNext());
    clock.advance(1500ms);
    QCOMPARE(clock.monotonicMs(), 1500);
    QCOMPARE(clock.wallMs(), 1700000001500);
    clock.advance(-5ms);
    QCOMPARE(clock.monotonicMs(), 1500);
}

void TestSimulatedClock::firesInOrderAndInTime()
{
    SimulatedClock clock(0);
    QStringList told;
    const auto timer = [&](const char *name) {
        return clock.createTimer([&clock, &told, name] {
            told << QStringLiteral("%1 %2").arg(QLatin1String(name)).arg(clock.monotonicMs());
        });
    };
    const auto late = timer("late");
    const auto early = timer("early");
    const auto same = timer("same");
    late->start(300ms);
    early->start(100ms);
    same->start(300ms);
    QCOMPARE(clock.untilNext(), std::optional<std::chrono::milliseconds>(100ms));
    clock.advance(299ms);
    QCOMPARE(told, QStringList{QStringLiteral("early 100")});
    QVERIFY(!early->isActive());
    QVERIFY(late->isActive());
    clock.advance(1ms);
    QCOMPARE(told.mid(1), (QStringList{QStringLiteral("late 300"), QStringLiteral("same 300")}));
}

void TestSimulatedClock::whatIsStartedMeanwhileFiresToo()
{
    SimulatedClock clock(0);
    int fired = 0;
    std::unique_ptr<ClockTimer> timer;
    timer = clock.createTimer([&] {
        if (++fired < 3)
            timer->start(10ms);
    });
    timer->start(10ms);
    clock.advance(29ms);
    QCOMPARE(fired, 2);
    clock.advance(1ms);
    QCOMPARE(fired, 3);
}

void TestSimulatedClock::stoppedAndDestroyedTimersAreSilent()
{
    SimulatedClock clock(0);
    int fired = 0;
    const auto stopped = clock.createTimer([&fired] { ++fired; });
    auto destroyed = clock.createTimer([&fired] { ++fired; });
    stopped->start(1ms);
    destroyed->start(1ms);
    stopped->stop();
    destroyed.reset();
    clock.advance(1s);
    QCOMPARE(fired, 0);
}

void TestSimulatedClock::mayBeDestroyedInside()
{
    SimulatedClock clock(0);
    std::unique_ptr<ClockTimer> timer;
    int fired = 0;
    timer = clock.createTimer([&] {
        timer.reset();
        ++fired;
    });
    timer->start(1ms);
    clock.advance(1s);
    QCOMPARE(fired, 1);
}

void TestSimulatedClock::zeroFiresByItself()
{
    SimulatedClock clock(0);
    int fired = 0;
    const auto timer = clock.createTimer([&fired] { ++fired; });
    timer->start(0ms);
    QCOMPARE(fired, 0);
    QTRY_COMPARE(fired, 1);
    // Fired early by a move of the clock, it doesn't fire again.
    timer->start(0ms);
    clock.advance(0ms);
    QCOMPARE(fired, 2);
    QCoreApplication::processEvents();
    QCOMPARE(fired, 2);
    QCOMPARE(clock.monotonicMs(), 0);
}

void TestSimulatedClock::timersOutliveTheClock()
{
    auto clock = std::make_unique<SimulatedClock>(0);
    const auto timer = clock->createTimer([] {});
    timer->start(1ms);
    clock.reset();
    QVERIFY(timer->isActive());
    timer->stop();
    QVERIFY(!timer->isActive());
}

void TestSimulatedClock::aSessionLivesByIt()
{
    const auto clock = std::make_shared<SimulatedClock>(1700000000000);
    const auto session = SimulatedClock::makeSession(clock);
    SessionCredentials credentials;
    credentials.apiUrl = QUrl(QStringLiteral("http://127.0.0.1:1"));
    credentials.apiKey = QStringLiteral("100");
    credentials.sessionId = QStringLiteral("1_MX4xMDB-fjE");
    credentials.token = QStringLiteral("T1==secret");
    RetryPolicy policy;
    policy.retryFirstConnect = true;
    policy.firstDelay = 30min;
    policy.maximumDelay = 30min;
    policy.totalTime = 1h;
    policy.jitter = 0;
    session->setRetryPolicy(policy);
    session->connectToSession(credentials);
    QTRY_VERIFY(session->nextAttemptAt() != 0);
    QCOMPARE(session->nextAttemptAt(), clock->wallMs() + 30 * 60 * 1000);
    clock->advance(30min);
    QCOMPARE(session->nextAttemptAt(), 0);
}

QTEST_GUILESS_MAIN(TestSimulatedClock)
#include "tst_simulatedclock.moc"
