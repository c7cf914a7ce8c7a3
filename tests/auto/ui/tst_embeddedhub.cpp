#include <signaling/signalingsession.h>

#include <QTest>

#include <embeddedhub.h>

using namespace Signalbox;
using Signaling::SignalingSession;
using State = SignalingSession::State;

/// The hubs that the application runs in a thread of their own, and sessions in this one.
class TestEmbeddedHub : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void hostsAndServes();
    void manyAtOnce();
    void stopsServing();
    void theAskerIsGone();
    void destroyedUnderItsGuests();
};

namespace {

HostedSession hosted(EmbeddedHub &hub, QObject *context)
{
    std::optional<HostedSession> result;
    hub.host(QStringLiteral("Anna"), HostService::Reach::ThisComputer, context,
             [&result](const HostedSession &session) { result = session; });
    const bool answered = QTest::qWaitFor([&result] { return result.has_value(); }, 10000);
    return answered ? *result : HostedSession{{}, {}, QStringLiteral("no answer")};
}

bool joined(SignalingSession &session, const Signaling::SessionCredentials &credentials)
{
    session.connectToSession(credentials);
    return QTest::qWaitFor([&session] { return session.state() == State::Connected; }, 10000);
}

} // namespace

void TestEmbeddedHub::hostsAndServes()
{
    EmbeddedHub hub;
    const HostedSession session = hosted(hub, this);
    QVERIFY2(session.problem.isEmpty(), qPrintable(session.problem));
    const QString id = session.credentials.sessionId;
    QVERIFY(hub.isHosting(id));
    QVERIFY(!hub.isHosting(QStringLiteral("another")));
    SignalingSession anna;
    SignalingSession ben;
    QStringList received;
    connect(&ben, &SignalingSession::signalReceived, &ben,
            [&](const Signaling::SignalMessage &message) { received.append(message.data); });
    QVERIFY(joined(anna, session.credentials));
    Signaling::SessionCredentials bens = session.credentials;
    bens.token = hub.mintToken(id, QStringLiteral("publisher"), QStringLiteral("name=Ben"));
    QVERIFY(joined(ben, bens));
    hub.dropSocket(id, anna.connection().id);
    QTRY_COMPARE(anna.state(), State::Reconnecting);
    QStringList expected;
    for (int i = 0; i < 100; ++i) {
        expected.append(QString::number(i));
        anna.sendSignal({}, expected.last());
    }
    QTRY_COMPARE_WITH_TIMEOUT(received, expected, 10000);
}

void TestEmbeddedHub::manyAtOnce()
{
    EmbeddedHub hub;
    QList<HostedSession> sessions;
    for (int i = 0; i < 5; ++i)
        hub.host(QString::number(i), HostService::Reach::ThisComputer, this,
                 [&](const HostedSession &session) { sessions.append(session); });
    QTRY_COMPARE_WITH_TIMEOUT(sessions.size(), 5, 10000);
    for (const HostedSession &session : std::as_const(sessions)) {
        SignalingSession guest;
        QVERIFY(joined(guest, session.credentials));
    }
}

void TestEmbeddedHub::stopsServing()
{
    EmbeddedHub hub;
    const HostedSession session = hosted(hub, this);
    SignalingSession anna;
    QVERIFY(joined(anna, session.credentials));
    hub.stop(session.credentials.sessionId);
    QVERIFY(!hub.isHosting(session.credentials.sessionId));
    QVERIFY(
        hub.mintToken(session.credentials.sessionId, QStringLiteral("publisher"), {}).isEmpty());
    QTRY_VERIFY_WITH_TIMEOUT(anna.state() != State::Connected, 10000);
    hub.stop(session.credentials.sessionId);
    hub.dropSocket(session.credentials.sessionId, QStringLiteral("nobody"));
}

void TestEmbeddedHub::theAskerIsGone()
{
    EmbeddedHub hub;
    auto asker = std::make_unique<QObject>();
    bool isAnswered = false;
    hub.host(QStringLiteral("Anna"), HostService::Reach::ThisComputer, asker.get(),
             [&](const HostedSession &) { isAnswered = true; });
    asker.reset();
    QVERIFY(hosted(hub, this).problem.isEmpty()); // one that came after it
    QVERIFY(!isAnswered);
}

void TestEmbeddedHub::destroyedUnderItsGuests()
{
    auto hub = std::make_unique<EmbeddedHub>();
    const HostedSession session = hosted(*hub, this);
    SignalingSession anna;
    QVERIFY(joined(anna, session.credentials));
    anna.sendSignal({}, QStringLiteral("last words"));
    hub.reset();
    QTRY_VERIFY_WITH_TIMEOUT(anna.state() != State::Connected, 10000);
}

QTEST_GUILESS_MAIN(TestEmbeddedHub)
#include "tst_embeddedhub.moc"
