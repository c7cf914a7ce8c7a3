// A hub that goes down on purpose: what is still handed out, and what everybody is told.
#include <support/corefixture.h>
#include <support/httpcall.h>
#include <support/httpsocket.h>
#include <support/stalledclient.h>
#include <support/testhub.h>

#include <QSignalSpy>
#include <QTest>

using namespace Signaling;
using namespace TestSupport;

class TestDraining : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatWaitsIsHandedOutFirst();
    void nothingMoreIsTaken();
    void whoIsAwayIsForgotten();
    void whoDoesNotReadIsWaitedForOnlySoLong();
    void withNobodyThere();
    void otherHubsAreTold();
    void everyClientIsToldWhenToComeBack();
    void noWordIsLostWhileAllAreTalking();
    void closedComesInTimeWhateverAClientDoes();
    void nobodyIsLetIn();
    void destroyingSaysItToo();
};

static const QString Reason = QStringLiteral("restarting; spread=3000");

void TestDraining::whatWaitsIsHandedOutFirst()
{
    CoreFixture it;
    const auto hub = it.hub();
    QSignalSpy drained(hub.get(), &HubCore::drained);
    CorePeer anna;
    CorePeer ben;
    it.join(*hub, anna);
    it.join(*hub, ben);
    ben.link->sent.clear();
    ben.link->bytesToWrite = 1000 * 1000;
    for (int i = 0; i < 5; ++i)
        anna.signal(QString::number(i));
    hub->drain();
    QVERIFY(hub->isDraining());
    QCOMPARE(anna.link->closeCode, int(CloseCode::GoingAway));
    QCOMPARE(anna.link->closeReason, Reason);
    QCOMPARE(ben.link->closeCode, 0);
    it.clock->advance(1000);
    ben.link->drainNow();
    QCOMPARE(ben.heard().size(), 5);
    QCOMPARE(ben.link->closeCode, int(CloseCode::GoingAway));
    // Nobody was told that the other left: all are told to come back.
    QCOMPARE(ben.heard(RaptorMessage::Method::Deleted), QStringList());
    QCOMPARE(anna.heard(RaptorMessage::Method::Deleted), QStringList());
    QTRY_COMPARE(drained.size(), 1);
    it.clock->advance(60000);
    QCoreApplication::processEvents();
    QCOMPARE(drained.size(), 1);
    QCOMPARE(it.clock->activeTimers(), 0);
}

void TestDraining::nothingMoreIsTaken()
{
    CoreFixture it;
    const auto hub = it.hub();
    CorePeer anna;
    CorePeer ben;
    it.join(*hub, anna);
    it.join(*hub, ben);
    for (CorePeer *peer : {&anna, &ben}) {
        peer->acknowledgeAll();
        peer->link->sent.clear();
        peer->link->bytesToWrite = 1000 * 1000;
    }
    anna.signal(QStringLiteral("before"));
    hub->drain();
    const qsizetype answers = anna.link->sent.size();
    // No answer: the client sends it again, to the hub that comes after this one.
    QCOMPARE(anna.statusOf(anna.signal(QStringLiteral("late"))), 0);
    QCOMPARE(anna.link->sent.size(), answers);
    ben.link->drainNow();
    QCOMPARE(ben.heard(), QStringList{QStringLiteral("before")});
    CorePeer cleo;
    CoreFixture::open(*hub, cleo);
    QCOMPARE(cleo.link->closeCode, int(CloseCode::GoingAway));
    QCOMPARE(cleo.link->closeReason, Reason);
    QCOMPARE(hub->statistics().refusals.value("draining"), 1U);
}

void TestDraining::whoIsAwayIsForgotten()
{
    CoreFixture it;
    const auto hub = it.hub();
    QSignalSpy drained(hub.get(), &HubCore::drained);
    CorePeer anna;
    it.join(*hub, anna);
    anna.lose();
    hub->drain();
    QTRY_COMPARE(drained.size(), 1);
    QVERIFY(hub->members(it.sessionId).isEmpty());
}

void TestDraining::whoDoesNotReadIsWaitedForOnlySoLong()
{
    CoreFixture it;
    const auto hub = it.hub();
    QSignalSpy drained(hub.get(), &HubCore::drained);
    CorePeer anna;
    CorePeer ben;
    it.join(*hub, anna);
    it.join(*hub, ben);
    anna.link->bytesToWrite = ben.link->bytesToWrite = 1000 * 1000;
    anna.signal(QStringLiteral("x"));
    hub->drain();
    it.clock->advance(2999);
    QCOMPARE(ben.link->closeCode, 0);
    // A socket that breaks meanwhile is one less to wait for.
    anna.lose();
    it.clock->advance(1);
    QCOMPARE(ben.link->closeCode, int(CloseCode::GoingAway));
    QTRY_COMPARE(drained.size(), 1);
}

void TestDraining::withNobodyThere()
{
    CoreFixture it;
    const auto hub = it.hub();
    QSignalSpy drained(hub.get(), &HubCore::drained);
    hub->drain();
    QCOMPARE(drained.size(), 0); // never inside the call
    QTRY_COMPARE(drained.size(), 1);
    QCOMPARE(it.clock->activeTimers(), 0);
}

void TestDraining::otherHubsAreTold()
{
    CoreFixture it;
    const auto one = it.hub();
    const auto two = it.hub();
    CorePeer anna;
    CorePeer ben;
    it.join(*one, anna);
    it.join(*two, ben);
    ben.link->bytesToWrite = 1000 * 1000;
    anna.signal(QStringLiteral("x"));
    two->drain();
    QCOMPARE(anna.heard(RaptorMessage::Method::Deleted), QStringList{ben.id});
    QCOMPARE(anna.deleteReason(), QStringLiteral("networkDisconnected"));
    anna.signal(QStringLiteral("too late"));
    ben.link->drainNow();
    QCOMPARE(ben.heard(), QStringList{QStringLiteral("x")});
}

void TestDraining::everyClientIsToldWhenToComeBack()
{
    HubConfig config;
    config.restartSpread = std::chrono::milliseconds(1234);
    TestHub hub(config);
    const auto anna = hub.joined();
    const auto ben = hub.joined();
    const auto cleo = hub.opened(); // not in a session yet
    QVERIFY(anna && ben && cleo);
    QSignalSpy closed(hub.hub.get(), &SignalingHub::closed);
    hub.hub->close();
    for (RawClient *client : {anna.get(), ben.get(), cleo.get()}) {
        QTRY_COMPARE(client->closeCode, 1001);
        QCOMPARE(client->closeReason, QStringLiteral("restarting; spread=1234"));
    }
    QTRY_COMPARE(closed.size(), 1);
}

void TestDraining::noWordIsLostWhileAllAreTalking()
{
    // What a client is sending while the hub closes its socket would reset the connection, if the
    // hub didn't wait for the client to close it.
    HubConfig config;
    config.limits.signalsPerSecond = 0;
    TestHub hub(config);
    std::vector<std::unique_ptr<RawClient>> clients;
    for (int i = 0; i < 4; ++i) {
        clients.push_back(hub.joined());
        QVERIFY(clients.back());
    }
    QList<QByteArray> sent;
    for (int i = 0; i < 500; ++i)
        for (const auto &client : clients)
            sent.append(client->sendSignal({}, QString(1000, QLatin1Char('x'))));
    QTRY_VERIFY(clients.front()->received.size() > 100);
    hub.hub->close();
    for (int i = 0; i < 2000; ++i)
        clients.at(std::size_t(i) % 4)->sendSignal({}, QString(1000, QLatin1Char('y')));
    for (const auto &client : clients) {
        QTRY_COMPARE(client->closeCode, 1001);
        QCOMPARE(client->closeReason, QStringLiteral("restarting; spread=0"));
    }
    // Whatever one of them was told is sent came to all of them, before that.
    qsizetype taken = 0;
    for (const auto &client : clients)
        taken += client->frames(RumorFrame::Type::Status).size() - 1; // one answered its create
    QVERIFY(taken > 0);
    for (const auto &client : clients)
        QCOMPARE(client->messages(RaptorMessage::Method::Signal).size(), taken);
}

void TestDraining::closedComesInTimeWhateverAClientDoes()
{
    HubConfig config;
    config.limits.signalsPerSecond = 0;
    config.limits.queueBytes = 64 * 1024 * 1024;
    TestHub hub(config);
    StalledClient stalled;
    QVERIFY(stalled.join(hub.hub->apiUrl(), TestHub::project().key, hub.sessionId, hub.token()));
    const auto anna = hub.joined();
    QVERIFY(anna);
    for (int i = 0; i < 1500; ++i)
        anna->sendSignal({}, QString(8000, QLatin1Char('x')));
    QTRY_VERIFY(hub.hub->statistics().signalsIn == 1500);
    QSignalSpy closed(hub.hub.get(), &SignalingHub::closed);
    hub.hub->close();
    QTRY_COMPARE(anna->closeCode, 1001);
    hub.clock->advance(3000);
    QCoreApplication::processEvents();
    QCOMPARE(closed.size(), 0);
    hub.clock->advance(1500);
    QTRY_COMPARE(closed.size(), 1);
}

void TestDraining::nobodyIsLetIn()
{
    HubConfig config;
    config.adminPort = quint16(0);
    config.restartSpread = std::chrono::milliseconds(2500);
    TestHub hub(config);
    StalledClient stalled; // keeps the hub draining
    QVERIFY(stalled.join(hub.hub->apiUrl(), TestHub::project().key, hub.sessionId, hub.token()));
    const QUrl url = hub.hub->apiUrl();
    const QUrl ready(QStringLiteral("http://127.0.0.1:%1/health/ready").arg(hub.hub->adminPort()));
    QCOMPARE(httpCall("GET", ready).status, 200);
    HttpSocket kept(url);
    QVERIFY(kept.isConnected());
    hub.hub->close();
    const HttpResult result = httpCall("GET", ready);
    QCOMPARE(result.status, 503);
    QCOMPARE(result.body, QByteArray("draining\n"));
    QUrl live = ready;
    live.setPath(QStringLiteral("/health/live"));
    QCOMPARE(httpCall("GET", live).status, 200);
    // A connection that is there already gets an answer; a new one is not accepted.
    kept.write("GET /session/x HTTP/1.1\r\nHost: x\r\n\r\n");
    QCOMPARE(kept.status(), 503);
    QVERIFY2(kept.lastAnswer.toLower().contains("retry-after: 3\r\n"), kept.lastAnswer.constData());
    QTcpSocket late;
    late.connectToHost(url.host(), quint16(url.port()));
    QTRY_COMPARE(late.error(), QAbstractSocket::ConnectionRefusedError);
}

void TestDraining::destroyingSaysItToo()
{
    TestHub hub;
    const auto anna = hub.joined();
    QVERIFY(anna);
    hub.hub.reset();
    QTRY_COMPARE(anna->closeCode, 1001);
    QCOMPARE(anna->closeReason, QStringLiteral("restarting; spread=0"));
}

QTEST_GUILESS_MAIN(TestDraining)
#include "tst_draining.moc"
