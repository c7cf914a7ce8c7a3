#include <signaling/protocol/sessionid.h>
#include <support/httpcall.h>
#include <support/testhub.h>

#include <QTest>
#include <QXmlStreamReader>

using namespace Signaling;
using namespace TestSupport;

using Headers = QMap<QByteArray, QByteArray>;

class TestRestRoutes : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sessionInfo();
    void sessionInfoErrors_data();
    void sessionInfoErrors();
    void whereClientsAreSent_data();
    void whereClientsAreSent();
    void crossOrigin();
    void logging();
    void sessionsAreCreated_data();
    void sessionsAreCreated();
    void statusCodes_data();
    void statusCodes();
    void authorization_data();
    void authorization();
    void bodies_data();
    void bodies();
    void signalsHaveNoSender();
    void theDataKeepsItsSpelling();
    void forceDisconnect();
    void connectionsAreListed();
    void anotherProjectsSessionsAreOutOfReach();
    void keptAlive();
};

static QUrl at(const TestHub &hub, const QString &path)
{
    return QUrl(hub.hub->apiUrl().toString() + path);
}

static QString projectPath(const TestHub &hub, const QString &rest)
{
    return QStringLiteral("/v2/project/100/session/%1/%2").arg(hub.sessionId, rest);
}

static Headers auth(const TestHub &hub)
{
    return {{"X-OPENTOK-AUTH", hub.restToken()}, {"Content-Type", "application/json"}};
}

static HttpResult info(const TestHub &hub, const QString &sessionId, const QString &token,
                       Headers more = {})
{
    more.insert("X-OPENTOK-AUTH", token.toUtf8());
    more.insert("X-TB-VERSION", "1");
    return httpCall("GET", at(hub, QStringLiteral("/session/%1?extended=true").arg(sessionId)),
                    more);
}

void TestRestRoutes::sessionInfo()
{
    TestHub hub;
    const HttpResult result = info(hub, hub.sessionId, hub.token());
    QCOMPARE(result.status, 200);
    QCOMPARE(result.contentType, QByteArray("application/json"));
    const QJsonObject object = result.first();
    QCOMPARE(object.value(QStringLiteral("session_id")).toString(), hub.sessionId);
    QCOMPARE(object.value(QStringLiteral("partner_id")).toString(), QStringLiteral("100"));
    QCOMPARE(object.value(QStringLiteral("messaging_url")).toString(),
             QStringLiteral("ws://127.0.0.1:%1/rumorwebsocketsv2").arg(hub.hub->port()));
    QVERIFY(object.value(QStringLiteral("properties"))
                .toObject()
                .value(QStringLiteral("reconnection"))
                .toBool());
    for (const char *key : {"messaging_server_url", "symphony_address", "media_server_hostname"})
        QVERIFY2(!object.value(QLatin1String(key)).toString().isEmpty(), key);
    QVERIFY(object.value(QStringLiteral("ice_servers")).isArray());
}

void TestRestRoutes::sessionInfoErrors_data()
{
    QTest::addColumn<QString>("what");
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("word");
    QTest::newRow("no token") << QStringLiteral("none") << QStringLiteral("403")
                              << QStringLiteral("Invalid token");
    QTest::newRow("another secret")
        << QStringLiteral("secret") << QStringLiteral("403") << QStringLiteral("signature");
    QTest::newRow("another session")
        << QStringLiteral("session") << QStringLiteral("403") << QStringLiteral("session");
    QTest::newRow("expired") << QStringLiteral("expired") << QStringLiteral("403")
                             << QStringLiteral("expire");
    QTest::newRow("no session ID") << QStringLiteral("garbage") << QStringLiteral("400")
                                   << QStringLiteral("Invalid session ID");
    QTest::newRow("another hub's session")
        << QStringLiteral("foreign") << QStringLiteral("404") << QStringLiteral("Unknown session");
    QTest::newRow("unknown project")
        << QStringLiteral("project") << QStringLiteral("404") << QStringLiteral("key 101");
}

void TestRestRoutes::sessionInfoErrors()
{
    QFETCH(QString, what);
    QFETCH(QString, code);
    QFETCH(QString, word);
    TestHub hub;
    const QByteArray wrongSecret = "fedcba9876543210fedcba9876543210";
    const auto sessionOf = [&](const QString &key, const QByteArray &secret) {
        return SessionId::create(key, secret, hub.clock->wallMs(), QByteArray(16, 'r')).encode();
    };
    QString session = hub.sessionId;
    QString token = hub.token();
    if (what == QLatin1String("none"))
        token.clear();
    else if (what == QLatin1String("secret"))
        token = hub.token(session, wrongSecret);
    else if (what == QLatin1String("session"))
        token = hub.token(hub.hub->createSession(QStringLiteral("100")), hub.project().secret);
    else if (what == QLatin1String("expired"))
        hub.clock->setWallMs(hub.clock->wallMs() + 3700 * 1000);
    else if (what == QLatin1String("garbage"))
        session = QStringLiteral("nonsense");
    else if (what == QLatin1String("foreign"))
        session = sessionOf(QStringLiteral("100"), wrongSecret);
    else if (what == QLatin1String("project"))
        session = sessionOf(QStringLiteral("101"), wrongSecret);
    const HttpResult result = info(hub, session, token);
    QCOMPARE(result.status, 200);
    const QJsonObject error = result.first().value(QStringLiteral("error")).toObject();
    QCOMPARE(error.value(QStringLiteral("code")).toString(), code);
    const QString message = error.value(QStringLiteral("errorMessage"))
                                .toObject()
                                .value(QStringLiteral("message"))
                                .toString();
    QVERIFY2(message.contains(word), qPrintable(message));
    QVERIFY(token.isEmpty() || !message.contains(token));
}

void TestRestRoutes::whereClientsAreSent_data()
{
    QTest::addColumn<QString>("publicUrl");
    QTest::addColumn<QByteArray>("host");
    QTest::addColumn<QString>("expected");
    QTest::newRow("by name") << QString() << QByteArray("example.org:8080")
                             << QStringLiteral("ws://example.org:8080/rumorwebsocketsv2");
    QTest::newRow("IPv6") << QString() << QByteArray("[::1]:81")
                          << QStringLiteral("ws://[::1]:81/rumorwebsocketsv2");
    QTest::newRow("a proxy") << QStringLiteral("https://signals.example.org")
                             << QByteArray("10.0.0.1:8080")
                             << QStringLiteral("wss://signals.example.org/rumorwebsocketsv2");
    QTest::newRow("a proxy with a path")
        << QStringLiteral("http://example.org/hub/") << QByteArray("10.0.0.1:8080")
        << QStringLiteral("ws://example.org/hub/rumorwebsocketsv2");
    QTest::newRow("a Host that is more") << QString() << QByteArray("user:pw@example.org/x?y=z")
                                         << QStringLiteral("ws://example.org/rumorwebsocketsv2");
}

void TestRestRoutes::whereClientsAreSent()
{
    QFETCH(QString, publicUrl);
    QFETCH(QByteArray, host);
    QFETCH(QString, expected);
    HubConfig config;
    config.publicUrl = QUrl(publicUrl);
    TestHub hub(config);
    QUrl url(
        QStringLiteral("http://127.0.0.1:%1/session/%2").arg(hub.hub->port()).arg(hub.sessionId));
    const HttpResult result =
        httpCall("GET", url, {{"X-OPENTOK-AUTH", hub.token().toUtf8()}, {"Host", host}});
    QCOMPARE(result.first().value(QStringLiteral("messaging_url")).toString(), expected);
}

void TestRestRoutes::crossOrigin()
{
    TestHub hub;
    const Headers page{{"Origin", "https://example.org"},
                       {"Access-Control-Request-Method", "GET"},
                       {"Access-Control-Request-Headers", "x-opentok-auth,x-tb-version"}};
    const HttpResult asked =
        httpCall("OPTIONS", at(hub, QStringLiteral("/session/") + hub.sessionId), page);
    QVERIFY(asked.status == 200 || asked.status == 204);
    QCOMPARE(asked.headers.value("access-control-allow-origin"), QByteArray("https://example.org"));
    const QByteArray allowed = asked.headers.value("access-control-allow-headers").toLower();
    for (const char *name :
         {"x-opentok-auth", "x-tb-version", "x-tb-client-version", "x-tb-connectionid"})
        QVERIFY2(allowed.contains(name), name);
    const HttpResult good = info(hub, hub.sessionId, hub.token(), page);
    QCOMPARE(good.headers.value("access-control-allow-origin"), QByteArray("https://example.org"));
    const HttpResult bad = info(hub, hub.sessionId, QStringLiteral("x"), page);
    QCOMPARE(bad.headers.value("access-control-allow-origin"), QByteArray("https://example.org"));
    // What is for servers is no page's business.
    Headers server = auth(hub);
    server.insert("Origin", "https://example.org");
    const HttpResult list =
        httpCall("GET", at(hub, projectPath(hub, QStringLiteral("connection"))), server);
    QCOMPARE(list.status, 200);
    QVERIFY(!list.headers.contains("access-control-allow-origin"));
}

void TestRestRoutes::logging()
{
    TestHub hub;
    for (const QString &path :
         {QStringLiteral("/logging/ClientEvent"), QStringLiteral("/any/logging/ClientEvent")}) {
        const HttpResult result =
            httpCall("POST", at(hub, path), {{"Origin", "https://example.org"}}, "{\"a\":1}");
        QCOMPARE(result.status, 200);
        QCOMPARE(result.headers.value("access-control-allow-origin"),
                 QByteArray("https://example.org"));
    }
}

void TestRestRoutes::sessionsAreCreated_data()
{
    QTest::addColumn<QByteArray>("accept");
    QTest::addColumn<bool>("isJson");
    QTest::newRow("JSON") << QByteArray("application/json") << true;
    QTest::newRow("JSON among others") << QByteArray("text/html, application/json;q=0.9") << true;
    QTest::newRow("XML") << QByteArray("application/xml") << false;
    QTest::newRow("anything") << QByteArray("*/*") << false;
}

void TestRestRoutes::sessionsAreCreated()
{
    QFETCH(QByteArray, accept);
    QFETCH(bool, isJson);
    TestHub hub;
    Headers headers = auth(hub);
    headers.insert("Accept", accept);
    headers.insert("Content-Type", "application/x-www-form-urlencoded");
    headers.insert("headers", "[object Object]");
    const HttpResult result = httpCall("POST", at(hub, QStringLiteral("/session/create")), headers,
                                       "archiveMode=manual&p2p.preference=disabled&location=");
    QCOMPARE(result.status, 200);
    QString id;
    if (isJson) {
        QCOMPARE(result.contentType, QByteArray("application/json"));
        const QJsonObject session = result.first();
        id = session.value(QStringLiteral("session_id")).toString();
        QCOMPARE(session.value(QStringLiteral("partner_id")).toString(), QStringLiteral("100"));
        QCOMPARE(session.value(QStringLiteral("project_id")).toString(), QStringLiteral("100"));
        QVERIFY(!session.value(QStringLiteral("create_dt")).toString().isEmpty());
    } else {
        QCOMPARE(result.contentType, QByteArray("text/xml"));
        QXmlStreamReader xml(result.body);
        QStringList path;
        while (!xml.atEnd()) {
            if (xml.readNext() != QXmlStreamReader::StartElement)
                continue;
            path.append(xml.name().toString());
            if (xml.name() == QLatin1String("session_id"))
                id = xml.readElementText();
        }
        QVERIFY(!xml.hasError());
        QCOMPARE(path.mid(0, 3),
                 (QStringList{QStringLiteral("sessions"), QStringLiteral("Session"),
                              QStringLiteral("session_id")}));
    }
    hub.sessionId = id;
    QVERIFY(hub.joined());
}

void TestRestRoutes::statusCodes_data()
{
    QTest::addColumn<QByteArray>("method");
    QTest::addColumn<QString>("path"); // %1: a member, %2: the session
    QTest::addColumn<int>("status");
    const QString base = QStringLiteral("/v2/project/100/session/%2/");
    const QString nobody = QStringLiteral("connection/8159eb31-b80b-4ff9-9b03-0b6549321d8a");
    const auto row = [&](const char *name, const char *method, const QString &path, int status) {
        QTest::newRow(name) << QByteArray(method) << path << status;
    };
    row("signal to all", "POST", base + QStringLiteral("signal"), 204);
    row("signal to one", "POST", base + QStringLiteral("connection/%1/signal"), 204);
    row("signal to nobody", "POST", base + nobody + QStringLiteral("/signal"), 404);
    row("signal with GET", "GET", base + QStringLiteral("signal"), 405);
    row("disconnect", "DELETE", base + QStringLiteral("connection/%1"), 204);
    row("disconnect nobody", "DELETE", base + nobody, 404);
    row("disconnect with POST", "POST", base + QStringLiteral("connection/%1"), 405);
    row("list", "GET", base + QStringLiteral("connection"), 200);
    row("list with a slash", "GET", base + QStringLiteral("connection/"), 200);
    row("list, odd offset", "GET", base + QStringLiteral("connection?offset=x"), 400);
    row("list, negative count", "GET", base + QStringLiteral("connection?count=-1"), 400);
    row("list, count 1000", "GET", base + QStringLiteral("connection?count=1000"), 200);
    row("list, count 1001", "GET", base + QStringLiteral("connection?count=1001"), 400);
    row("list with PUT", "PUT", base + QStringLiteral("connection"), 405);
    row("another key", "POST", QStringLiteral("/v2/project/101/session/%2/signal"), 403);
    row("an unknown session", "POST",
        QStringLiteral("/v2/project/100/session/1_MX4xMDB-fjE/signal"), 404);
    row("no session ID", "POST", QStringLiteral("/v2/project/100/session/x/signal"), 404);
    row("beneath a signal", "POST", base + QStringLiteral("signal/x"), 404);
    row("something else", "GET", base + QStringLiteral("stream"), 404);
    row("nothing", "GET", QStringLiteral("/"), 404);
    row("create with GET", "GET", QStringLiteral("/session/create"), 405);
    row("info with POST", "POST", QStringLiteral("/session/%2"), 405);
    row("the socket's address", "GET", QStringLiteral("/rumorwebsocketsv2"), 426);
}

void TestRestRoutes::statusCodes()
{
    QFETCH(QByteArray, method);
    QFETCH(QString, path);
    QFETCH(int, status);
    TestHub hub;
    const auto anna = hub.joined();
    QVERIFY(anna);
    path.replace(QStringLiteral("%1"), anna->id);
    path.replace(QStringLiteral("%2"), hub.sessionId);
    const HttpResult result =
        httpCall(method, at(hub, path), auth(hub),
                 method == "POST" ? QByteArray("{\"data\":\"x\"}") : QByteArray());
    QCOMPARE(result.status, status);
    if (status >= 400) {
        QCOMPARE(result.contentType, QByteArray("application/json"));
        QVERIFY(!result.object().value(QStringLiteral("message")).toString().isEmpty());
    }
    QCOMPARE(result.headers.contains("allow"), status == 405);
}

void TestRestRoutes::authorization_data()
{
    QTest::addColumn<QString>("what");
    for (const char *what :
         {"none", "garbage", "secret", "key", "expired", "too long", "a client's"})
        QTest::newRow(what) << QString::fromLatin1(what);
}

void TestRestRoutes::authorization()
{
    QFETCH(QString, what);
    TestHub hub;
    const auto anna = hub.joined();
    QVERIFY(anna);
    RestToken made;
    made.apiKey = what == QLatin1String("key") ? QStringLiteral("101") : QStringLiteral("100");
    made.issuedAt = hub.clock->wallMs() / 1000;
    if (what == QLatin1String("expired"))
        made.issuedAt -= 1000;
    made.expiresAt = made.issuedAt + (what == QLatin1String("too long") ? 1000 : 300);
    QByteArray token =
        made.encode(what == QLatin1String("secret") ? QByteArray("fedcba9876543210fedcba9876543210")
                                                    : hub.project().secret);
    if (what == QLatin1String("none"))
        token.clear();
    else if (what == QLatin1String("garbage"))
        token = "abc.def.ghi";
    else if (what == QLatin1String("a client's"))
        token = hub.token().toUtf8();
    const QString one = QStringLiteral("connection/") + anna->id;
    const QList<std::pair<QByteArray, QString>> calls{
        {"POST", QStringLiteral("/session/create")},
        {"POST", projectPath(hub, QStringLiteral("signal"))},
        {"DELETE", projectPath(hub, one)},
        {"GET", projectPath(hub, QStringLiteral("connection"))},
    };
    for (const auto &[method, path] : calls) {
        const HttpResult result =
            httpCall(method, at(hub, path), {{"X-OPENTOK-AUTH", token}},
                     method == "POST" ? QByteArray("{\"data\":\"x\"}") : QByteArray());
        QCOMPARE(result.status, 403);
        QCOMPARE(result.contentType, QByteArray("application/json"));
        QCOMPARE(result.object().value(QStringLiteral("code")).toInt(), -1);
        QVERIFY(!result.object().value(QStringLiteral("message")).toString().isEmpty());
        QVERIFY(result.object().contains(QStringLiteral("description")));
    }
    QCOMPARE(anna->texts(), QStringList());
    QVERIFY(anna->isOpen());
}

void TestRestRoutes::bodies_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<int>("status");
    QTest::addColumn<int>("code");
    const auto row = [](const char *name, const QByteArray &body, int status, int code = 0) {
        QTest::newRow(name) << body << status << code;
    };
    const auto sized = [](int type, int data) -> QByteArray {
        return "{\"type\":\"" + QByteArray(type, 't') + "\",\"data\":\"" + QByteArray(data, 'd')
            + "\"}";
    };
    row("type and data", R"json({"type":"chat","data":"x"})json", 204);
    row("data alone", R"json({"data":"x"})json", 204);
    row("empty data", R"json({"data":""})json", 204);
    row("null type", R"json({"type":null,"data":"x"})json", 204);
    row("more members", R"json({"data":"x","headers":{}})json", 204);
    row("an object", R"json({"data":{"a":[1,null]}})json", 204);
    row("no data", R"json({"type":"chat"})json", 400, 15202);
    row("null data", R"json({"type":"chat","data":null})json", 400, 15202);
    row("nothing", "", 400);
    row("no JSON", "type=chat", 400);
    row("a list", "[]", 400);
    row("two objects", R"json({"data":"x"},"uri":{"a":1})json", 400);
    row("a type that is a number", R"json({"type":1,"data":"x"})json", 400);
    row("a type with a space", R"json({"type":"a b","data":"x"})json", 400);
    row("type 128", sized(128, 1), 204);
    row("type 129", sized(129, 1), 413);
    row("data 8192", sized(1, 8192), 204);
    row("data 8193", sized(1, 8193), 413);
}

void TestRestRoutes::bodies()
{
    QFETCH(QByteArray, body);
    QFETCH(int, status);
    QFETCH(int, code);
    TestHub hub;
    const auto anna = hub.joined();
    QVERIFY(anna);
    const QUrl url = at(hub, projectPath(hub, QStringLiteral("signal")));
    const HttpResult result = httpCall("POST", url, auth(hub), body);
    QCOMPARE(result.status, status);
    if (code != 0)
        QCOMPARE(result.object().value(QStringLiteral("code")).toInt(), code);
    QTRY_COMPARE(anna->messages(RaptorMessage::Method::Signal).size(), status == 204 ? 1 : 0);
}

void TestRestRoutes::signalsHaveNoSender()
{
    TestHub hub;
    const QUrl all = at(hub, projectPath(hub, QStringLiteral("signal")));
    const HttpResult nobody = httpCall("POST", all, auth(hub), "{\"data\":\"x\"}");
    QCOMPARE(nobody.status, 404);
    QVERIFY(nobody.object()
                .value(QStringLiteral("message"))
                .toString()
                .contains(QStringLiteral("No clients are actively connected")));
    const auto anna = hub.joined();
    const auto ben = hub.joined();
    QVERIFY(anna && ben);
    QCOMPARE(httpCall("POST", all, auth(hub), "{\"type\":\"t\",\"data\":\"all\"}").status, 204);
    const QUrl one = at(hub, projectPath(hub, QStringLiteral("connection/%1/signal").arg(ben->id)));
    QCOMPARE(httpCall("POST", one, auth(hub), "{\"data\":\"one\"}").status, 204);
    QTRY_COMPARE(ben->texts(), (QStringList{QStringLiteral("all"), QStringLiteral("one")}));
    QTRY_COMPARE(anna->texts(), QStringList{QStringLiteral("all")});
    const RumorFrame frame = anna->frames(RumorFrame::Type::Message).last();
    QVERIFY(frame.hasHeader(RumorHeader::FromAddress));
    QVERIFY(frame.header(RumorHeader::FromAddress).isEmpty());
    const RaptorMessage message = anna->messages(RaptorMessage::Method::Signal).last();
    QCOMPARE(message.uri.sessionId, hub.sessionId);
    QVERIFY(!message.uri.signalId.isEmpty());
    QCOMPARE(message.signal.type, QStringLiteral("t"));
}

void TestRestRoutes::theDataKeepsItsSpelling()
{
    TestHub hub;
    const auto anna = hub.joined();
    QVERIFY(anna);
    const QByteArray data = "{\"z\":1.50,\"a\":[12345678901234567890]}";
    httpCall("POST", at(hub, projectPath(hub, QStringLiteral("signal"))), auth(hub),
             "{\"data\":" + data + "}");
    QTRY_COMPARE(anna->texts().size(), 1);
    QCOMPARE(anna->messages(RaptorMessage::Method::Signal).first().signal.dataJson, data);
}

void TestRestRoutes::forceDisconnect()
{
    TestHub hub;
    const auto anna = hub.joined();
    const auto ben = hub.joined();
    QVERIFY(anna && ben);
    const QUrl url = at(hub, projectPath(hub, QStringLiteral("connection/") + ben->id));
    QCOMPARE(httpCall("DELETE", url, auth(hub)).status, 204);
    QTRY_COMPARE(anna->deleted(), QStringList{ben->id});
    QCOMPARE(anna->deleteReason(), QStringLiteral("forceDisconnected"));
    QTRY_COMPARE(ben->deleted(), QStringList{ben->id});
    QCOMPARE(httpCall("DELETE", url, auth(hub)).status, 404);
}

void TestRestRoutes::connectionsAreListed()
{
    TestHub hub;
    const QString path = projectPath(hub, QStringLiteral("connection"));
    const HttpResult none = httpCall("GET", at(hub, path), auth(hub));
    QCOMPARE(none.object().value(QStringLiteral("count")).toInt(-1), 0);
    const auto anna = hub.joined();
    const auto ben = hub.joined();
    const auto cleo = hub.joined();
    QVERIFY(anna && ben && cleo);
    const HttpResult all = httpCall("GET", at(hub, path), auth(hub));
    QCOMPARE(all.object().value(QStringLiteral("count")).toInt(), 3);
    QCOMPARE(all.object().value(QStringLiteral("projectId")).toString(), QStringLiteral("100"));
    QCOMPARE(all.object().value(QStringLiteral("sessionId")).toString(), hub.sessionId);
    const QJsonArray items = all.object().value(QStringLiteral("items")).toArray();
    QCOMPARE(items.size(), 3);
    QCOMPARE(items.first().toObject(),
             (QJsonObject{{QStringLiteral("connectionId"), anna->id},
                          {QStringLiteral("connectionState"), QStringLiteral("Connected")},
                          {QStringLiteral("createdAt"), hub.clock->wallMs()}}));
    const HttpResult part =
        httpCall("GET", at(hub, path + QStringLiteral("?offset=1&count=1")), auth(hub));
    QCOMPARE(part.object().value(QStringLiteral("count")).toInt(), 3);
    const QJsonArray middle = part.object().value(QStringLiteral("items")).toArray();
    QCOMPARE(middle.size(), 1);
    QCOMPARE(middle.first().toObject().value(QStringLiteral("connectionId")).toString(), ben->id);
    const HttpResult beyond =
        httpCall("GET", at(hub, path + QStringLiteral("?offset=3")), auth(hub));
    QVERIFY(beyond.object().value(QStringLiteral("items")).toArray().isEmpty());
}

void TestRestRoutes::anotherProjectsSessionsAreOutOfReach()
{
    HubConfig config;
    config.projects = {{QStringLiteral("200"), QByteArray(32, 's')}};
    TestHub hub(config);
    const auto anna = hub.joined();
    QVERIFY(anna);
    RestToken made;
    made.apiKey = QStringLiteral("200");
    made.issuedAt = hub.clock->wallMs() / 1000;
    made.expiresAt = made.issuedAt + 60;
    const Headers headers{{"X-OPENTOK-AUTH", made.encode(QByteArray(32, 's'))}};
    const QString path =
        QStringLiteral("/v2/project/200/session/%1/connection/%2").arg(hub.sessionId, anna->id);
    QCOMPARE(httpCall("DELETE", at(hub, path), headers).status, 404);
    QCOMPARE(
        httpCall("POST", at(hub, path + QStringLiteral("/signal")), headers, "{\"data\":\"x\"}")
            .status,
        404);
    QCOMPARE(anna->texts(), QStringList());
    QCOMPARE(hub.hub->statistics().connections, 1);
}

void TestRestRoutes::keptAlive()
{
    TestHub hub;
    QNetworkAccessManager manager;
    for (int i = 0; i < 5; ++i) {
        QNetworkRequest request(at(hub, QStringLiteral("/session/") + hub.sessionId));
        request.setRawHeader("X-OPENTOK-AUTH", hub.token().toUtf8());
        const std::unique_ptr<QNetworkReply> reply(manager.get(request));
        QTRY_VERIFY(reply->isFinished());
        QCOMPARE(reply->error(), QNetworkReply::NoError);
    }
}

QTEST_GUILESS_MAIN(TestRestRoutes)
#include "tst_restroutes.moc"
