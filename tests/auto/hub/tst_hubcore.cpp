// A hub without a network: bounds, deadlines, and hubs that share sessions.
#include <signaling/hub/hubcore_p.h>
#include <signaling/hub/localbackplane_p.h>
#include <signaling/hub/newsession_p.h>
#include <support/fakeclock.h>
#include <support/fakelink.h>

#include <QSignalSpy>
#include <QTest>
#include <QUuid>

using namespace Signaling;
using namespace TestSupport;

namespace {

struct Peer
{
    std::shared_ptr<LinkRecord> link = std::make_shared<LinkRecord>();
    QString id = QUuid::createUuid().toString(QUuid::WithoutBraces);
    QString socketId = QUuid::createUuid().toString(QUuid::WithoutBraces);
    QString sessionId;

    RaptorUri uri(const QString &connectionId = {}, const QString &signalId = {}) const
    {
        return {QStringLiteral("100"), sessionId, connectionId, signalId};
    }
    void send(const RumorFrame &frame)
    {
        if (link->listener)
            link->listener->linkFrame(frame.encode());
    }
    QByteArray message(const RaptorMessage &content, const QByteArray &token = {})
    {
        const QByteArray transactionId = QUuid::createUuid().toByteArray(QUuid::WithoutBraces);
        RumorFrame frame;
        frame.setHeader(RumorHeader::TransactionId, transactionId);
        if (!token.isNull())
            frame.setHeader(RumorHeader::TokenAuth, token);
        frame.data = content.encode();
        send(frame);
        return transactionId;
    }
    QByteArray signal(const QString &text, const QString &to = {})
    {
        RaptorMessage content;
        content.uri = uri(to, QStringLiteral("1"));
        content.signal = SignalBody::fromText({}, text);
        return message(content);
    }
    int statusOf(const QByteArray &transactionId) const
    {
        for (const QByteArray &bytes : link->sent) {
            if (RumorFrame::peekType(bytes) == RumorFrame::Type::Status
                && RumorFrame::peekHeader(bytes, RumorHeader::TransactionId) == transactionId)
                return RumorFrame::decode(bytes)->header(RumorHeader::Status).toInt();
        }
        return 0;
    }
    QStringList heard(RaptorMessage::Method method) const
    {
        QStringList found;
        for (const QByteArray &bytes : link->sent) {
            const auto frame = RumorFrame::decode(bytes);
            const auto content = RaptorMessage::decode(frame->data);
            if (frame->type == RumorFrame::Type::Message && content && content->method == method)
                found.append(method == RaptorMessage::Method::Signal ? content->signal.dataText()
                                                                     : content->uri.connectionId);
        }
        return found;
    }
};

struct Fixture
{
    std::shared_ptr<FakeClock> clock = std::make_shared<FakeClock>();
    std::shared_ptr<LocalBackplane> backplane = std::make_shared<LocalBackplane>();
    HubConfig config;
    QString sessionId;

    Fixture()
    {
        config.projects = {{QStringLiteral("100"), QByteArray(32, 's')}};
        sessionId = newSessionId(config.projects.first(), clock->wallMs());
    }
    std::unique_ptr<HubCore> hub(const HubLimits &limits = {})
    {
        return std::make_unique<HubCore>(config, clock, backplane, limits);
    }
    QByteArray token(Role role = Role::Moderator) const
    {
        ClientToken token;
        token.apiKey = QStringLiteral("100");
        token.sessionId = sessionId;
        token.role = role;
        token.createdAt = clock->wallMs() / 1000;
        token.expiresAt = token.createdAt + 3600;
        token.nonce = QStringLiteral("1");
        return token.encode(config.projects.first().secret);
    }
    void join(HubCore &hub, Peer &peer) const
    {
        peer.sessionId = sessionId;
        hub.accept(std::make_unique<FakeLink>(peer.link), peer.socketId, false);
        RumorFrame connect;
        connect.type = RumorFrame::Type::Connect;
        connect.setHeader(RumorHeader::UniqueId, peer.id.toUtf8());
        peer.send(connect);
        RumorFrame subscribe;
        subscribe.type = RumorFrame::Type::Subscribe;
        subscribe.to = {peer.uri().encode().toUtf8()};
        peer.send(subscribe);
        RaptorMessage create;
        create.method = RaptorMessage::Method::Create;
        create.uri = peer.uri(peer.id);
        peer.message(create, token());
    }
};

} // namespace

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
    Fixture it;
    const auto one = it.hub();
    const auto two = it.hub();
    Peer anna;
    Peer ben;
    Peer thief;
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
    Fixture it;
    const auto one = it.hub();
    auto two = it.hub();
    Peer anna;
    Peer ben;
    it.join(*one, anna);
    it.join(*two, ben);
    two.reset();
    QCOMPARE(ben.link->closeCode, 1001);
    QCOMPARE(anna.heard(RaptorMessage::Method::Deleted), QStringList{ben.id});
    QVERIFY(!one->hasMember(it.sessionId, ben.id));
}

void TestHubCore::forceDisconnectAcrossHubs()
{
    Fixture it;
    const auto one = it.hub();
    const auto two = it.hub();
    QSignalSpy left(two.get(), &HubCore::connectionLeft);
    Peer anna;
    Peer ben;
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
    Fixture it;
    HubLimits limits;
    limits.unacknowledgedCount = 100;
    const auto hub = it.hub(limits);
    QSignalSpy left(hub.get(), &HubCore::connectionLeft);
    Peer anna;
    Peer ben;
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
    Fixture it;
    const auto hub = it.hub();
    Peer anna;
    Peer ben;
    Peer cleo;
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
    Fixture it;
    const auto hub = it.hub();
    QCOMPARE(it.clock->activeTimers(), 0);
    Peer anna;
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
    Fixture it;
    const auto hub = it.hub();
    Peer anna;
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
