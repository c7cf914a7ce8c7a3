#include <support/sessionfixture.h>

#include <QTest>

#include <client_p.h>
#include <errors_p.h>

using namespace Signaling;
using namespace Signaling::CApi;
using namespace TestSupport;
using Phase = Membership::Phase;

namespace {

/// A client of the C API on a fake server, with a clock that is moved by hand.
struct ClientFixture : SessionFixture
{
    QStringList called;
    std::shared_ptr<Member> member = std::make_shared<Member>(
        callbacks(), nullptr, credentials().apiKey, credentials().sessionId);
    QPointer<Client> client =
        new Client(member, std::make_unique<SignalingSession>(dependencies()), *clock);

    ~ClientFixture() { delete client; }

    /// That the worker takes what it is asked.
    static bool isAsked() { return true; }
    void join()
    {
        QVERIFY(member->membership.beginJoining(isAsked));
        client->connectTo(credentials());
        settle();
        QCOMPARE(member->membership.phase(), Phase::In);
    }
    void leave()
    {
        QVERIFY(member->membership.beginLeaving(isAsked));
        client->leave();
        settle();
    }
    int goodbyes() const { return server.count(RumorFrame::Type::Disconnect); }
    void send(int count)
    {
        for (int i = 0; i < count; ++i)
            client->send(QStringLiteral("t"), QString::number(i), {});
        settle();
    }

private:
    static void note(void *self, const QString &what)
    {
        static_cast<ClientFixture *>(self)->called.append(what);
    }
    otc_session_callbacks callbacks()
    {
        otc_session_callbacks made{};
        made.user_data = this;
        made.on_connected = [](otc_session *, void *self) {
            note(self, QStringLiteral("connected"));
        };
        made.on_disconnected = [](otc_session *, void *self) {
            note(self, QStringLiteral("disconnected"));
        };
        made.on_reconnection_started = [](otc_session *, void *self) {
            note(self, QStringLiteral("reconnecting"));
        };
        made.on_reconnected = [](otc_session *, void *self) {
            note(self, QStringLiteral("reconnected"));
        };
        made.on_error = [](otc_session *, void *self, const char *, otc_session_error_code code) {
            note(self, QStringLiteral("error %1").arg(int(code)));
        };
        return made;
    }
};

} // namespace

/// What takes time, or a server that behaves badly.
class TestCapiClient : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void linkLostForGood();
    void severalAttemptsAreOneReconnection();
    void joinedAnewIsReconnected();
    void refusedJoin();
    void refusedWhileItLeaves();
    void asksInOrder();
    void leaveWaitsForTheAnswer();
    void leaveWaitsForSoLong();
    void leaveTellsWhatWasNotSent();
    void leaveWhileTheLinkIsLost();
    void abandonedIsSilent();
    void abandonedWhileIdle();
    void errors_data();
    void errors();
};

void TestCapiClient::linkLostForGood()
{
    ClientFixture f;
    f.join();
    f.server.listener.setRefusing(true);
    f.cut();
    QCOMPARE(f.member->membership.phase(), Phase::Away);
    QVERIFY(f.member->membership.connection());
    f.advance(60000);
    QCOMPARE(f.called,
             QStringList({QStringLiteral("connected"), QStringLiteral("reconnecting"),
                          QStringLiteral("error 1022"), QStringLiteral("disconnected")}));
    QCOMPARE(f.member->membership.phase(), Phase::Out);
    QVERIFY(!f.member->membership.connection());
}

void TestCapiClient::severalAttemptsAreOneReconnection()
{
    ClientFixture f;
    f.join();
    f.server.listener.setRefusing(true);
    f.cut();
    f.advance(5000);
    f.server.listener.setRefusing(false);
    f.advance(10000);
    f.cut();
    f.advance(1000);
    const QStringList twice{QStringLiteral("reconnecting"), QStringLiteral("reconnected"),
                            QStringLiteral("reconnecting"), QStringLiteral("reconnected")};
    QCOMPARE(f.called.mid(1), twice);
    QCOMPARE(f.member->membership.phase(), Phase::In);
}

void TestCapiClient::joinedAnewIsReconnected()
{
    ClientFixture f;
    f.join();
    const Connection before = *f.member->membership.connection();
    f.server.resumeCloseCode = 1003;
    f.cut();
    f.advance(10000);
    QCOMPARE(f.called.mid(1),
             QStringList({QStringLiteral("reconnecting"), QStringLiteral("reconnected")}));
    QVERIFY(*f.member->membership.connection() != before);
}

void TestCapiClient::refusedJoin()
{
    ClientFixture f;
    f.server.joinStatus = 403;
    QVERIFY(f.member->membership.beginJoining(ClientFixture::isAsked));
    f.client->connectTo(ClientFixture::credentials());
    ClientFixture::settle();
    QCOMPARE(f.called, QStringList{QStringLiteral("error 1004")});
    QCOMPARE(f.member->membership.phase(), Phase::Out);
}

// Its program was told that it would hear of its leaving, before it turned out that it never got
// in.
void TestCapiClient::refusedWhileItLeaves()
{
    ClientFixture f;
    f.server.joinStatus = 403;
    QVERIFY(f.member->membership.beginJoining(ClientFixture::isAsked));
    f.client->connectTo(ClientFixture::credentials());
    QVERIFY(f.member->membership.beginLeaving(ClientFixture::isAsked));
    ClientFixture::settle();
    QCOMPARE(f.called, (QStringList{QStringLiteral("error 1004"), QStringLiteral("disconnected")}));
    QCOMPARE(f.member->membership.phase(), Phase::Out);
}

void TestCapiClient::asksInOrder()
{
    Membership membership;
    const auto takesNothing = [] { return false; };
    QVERIFY(!membership.beginLeaving(ClientFixture::isAsked));
    QVERIFY(!membership.beginJoining(takesNothing));
    QCOMPARE(membership.phase(), Phase::Out);
    QVERIFY(membership.beginJoining(ClientFixture::isAsked));
    QVERIFY(!membership.beginJoining(ClientFixture::isAsked));
    QVERIFY(!membership.beginLeaving(takesNothing));
    QCOMPARE(membership.phase(), Phase::Joining);
}

void TestCapiClient::leaveWaitsForTheAnswer()
{
    ClientFixture f;
    f.join();
    f.server.answersSignals = false;
    f.send(1);
    f.leave();
    QCOMPARE(f.goodbyes(), 0);
    QCOMPARE(f.member->membership.phase(), Phase::Leaving);
    f.server.sendStatus(f.server.signalsSeen.first().transactionId, 403, f.server.refusal);
    ClientFixture::settle();
    QCOMPARE(f.goodbyes(), 1);
    QCOMPARE(f.called.mid(1),
             QStringList({QStringLiteral("error 1550"), QStringLiteral("disconnected")}));
    QCOMPARE(f.member->membership.phase(), Phase::Out);
}

void TestCapiClient::leaveWaitsForSoLong()
{
    ClientFixture f;
    f.join();
    f.server.answersSignals = false;
    f.send(1);
    f.leave();
    f.advance(4999);
    QCOMPARE(f.goodbyes(), 0);
    f.advance(1);
    QCOMPARE(f.goodbyes(), 1);
    f.advance(2000);
    // It went out, and whether it arrived nobody knows: that is no error of a program that leaves.
    QCOMPARE(f.called.mid(1), QStringList{QStringLiteral("disconnected")});
}

void TestCapiClient::leaveTellsWhatWasNotSent()
{
    ClientFixture f;
    f.join();
    f.server.answersSignals = false;
    f.send(3000);
    const qsizetype notSent = 3000 - f.server.signalsSeen.size();
    QVERIFY(notSent > 0);
    f.leave();
    f.advance(8000);
    QCOMPARE(f.called.count(QStringLiteral("error 1550")), notSent);
    QCOMPARE(f.called.last(), QStringLiteral("disconnected"));
}

void TestCapiClient::leaveWhileTheLinkIsLost()
{
    ClientFixture f;
    f.join();
    f.server.listener.setRefusing(true);
    f.cut();
    f.send(1);
    f.leave();
    QCOMPARE(f.called.mid(2),
             QStringList({QStringLiteral("error 1550"), QStringLiteral("disconnected")}));
}

void TestCapiClient::abandonedIsSilent()
{
    ClientFixture f;
    f.join();
    f.server.answersSignals = false;
    f.send(1);
    f.client->abandon();
    f.advance(4999);
    QVERIFY(f.client);
    QVERIFY(!f.member->client);
    QCOMPARE(f.goodbyes(), 0);
    f.advance(3000);
    QVERIFY(!f.client);
    QCOMPARE(f.goodbyes(), 1);
    QCOMPARE(f.called, QStringList{QStringLiteral("connected")});
}

void TestCapiClient::abandonedWhileIdle()
{
    ClientFixture f;
    f.client->abandon();
    ClientFixture::settle();
    QVERIFY(!f.client);
}

void TestCapiClient::errors_data()
{
    QTest::addColumn<int>("code");
    QTest::addColumn<int>("session");
    QTest::addColumn<int>("request");
    QTest::newRow("authorization") << 1004 << 1004 << 1520;
    QTest::newRow("session") << 1005 << 1005 << 1520;
    QTest::newRow("not reachable") << 1006 << 1006 << 1520;
    QTest::newRow("not connected") << 1010 << 1010 << 1010;
    QTest::newRow("parameter") << 1011 << 1011 << 1520;
    QTest::newRow("state") << 1015 << 1015 << 1520;
    QTest::newRow("time") << 1021 << 1021 << 1520;
    QTest::newRow("dropped") << 1022 << 1022 << 1520;
    QTest::newRow("refused") << 1023 << 1023 << 1520;
    QTest::newRow("full") << 1027 << 1027 << 1520;
    QTest::newRow("no such server") << 2001 << 2001 << 1520;
    QTest::newRow("certificate") << int(SignalingError::UntrustedCertificate) << 1006 << 1520;
    QTest::newRow("server failed") << 500 << 1503 << 1520;
    QTest::newRow("not permitted") << 403 << 2000 << 1520;
    QTest::newRow("no such connection") << 404 << 2000 << 1520;
}

void TestCapiClient::errors()
{
    QFETCH(int, code);
    QFETCH(int, session);
    QFETCH(int, request);
    const SignalingError error(code, QStringLiteral("Why."), QStringLiteral("More."));
    QCOMPARE(Errors::ofSession(error), session);
    QCOMPARE(Errors::ofRequest(error), request);
    QCOMPARE(Errors::text(error), QStringLiteral("Why. More."));
}

QTEST_GUILESS_MAIN(TestCapiClient)
#include "tst_capiclient.moc"
