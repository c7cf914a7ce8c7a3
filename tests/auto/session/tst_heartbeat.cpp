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
    void aProbeIsAnswered();
    void aProbeIsNotAnswered_data();
    void aProbeIsNotAnswered();
    void aProbeIsNotPutOff();
    void aProbeWhileNothingRuns();
    void aProbeBeforeASleep();
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

void TestHeartbeat::aProbeIsAnswered()
{
    Fixture f;
    f.heartbeat.start();
    f.heartbeat.received();
    f.heartbeat.probe();
    QCOMPARE(f.pings, 1);
    f.heartbeat.received(); // in the same millisecond, as on loopback
    f.clock.advance(5899ms);
    QCOMPARE(f.deaths, 0);
    f.clock.advance(1ms);
    QCOMPARE(f.deaths, 1);
}

void TestHeartbeat::aProbeIsNotAnswered_data()
{
    QTest::addColumn<int>("silentFor"); // before it
    QTest::addColumn<int>("dies");      // after it
    QTest::newRow("right after something came") << 0 << 2000;
    QTest::newRow("the silence is over first") << 5000 << 900;
}

void TestHeartbeat::aProbeIsNotAnswered()
{
    QFETCH(int, silentFor);
    QFETCH(int, dies);
    Fixture f;
    f.heartbeat.start();
    f.clock.advance(qint64(silentFor));
    f.heartbeat.probe();
    f.clock.advance(qint64(dies - 1));
    QCOMPARE(f.deaths, 0);
    f.clock.advance(1ms);
    QCOMPARE(f.deaths, 1);
}

void TestHeartbeat::aProbeIsNotPutOff()
{
    Fixture f;
    f.heartbeat.start();
    for (int i = 0; i < 4; ++i) {
        f.heartbeat.probe();
        f.clock.advance(500ms);
    }
    QCOMPARE(f.pings, 4);
    QCOMPARE(f.deaths, 1);
}

void TestHeartbeat::aProbeWhileNothingRuns()
{
    Fixture f;
    f.heartbeat.probe();
    QCOMPARE(f.pings, 0);
    QCOMPARE(f.clock.activeTimers(), 0);
    f.heartbeat.start();
    f.heartbeat.probe();
    f.heartbeat.start(); // another link: what the first was asked means nothing
    f.clock.advance(3000ms);
    QCOMPARE(f.deaths, 0);
}

void TestHeartbeat::aProbeBeforeASleep()
{
    Fixture f;
    f.heartbeat.start();
    f.heartbeat.probe();
    f.clock.jump(1h);
    f.clock.advance(1999ms);
    QCOMPARE(f.deaths, 0);
    f.clock.advance(1ms);
    QCOMPARE(f.deaths, 1);
}

QTEST_GUILESS_MAIN(TestHeartbeat)
#include "tst_heartbeat.moc"
