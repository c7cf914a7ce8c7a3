// The real hub is killed, or told to stop, and started again under real sessions.
#include "sessionpeer.h"

#include <support/httpcall.h>
#include <support/hubprogram.h>

using namespace Signaling;
using namespace TestSupport;
using Session = SignalingSession;

class TestHubRestart : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void clientsAreBack_data();
    void clientsAreBack();
};

namespace {

/// A hub with a project of its own, which is the same whenever it is started.
class Server
{
public:
    Server()
    {
        qputenv("SIGNALBOX_HUB_KEY", TestHub::project().key.toUtf8());
        qputenv("SIGNALBOX_HUB_SECRET", TestHub::project().secret);
    }
    bool start(quint16 port = 0)
    {
        process = std::make_unique<HubProgram>();
        process->begin({QStringLiteral("--port"), QString::number(port),
                        QStringLiteral("--restart-spread"), QStringLiteral("0.2")});
        url = QUrl(QString::fromUtf8(process->line().trimmed()).section(QLatin1Char(' '), -1));
        return url.isValid() && (port == 0 || url.port() == port);
    }
    HttpResult call(const QByteArray &method, const QString &path) const
    {
        RestToken token;
        token.apiKey = TestHub::project().key;
        token.issuedAt = QDateTime::currentSecsSinceEpoch();
        token.expiresAt = token.issuedAt + 60;
        return httpCall(method, QUrl(url.toString() + path),
                        {{"X-OPENTOK-AUTH", token.encode(TestHub::project().secret)},
                         {"Accept", "application/json"}});
    }
    QString newSession() const
    {
        return call("POST", QStringLiteral("/session/create"))
            .first()
            .value(QStringLiteral("session_id"))
            .toString();
    }
    QStringList connections(const QString &sessionId) const
    {
        const QJsonArray items = call("GET",
                                      QStringLiteral("/v2/project/%1/session/%2/connection")
                                          .arg(TestHub::project().key, sessionId))
                                     .object()
                                     .value(QStringLiteral("items"))
                                     .toArray();
        QStringList ids;
        for (const QJsonValue &item : items)
            ids.append(item.toObject().value(QStringLiteral("connectionId")).toString());
        ids.sort();
        return ids;
    }
    SessionCredentials credentials(const QString &sessionId) const
    {
        ClientToken token;
        token.format = ClientToken::Format::T1;
        token.apiKey = TestHub::project().key;
        token.sessionId = sessionId;
        token.createdAt = QDateTime::currentSecsSinceEpoch();
        token.expiresAt = token.createdAt + 600;
        token.nonce = QStringLiteral("1");
        SessionCredentials made;
        made.apiUrl = url;
        made.apiKey = token.apiKey;
        made.sessionId = sessionId;
        made.token = QString::fromLatin1(token.encode(TestHub::project().secret));
        return made;
    }

    std::unique_ptr<HubProgram> process;
    QUrl url;
};

} // namespace

void TestHubRestart::clientsAreBack_data()
{
    QTest::addColumn<int>("number");
    QTest::newRow("killed") << SIGKILL;
    QTest::newRow("told to stop") << SIGTERM;
}

void TestHubRestart::clientsAreBack()
{
    QFETCH(int, number);
    Server server;
    QVERIFY(server.start());
    const QString sessionId = server.newSession();
    QVERIFY(!sessionId.isEmpty());
    SessionPeer anna;
    SessionPeer ben;
    SessionPeer cleo;
    for (SessionPeer *peer : {&anna, &ben, &cleo}) {
        peer->session.connectToSession(server.credentials(sessionId));
        QTRY_VERIFY(peer->isIn());
    }
    const QStringList before{anna.id(), ben.id(), cleo.id()};
    anna.send(QStringLiteral("before"));
    QTRY_COMPARE(cleo.texts(), QStringList{QStringLiteral("before")});

    server.process->sendSignal(number);
    QVERIFY(server.process->ended(5000));
    for (SessionPeer *peer : {&anna, &ben, &cleo})
        QTRY_COMPARE(peer->session.state(), Session::State::Reconnecting);
    const quint64 waiting = anna.send(QStringLiteral("meanwhile"));
    QVERIFY(server.start(quint16(server.url.port())));

    // All are back by themselves, in the same session, and told that they were not kept.
    QStringList now;
    for (SessionPeer *peer : {&anna, &ben, &cleo}) {
        QTRY_COMPARE_WITH_TIMEOUT(peer->reconnections, 1, 15000);
        QCOMPARE(peer->recoveries, 0);
        QVERIFY(!before.contains(peer->id()));
        QCOMPARE(peer->disconnections, 0);
        now.append(peer->id());
    }
    now.sort();
    // Nobody is there who isn't: neither for the hub nor for any of them.
    QTRY_COMPARE(server.connections(sessionId), now);
    for (SessionPeer *peer : {&anna, &ben, &cleo})
        QTRY_COMPARE(peer->session.connections().size(), 3);
    QTRY_VERIFY(anna.wasSent(waiting));
    QTRY_COMPARE(anna.texts().last(), QStringLiteral("meanwhile"));
    const quint64 after = ben.send(QStringLiteral("after"));
    QTRY_VERIFY(ben.wasSent(after));
    QTRY_COMPARE(cleo.texts().last(), QStringLiteral("after"));
    // A session that was made before is valid for those who come now, too.
    SessionPeer dora;
    dora.session.connectToSession(server.credentials(sessionId));
    QTRY_VERIFY(dora.isIn());
    QTRY_COMPARE(server.connections(sessionId).size(), 4);
}

QTEST_GUILESS_MAIN(TestHubRestart)
#include "tst_hubrestart.moc"
