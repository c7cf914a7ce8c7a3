#include <support/fakeclock.h>

#include <QList>
#include <QTest>

using TestSupport::FakeClock;
using namespace std::chrono_literals;

class TestFakeClock : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void firesInOrderAtTheRightTime();
    void timersStartedOnTheWayFire();
    void zeroFiresOnTheNextTurn();
    void stoppedAndDestroyedTimersStaySilent();
    void jumpFiresNothing();
};

void TestFakeClock::firesInOrderAtTheRightTime()
{
    FakeClock clock;
    QList<qint64> times;
    const qint64 start = clock.monotonicMs();
    const auto note = [&] { times.append(clock.monotonicMs() - start); };
    const auto late = clock.createTimer(note);
    const auto early = clock.createTimer(note);
    late->start(20ms);
    early->start(10ms);
    clock.advance(9ms);
    QVERIFY(times.isEmpty());
    clock.advance(30ms);
    QCOMPARE(times, (QList<qint64>{10, 20}));
    QCOMPARE(clock.monotonicMs() - start, 39);
    QCOMPARE(clock.activeTimers(), 0);
}

void TestFakeClock::timersStartedOnTheWayFire()
{
    FakeClock clock;
    int count = 0;
    std::unique_ptr<Signaling::ClockTimer> timer;
    timer = clock.createTimer([&] {
        ++count;
        timer->start(10ms);
    });
    timer->start(10ms);
    clock.advance(35ms);
    QCOMPARE(count, 3);
    QCOMPARE(clock.untilNext(), 5);
}

void TestFakeClock::zeroFiresOnTheNextTurn()
{
    FakeClock clock;
    int count = 0;
    const auto timer = clock.createTimer([&] { ++count; });
    timer->start(0ms);
    QCOMPARE(count, 0);
    QTRY_COMPARE(count, 1);
    timer->start(0ms);
    clock.advance(0ms);
    QCOMPARE(count, 2);
    QCoreApplication::processEvents();
    QCOMPARE(count, 2);
}

void TestFakeClock::stoppedAndDestroyedTimersStaySilent()
{
    FakeClock clock;
    int count = 0;
    const auto stopped = clock.createTimer([&] { ++count; });
    stopped->start(1ms);
    stopped->stop();
    std::unique_ptr<Signaling::ClockTimer> gone;
    gone = clock.createTimer([&] {
        ++count;
        gone.reset();
    });
    gone->start(0ms);
    clock.advance(5ms);
    QCoreApplication::processEvents();
    QCOMPARE(count, 1);
    QVERIFY(!gone);
}

void TestFakeClock::jumpFiresNothing()
{
    FakeClock clock;
    int count = 0;
    const auto timer = clock.createTimer([&] { ++count; });
    timer->start(1s);
    const qint64 wall = clock.wallMs();
    clock.jump(1h);
    QCOMPARE(count, 0);
    QCOMPARE(clock.wallMs() - wall, 3600 * 1000);
    clock.advance(0ms);
    QCOMPARE(count, 1);
}

QTEST_GUILESS_MAIN(TestFakeClock)
#include "tst_fakeclock.moc"
