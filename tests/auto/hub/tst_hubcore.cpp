// A hub without a network: bounds, deadlines, and hubs that share sessions.
#include <support/corefixture.h>

#include <QSignalSpy>
#include <QTest>

using namespace Signaling;
using namespace TestSupport;

class TestHubCore : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void hubsShareASession();
    void oneHubEndsAndTheOthersAreTold();
    void forceDisconnectAcrossHubs();
    void aClientThatAcknowledgesNothingIsEnded();
    void aBrokenReceiverDoesntHurtTheOthers();
    void idleTimersStop();
    void theLastOneOutClosesTheSession();
};

void TestHubCore::hubsShareASession()
{
    CoreFixture it;
    const auto one = it.hub();
    const auto two = it.hub();
    CorePeer anna;
    CorePeer ben;
    CorePeer thief;
    it.join(*one, anna);
    it.join(*two, ben);
    QCOMPARE(anna.heard(RaptorMessage::Method::Created), (QStringList{anna.id, ben.id}));
    QCOMPARE(ben.heard(RaptorMessage::Method::Created), QStringList{ben.id});
    QVERIFY(ben.link->sent.first().contains(anna.id.toUtf8())); // in the STATUS of its create

    const QByteArray all = anna.signal(QStringLiteral("to all"));
    const QByteArray targeted = anna.signal(QStringLiteral("to Ben"), ben.id);
    QCOMPARE(anna.statusOf(all), 200);
    QCOMPARE(anna.statusOf(targeted), 200);
    QCOMPARE(ben.heard(RaptorMessage::Method::Signal),
             (QStringList{QStringLiteral("to all"), QStringLiteral("to Ben")}));
    QCOMPARE(anna.heard(RaptorMessage::Method::Signal), QStringList{QStringLiteral("to all")});

    // A connection ID is one hub's or the other's, never both.
    thief.id = anna.id;
    it.join(*two, thief);
    QVERIFY(thief.link->sent.last().contains("409"));

    QCOMPARE(one->statistics().connections, 1);
    QCOMPARE(one->members(it.sessionId).size(), 2);
    two->publishServerSignal(it.sessionId, anna.id, [&] {
        RaptorMessage content;
        content.uri = anna.uri(anna.id, QStringLiteral("1"));
        content.signal = SignalBody::fromText({}, QStringLiteral("from a server"));
        return content.encode();
    }());
    QCOMPARE(anna.heard(RaptorMessage::Method::Signal).last(), QStringLiteral("from a server"));
}

void TestHubCore::oneHubEndsAndTheOthersAreTold()
{
    CoreFixture it;
    const auto one = it.hub();
    auto two = it.hub();
    CorePeer anna;
    CorePeer ben;
    it.join(*one, anna);
    it.join(*two, ben);
    two.reset();
    QCOMPARE(ben.link->closeCode, 1001);
    QCOMPARE(anna.heard(RaptorMessage::Method::Deleted), QStringList{ben.id});
    QVERIFY(!one->hasMember(it.sessionId, ben.id));
}

void TestHubCore::forceDisconnectAcrossHubs()
{
    CoreFixture it;
    const auto one = it.hub();
    const auto two = it.hub();
    QSignalSpy left(two.get(), &HubCore::connectionLeft);
    CorePeer anna;
    CorePeer ben;
    it.join(*one, anna);
    it.join(*two, ben);
    RaptorMessage message;
    message.method = RaptorMessage::Method::Delete;
    message.uri = anna.uri(ben.id);
    QCOMPARE(anna.statusOf(anna.message(message)), 200);
    QCOMPARE(ben.heard(RaptorMessage::Method::Deleted), QStringList{ben.id});
    QCOMPARE(left.size(), 1);
    it.clock->advance(2000);
    QCOMPARE(ben.link->closeCode, 1003);
}

void TestHubCore::aClientThatAcknowledgesNothingIsEnded()
{
    CoreFixture it;
    it.config.limits.graceMessages = 100;
    const auto hub = it.hub();
    QSignalSpy left(hub.get(), &HubCore::connectionLeft);
    CorePeer anna;
    CorePeer ben;
    it.join(*hub, anna);
    it.join(*hub, ben);
    // Anna acknowledges, Ben doesn't.
    for (int i = 0; i < 200; ++i) {
        anna.signal(QString::number(i));
        const QList<QByteArray> ids = anna.link->messageIds();
        for (const QByteArray &id : ids) {
            RumorFrame status;
            status.type = RumorFrame::Type::Status;
            status.setHeader(RumorHeader::TransactionId, id);
            anna.send(status);
        }
        anna.link->sent.clear();
    }
    QTRY_COMPARE(left.size(), 1);
    QCOMPARE(left.first().at(1).toString(), ben.id);
    QCOMPARE(ben.link->closeCode, 1003);
    QVERIFY(!ben.link->closeReason.isEmpty());
    QVERIFY(ben.link->sent.size() <= 103);
    QCOMPARE(anna.heard(RaptorMessage::Method::Deleted), QStringList{ben.id});
    const auto fresh = std::make_shared<LinkRecord>();
    hub->accept(std::make_unique<FakeLink>(fresh), ben.socketId, true);
    QCOMPARE(fresh->closeCode, 1003);
}

void TestHubCore::aBrokenReceiverDoesntHurtTheOthers()
{
    CoreFixture it;
    const auto hub = it.hub();
    CorePeer anna;
    CorePeer ben;
    CorePeer cleo;
    it.join(*hub, anna);
    it.join(*hub, ben);
    it.join(*hub, cleo);
    ben.link->bytesToWrite = 1000 * 1000 * 1000;
    for (int i = 0; i < 50; ++i)
        anna.signal(QString::number(i));
    QCOMPARE(cleo.heard(RaptorMessage::Method::Signal).size(), 50);
    QCOMPARE(ben.heard(RaptorMessage::Method::Signal).size(), 0);
    ben.link->bytesToWrite = 0;
    ben.link->listener->linkWritten();
    QCOMPARE(ben.heard(RaptorMessage::Method::Signal).size(), 50);
}

void TestHubCore::idleTimersStop()
{
    CoreFixture it;
    const auto hub = it.hub();
    QCOMPARE(it.clock->activeTimers(), 0);
    CorePeer anna;
    it.join(*hub, anna);
    QCOMPARE(it.clock->activeTimers(), 1);
    RumorFrame disconnect;
    disconnect.type = RumorFrame::Type::Disconnect;
    anna.send(disconnect);
    it.clock->advance(60000);
    QCOMPARE(it.clock->activeTimers(), 0);
}

void TestHubCore::theLastOneOutClosesTheSession()
{
    CoreFixture it;
    const auto hub = it.hub();
    CorePeer anna;
    it.join(*hub, anna);
    QCOMPARE(hub->statistics().sessions, 1);
    anna.link->listener->linkClosed(1006);
    QCOMPARE(hub->statistics().connections, 1);
    it.clock->advance(35000);
    QCOMPARE(hub->statistics().sessions, 0);
    QCOMPARE(hub->statistics().connections, 0);
    QVERIFY(hub->members(it.sessionId).isEmpty());
}

QTEST_GUILESS_MAIN(TestHubCore)
#include "tst_hubcore.moc"
