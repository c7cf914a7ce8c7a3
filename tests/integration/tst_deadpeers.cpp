#include <signaling/protocol/limits.h>
#include <support/faultproxy.h>
#include <support/testhub.h>

#include <QTest>

using namespace Signaling;
using namespace TestSupport;

/// "A peer's death noticed minutes later": what the others see of a client that falls silent on a
/// line that stays open (half-open TCP). The clock is moved by hand.
class TestDeadPeers : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void destroyedWithinTwoHeartbeatsPastTheGracePeriod_data();
    void destroyedWithinTwoHeartbeatsPastTheGracePeriod();
    void backWithinTheGracePeriodNobodyNotices();
    void silentBeforeItJoined();
};

namespace {

/// A hub, Ben on a good line, and Anna on one that dies.
struct Fixture
{
    TestHub hub;
    FaultProxy line{1};
    std::unique_ptr<RawClient> ben;
    std::unique_ptr<RawClient> anna = std::make_unique<RawClient>();

    explicit Fixture(std::chrono::milliseconds gracePeriod = HubConfig().gracePeriod)
        : hub([gracePeriod] {
            HubConfig config;
            config.gracePeriod = gracePeriod;
            return config;
        }())
    {
        line.setTarget(hub.hub->port());
        anna->apiKey = TestHub::project().key;
        anna->sessionId = hub.sessionId;
    }
    bool openLine()
    {
        if (!line.listen())
            return false;
        anna->open(line.url());
        return QTest::qWaitFor([this] { return anna->isOpen(); });
    }
    bool join()
    {
        ben = hub.joined();
        if (!ben || !openLine())
            return false;
        anna->join(hub.token());
        return QTest::qWaitFor([this] {
            return ben->created().contains(anna->id) && anna->created().contains(anna->id);
        });
    }
    bool isGone() const { return ben->deleted().contains(anna->id); }
    /// Milliseconds until Ben sees that Anna is gone; Ben goes on living. -1: he doesn't in
    /// \a most.
    qint64 untilGone(qint64 most)
    {
        constexpr qint64 step = 100;
        for (qint64 passed = 0; passed <= most; passed += step) {
            // An answered ping: whatever the hub had to say before has arrived.
            if (passed % 1000 == 0)
                hub.advance(step, {ben.get()});
            else
                hub.advance(step);
            if (isGone())
                return passed + step;
        }
        return -1;
    }
};

} // namespace

void TestDeadPeers::destroyedWithinTwoHeartbeatsPastTheGracePeriod_data()
{
    QTest::addColumn<int>("graceMs");
    QTest::newRow("35 s, as it is") << 35000;
    QTest::newRow("1 s") << 1000;
    QTest::newRow("none") << 0;
}

void TestDeadPeers::destroyedWithinTwoHeartbeatsPastTheGracePeriod()
{
    QFETCH(int, graceMs);
    // A heartbeat: the time in which something must be heard of whoever lives.
    constexpr qint64 heartbeat = Limits::DeadAfterMs;
    Fixture f{std::chrono::milliseconds(graceMs)};
    QVERIFY(f.join());
    f.line.freeze();
    f.ben->sendSignal(QStringLiteral("t"), QStringLiteral("into the void"), f.anna->id);
    const qint64 passed = f.untilGone(graceMs + 2 * heartbeat);
    QVERIFY2(passed >= 0, "not within two heartbeats past the grace period");
    QVERIFY2(passed > graceMs, qPrintable(QString::number(passed)));
    QCOMPARE(f.ben->deleteReason(), QStringLiteral("networkTimedout"));
    // The line is open at her end until this day, and she was not told.
    QVERIFY(f.anna->isOpen());
    QCOMPARE(f.line.connections(), 1);
    QCOMPARE(f.hub.hub->statistics().connections, 1);
}

void TestDeadPeers::backWithinTheGracePeriodNobodyNotices()
{
    Fixture f;
    QVERIFY(f.join());
    f.line.freeze();
    f.hub.advance(Limits::DeadAfterMs + 1000, {f.ben.get()}); // the hub has noticed
    f.ben->sendSignal(QStringLiteral("t"), QStringLiteral("waits for her"));
    f.anna->open(f.line.url(), true);
    QTRY_COMPARE(f.anna->texts(), QStringList{QStringLiteral("waits for her")});
    f.hub.advance(60000, {f.ben.get(), f.anna.get()});
    QVERIFY(!f.isGone());
}

void TestDeadPeers::silentBeforeItJoined()
{
    Fixture f;
    QVERIFY(f.openLine());
    f.line.freeze();
    f.hub.advance(60000);
    f.line.thaw();
    QTRY_VERIFY(!f.anna->isOpen()); // the hub had closed it long since
    QCOMPARE(f.hub.hub->statistics().connections, 0);
}

QTEST_GUILESS_MAIN(TestDeadPeers)
#include "tst_deadpeers.moc"
