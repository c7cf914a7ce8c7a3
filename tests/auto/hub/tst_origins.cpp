// Who may use the hub from a web page: CORS of session info, Origin of the WebSocket, and nothing
// of the sort for servers.
#include <signaling/hub/origins_p.h>
#include <support/httpcall.h>
#include <support/testhub.h>

#include <QTest>

using namespace Signaling;
using namespace TestSupport;

class TestOrigins : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void normalized_data();
    void normalized();
    void sessionInfo_data();
    void sessionInfo();
    void sockets_data();
    void sockets();
    void serversGetNoCors_data();
    void serversGetNoCors();
};

namespace {

const QString app = QStringLiteral("https://app.example.org");

void addOrigins()
{
    QTest::addColumn<QStringList>("allowed");
    QTest::addColumn<QByteArray>("origin");
    QTest::addColumn<bool>("isAllowed");
    const QStringList one{app};
    const QStringList two{QStringLiteral("http://localhost:3000"), app + QLatin1Char('/')};
    QTest::newRow("all, any page") << QStringList() << QByteArray("https://evil.example") << true;
    QTest::newRow("all, a sandboxed page") << QStringList() << QByteArray("null") << true;
    QTest::newRow("a native client") << one << QByteArray() << true;
    QTest::newRow("the page") << one << app.toLatin1() << true;
    QTest::newRow("the page, its port said")
        << one << QByteArray("https://app.example.org:443") << true;
    QTest::newRow("the page in capitals") << one << QByteArray("HTTPS://APP.example.org") << true;
    QTest::newRow("another page") << one << QByteArray("https://evil.example") << false;
    QTest::newRow("one that begins alike")
        << one << QByteArray("https://app.example.org.evil.example") << false;
    QTest::newRow("one that ends alike") << one << QByteArray("https://xapp.example.org") << false;
    QTest::newRow("without TLS") << one << QByteArray("http://app.example.org") << false;
    QTest::newRow("another port") << one << QByteArray("https://app.example.org:444") << false;
    QTest::newRow("a sandboxed page") << one << QByteArray("null") << false;
    QTest::newRow("nonsense") << one << QByteArray("://") << false;
    QTest::newRow("the second of two") << two << app.toLatin1() << true;
    QTest::newRow("the first of two") << two << QByteArray("http://localhost:3000") << true;
}

} // namespace

void TestOrigins::normalized_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("result");
    QTest::newRow("as it is") << app << app;
    QTest::newRow("a slash") << app + QLatin1Char('/') << app;
    QTest::newRow("its own port") << app + QStringLiteral(":443") << app;
    QTest::newRow("http's port") << QStringLiteral("http://h:80") << QStringLiteral("http://h");
    QTest::newRow("another port") << QStringLiteral("http://h:443")
                                  << QStringLiteral("http://h:443");
    QTest::newRow("IPv6") << QStringLiteral("http://[::1]:3000")
                          << QStringLiteral("http://[::1]:3000");
    QTest::newRow("a path") << app + QStringLiteral("/x") << QString();
    QTest::newRow("a query") << app + QStringLiteral("?x") << QString();
    QTest::newRow("a user") << QStringLiteral("https://u@h") << QString();
    QTest::newRow("no scheme") << QStringLiteral("app.example.org") << QString();
    QTest::newRow("another scheme") << QStringLiteral("ftp://h") << QString();
    QTest::newRow("a star") << QStringLiteral("*") << QString();
    QTest::newRow("nothing") << QString() << QString();
}

void TestOrigins::normalized()
{
    QFETCH(QString, text);
    QFETCH(QString, result);
    QCOMPARE(Origins::normalized(text), result);
}

void TestOrigins::sessionInfo_data()
{
    addOrigins();
}

void TestOrigins::sessionInfo()
{
    QFETCH(QStringList, allowed);
    QFETCH(QByteArray, origin);
    QFETCH(bool, isAllowed);
    HubConfig config;
    config.allowedOrigins = allowed;
    const TestHub hub(config);
    QUrl url = hub.hub->apiUrl();
    url.setPath(QStringLiteral("/session/") + hub.sessionId);
    QMap<QByteArray, QByteArray> headers{{"X-OPENTOK-AUTH", hub.token().toLatin1()}};
    if (!origin.isEmpty())
        headers.insert("Origin", origin);
    for (const char *method : {"GET", "OPTIONS"}) {
        const HttpResult result = httpCall(method, url, headers);
        QCOMPARE(result.status, QByteArray(method) == "GET" ? 200 : 204);
        QCOMPARE(result.headers.value("access-control-allow-origin"),
                 isAllowed ? origin : QByteArray());
        QCOMPARE(result.headers.contains("access-control-allow-credentials"),
                 isAllowed && !origin.isEmpty());
    }
}

void TestOrigins::sockets_data()
{
    addOrigins();
}

void TestOrigins::sockets()
{
    QFETCH(QStringList, allowed);
    QFETCH(QByteArray, origin);
    QFETCH(bool, isAllowed);
    HubConfig config;
    config.allowedOrigins = allowed;
    const TestHub hub(config);
    QTcpSocket socket;
    socket.connectToHost(QHostAddress::LocalHost, hub.hub->port());
    QTRY_COMPARE(socket.state(), QAbstractSocket::ConnectedState);
    socket.write("GET /rumorwebsocketsv2?socketId=" + RawClient::uuid().toLatin1()
                 + "&attempt=1 HTTP/1.1\r\nHost: localhost\r\nUpgrade: websocket\r\n"
                   "Connection: Upgrade\r\nSec-WebSocket-Version: 13\r\n"
                   "Sec-WebSocket-Key: MDEyMzQ1Njc4OWFiY2RlZg==\r\n"
                 + (origin.isEmpty() ? QByteArray() : "Origin: " + origin + "\r\n") + "\r\n");
    QTRY_VERIFY(socket.bytesAvailable() > 12);
    const QByteArray answer = socket.readAll();
    QVERIFY2(answer.startsWith(isAllowed ? "HTTP/1.1 101" : "HTTP/1.1 403"), answer.constData());
    QVERIFY(isAllowed || !answer.toLower().contains("access-control"));
}

void TestOrigins::serversGetNoCors_data()
{
    QTest::addColumn<QByteArray>("method");
    QTest::addColumn<QString>("path"); // %1: the session
    QTest::addColumn<int>("status");
    const QString project = QStringLiteral("/v2/project/100/session/%1/");
    QTest::newRow("create") << QByteArray("POST") << QStringLiteral("/session/create") << 200;
    QTest::newRow("create, asked first")
        << QByteArray("OPTIONS") << QStringLiteral("/session/create") << 405;
    QTest::newRow("list") << QByteArray("GET") << QString(project + QLatin1String("connection"))
                          << 200;
    QTest::newRow("list, asked first")
        << QByteArray("OPTIONS") << QString(project + QLatin1String("connection")) << 405;
    QTest::newRow("signal") << QByteArray("POST") << QString(project + QLatin1String("signal"))
                            << 400;
    QTest::newRow("signal, asked first")
        << QByteArray("OPTIONS") << QString(project + QLatin1String("signal")) << 405;
    QTest::newRow("force-disconnect")
        << QByteArray("DELETE") << QString(project + QLatin1String("connection/x")) << 404;
    QTest::newRow("no such address") << QByteArray("GET") << QStringLiteral("/other") << 404;
}

void TestOrigins::serversGetNoCors()
{
    QFETCH(QByteArray, method);
    QFETCH(QString, path);
    QFETCH(int, status);
    const TestHub hub;
    QUrl url = hub.hub->apiUrl();
    url.setPath(path.contains(QLatin1String("%1")) ? path.arg(hub.sessionId) : path);
    const HttpResult result = httpCall(method, url,
                                       {{"X-OPENTOK-AUTH", hub.restToken()},
                                        {"Origin", app.toLatin1()},
                                        {"Content-Type", "application/json"},
                                        {"Access-Control-Request-Method", "POST"}},
                                       method == "POST" ? "{}" : QByteArray());
    QCOMPARE(result.status, status);
    const auto names = result.headers.keys();
    for (const QByteArray &name : names)
        QVERIFY2(!name.startsWith("access-control-"), name.constData());
}

QTEST_GUILESS_MAIN(TestOrigins)
#include "tst_origins.moc"
