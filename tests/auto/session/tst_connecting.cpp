#include <signaling/protocol/limits.h>
#include <signaling/protocol/raptormessage.h>
#include <signaling/protocol/rumorframe.h>
#include <support/sessionfixture.h>

#include <QSignalSpy>
#include <QTest>

using namespace Signaling;
using TestSupport::FakeServer;
using TestSupport::SessionFixture;
using State = SignalingSession::State;
using Type = RumorFrame::Type;

class TestConnecting : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aRenewedTokenServesTheNextAttempt();
    void joins();
    void joinedOnlyWithBoth_data();
    void joinedOnlyWithBoth();
    void joinRefused_data();
    void joinRefused();
    void infoFails_data();
    void infoFails();
    void invalidCredentials();
    void connectingTwice();
    void timesOut_data();
    void timesOut();
    void garbageWhileJoining();
    void floodWhileJoining();
    void leaves();
    void stopsWhileConnecting_data();
    void stopsWhileConnecting();
    void connectsAgain();
    void eventsWhileJoiningWait();
};

void TestConnecting::joins()
{
    SessionFixture f;
    f.server.others = {FakeServer::makeConnection(QStringLiteral("other"), QStringLiteral("Zoë"))};
    f.connectSession();
    QCOMPARE(f.session->state(), State::Connected);
    QCOMPARE(f.told,
             (QStringList{QStringLiteral("state Connecting"), QStringLiteral("state Connected"),
                          QStringLiteral("created other"), QStringLiteral("connected")}));
    QCOMPARE(f.server.frames.size(), 4);
    QCOMPARE(f.server.frames[0].type, Type::Connect);
    QCOMPARE(f.server.frames[1].type, Type::Subscribe);
    QCOMPARE(f.server.frames[1].to.first(), "/v2/partner/100/session/1_MX4xMDB-fjE");
    QCOMPARE(f.server.frames[2].header(RumorHeader::TokenAuth), "T1==secret");
    QCOMPARE(f.server.frames[3].type, Type::Status); // for our own `created`
    QCOMPARE(f.session->connection().id, f.info->lastConnectionId);
    QCOMPARE(f.session->connection().data, QStringLiteral("me"));
    QCOMPARE(f.session->connections().size(), 2);
    QCOMPARE(f.session->connectionById(QStringLiteral("other")).data, QStringLiteral("Zoë"));
    QCOMPARE(f.session->sessionId(), SessionFixture::credentials().sessionId);
    QVERIFY(f.server.urls.first().query().contains(QStringLiteral("socketId=")));
    // The socket's name is as good as a key to our place: nobody else may know it.
    QVERIFY(!f.server.urls.first().query().contains(f.session->connection().id));
}

void TestConnecting::joinedOnlyWithBoth_data()
{
    QTest::addColumn<bool>("status");
    QTest::newRow("the answer without our own created") << true;
    QTest::newRow("our own created without the answer") << false;
}

void TestConnecting::joinedOnlyWithBoth()
{
    QFETCH(bool, status);
    SessionFixture f;
    f.server.answersJoin = status;
    f.server.sendsOwnCreated = false;
    f.connectSession();
    if (!status) {
        f.server.sendCreated(FakeServer::makeConnection(f.server.clientId));
        f.settle();
    }
    QCOMPARE(f.session->state(), State::Connecting);
    if (status)
        f.server.sendCreated(FakeServer::makeConnection(f.server.clientId));
    else
        f.server.sendStatus(f.server.frames[2].header(RumorHeader::TransactionId), 200,
                            R"({"id":"x","connection":[]})");
    f.settle();
    QCOMPARE(f.session->state(), State::Connected);
    QCOMPARE(f.session->connections().size(), 1);
}

void TestConnecting::joinRefused_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("reason");
    QTest::addColumn<int>("code");
    QTest::newRow("token") << 403 << QByteArray("Invalid token")
                           << int(SignalingError::AuthorizationFailure);
    QTest::newRow("full") << 403 << QByteArray("connectionLimitExceeded")
                          << int(SignalingError::ConnectionLimitExceeded);
    QTest::newRow("session") << 404 << QByteArray() << int(SignalingError::InvalidSession);
    QTest::newRow("server") << 500 << QByteArray("oops") << int(SignalingError::ServerError);
}

void TestConnecting::joinRefused()
{
    QFETCH(int, status);
    QFETCH(QByteArray, reason);
    QFETCH(int, code);
    SessionFixture f;
    f.server.joinStatus = status;
    f.server.joinReason = reason;
    f.connectSession();
    QCOMPARE(f.session->error().code, code);
    QCOMPARE(
        f.told.mid(1),
        (QStringList{QStringLiteral("state Disconnected"), QStringLiteral("error %1").arg(code),
                     QStringLiteral("disconnected ConnectFailed")}));
    QVERIFY(f.session->connection().isNull());
    f.advance(60000);
    QCOMPARE(f.server.links(), 1);
    QCOMPARE(f.clock->activeTimers(), 0);
}

void TestConnecting::infoFails_data()
{
    QTest::addColumn<int>("code");
    QTest::newRow("refused") << int(SignalingError::AuthorizationFailure);
    QTest::newRow("unreachable") << int(SignalingError::ConnectionFailed);
}

void TestConnecting::infoFails()
{
    QFETCH(int, code);
    SessionFixture f;
    f.info->error = SignalingError(code, QStringLiteral("no"));
    f.connectSession();
    QCOMPARE(
        f.told.mid(1),
        (QStringList{QStringLiteral("state Disconnected"), QStringLiteral("error %1").arg(code),
                     QStringLiteral("disconnected ConnectFailed")}));
    f.advance(60000);
    QCOMPARE(f.info->requests, 1);
}

void TestConnecting::invalidCredentials()
{
    SessionFixture f;
    SessionCredentials credentials = SessionFixture::credentials();
    credentials.token.clear();
    f.session->connectToSession(credentials);
    QVERIFY(f.told.isEmpty());
    f.settle();
    QCOMPARE(
        f.told,
        (QStringList{QStringLiteral("error 1011"), QStringLiteral("disconnected ConnectFailed")}));
}

void TestConnecting::connectingTwice()
{
    SessionFixture f;
    f.connectSession();
    f.told.clear();
    f.connectSession();
    QCOMPARE(f.told, QStringList{QStringLiteral("error 1015")});
    QCOMPARE(f.session->state(), State::Connected);
}

void TestConnecting::timesOut_data()
{
    QTest::addColumn<int>("step");
    QTest::newRow("info") << 0;
    QTest::newRow("join") << 1;
}

void TestConnecting::timesOut()
{
    QFETCH(int, step);
    SessionFixture f;
    f.info->silent = step == 0;
    f.server.answersJoin = false;
    f.connectSession();
    f.advance(14999);
    QCOMPARE(f.session->state(), State::Connecting);
    f.advance(1);
    QCOMPARE(f.session->state(), State::Disconnected);
    QCOMPARE(f.session->error().code, int(SignalingError::ConnectionTimedOut));
}

void TestConnecting::garbageWhileJoining()
{
    SessionFixture f;
    f.server.answersJoin = false;
    f.connectSession();
    f.server.link()->send("garbage");
    f.settle();
    QCOMPARE(f.session->error().code, int(SignalingError::UnexpectedResponse));
    QCOMPARE(f.session->state(), State::Disconnected);
}

/// A server that lets nobody in cannot fill the memory of those who wait.
void TestConnecting::floodWhileJoining()
{
    SessionFixture f;
    f.server.answersJoin = false;
    f.connectSession();
    RaptorMessage message;
    message.uri = {SessionFixture::credentials().apiKey,
                   SessionFixture::credentials().sessionId,
                   {},
                   QStringLiteral("s")};
    message.signal = SignalBody::fromText({}, QString(8000, QLatin1Char('x')));
    RumorFrame frame;
    frame.to = {message.uri.sessionAddress().toUtf8()};
    frame.data = message.encode();
    const QByteArray bytes = frame.encode();
    for (qsizetype sent = bytes.size(); sent <= Limits::MaxEarlyBytes; sent += bytes.size())
        f.server.link()->send(bytes);
    f.settle();
    QCOMPARE(f.session->state(), State::Connecting);
    f.server.link()->send(bytes);
    f.settle();
    QCOMPARE(f.session->error().code, int(SignalingError::UnexpectedResponse));
    QVERIFY2(f.session->error().details.contains(QLatin1String("before the answer to joining")),
             qPrintable(f.session->error().details));
    QCOMPARE(f.session->state(), State::Disconnected);
}

void TestConnecting::leaves()
{
    SessionFixture f;
    f.connectSession();
    f.told.clear();
    f.session->disconnectFromSession();
    QCOMPARE(f.session->state(), State::Disconnecting);
    f.settle();
    QCOMPARE(
        f.told,
        (QStringList{QStringLiteral("state Disconnecting"), QStringLiteral("state Disconnected"),
                     QStringLiteral("disconnected ClientDisconnected")}));
    QCOMPARE(f.server.frames.last().type, Type::Disconnect);
    QVERIFY(f.server.frames.last().hasHeader(RumorHeader::Reconnect));
    QVERIFY(f.session->connections().isEmpty());
    QCOMPARE(f.session->error().code, 0);
    QCOMPARE(f.clock->activeTimers(), 0);
}

void TestConnecting::stopsWhileConnecting_data()
{
    QTest::addColumn<int>("turns");
    for (int turns = 0; turns < 8; ++turns)
        QTest::addRow("after %d turns", turns) << turns;
}

void TestConnecting::stopsWhileConnecting()
{
    QFETCH(int, turns);
    SessionFixture f;
    f.server.answersJoin = false;
    f.session->connectToSession(SessionFixture::credentials());
    for (int i = 0; i < turns; ++i)
        QCoreApplication::sendPostedEvents();
    f.session->disconnectFromSession();
    f.settle();
    QCOMPARE(f.session->state(), State::Disconnected);
    QCOMPARE(f.told.last(), QStringLiteral("disconnected ClientDisconnected"));
    QVERIFY(!f.told.join(QLatin1Char(' ')).contains(QStringLiteral("error")));
    QCOMPARE(f.clock->activeTimers(), 0);
}

void TestConnecting::connectsAgain()
{
    SessionFixture f;
    QObject::connect(f.session.get(), &SignalingSession::disconnected, &f.server, [&f] {
        if (f.info->requests == 1)
            f.session->connectToSession(SessionFixture::credentials());
    });
    f.connectSession();
    const QString first = f.session->connection().id;
    f.session->disconnectFromSession();
    f.settle();
    QCOMPARE(f.session->state(), State::Connected);
    QVERIFY(f.session->connection().id != first);
    QCOMPARE(f.session->connections().size(), 1);
}

void TestConnecting::eventsWhileJoiningWait()
{
    SessionFixture f;
    f.server.sendsOwnCreated = false;
    f.connectSession();
    f.server.sendCreated(FakeServer::makeConnection(QStringLiteral("late")));
    f.server.sendSignal(QStringLiteral("late"), {}, QStringLiteral("hello"));
    f.server.sendCreated(FakeServer::makeConnection(f.server.clientId));
    f.settle();
    QCOMPARE(f.told.mid(2),
             (QStringList{QStringLiteral("connected"), QStringLiteral("created late"),
                          QStringLiteral("signal late hello")}));
}

void TestConnecting::aRenewedTokenServesTheNextAttempt()
{
    SessionFixture f;
    f.connectSession();
    QCOMPARE(f.info->lastToken, SessionFixture::credentials().token);
    f.session->renewToken(QStringLiteral("T1==fresh"));
    f.session->renewToken(QString());
    QCOMPARE(f.session->state(), SignalingSession::State::Connected);
    // Who is forgotten joins anew.
    f.server.link()->closeWithReason(AbstractTransport::UnknownSocket, {});
    SessionFixture::settle();
    f.advance(100);
    QCOMPARE(f.session->state(), SignalingSession::State::Connected);
    QCOMPARE(f.info->lastToken, QStringLiteral("T1==fresh"));
}

QTEST_GUILESS_MAIN(TestConnecting)
#include "tst_connecting.moc"
