#include <signaling/session/networksessioninfoclient_p.h>
#include <signaling/session/sessioninforeply_p.h>

#include <QSignalSpy>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>

using namespace Signaling;
using namespace std::chrono_literals;

class TestSessionInfo : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void asksAsTheProtocolSays_data();
    void asksAsTheProtocolSays();
    void understands();
    void limits_data();
    void limits();
    void answers_data();
    void answers();
    void nobodyThere_data();
    void nobodyThere();
    void slow_data();
    void slow();
    void endless();
    void redirectsDontLeakTheToken();
    void keepsNoConnection();
    void cancelledAndAskedAnew();
    void destroyedInItsOwnSignal();
};

namespace {

const char good[] = R"([{"session_id":"1_x","partner_id":"100",
    "messaging_url":"ws://hub.test:81/rumorwebsocketsv2","symphony_address":"symphony.hub",
    "properties":{"reconnection":true}}])";

/// Answers every request with the same bytes.
struct Server
{
    QTcpServer tcp;
    QByteArray answer;
    QByteArray request;
    int requests = 0;
    int connections = 0; ///< open now

    explicit Server(const QByteArray &body = {}, const QByteArray &status = "200 OK")
        : answer("HTTP/1.1 " + status + "\r\nContent-Type: application/json\r\nContent-Length: "
                 + QByteArray::number(body.size()) + "\r\nConnection: close\r\n\r\n" + body)
    {
        tcp.listen(QHostAddress::LocalHost);
        QObject::connect(&tcp, &QTcpServer::newConnection, &tcp, [this] {
            QTcpSocket *socket = tcp.nextPendingConnection();
            ++connections;
            QObject::connect(socket, &QTcpSocket::disconnected, socket, [this] { --connections; });
            QObject::connect(socket, &QTcpSocket::readyRead, socket, [this, socket] {
                request += socket->readAll();
                if (request.endsWith("\r\n\r\n")) {
                    ++requests;
                    socket->write(answer);
                }
            });
        });
    }
    QUrl url(const QString &path = {}) const
    {
        return QUrl(QStringLiteral("http://127.0.0.1:%1%2").arg(tcp.serverPort()).arg(path));
    }
};

SessionCredentials credentials(const QUrl &url)
{
    SessionCredentials c;
    c.apiUrl = url;
    c.apiKey = QStringLiteral("100");
    c.sessionId = QStringLiteral("1_MX4xMDB-fjE");
    c.token = QStringLiteral("T1==s3cret");
    return c;
}

struct Asker
{
    NetworkSessionInfoClient client;
    QSignalSpy received{&client, &AbstractSessionInfoClient::received};
    QSignalSpy failed{&client, &AbstractSessionInfoClient::failed};

    SignalingError ask(const QUrl &url)
    {
        client.request(credentials(url), QStringLiteral("me"));
        if (!QTest::qWaitFor([this] { return received.size() + failed.size() > 0; }, 15000))
            return {-1, QStringLiteral("no answer")};
        return failed.isEmpty() ? SignalingError() : failed[0][0].value<SignalingError>();
    }
};

} // namespace

void TestSessionInfo::asksAsTheProtocolSays_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QByteArray>("line");
    const QByteArray rest("/session/1_MX4xMDB-fjE?extended=true HTTP/1.1\r\n");
    QTest::newRow("plain") << QString() << QByteArray("GET " + rest);
    QTest::newRow("slash") << QStringLiteral("/") << QByteArray("GET " + rest);
    QTest::newRow("path") << QStringLiteral("/hub/one") << QByteArray("GET /hub/one" + rest);
    QTest::newRow("path with slash") << QStringLiteral("/hub/") << QByteArray("GET /hub" + rest);
}

void TestSessionInfo::asksAsTheProtocolSays()
{
    QFETCH(QString, path);
    QFETCH(QByteArray, line);
    Server server(good);
    Asker asker;
    QCOMPARE(asker.ask(server.url(path)).code, 0);
    QVERIFY2(server.request.startsWith(line), server.request.constData());
    for (const char *header : {"X-OPENTOK-AUTH: T1==s3cret\r\n", "X-TB-VERSION: 1\r\n",
                               "X-TB-CLIENT-VERSION: signalbox-", "X-TB-CONNECTIONID: me\r\n",
                               "Accept: application/json\r\n"})
        QVERIFY2(server.request.contains(header), header);
}

void TestSessionInfo::understands()
{
    Server server(good);
    Asker asker;
    QCOMPARE(asker.ask(server.url()).code, 0);
    QCOMPARE(asker.received.size(), 1);
    const auto info = asker.received[0][0].value<SessionInfo>();
    QCOMPARE(info.messagingUrl, QUrl(QStringLiteral("ws://hub.test:81/rumorwebsocketsv2")));
    QCOMPARE(info.symphonyAddress, QStringLiteral("symphony.hub"));
    QVERIFY(info.reconnection);
    QVERIFY(!info.limits.isKnown());
}

void TestSessionInfo::limits_data()
{
    QTest::addColumn<QByteArray>("told");
    QTest::addColumn<QString>("understood"); // version, rate, burst, frame, connections, grace
    const auto row = [](const char *name, const char *told, const char *understood) {
        QTest::newRow(name) << QByteArray(told) << QString::fromLatin1(understood);
    };
    row("all",
        R"({"version":1,"signalsPerSecond":50,"signalBurst":100,"maxFrameBytes":65536,)"
        R"("maxConnections":1000,"gracePeriodMs":35000})",
        "1 50 100 65536 1000 35000");
    row("no limits",
        R"({"version":1,"signalsPerSecond":0,"signalBurst":0,"maxFrameBytes":0,)"
        R"("maxConnections":0,"gracePeriodMs":0})",
        "1 0 0 0 0 0");
    row("a fraction", R"({"version":1,"signalsPerSecond":0.5,"signalBurst":1})", "1 0.5 1 0 0 0");
    row("a newer server", R"({"version":2,"signalsPerSecond":5,"more":[]})", "2 5 0 0 0 0");
    row("only the version", R"({"version":1})", "1 0 0 0 0 0");
    row("no version", R"({"signalsPerSecond":50})", "0 0 0 0 0 0");
    row("not numbers", R"({"version":1,"signalsPerSecond":"50","signalBurst":null})",
        "1 0 0 0 0 0");
    row("negative", R"({"version":1,"signalsPerSecond":-1,"signalBurst":-5})", "1 0 0 0 0 0");
    row("beyond every number", R"({"version":1,"signalsPerSecond":1e300,"signalBurst":1e300})",
        "1 1e+06 2147483647 0 0 0");
    row("a list", "[1]", "0 0 0 0 0 0");
}

void TestSessionInfo::limits()
{
    QFETCH(QByteArray, told);
    QFETCH(QString, understood);
    const QByteArray body =
        QByteArray(good).replace("\"reconnection\":true", QByteArray("\"signalbox\":" + told));
    const auto reply = readSessionInfoReply(200, body, QStringLiteral("100"));
    const auto *info = std::get_if<SessionInfo>(&reply);
    QVERIFY(info);
    const ServerLimits &limits = info->limits;
    QCOMPARE(QStringLiteral("%1 %2 %3 %4 %5 %6")
                 .arg(limits.version)
                 .arg(limits.signalsPerSecond)
                 .arg(limits.signalBurst)
                 .arg(limits.maxFrameBytes)
                 .arg(limits.maxConnections)
                 .arg(limits.gracePeriod.count()),
             understood);
}

void TestSessionInfo::answers_data()
{
    QTest::addColumn<QByteArray>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<int>("code");
    QTest::addColumn<QString>("word");
    const auto error = [](const char *code) {
        return QByteArray(R"([{"error":{"code":)" + QByteArray(code)
                          + R"(,"errorMessage":{"message":"Invalid token"}}}])");
    };
    const auto without = [](const char *key) { return QByteArray(good).replace(key, "other"); };
    const QByteArray ok("200 OK");
    const int unexpected = SignalingError::UnexpectedResponse;
    const QString notOne = QStringLiteral("not a signaling server");
    const QString words = QStringLiteral("Invalid token");
    QTest::newRow("403") << ok << error("\"403\"") << int(SignalingError::AuthorizationFailure)
                         << words;
    QTest::newRow("403, a number")
        << ok << error("403") << int(SignalingError::AuthorizationFailure) << words;
    QTest::newRow("404") << ok << error("\"404\"") << int(SignalingError::InvalidSession) << words;
    QTest::newRow("400") << ok << error("\"400\"") << int(SignalingError::InvalidSession) << words;
    QTest::newRow("409") << ok << error("\"409\"") << int(SignalingError::ConnectionRefused)
                         << words;
    QTest::newRow("500") << ok << error("\"500\"") << int(SignalingError::ServerError) << words;
    QTest::newRow("403 as a status") << QByteArray("403 Forbidden") << error("\"403\"")
                                     << int(SignalingError::AuthorizationFailure) << words;
    QTest::newRow("HTML") << ok << QByteArray("<html><body>It works!</body></html>") << unexpected
                          << notOne;
    QTest::newRow("garbage") << ok << QByteArray("\x01\xff\x00[", 4) << unexpected << notOne;
    QTest::newRow("nothing") << ok << QByteArray() << unexpected << notOne;
    QTest::newRow("an empty array") << ok << QByteArray("[]") << unexpected << notOne;
    QTest::newRow("a number") << ok << QByteArray("[7]") << unexpected << notOne;
    QTest::newRow("404, HTML") << QByteArray("404 Not Found") << QByteArray("<h1>No</h1>")
                               << unexpected << notOne;
    QTest::newRow("503") << QByteArray("503 Busy") << QByteArray("later")
                         << int(SignalingError::ServerError) << QStringLiteral("at the moment");
    QTest::newRow("502 of a gateway")
        << QByteArray("502 Bad Gateway") << QByteArray("<html>nginx</html>")
        << int(SignalingError::ServerError) << QStringLiteral("at the moment");
    QTest::newRow("no socket") << ok << without("messaging_url") << unexpected << notOne;
    QTest::newRow("no address") << ok << without("symphony_address") << unexpected << notOne;
    QTest::newRow("a socket that is none")
        << ok << QByteArray(good).replace("ws://", "ftp://") << unexpected << notOne;
    QTest::newRow("another's key")
        << ok << QByteArray(good).replace("\"100\"", "\"200\"")
        << int(SignalingError::AuthorizationFailure) << QStringLiteral("key");
}

void TestSessionInfo::answers()
{
    QFETCH(QByteArray, status);
    QFETCH(QByteArray, body);
    QFETCH(int, code);
    QFETCH(QString, word);
    Server server(body, status);
    Asker asker;
    const SignalingError error = asker.ask(server.url());
    QCOMPARE(error.code, code);
    QVERIFY2(error.message.contains(word), qPrintable(error.message));
    QVERIFY(!error.details.isEmpty() || code == SignalingError::AuthorizationFailure);
    QVERIFY(!QString(error.message + error.details).contains(QStringLiteral("s3cret")));
}

void TestSessionInfo::nobodyThere_data()
{
    QTest::addColumn<QUrl>("url");
    QTcpServer taken;
    QVERIFY(taken.listen(QHostAddress::LocalHost));
    QTest::newRow("refused port") << QUrl(
        QStringLiteral("http://127.0.0.1:%1").arg(taken.serverPort()));
    QTest::newRow("no such name") << QUrl(QStringLiteral("http://nobody.invalid"));
    QTest::newRow("TLS where there is none")
        << QUrl(QStringLiteral("https://127.0.0.1:%1").arg(taken.serverPort()));
}

void TestSessionInfo::nobodyThere()
{
    QFETCH(QUrl, url);
    Asker asker;
    const SignalingError error = asker.ask(url);
    QCOMPARE(error.code, int(SignalingError::ConnectionFailed));
    QVERIFY(!error.isFatal());
    QVERIFY(error.message.contains(url.host()));
    QVERIFY(!QString(error.message + error.details).contains(QStringLiteral("s3cret")));
}

void TestSessionInfo::slow_data()
{
    QTest::addColumn<QByteArray>("start");
    QTest::newRow("no answer") << QByteArray();
    QTest::newRow("half an answer")
        << QByteArray("HTTP/1.1 200 OK\r\nContent-Length: 1000\r\n\r\n[{\"session_id\"");
}

void TestSessionInfo::slow()
{
    QFETCH(QByteArray, start);
    Server server;
    server.answer = start;
    Asker asker;
    asker.client.setTransferTimeout(200ms);
    const SignalingError error = asker.ask(server.url());
    QCOMPARE(error.code, int(SignalingError::ConnectionTimedOut));
    QVERIFY(!error.isFatal());
}

void TestSessionInfo::endless()
{
    Server server(QByteArray(NetworkSessionInfoClient::MaxReplyBytes + 100000, ' '));
    Asker asker;
    QCOMPARE(asker.ask(server.url()).code, int(SignalingError::UnexpectedResponse));
}

void TestSessionInfo::redirectsDontLeakTheToken()
{
    Server other(good);
    Server server;
    server.answer = "HTTP/1.1 302 Found\r\nLocation: " + other.url().toEncoded()
        + "\r\nContent-Length: 0\r\n\r\n";
    Asker asker;
    QCOMPARE(asker.ask(server.url()).code, int(SignalingError::UnexpectedResponse));
    QCOMPARE(other.requests, 0);
}

/// A server that would keep the connection gets it closed.
void TestSessionInfo::keepsNoConnection()
{
    Server server(good);
    server.answer.replace("Connection: close\r\n", "");
    Asker asker;
    QCOMPARE(asker.ask(server.url()).code, 0);
    QTRY_COMPARE(server.connections, 0);
    asker.client.request(credentials(server.url()), QStringLiteral("me"));
    QTRY_COMPARE(asker.received.size(), 2);
    QTRY_COMPARE(server.connections, 0);
    QCOMPARE(server.requests, 2);
}

void TestSessionInfo::cancelledAndAskedAnew()
{
    Server silent;
    silent.answer.clear();
    Server server(good);
    Asker asker;
    asker.client.request(credentials(silent.url()), QStringLiteral("me"));
    QTRY_COMPARE(silent.requests, 1);
    QCOMPARE(asker.ask(server.url()).code, 0);
    asker.client.request(credentials(silent.url()), QStringLiteral("me"));
    asker.client.cancel();
    asker.client.cancel();
    QCOMPARE(asker.received.size(), 1);
    QVERIFY(asker.failed.isEmpty());
}

void TestSessionInfo::destroyedInItsOwnSignal()
{
    Server server("nonsense");
    auto client = std::make_unique<NetworkSessionInfoClient>();
    connect(client.get(), &AbstractSessionInfoClient::failed, &server.tcp,
            [&client] { client.reset(); });
    client->request(credentials(server.url()), QStringLiteral("me"));
    QTRY_VERIFY(!client);
}

QTEST_GUILESS_MAIN(TestSessionInfo)
#include "tst_sessioninfo.moc"
