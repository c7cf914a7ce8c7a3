#include "sessionpeer.h"

#include <QElapsedTimer>
#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTimer>

using namespace Signaling;
using namespace TestSupport;
using Session = SignalingSession;
using State = Session::State;
using Reason = Session::Reason;

/// The socket is cut and the hub restarts under real sessions.
class TestSessionHubFaults : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void resumesUnseen();
    void nothingLostOrDoubledEitherWay_data();
    void nothingLostOrDoubledEitherWay();
    void retryFlagDecides();
    void hubRestarts();
    void hubGoesDownOnPurpose();
    void keepsToTheRateOfTheHub();
    void refusedByTheHubGoesOutAgainInOrder();
    void hubStaysAway();
    void stopsWhileTheHubIsAway();
};

void TestSessionHubFaults::resumesUnseen()
{
    TestHub hub;
    SessionPeer anna;
    SessionPeer ben;
    QVERIFY(anna.join(hub) && ben.join(hub));
    const QString id = anna.id();
    QVERIFY(hub.hub->dropSocket(id));
    QTRY_COMPARE(anna.session.state(), State::Reconnecting);
    QTRY_COMPARE(anna.reconnections, 1);
    QCOMPARE(anna.id(), id);
    QVERIFY(ben.destroyed.isEmpty());
    QCOMPARE(ben.session.connections().size(), 2);
    QCOMPARE(hub.hub->statistics().resumes, 1U);
    QCOMPARE(anna.session.error().code, 0);
}

void TestSessionHubFaults::nothingLostOrDoubledEitherWay_data()
{
    QTest::addColumn<quint32>("seed");
    for (quint32 seed = 1; seed <= 5; ++seed)
        QTest::addRow("seed %u", seed) << seed;
}

void TestSessionHubFaults::nothingLostOrDoubledEitherWay()
{
    QFETCH(quint32, seed);
    QRandomGenerator random(seed);
    TestHub hub;
    SessionPeer anna;
    SessionPeer ben;
    QVERIFY(anna.join(hub) && ben.join(hub));
    const int count = 1500;
    QStringList expected;
    for (int i = 0; i < count; ++i) {
        expected.append(QString::number(i));
        anna.send(expected.last());
        ben.send(expected.last());
        const quint32 dice = random.bounded(120U);
        if (dice == 0)
            hub.hub->dropSocket(anna.id());
        else if (dice == 1)
            hub.hub->dropSocket(ben.id());
        if (dice < 20)
            QCoreApplication::processEvents();
    }
    const auto allFinished = [&] {
        return anna.outcomes.size() == count && ben.outcomes.size() == count;
    };
    QTRY_VERIFY_WITH_TIMEOUT(allFinished(), 30000);
    for (quint64 id = 1; id <= count; ++id)
        QVERIFY(anna.wasSent(id) && ben.wasSent(id));
    for (SessionPeer *receiver : {&anna, &ben}) {
        for (const SessionPeer *sender : {&anna, &ben}) {
            QTRY_COMPARE_WITH_TIMEOUT(receiver->texts(sender->id()).size(), count, 20000);
            QCOMPARE(receiver->texts(sender->id()), expected);
        }
    }
    QVERIFY(anna.reconnections + ben.reconnections > 0);
    QCOMPARE(anna.disconnections + ben.disconnections, 0);
}

void TestSessionHubFaults::retryFlagDecides()
{
    TestHub hub;
    SessionPeer anna;
    SessionPeer ben;
    QVERIFY(anna.join(hub) && ben.join(hub));
    hub.hub->dropSocket(anna.id());
    QTRY_COMPARE(anna.session.state(), State::Reconnecting);
    const quint64 kept = anna.send(QStringLiteral("kept"));
    const quint64 refused = anna.send(QStringLiteral("refused"), false);
    QTRY_VERIFY(anna.wasSent(kept));
    QCOMPARE(anna.outcomes.value(refused), QList<Session::Outcome>{Session::Outcome::Failed});
    QCOMPARE(anna.codes.value(refused), int(SignalingError::NotConnected));
    const quint64 live = anna.send(QStringLiteral("live"), false);
    QTRY_VERIFY(anna.wasSent(live));
    QTRY_COMPARE(ben.texts(), (QStringList{QStringLiteral("kept"), QStringLiteral("live")}));
}

void TestSessionHubFaults::hubRestarts()
{
    HubConfig config;
    TestHub hub(config);
    SessionPeer anna;
    QVERIFY(anna.join(hub));
    const QString before = anna.id();
    config = hub.hub->config();
    config.port = hub.hub->port();
    hub.hub.reset();
    QTRY_COMPARE(anna.session.state(), State::Reconnecting);
    const quint64 waiting = anna.send(QStringLiteral("waiting"));
    hub.hub = std::make_unique<SignalingHub>(config, hub.clock);
    QVERIFY(hub.hub->listen());
    QTRY_COMPARE_WITH_TIMEOUT(anna.reconnections, 1, 20000);
    QVERIFY(anna.id() != before);
    QCOMPARE(anna.recoveries, 0);
    QCOMPARE(anna.session.error().code, 0);
    QTRY_VERIFY(anna.wasSent(waiting));
    QTRY_COMPARE(anna.texts(), QStringList{QStringLiteral("waiting")});
    QCOMPARE(anna.session.connections().size(), 1);
    QCOMPARE(anna.disconnections, 0);
}

void TestSessionHubFaults::hubGoesDownOnPurpose()
{
    HubConfig config;
    config.restartSpread = std::chrono::seconds(20);
    TestHub hub(config);
    SessionPeer anna;
    QVERIFY(anna.join(hub));
    QSignalSpy reconnecting(&anna.session, &Session::reconnecting);
    config = hub.hub->config();
    config.port = hub.hub->port();
    hub.hub->close();
    QTRY_COMPARE(reconnecting.size(), 1);
    // 10 ms is what the policy would wait. One in 2000 finds itself told to come back as soon.
    const qint64 delay = reconnecting[0][1].toLongLong();
    QVERIFY2(delay > 10 && delay <= 20000, qPrintable(QString::number(delay)));
    hub.hub = std::make_unique<SignalingHub>(config, hub.clock);
    QVERIFY(hub.hub->listen());
    anna.session.retryNow();
    QTRY_COMPARE(anna.reconnections, 1);
    QCOMPARE(anna.recoveries, 0); // it is another hub
    QVERIFY(anna.isIn());
}

void TestSessionHubFaults::keepsToTheRateOfTheHub()
{
    HubConfig config;
    config.limits.signalsPerSecond = 200;
    config.limits.signalBurst = 20;
    TestHub hub(config);
    SessionPeer anna;
    QVERIFY(anna.join(hub));
    QCOMPARE(anna.session.serverLimits().signalsPerSecond, 200.0);
    QCOMPARE(anna.session.serverLimits().signalBurst, 20);
    QCOMPARE(anna.session.serverLimits().maxFrameBytes, 64 * 1024);
    QCOMPARE(anna.session.serverLimits().gracePeriod, hub.hub->config().gracePeriod);
    QElapsedTimer timer;
    timer.start();
    QStringList expected;
    for (int i = 0; i < 100; ++i) {
        expected.append(QString::number(i));
        anna.send(expected.last());
    }
    // The hub's clock is moved as ours goes, no faster.
    qint64 moved = 0;
    QTimer ticker;
    connect(&ticker, &QTimer::timeout, this,
            [&] { hub.clock->advance(timer.elapsed() - std::exchange(moved, timer.elapsed())); });
    ticker.start(1);
    QTRY_COMPARE_WITH_TIMEOUT(anna.texts().size(), 100, 20000);
    QVERIFY(timer.elapsed() >= 400); // 20 at once, 80 at 200 a second
    QCOMPARE(anna.texts(), expected);
    QTRY_COMPARE(anna.session.queuedCount(), 0);
}

void TestSessionHubFaults::refusedByTheHubGoesOutAgainInOrder()
{
    // The hub's clock stands still: its tokens are used up while ours come back.
    HubConfig config;
    config.limits.signalsPerSecond = 1000;
    config.limits.signalBurst = 10;
    TestHub hub(config);
    SessionPeer anna;
    QVERIFY(anna.join(hub));
    QStringList expected;
    for (int i = 0; i < 60; ++i) {
        expected.append(QString::number(i));
        anna.send(expected.last());
    }
    QTRY_VERIFY(hub.hub->statistics().refused > 0);
    QTRY_COMPARE(anna.texts().size(), 10);
    QCOMPARE(anna.session.queuedCount(), 50);
    QTimer ticker;
    connect(&ticker, &QTimer::timeout, this, [&hub] { hub.clock->advance(5); });
    ticker.start(5);
    QTRY_COMPARE_WITH_TIMEOUT(anna.texts(), expected, 20000);
    QTRY_COMPARE(anna.session.queuedCount(), 0);
    for (quint64 id = 1; id <= 60; ++id)
        QVERIFY(anna.wasSent(id));
}

void TestSessionHubFaults::hubStaysAway()
{
    TestHub hub;
    SessionPeer anna;
    RetryPolicy policy = anna.session.retryPolicy();
    policy.totalTime = std::chrono::milliseconds(300);
    anna.session.setRetryPolicy(policy);
    QVERIFY(anna.join(hub));
    hub.hub.reset();
    QTRY_COMPARE(anna.session.state(), State::Reconnecting);
    const quint64 waiting = anna.send(QStringLiteral("waiting"));
    QTRY_COMPARE(anna.disconnections, 1);
    QCOMPARE(anna.lastReason, Reason::NetworkDisconnected);
    QCOMPARE(anna.session.error().code, int(SignalingError::ConnectionDropped));
    QCOMPARE(anna.codes.value(waiting), int(SignalingError::SessionEnded));
}

void TestSessionHubFaults::stopsWhileTheHubIsAway()
{
    TestHub hub;
    SessionPeer anna;
    QVERIFY(anna.join(hub));
    hub.hub.reset();
    QTRY_COMPARE(anna.session.state(), State::Reconnecting);
    anna.session.disconnectFromSession();
    QCOMPARE(anna.session.state(), State::Disconnected);
    QCOMPARE(anna.disconnections, 1);
    QCOMPARE(anna.lastReason, Reason::ClientDisconnected);
}

QTEST_GUILESS_MAIN(TestSessionHubFaults)
#include "tst_sessionhubfaults.moc"
