#include <signaling/session/heartbeat_p.h>
#include <support/fakeclock.h>

#include <QTest>

using namespace Signaling;
using TestSupport::FakeClock;
using namespace std::chrono_literals;

class TestHeartbeat : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void pingsWhenNothingIsSent();
    void sendingPutsThePingOff();
    void silenceIsDeath_data();
    void silenceIsDeath();
    void receivingKeepsAlive();
    void stopsInItsOwnCall();
    void aLongSleepIsNotDeathAtOnce();
    void aSleepOverADeadLinkIsNoticed();
};

namespace {

struct Fixture
{
    FakeClock clock;
    int pings = 0;
    int deaths = 0;
    Heartbeat heartbeat{clock, [this] { ++pings; }, [this] { ++deaths; }};
};

} // namespace

void TestHeartbeat::pingsWhenNothingIsSent()
{
    Fixture f;
    f.heartbeat.start();
    f.clock.advance(1999ms);
    QCOMPARE(f.pings, 0);
    f.clock.advance(1ms);
    QCOMPARE(f.pings, 1);
    f.clock.advance(2000ms);
    QCOMPARE(f.pings, 2);
}

void TestHeartbeat::sendingPutsThePingOff()
{
    Fixture f;
    f.heartbeat.start();
    f.clock.advance(1500ms);
    f.heartbeat.sent();
    f.clock.advance(1999ms);
    QCOMPARE(f.pings, 0);
    f.clock.advance(1ms);
    QCOMPARE(f.pings, 1);
}

void TestHeartbeat::silenceIsDeath_data()
{
    QTest::addColumn<int>("ms");
    QTest::addColumn<int>("deaths");
    QTest::newRow("5.899 s") << 5899 << 0;
    QTest::newRow("5.9 s") << 5900 << 1;
    QTest::newRow("a minute: told once") << 60000 << 1;
}

void TestHeartbeat::silenceIsDeath()
{
    QFETCH(int, ms);
    QFETCH(int, deaths);
    Fixture f;
    f.heartbeat.start();
    f.clock.advance(qint64(ms));
    QCOMPARE(f.deaths, deaths);
    QCOMPARE(f.heartbeat.isRunning(), deaths == 0);
}

void TestHeartbeat::receivingKeepsAlive()
{
    Fixture f;
    f.heartbeat.start();
    for (int i = 0; i < 20; ++i) {
        f.clock.advance(5000ms);
        f.heartbeat.received();
    }
    QCOMPARE(f.deaths, 0);
    f.clock.advance(5900ms);
    QCOMPARE(f.deaths, 1);
}

void TestHeartbeat::stopsInItsOwnCall()
{
    FakeClock clock;
    std::unique_ptr<Heartbeat> heartbeat;
    int pings = 0;
    heartbeat = std::make_unique<Heartbeat>(
        clock,
        [&] {
            ++pings;
            heartbeat->stop();
        },
        [] {});
    heartbeat->start();
    clock.advance(20000ms);
    QCOMPARE(pings, 1);
    QCOMPARE(clock.activeTimers(), 0);
}

void TestHeartbeat::aLongSleepIsNotDeathAtOnce()
{
    Fixture f;
    f.heartbeat.start();
    f.clock.jump(1h);
    f.clock.advance(0ms);
    QCOMPARE(f.deaths, 0);
    QCOMPARE(f.pings, 1); // asks
    f.heartbeat.received();
    f.clock.advance(5899ms);
    QCOMPARE(f.deaths, 0);
}

void TestHeartbeat::aSleepOverADeadLinkIsNoticed()
{
    Fixture f;
    f.heartbeat.start();
    f.clock.jump(1h);
    f.clock.advance(1999ms);
    QCOMPARE(f.deaths, 0);
    f.clock.advance(1ms);
    QCOMPARE(f.deaths, 1);
}

QTEST_GUILESS_MAIN(TestHeartbeat)
#include "tst_heartbeat.moc"
