#include "sessionpeer.h"

#include <QSignalSpy>
#include <QTcpServer>

using namespace Signaling;
using namespace TestSupport;
using Session = SignalingSession;
using Reason = Session::Reason;

class TestSessionHub : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void peopleSeeEachOther();
    void signalsOfEveryKind_data();
    void signalsOfEveryKind();
    void toAllAndToOne();
    void manyInOrder();
    void refusals_data();
    void refusals();
    void publisherOnlyMayNotSignal();
    void aTargetThatHasLeft();
    void forceDisconnect();
    void forceDisconnectWhileAway();
    void forceDisconnectRefused();
    void leaving();
    void destroyedIsLeaving();
    void nobodyThere();
    void sameTokenTwiceIsTwoConnections();
    void twoHubsAndTwoSessions();
    void aMessageFromInsideTheCreatedHandler();
};

void TestSessionHub::peopleSeeEachOther()
{
    TestHub hub;
    SessionPeer anna;
    SessionPeer ben;
    QVERIFY(anna.join(hub, Role::Moderator, QStringLiteral("name=Anna")));
    QVERIFY(ben.join(hub, Role::Publisher, QStringLiteral("Zoë 😀 \"x\"")));
    QTRY_COMPARE(anna.created, QStringList{ben.id()});
    QCOMPARE(ben.created, QStringList{anna.id()});
    QCOMPARE(anna.session.connections().size(), 2);
    QCOMPARE(ben.session.connectionById(anna.id()).data, QStringLiteral("name=Anna"));
    QCOMPARE(anna.session.connectionById(ben.id()).data, QStringLiteral("Zoë 😀 \"x\""));
    QVERIFY(anna.session.connection().can(QStringLiteral("forcedisconnect")));
    QVERIFY(!ben.session.connection().can(QStringLiteral("forcedisconnect")));
    QVERIFY(ben.session.connection().creationTime > 0);
}

void TestSessionHub::signalsOfEveryKind_data()
{
    QTest::addColumn<QString>("type");
    QTest::addColumn<QString>("data");
    QTest::addColumn<bool>("json");
    QTest::newRow("both") << QStringLiteral("chat") << QStringLiteral("hello") << false;
    QTest::newRow("no type") << QString() << QStringLiteral("hello") << false;
    QTest::newRow("no data") << QStringLiteral("ping") << QString() << false;
    QTest::newRow("neither") << QString() << QString() << false;
    QTest::newRow("empty") << QStringLiteral("e") << QStringLiteral("") << false;
    QTest::newRow("escapes") << QString() << QStringLiteral("😀 \"q\" \\ \n\t\u0001/ é") << false;
    QTest::newRow("a null character") << QString() << QString(QChar(0)) << false;
    QTest::newRow("greatest") << QString(128, QLatin1Char('t')) << QString(8192, QLatin1Char('x'))
                              << false;
    QTest::newRow("greatest in quotes") << QString() << QString(8192, QLatin1Char('"')) << false;
    QTest::newRow("greatest of control characters")
        << QString() << QString(8192, QChar(1)) << false;
    QTest::newRow("object") << QString() << QStringLiteral("{\"a\":1,\"b\":[true,null]}") << true;
    QTest::newRow("number") << QString() << QStringLiteral("42") << true;
    QTest::newRow("null is none") << QString() << QStringLiteral("null") << true;
}

void TestSessionHub::signalsOfEveryKind()
{
    QFETCH(QString, type);
    QFETCH(QString, data);
    QFETCH(bool, json);
    TestHub hub;
    SessionPeer anna;
    SessionPeer ben;
    QVERIFY(anna.join(hub) && ben.join(hub));
    SignalOptions options;
    options.isJson = json;
    const quint64 id = anna.session.sendSignal(type, data, options);
    QTRY_VERIFY(!anna.outcomes.isEmpty());
    QVERIFY2(anna.wasSent(id), QByteArray::number(anna.codes.value(id)).constData());
    QTRY_COMPARE(ben.received.size(), 1);
    QTRY_COMPARE(anna.received.size(), 1);
    const SignalMessage message = ben.received.first();
    QCOMPARE(message.type, type);
    QCOMPARE(message.type.isNull(), type.isNull());
    if (json && data == QLatin1String("null")) {
        QVERIFY(!message.hasData());
        return;
    }
    QCOMPARE(message.data, data);
    QCOMPARE(message.hasData(), !data.isNull());
    QCOMPARE(message.isJson, json);
    QCOMPARE(message.sender(), anna.session.connection());
    QVERIFY(!message.isOwn);
    QVERIFY(anna.received.first().isOwn);
}

void TestSessionHub::toAllAndToOne()
{
    TestHub hub;
    SessionPeer anna;
    SessionPeer ben;
    SessionPeer cleo;
    QVERIFY(anna.join(hub) && ben.join(hub) && cleo.join(hub));
    QTRY_COMPARE(anna.created.size(), 2);
    anna.sendTo(ben.session.connection(), QStringLiteral("to Ben"));
    const quint64 last = anna.send(QStringLiteral("to all"));
    QTRY_VERIFY(anna.wasSent(last));
    QTRY_COMPARE(ben.texts(), (QStringList{QStringLiteral("to Ben"), QStringLiteral("to all")}));
    QTRY_COMPARE(cleo.texts(), QStringList{QStringLiteral("to all")});
    QTRY_COMPARE(anna.texts(), QStringList{QStringLiteral("to all")});
    QCOMPARE(ben.received[0].to, ben.id());
    QVERIFY(!ben.received[1].isTargeted());
}

void TestSessionHub::manyInOrder()
{
    HubConfig config;
    config.limits.signalsPerSecond = 0; // they would wait for the hub's clock, which stands still
    TestHub hub(config);
    SessionPeer anna;
    SessionPeer ben;
    QVERIFY(anna.join(hub) && ben.join(hub));
    QStringList expected;
    for (int i = 0; i < 5000; ++i) {
        expected.append(QString::number(i));
        anna.send(expected.last());
    }
    QTRY_COMPARE_WITH_TIMEOUT(ben.received.size(), 5000, 30000);
    QCOMPARE(ben.texts(), expected);
    QTRY_COMPARE(anna.outcomes.size(), 5000);
    QVERIFY(anna.wasSent(1) && anna.wasSent(5000));
    QCOMPARE(anna.session.queuedCount(), 0);
    QVERIFY(anna.session.roundTripTime() > 0);
}

void TestSessionHub::refusals_data()
{
    QTest::addColumn<QString>("what");
    QTest::addColumn<int>("code");
    QTest::newRow("token signed with another secret")
        << QStringLiteral("secret") << int(SignalingError::AuthorizationFailure);
    QTest::newRow("token of another session")
        << QStringLiteral("session's token") << int(SignalingError::AuthorizationFailure);
    QTest::newRow("expired token")
        << QStringLiteral("expired") << int(SignalingError::AuthorizationFailure);
    QTest::newRow("no token at all")
        << QStringLiteral("garbage") << int(SignalingError::AuthorizationFailure);
    QTest::newRow("wrong key") << QStringLiteral("key")
                               << int(SignalingError::AuthorizationFailure);
    QTest::newRow("unknown session")
        << QStringLiteral("session") << int(SignalingError::InvalidSession);
}

void TestSessionHub::refusals()
{
    QFETCH(QString, what);
    QFETCH(int, code);
    TestHub hub;
    SessionCredentials credentials = SessionPeer::credentials(hub, hub.token());
    const QString other = hub.hub->createSession(TestHub::project().key);
    if (what == QLatin1String("secret"))
        credentials.token = hub.token(hub.sessionId, "ffffffffffffffffffffffffffffffff");
    else if (what == QLatin1String("session's token"))
        credentials.token = hub.token(other, TestHub::project().secret);
    else if (what == QLatin1String("expired"))
        hub.clock->advance(2 * 3600 * 1000);
    else if (what == QLatin1String("garbage"))
        credentials.token = QStringLiteral("T1==nonsense");
    else if (what == QLatin1String("key"))
        credentials.apiKey = QStringLiteral("999");
    else
        credentials.sessionId = QStringLiteral("1_MX4xMDB-fjE");
    SessionPeer peer;
    peer.session.connectToSession(credentials);
    QTRY_COMPARE(peer.disconnections, 1);
    QCOMPARE(peer.lastReason, Reason::ConnectFailed);
    QVERIFY2(peer.session.error().code == code, qPrintable(peer.session.error().message));
    QVERIFY(peer.session.error().isFatal());
    QVERIFY(!peer.session.error().message.contains(credentials.token));
    QCOMPARE(peer.session.reconnectAttempt(), 0);
}

void TestSessionHub::publisherOnlyMayNotSignal()
{
    TestHub hub;
    SessionPeer peer;
    QVERIFY(peer.join(hub, Role::PublisherOnly));
    const quint64 id = peer.send(QStringLiteral("x"));
    QTRY_COMPARE(peer.outcomes.value(id), QList<Session::Outcome>{Session::Outcome::Failed});
    QCOMPARE(peer.codes.value(id), 403);
    QVERIFY(peer.isIn());
}

void TestSessionHub::aTargetThatHasLeft()
{
    TestHub hub;
    SessionPeer anna;
    SessionPeer ben;
    QVERIFY(anna.join(hub) && ben.join(hub));
    const Connection gone = ben.session.connection();
    ben.session.disconnectFromSession();
    QTRY_COMPARE(anna.destroyed, QStringList{gone.id});
    QCOMPARE(anna.lastReason, Reason::ClientDisconnected);
    const quint64 id = anna.sendTo(gone, QStringLiteral("x"));
    QTRY_COMPARE(anna.codes.value(id), 404);
}

void TestSessionHub::forceDisconnect()
{
    TestHub hub;
    SessionPeer anna;
    SessionPeer ben;
    QVERIFY(anna.join(hub, Role::Moderator) && ben.join(hub));
    QTRY_COMPARE(anna.created.size(), 1);
    anna.session.forceDisconnect(ben.id());
    QTRY_COMPARE(ben.disconnections, 1);
    QCOMPARE(ben.lastReason, Reason::ForceDisconnected);
    QCOMPARE(ben.session.error().code, int(SignalingError::ConnectionRefused));
    QTRY_COMPARE(anna.destroyed.size(), 1);
    QCOMPARE(anna.lastReason, Reason::ForceDisconnected);
    QVERIFY(ben.isOut());
    QCOMPARE(ben.reconnections, 0);
}

void TestSessionHub::forceDisconnectWhileAway()
{
    // Who isn't there when it is thrown out doesn't come back as somebody new.
    TestHub hub;
    SessionPeer anna;
    SessionPeer ben;
    RetryPolicy policy;
    policy.firstDelay = std::chrono::seconds(5);
    ben.session.setRetryPolicy(policy);
    QVERIFY(anna.join(hub, Role::Moderator) && ben.join(hub));
    QTRY_COMPARE(anna.created.size(), 1);
    QVERIFY(hub.hub->dropSocket(ben.id()));
    QTRY_COMPARE(ben.session.state(), SignalingSession::State::Reconnecting);
    anna.session.forceDisconnect(ben.id());
    QTRY_COMPARE(anna.destroyed.size(), 1);
    ben.session.retryNow();
    QTRY_COMPARE(ben.disconnections, 1);
    QCOMPARE(ben.lastReason, Reason::ForceDisconnected);
    QVERIFY(ben.isOut());
    QCOMPARE(anna.created.size(), 1);
}

void TestSessionHub::forceDisconnectRefused()
{
    TestHub hub;
    SessionPeer anna;
    SessionPeer ben;
    QVERIFY(anna.join(hub) && ben.join(hub, Role::Moderator));
    anna.session.forceDisconnect(ben.id());
    QTRY_COMPARE(anna.session.error().code, int(SignalingError::NotPermitted));
    ben.session.forceDisconnect(QStringLiteral("00000000-0000-4000-8000-000000000000"));
    QTRY_COMPARE(ben.session.error().code, int(SignalingError::TargetNotFound));
    QVERIFY(anna.isIn() && ben.isIn());
}

void TestSessionHub::leaving()
{
    TestHub hub;
    SessionPeer anna;
    SessionPeer ben;
    QVERIFY(anna.join(hub) && ben.join(hub));
    const QString id = ben.id();
    ben.session.disconnectFromSession();
    QTRY_COMPARE(ben.disconnections, 1);
    QCOMPARE(ben.lastReason, Reason::ClientDisconnected);
    QCOMPARE(ben.session.error().code, 0);
    QTRY_COMPARE(anna.destroyed, QStringList{id});
    QVERIFY(ben.join(hub)); // and back again
    QTRY_COMPARE(anna.session.connections().size(), 2);
}

void TestSessionHub::destroyedIsLeaving()
{
    TestHub hub;
    SessionPeer anna;
    auto ben = std::make_unique<SessionPeer>();
    QVERIFY(anna.join(hub) && ben->join(hub));
    const QString id = ben->id();
    ben.reset();
    QTRY_COMPARE(anna.destroyed, QStringList{id});
    QCOMPARE(anna.lastReason, Reason::ClientDisconnected);
}

void TestSessionHub::nobodyThere()
{
    TestHub hub;
    SessionCredentials credentials = SessionPeer::credentials(hub, hub.token());
    hub.hub.reset();
    SessionPeer peer;
    peer.session.connectToSession(credentials);
    QTRY_COMPARE(peer.disconnections, 1);
    QCOMPARE(peer.session.error().code, int(SignalingError::ConnectionFailed));
    QVERIFY(!peer.session.error().isFatal());
}

void TestSessionHub::sameTokenTwiceIsTwoConnections()
{
    // Where an identity can be in a session once only, two with the same kick each other out for
    // ever.
    TestHub hub;
    SessionPeer one;
    SessionPeer two;
    const SessionCredentials shared = SessionPeer::credentials(hub, hub.token());
    one.session.connectToSession(shared);
    QTRY_VERIFY(one.isIn());
    two.session.connectToSession(shared);
    QTRY_VERIFY(two.isIn());
    QTRY_COMPARE(one.created, QStringList{two.id()});
    QVERIFY(one.id() != two.id());
    const quint64 id = two.send(QStringLiteral("hello"));
    QTRY_VERIFY(two.wasSent(id));
    QTRY_COMPARE(one.texts(two.id()), QStringList{QStringLiteral("hello")});
    QVERIFY(one.isIn() && one.reconnections == 0 && one.disconnections == 0);
}

void TestSessionHub::twoHubsAndTwoSessions()
{
    TestHub one;
    TestHub two;
    SessionPeer anna;
    SessionPeer ben;
    QVERIFY(anna.join(one) && ben.join(two));
    const quint64 id = anna.send(QStringLiteral("x"));
    QTRY_VERIFY(anna.wasSent(id));
    QTRY_COMPARE(anna.received.size(), 1);
    QVERIFY(ben.received.isEmpty());
    QVERIFY(ben.created.isEmpty());
}

void TestSessionHub::aMessageFromInsideTheCreatedHandler()
{
    TestHub hub;
    SessionPeer anna;
    SessionPeer ben;
    QObject::connect(&anna.session, &Session::connectionCreated, &anna.session,
                     [&](const Connection &c) { anna.sendTo(c, QStringLiteral("welcome")); });
    QVERIFY(anna.join(hub) && ben.join(hub));
    QTRY_COMPARE(ben.texts(), QStringList{QStringLiteral("welcome")});
    QCOMPARE(ben.received.first().sender(), anna.session.connection());
}

QTEST_GUILESS_MAIN(TestSessionHub)
#include "tst_sessionhub.moc"
