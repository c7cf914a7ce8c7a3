// What an HTTP connection may cost: sizes, times, and how many there are.
#include <support/httpsocket.h>
#include <support/testhub.h>

#include <QTest>

using namespace Signaling;
using namespace TestSupport;
using namespace std::chrono_literals;

class TestHttpGuard : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theHeaderIsBounded_data();
    void theHeaderIsBounded();
    void theBodyIsBounded_data();
    void theBodyIsBounded();
    void unclearRequests_data();
    void unclearRequests();
    void theReasonIsReadInTheMiddleOfSending();
    void aSlowHeader();
    void aSlowBody();
    void aSilentConnection();
    void anIdleConnection();
    void blanksKeepNothingAlive();
    void requestsInARow();
    void headHasNoBody();
    void closesAsAsked_data();
    void closesAsAsked();
    void saysContinue();
    void expectsTheImpossible();
    void anAnswerThatIsNotRead();
    void webSocketsAreLetGo();
    void aBrokenHandshake();
    void theOldestMakeRoom();
    void theServedMakeRoomFirst();
};

static QByteArray get(const QByteArray &path, const QByteArray &headers = {})
{
    return "GET " + path + " HTTP/1.1\r\nHost: x\r\n" + headers + "\r\n";
}

static QByteArray post(const TestHub &hub, const QByteArray &body, const QByteArray &length = {})
{
    return "POST /v2/project/100/session/" + hub.sessionId.toUtf8()
        + "/signal HTTP/1.1\r\nHost: x\r\nX-OPENTOK-AUTH: " + hub.restToken()
        + "\r\nContent-Length: " + (length.isNull() ? QByteArray::number(body.size()) : length)
        + "\r\n\r\n" + body;
}

static QByteArray post(const TestHub &hub, const QByteArray &body, const QByteArray &length,
                       const QByteArray &header)
{
    return post(hub, body, length).replace("\r\nHost:", QByteArray("\r\n" + header + "\r\nHost:"));
}

static quint64 refused(const TestHub &hub, const char *reason)
{
    return hub.hub->statistics().refusals.value(reason);
}

void TestHttpGuard::theHeaderIsBounded_data()
{
    QTest::addColumn<int>("more");
    QTest::addColumn<bool>("inPieces");
    QTest::addColumn<int>("status");
    QTest::newRow("limit - 1") << -1 << false << 200;
    QTest::newRow("limit") << 0 << false << 200;
    QTest::newRow("limit + 1") << 1 << false << 431;
    QTest::newRow("limit, in pieces") << 0 << true << 200;
    QTest::newRow("limit + 1, in pieces") << 1 << true << 431;
    QTest::newRow("a megabyte") << 1000000 << false << 431;
}

void TestHttpGuard::theHeaderIsBounded()
{
    QFETCH(int, more);
    QFETCH(bool, inPieces);
    QFETCH(int, status);
    HubConfig config;
    config.limits.headerBytes = 4096;
    TestHub hub(config);
    HttpSocket socket(hub.hub->apiUrl());
    const QByteArray bare = get("/health/live", "A: \r\n");
    const QByteArray request =
        get("/health/live", "A: " + QByteArray(4096 + more - bare.size(), 'a') + "\r\n");
    QCOMPARE(request.size(), 4096 + more);
    if (inPieces) {
        socket.write(request.left(3000));
        socket.settle();
        socket.write(request.mid(3000));
    } else {
        socket.write(request);
    }
    QCOMPARE(socket.status(), status);
    QCOMPARE(refused(hub, "header_bytes"), status == 431 ? 1U : 0U);
    if (status == 431)
        QVERIFY2(socket.lastAnswer.contains("larger than 4096 bytes"),
                 socket.lastAnswer.constData());
}

void TestHttpGuard::theBodyIsBounded_data()
{
    QTest::addColumn<int>("size");
    QTest::addColumn<int>("status");
    // A body of blanks is no JSON, which is found out once it was taken.
    QTest::newRow("limit - 1") << 65535 << 400;
    QTest::newRow("limit") << 65536 << 400;
    QTest::newRow("limit + 1") << 65537 << 413;
    QTest::newRow("ten megabytes") << 10000000 << 413;
}

void TestHttpGuard::theBodyIsBounded()
{
    QFETCH(int, size);
    QFETCH(int, status);
    TestHub hub;
    HttpSocket socket(hub.hub->apiUrl());
    socket.write(post(hub, QByteArray(size, ' ')));
    QCOMPARE(socket.status(), status);
    QCOMPARE(refused(hub, "body_bytes"), status == 413 ? 1U : 0U);
    if (status == 413)
        QVERIFY2(socket.lastAnswer.contains("larger than 65536"), socket.lastAnswer.constData());
}

void TestHttpGuard::unclearRequests_data()
{
    QTest::addColumn<QByteArray>("request");
    QTest::addColumn<int>("status");
    QTest::newRow("no HTTP") << QByteArray("hello hub\r\n\r\n") << 400;
    QTest::newRow("two lengths") << get("/", "Content-Length: 1\r\nContent-Length: 2\r\n") << 400;
    QTest::newRow("chunked") << get("/", "Transfer-Encoding: chunked\r\n") << 411;
    QTest::newRow("a length beyond all") << get("/", "Content-Length: 999999999999999\r\n") << 413;
}

void TestHttpGuard::unclearRequests()
{
    QFETCH(QByteArray, request);
    QFETCH(int, status);
    TestHub hub;
    HttpSocket socket(hub.hub->apiUrl());
    socket.write(request);
    QCOMPARE(socket.status(), status);
    QVERIFY(socket.lastAnswer.contains("Connection: close"));
    QVERIFY(socket.lastAnswer.contains("application/json"));
    // What follows is not taken for a request.
    socket.write(get("/health/live"));
    socket.settle();
    QCOMPARE(socket.received, QByteArray());
    hub.clock->advance(2000);
    QVERIFY(socket.wasClosed());
}

void TestHttpGuard::theReasonIsReadInTheMiddleOfSending()
{
    TestHub hub;
    HttpSocket socket(hub.hub->apiUrl());
    socket.write(post(hub, QByteArray(), "20000000"));
    for (int i = 0; i < 20; ++i) {
        socket.write(QByteArray(1000000, 'x'));
        socket.settle();
        QVERIFY(socket.isConnected());
    }
    QCOMPARE(socket.status(), 413);
}

void TestHttpGuard::aSlowHeader()
{
    TestHub hub;
    HttpSocket socket(hub.hub->apiUrl());
    hub.clock->advance(5000);
    socket.write("GET /health/live HTTP/1.1\r\n");
    socket.settle();
    // Each piece in time, but the whole isn't: 10 s from its first byte.
    for (int second = 0; second < 9; ++second) {
        hub.clock->advance(1000);
        socket.write("X: y\r\n");
        socket.settle();
    }
    hub.clock->advance(999);
    QVERIFY(socket.isConnected());
    QCOMPARE(socket.received, QByteArray());
    hub.clock->advance(1);
    QCOMPARE(socket.status(), 408);
    hub.clock->advance(2000);
    QVERIFY(socket.wasClosed());
    QCOMPARE(refused(hub, "request_time"), 1U);
}

void TestHttpGuard::aSlowBody()
{
    TestHub hub;
    HttpSocket socket(hub.hub->apiUrl());
    socket.write(post(hub, "{", "100"));
    socket.settle();
    hub.clock->advance(9999);
    socket.write("\"");
    socket.settle();
    QVERIFY(socket.isConnected());
    hub.clock->advance(1);
    QCOMPARE(socket.status(), 408);
    QVERIFY(socket.lastAnswer.contains("did not come in time"));
}

void TestHttpGuard::aSilentConnection()
{
    HubConfig config;
    config.limits.requestTime = 3s;
    TestHub hub(config);
    HttpSocket socket(hub.hub->apiUrl());
    socket.settle();
    hub.clock->advance(2999);
    QVERIFY(socket.isConnected());
    hub.clock->advance(1);
    QVERIFY(socket.wasClosed());
    QCOMPARE(socket.received, QByteArray());
    QCOMPARE(refused(hub, "request_time"), 1U);
}

void TestHttpGuard::anIdleConnection()
{
    HubConfig config;
    config.limits.idleTime = 20s;
    TestHub hub(config);
    HttpSocket socket(hub.hub->apiUrl());
    for (int i = 0; i < 3; ++i) {
        socket.write(get("/health/live"));
        QCOMPARE(socket.status(), 200);
        hub.clock->advance(19999);
        socket.settle();
        QVERIFY(socket.isConnected());
    }
    hub.clock->advance(1);
    QVERIFY(socket.wasClosed());
    QCOMPARE(refused(hub, "idle_time"), 1U);
    QCOMPARE(refused(hub, "request_time"), 0U);
}

void TestHttpGuard::blanksKeepNothingAlive()
{
    TestHub hub;
    HttpSocket socket(hub.hub->apiUrl());
    for (int second = 0; second < 10; ++second) {
        socket.write("\r\n");
        socket.settle();
        hub.clock->advance(1000);
    }
    QVERIFY(socket.wasClosed());
}

void TestHttpGuard::requestsInARow()
{
    HubConfig config;
    config.limits.headerBytes = 4096;
    TestHub hub(config);
    const auto anna = hub.joined();
    QVERIFY(anna);
    HttpSocket socket(hub.hub->apiUrl());
    // All at once: more than one header's and one body's worth, each of them small.
    QByteArray all;
    for (int i = 0; i < 200; ++i)
        all += post(hub, "{\"data\":\"" + QByteArray::number(i) + "\"}") + "\r\n";
    socket.write(all);
    QTRY_COMPARE(socket.received.count("HTTP/1.1 204"), 200);
    QTRY_COMPARE(anna->texts().size(), 200);
    QCOMPARE(anna->texts().last(), QStringLiteral("199"));
    QCOMPARE(refused(hub, "header_bytes"), 0U);
    hub.clock->advance(59999);
    socket.settle();
    QVERIFY(socket.isConnected());
}

void TestHttpGuard::headHasNoBody()
{
    TestHub hub;
    HttpSocket socket(hub.hub->apiUrl());
    for (const QByteArray path : {"/health/live", "/metrics", "/nothing"}) {
        socket.write(get(path).replace("GET", "HEAD"));
        QCOMPARE(socket.status(), path == "/nothing" ? 404 : 200);
        QVERIFY2(socket.lastAnswer.endsWith("\r\n\r\n"), socket.lastAnswer.constData());
    }
    socket.write(get("/health/live"));
    QCOMPARE(socket.status(), 200);
    QVERIFY(socket.lastAnswer.startsWith("HTTP/1.1 200"));
}

void TestHttpGuard::closesAsAsked_data()
{
    QTest::addColumn<QByteArray>("request");
    QTest::newRow("Connection: close") << get("/health/live", "Connection: close\r\n");
    QTest::newRow("in a list") << get("/health/live", "connection: x , CLOSE\r\n");
    QTest::newRow("HTTP/1.0") << get("/health/live").replace("HTTP/1.1", "HTTP/1.0");
}

void TestHttpGuard::closesAsAsked()
{
    QFETCH(QByteArray, request);
    TestHub hub;
    HttpSocket socket(hub.hub->apiUrl());
    socket.write(request);
    QCOMPARE(socket.status(), 200);
    QVERIFY(socket.wasClosed());
    QCOMPARE(refused(hub, "idle_time"), 0U);
}

void TestHttpGuard::saysContinue()
{
    TestHub hub;
    HttpSocket socket(hub.hub->apiUrl());
    const auto anna = hub.joined();
    QVERIFY(anna);
    const QByteArray body = "{\"data\":\"x\"}";
    socket.write(post(hub, {}, QByteArray::number(body.size()), "Expect: 100-continue"));
    QCOMPARE(socket.status(), 100);
    socket.write(body);
    QCOMPARE(socket.status(), 204);
    QTRY_COMPARE(anna->texts(), QStringList{QStringLiteral("x")});
}

void TestHttpGuard::expectsTheImpossible()
{
    TestHub hub;
    HttpSocket socket(hub.hub->apiUrl());
    socket.write(post(hub, {}, "10", "Expect: a-miracle"));
    QCOMPARE(socket.status(), 417);
    QVERIFY(socket.lastAnswer.contains("\r\nConnection: close\r\n"));
}

void TestHttpGuard::anAnswerThatIsNotRead()
{
    TestHub hub;
    HttpSocket socket(hub.hub->apiUrl());
    socket.disconnect();
    socket.setReadBufferSize(1);
    const QByteArray many = get("/metrics").repeated(100);
    const auto isCut = [&] {
        if (socket.isConnected() && socket.bytesToWrite() == 0)
            socket.write(many);
        return refused(hub, "unread_answers") == 1;
    };
    QVERIFY(QTest::qWaitFor(isCut, 20000));
    // Those who read are served meanwhile.
    HttpSocket other(hub.hub->apiUrl());
    other.write(get("/health/live"));
    QCOMPARE(other.status(), 200);
}

void TestHttpGuard::webSocketsAreLetGo()
{
    HubConfig config;
    config.limits.requestTime = 1s;
    config.limits.idleTime = 1s;
    TestHub hub(config);
    const auto anna = hub.joined();
    QVERIFY(anna);
    hub.advance(30000, {anna.get()});
    QVERIFY(anna->isOpen());
    const QByteArray id = anna->sendSignal({}, QString(8000, QLatin1Char('x')));
    QTRY_COMPARE(anna->statusOf(id), 200);
    QCOMPARE(refused(hub, "request_time"), 0U);
}

void TestHttpGuard::aBrokenHandshake()
{
    TestHub hub;
    HttpSocket socket(hub.hub->apiUrl());
    socket.write(get("/rumorwebsocketsv2?socketId=" + RawClient::uuid().toUtf8(),
                     "Upgrade: websocket\r\nConnection: Upgrade\r\n"));
    QVERIFY(socket.wasClosed());
    QCOMPARE(hub.hub->statistics().connections, 0);
}

void TestHttpGuard::theOldestMakeRoom()
{
    HubConfig config;
    config.limits.waitingSockets = 3;
    TestHub hub(config);
    std::vector<std::unique_ptr<HttpSocket>> sockets;
    for (int i = 0; i < 5; ++i) {
        sockets.push_back(std::make_unique<HttpSocket>(hub.hub->apiUrl()));
        sockets.back()->settle();
        hub.clock->advance(1);
    }
    QVERIFY(sockets.at(0)->wasClosed());
    QVERIFY(sockets.at(1)->wasClosed());
    for (std::size_t i = 2; i < 5; ++i) {
        sockets.at(i)->write(get("/health/live"));
        QCOMPARE(sockets.at(i)->status(), 200);
    }
    QCOMPARE(refused(hub, "waiting_sockets"), 2U);
    // Connections of sessions have their own limit.
    const auto anna = hub.joined();
    QVERIFY(anna);
    sockets.push_back(std::make_unique<HttpSocket>(hub.hub->apiUrl()));
    sockets.back()->settle();
    QVERIFY(anna->isOpen());
}

void TestHttpGuard::theServedMakeRoomFirst()
{
    HubConfig config;
    config.limits.waitingSockets = 2;
    TestHub hub(config);
    HttpSocket slow(hub.hub->apiUrl());
    slow.write("GET /health/live HTTP/1.1\r\n");
    slow.settle();
    hub.clock->advance(100);
    HttpSocket served(hub.hub->apiUrl());
    served.write(get("/health/live"));
    QCOMPARE(served.status(), 200);
    HttpSocket third(hub.hub->apiUrl());
    QVERIFY(served.wasClosed());
    slow.write("\r\n");
    QCOMPARE(slow.status(), 200);
}

QTEST_GUILESS_MAIN(TestHttpGuard)
#include "tst_httpguard.moc"
