#include <signaling/protocol/limits.h>
#include <signaling/protocol/raptormessage.h>
#include <signaling/protocol/rumorframe.h>

#include <QFile>
#include <QJsonDocument>
#include <QTest>

using namespace Signaling;

class TestRaptorMessage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void vectors_data();
    void vectors();
    void uri_data();
    void uri();
    void foreignUri_data();
    void foreignUri();
    void refused_data();
    void refused();
    void data_data();
    void data();
    void text_data();
    void text();
    void json_data();
    void json();
    void duplicatesTheLastWins();
    void noTypeNoData_data();
    void noTypeNoData();
    void events();
    void everyTruncationIsRefused();
    void plainSignals_data();
    void plainSignals();
};

static const QByteArray Uri = "/v2/partner/100/session/1_MX4xMDB-fjE/signal/s1";

static QByteArray signalWith(const QByteArray &content)
{
    return R"({"method":"signal","uri":")" + Uri + R"(","content":)" + content + '}';
}

void TestRaptorMessage::vectors_data()
{
    QTest::addColumn<QByteArray>("json");
    QFile file(QStringLiteral(SIGNALBOX_VECTORS "/frames-opentok-js-2.35.2.jsonl"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    for (int line = 1; !file.atEnd(); ++line) {
        const QJsonObject object = QJsonDocument::fromJson(file.readLine()).object();
        if (object.value(QLatin1String("type")).toInt() == 2)
            QTest::addRow("line %d", line)
                << object.value(QLatin1String("data")).toString().toUtf8();
    }
}

void TestRaptorMessage::vectors()
{
    QFETCH(QByteArray, json);
    DecodeError error;
    const auto message = RaptorMessage::decode(json, &error);
    QVERIFY2(message, qPrintable(error.toString()));
    if (message->method == RaptorMessage::Method::Signal)
        QCOMPARE(message->encode(), json);
    else // QJsonObject sorts the members of the content
        QCOMPARE(QJsonDocument::fromJson(message->encode()), QJsonDocument::fromJson(json));
}

void TestRaptorMessage::uri_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("connection");
    QTest::addColumn<QString>("signal");
    const QString session = QStringLiteral("/v2/partner/100/session/1_MX4xMDB-fjE");
    QTest::newRow("session") << session << QString() << QString();
    QTest::newRow("connection") << session + QStringLiteral("/connection/c") << QStringLiteral("c")
                                << QString();
    QTest::newRow("signal") << session + QStringLiteral("/signal/s") << QString()
                            << QStringLiteral("s");
    for (const int length : {127, 128}) {
        const QString id(length, u's');
        QTest::addRow("signal ID of %d", length)
            << session + QStringLiteral("/signal/") + id << QString() << id;
    }
    QTest::newRow("signal to one") << session + QStringLiteral("/connection/c/signal/s")
                                   << QStringLiteral("c") << QStringLiteral("s");
}

void TestRaptorMessage::uri()
{
    QFETCH(QString, text);
    QFETCH(QString, connection);
    QFETCH(QString, signal);
    const auto uri = RaptorUri::decode(text);
    QVERIFY(uri);
    QCOMPARE(uri->apiKey, QStringLiteral("100"));
    QCOMPARE(uri->sessionId, QStringLiteral("1_MX4xMDB-fjE"));
    QCOMPARE(uri->connectionId, connection);
    QCOMPARE(uri->connectionId.isNull(), connection.isNull());
    QCOMPARE(uri->signalId, signal);
    QCOMPARE(uri->signalId.isNull(), signal.isNull());
    QCOMPARE(uri->encode(), text);
    QVERIFY(text.startsWith(uri->sessionAddress()));
}

void TestRaptorMessage::foreignUri_data()
{
    QTest::addColumn<QString>("text");
    for (const char *text :
         {"", "/", "/v2/partner/100", "/v2/partner/100/session", "/v2/partner/100/session/",
          "/v2/partner//session/s", "/v1/partner/100/session/s", "v2/partner/100/session/s",
          "x/v2/partner/100/session/s", "/v2/partner/100/session/s/",
          "/v2/partner/1/session/s/signal", "/v2/partner/1/session/s/signal/",
          "/v2/partner/1/session/s/stream/x", "/v2/partner/1/session/s/signal/a/connection/b",
          "/v2/project/1/session/s", "/v2/partner/1/session/s/connection/a/connection/b"})
        QTest::newRow(*text ? text : "empty") << QString::fromLatin1(text);
    QTest::newRow("signal ID of 129")
        << QStringLiteral("/v2/partner/1/session/s/signal/") + QString(129, u's');
}

void TestRaptorMessage::foreignUri()
{
    QFETCH(QString, text);
    DecodeError error;
    QVERIFY(!RaptorUri::decode(text, &error));
    QVERIFY(!error.reason.isEmpty());
}

void TestRaptorMessage::refused_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("reason");
    const auto row = [](const char *name, const QByteArray &json, const char *reason) {
        QTest::newRow(name) << json << QString::fromUtf8(reason);
    };
    row("empty", "", "not JSON");
    row("word", "hello", "not JSON");
    row("number", "1", "not JSON");
    row("array", "[]", "not a JSON object");
    row("open", R"({"method":"signal")", "not JSON");
    row("an unfinished text", R"({"method":"signal)", "not JSON");
    row("garbage behind", signalWith("{}") + '}', "not JSON");
    row("NUL", QByteArray("\0", 1), "not JSON");
    row("not UTF-8", signalWith("{\"data\":\"\xff\"}"), "not JSON");
    row("deep", signalWith("{\"data\":" + QByteArray(2000, '[') + QByteArray(2000, ']') + '}'),
        "not JSON");
    row("no method", R"({"uri":"/v2/partner/1/session/s"})", "the method is missing");
    row("method of another type", R"({"method":1,"uri":"/v2/partner/1/session/s"})",
        "the method is missing");
    row("unknown method", R"({"method":"Signal","uri":"/v2/partner/1/session/s"})",
        "method \"Signal\" is unknown");
    row("no uri", R"({"method":"signal"})", "the uri is missing");
    row("uri of another type", R"({"method":"signal","uri":{}})", "the uri is missing");
    row("foreign uri", R"({"method":"signal","uri":"/"})", "the uri is not of the form");
    row("create without connection", R"({"method":"create","uri":"/v2/partner/1/session/s"})",
        "names no connection");
    row("content array", signalWith("[]"), "the content is not an object");
    row("content null", signalWith("null"), "the content is not an object");
    row("content text", signalWith("\"x\""), "the content is not an object");
    row("type number", signalWith(R"({"type":1})"), "the type is not a string");
    row("type object", signalWith(R"({"type":{}})"), "the type is not a string");
    // QJsonDocument lets these pass, JSON.parse of a receiver would not.
    row("raw control character", signalWith("{\"data\":\"a\nb\"}"), "control character");
    row("unknown escape", signalWith(R"({"data":"a\qb"})"), "escape");
    row("number ends with a point", signalWith(R"({"data":1.})"), "");
    row("number begins with a point", signalWith(R"({"data":.5})"), "number");
    row("leading zero", signalWith(R"({"data":[01]})"), "");
    row("comma at the end", signalWith(R"({"data":[1,]})"), "not JSON");
    row("comma at the end of an object", signalWith(R"({"data":{"a":1,}})"), "not JSON");
    row("plus", signalWith(R"({"data":+1})"), "not JSON");
    row("NaN", signalWith(R"({"data":NaN})"), "not JSON");
}

void TestRaptorMessage::refused()
{
    QFETCH(QByteArray, json);
    QFETCH(QString, reason);
    DecodeError error;
    QVERIFY(!RaptorMessage::decode(json, &error));
    QVERIFY2(error.reason.contains(reason), qPrintable(error.toString()));
    QVERIFY2(error.offset >= -1 && error.offset <= json.size(), qPrintable(error.toString()));
}

void TestRaptorMessage::data_data()
{
    QTest::addColumn<QByteArray>("sent");
    QTest::addColumn<QByteArray>("kept");
    QTest::addColumn<bool>("isJson");
    const auto row = [](const QByteArray &sent, const QByteArray &kept, bool isJson) {
        QTest::newRow(sent.constData()) << sent << kept << isJson;
    };
    row(R"("text")", R"("text")", false);
    row(R"("")", R"("")", false);
    row(R"("  a : b  ")", R"("  a : b  ")", false);
    row(R"({"b":1,"a":2})", R"({"b":1,"a":2})", true);
    row(R"({ "b" : [ 1 , 2 ] , "a" : { } })", R"({"b":[1,2],"a":{}})", true);
    row("1.0", "1.0", true);
    row("1e2", "1e2", true);
    row("-0", "-0", true);
    row("12345678901234567890", "12345678901234567890", true);
    row("true", "true", true);
    row("[]", "[]", true);
    row("\n[\tnull ,\r\n false]", "[null,false]", true);
    row(R"("\ud800 \u0041 \/ \"")", R"("\ud800 \u0041 \/ \"")", false);
    row(R"({"data":"}","content":"]"})", R"({"data":"}","content":"]"})", true);
    row(R"({"a":1,"a":2})", R"({"a":1,"a":2})", true);
}

void TestRaptorMessage::data()
{
    QFETCH(QByteArray, sent);
    QFETCH(QByteArray, kept);
    QFETCH(bool, isJson);
    const QByteArrayList contents = {
        "{\"type\":\"t\",\"data\":" + sent + '}', "{\"data\":" + sent + ",\"type\":\"t\"}",
        "{ \"x\" : {\"data\":1} , \"data\" : " + sent + " , \"type\" : \"t\" }"};
    for (const QByteArray &content : contents) {
        DecodeError error;
        const auto message = RaptorMessage::decode(signalWith(content), &error);
        QVERIFY2(message, qPrintable(error.toString()));
        QCOMPARE(message->signal.dataJson, kept);
        QCOMPARE(message->signal.type, QStringLiteral("t"));
        QCOMPARE(message->signal.dataIsJson(), isJson);
        QCOMPARE(message->encode(), signalWith("{\"type\":\"t\",\"data\":" + kept + '}'));
    }
}

void TestRaptorMessage::text_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QByteArray>("json");
    QTest::newRow("plain") << QStringLiteral("Hello") << QByteArray(R"("Hello")");
    QTest::newRow("empty") << QStringLiteral("") << QByteArray(R"("")");
    QTest::newRow("escapes") << QStringLiteral("\"\\/\b\f\n\r\t\x01\x0b\x1f\x7f")
                             << QByteArray("\"\\\"\\\\/\\b\\f\\n\\r\\t\\u0001\\u000b\\u001f\x7f\"");
    QTest::newRow("emoji") << QString::fromUtf8("Zoë 😀") << QByteArray("\"Zoë 😀\"");
    QTest::newRow("byte order mark")
        << QString(QChar::ByteOrderMark) + QLatin1Char('x') << QByteArray("\"\xef\xbb\xbfx\"");
    QTest::newRow("NUL") << QString(QChar(0)) << QByteArray("\"\\u0000\"");
    QTest::newRow("lone high") << QString(QChar(0xd83d)) << QByteArray("\"\\ud83d\"");
    QTest::newRow("lone low") << QString(QChar(0xde00)) + QLatin1Char('x')
                              << QByteArray("\"\\ude00x\"");
    QTest::newRow("swapped") << QString(QChar(0xde00)) + QChar(0xd83d)
                             << QByteArray("\"\\ude00\\ud83d\"");
    QTest::newRow("looks like JSON") << QStringLiteral("{\"a\":1}") << QByteArray(R"("{\"a\":1}")");
}

void TestRaptorMessage::text()
{
    QFETCH(QString, text);
    QFETCH(QByteArray, json);
    const SignalBody body = SignalBody::fromText(QStringLiteral("t"), text);
    QCOMPARE(body.dataJson, json);
    QVERIFY(QByteArrayView(body.dataJson).isValidUtf8());
    QVERIFY(!body.dataIsJson());
    QCOMPARE(body.dataText(), text);
    QVERIFY(!body.dataText().isNull());

    RaptorMessage message;
    message.uri = *RaptorUri::decode(QString::fromLatin1(Uri));
    message.signal = body;
    const auto decoded = RaptorMessage::decode(message.encode());
    QVERIFY(decoded);
    QCOMPARE(decoded->signal.dataText(), text);
}

void TestRaptorMessage::json_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QByteArray>("kept"); // null: refused
    QTest::newRow("object") << QByteArray(" {\"b\": 1.50} ") << QByteArray("{\"b\":1.50}");
    QTest::newRow("string") << QByteArray("\"x\"") << QByteArray("\"x\"");
    QTest::newRow("number") << QByteArray("42") << QByteArray("42");
    QTest::newRow("nothing") << QByteArray() << QByteArray();
    QTest::newRow("space") << QByteArray("  ") << QByteArray();
    QTest::newRow("two values") << QByteArray("1,2") << QByteArray();
    QTest::newRow("escaping the brackets") << QByteArray("1],[2") << QByteArray();
    QTest::newRow("word") << QByteArray("hello") << QByteArray();
    QTest::newRow("open") << QByteArray("{\"a\":") << QByteArray();
    QTest::newRow("a point first") << QByteArray(".5") << QByteArray();
    QTest::newRow("raw tab") << QByteArray("\"\t\"") << QByteArray();
}

void TestRaptorMessage::json()
{
    QFETCH(QByteArray, json);
    QFETCH(QByteArray, kept);
    DecodeError error;
    const auto body = SignalBody::fromJson(QString(), json, &error);
    QCOMPARE(body.has_value(), !kept.isNull());
    if (body)
        QCOMPARE(body->dataJson, kept);
    else
        QVERIFY(!error.reason.isEmpty());
    const auto null = SignalBody::fromJson(QString(), "null");
    QVERIFY(null && !null->hasData() && null->type.isNull());
}

void TestRaptorMessage::duplicatesTheLastWins()
{
    const QByteArray json = R"({"method":"create","content":{"data":"no"},"method":"signal",)"
                            R"("uri":"/","content":{"type":"a","data":1,"d\u0061ta":2,"type":"b"},)"
                            R"("uri":")"
        + Uri + "\"}";
    DecodeError error;
    const auto message = RaptorMessage::decode(json, &error);
    QVERIFY2(message, qPrintable(error.toString()));
    QCOMPARE(message->signal.type, QStringLiteral("b"));
    QCOMPARE(message->signal.dataJson, QByteArray("2"));
    QCOMPARE(message->uri.encode(), QString::fromLatin1(Uri));

    // A last one of null means none, even where an earlier one has a value.
    const auto none = RaptorMessage::decode(signalWith(R"({"data":1,"data":null})"));
    QVERIFY(none && !none->signal.hasData());
    const auto some = RaptorMessage::decode(signalWith(R"({"data":null,"data":1})"));
    QVERIFY(some && some->signal.hasData());
}

void TestRaptorMessage::noTypeNoData_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::newRow("empty") << QByteArray("{}");
    QTest::newRow("null") << QByteArray(R"({"type":null,"data":null})");
}

void TestRaptorMessage::noTypeNoData()
{
    QFETCH(QByteArray, content);
    const auto message = RaptorMessage::decode(signalWith(content));
    QVERIFY(message);
    QVERIFY(message->signal.type.isNull());
    QVERIFY(!message->signal.hasData());
    QVERIFY(!message->signal.dataIsJson());
    QVERIFY(message->signal.dataText().isNull());
    QCOMPARE(message->encode(), signalWith("{}"));
    const SignalBody none = SignalBody::fromText(QStringLiteral(""), QString());
    QVERIFY(none.type.isNull() && !none.hasData());
}

void TestRaptorMessage::events()
{
    const QByteArray created =
        R"({"method":"created","uri":"/v2/partner/1/session/s/connection/c",)"
        R"("content":{"creationTime":1,"data":"ü","id":"c"}})";
    const QByteArray deleted =
        R"({"method":"deleted","uri":"/v2/partner/1/session/s/connection/c",)"
        R"("reason":"clientDisconnected"})";
    for (const QByteArray &json : {created, deleted}) {
        const auto message = RaptorMessage::decode(json);
        QVERIFY(message);
        QCOMPARE(message->uri.connectionId, QStringLiteral("c"));
        QCOMPARE(message->encode(), json);
    }
    QCOMPARE(RaptorMessage::decode(deleted)->reason, QStringLiteral("clientDisconnected"));
    QVERIFY(RaptorMessage::decode(created)->reason.isNull());
}

void TestRaptorMessage::everyTruncationIsRefused()
{
    const QByteArray json = signalWith(R"({"type":"t","data":{"a":[1.5e3,"ü\u00e9",true,null]}})");
    QVERIFY(RaptorMessage::decode(json));
    for (qsizetype size = 0; size < json.size(); ++size)
        QVERIFY2(!RaptorMessage::decode(QByteArrayView(json).first(size)),
                 qPrintable(QString::number(size)));
}

void TestRaptorMessage::plainSignals_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<bool>("isPlain");
    const auto to = [](const QByteArray &uri) {
        return QByteArray(R"({"method":"signal","uri":")" + uri + R"(","content":{}})");
    };
    const QByteArray session = "/v2/partner/k/session/s";
    QTest::newRow("nothing") << signalWith("{}") << true;
    QTest::newRow("type") << signalWith(R"({"type":"a b~"})") << true;
    QTest::newRow("data") << signalWith(R"({"data":"text"})") << true;
    QTest::newRow("both") << signalWith(R"({"type":"t","data":"text"})") << true;
    QTest::newRow("empty data") << signalWith(R"({"data":""})") << true;
    QTest::newRow("short escapes") << signalWith(R"({"data":"\"\\\/\b\f\n\r\t"})") << true;
    QTest::newRow("UTF-8") << signalWith("{\"data\":\"\xf0\x9f\x98\x80 \xc3\xa9\"}") << true;
    QTest::newRow("to one") << to(session + "/connection/c/signal/i") << true;
    QTest::newRow("longest id") << to(session + "/signal/"
                                      + QByteArray(Limits::MaxSignalIdLength, 'i'))
                                << true;
    QTest::newRow("empty type") << signalWith(R"({"type":""})") << false;
    QTest::newRow("type with an escape") << signalWith(R"({"type":"\n"})") << false;
    QTest::newRow("type beyond ASCII") << signalWith("{\"type\":\"\xc3\xa9\"}") << false;
    QTest::newRow("half a character") << signalWith(R"({"data":"\ud83d"})") << false;
    QTest::newRow("data is a number") << signalWith(R"({"data":1})") << false;
    QTest::newRow("data is null") << signalWith(R"({"data":null})") << false;
    QTest::newRow("the other order") << signalWith(R"({"data":"d","type":"t"})") << false;
    QTest::newRow("another member") << signalWith(R"({"data":"d","x":1})") << false;
    QTest::newRow("data twice") << signalWith(R"({"data":"d","data":"e"})") << false;
    QTest::newRow("spaces") << signalWith(R"({ "data":"d"})") << false;
    QTest::newRow("a space behind it") << QByteArray(signalWith("{}") + ' ') << false;
    QTest::newRow("escape in the uri") << to(session + R"(/signal/\u0069)") << false;
    QTest::newRow("no signal in the uri") << to(session) << false;
    QTest::newRow("pair without a value") << to(session + "/connection//signal/i") << false;
    QTest::newRow("signal before connection") << to(session + "/signal/i/connection/c") << false;
    QTest::newRow("too long an id")
        << to(session + "/signal/" + QByteArray(Limits::MaxSignalIdLength + 1, 'i')) << false;
    QTest::newRow("no UTF-8") << signalWith("{\"data\":\"\xff\"}") << false;
    QTest::newRow("a control character") << signalWith("{\"data\":\"\x1f\"}") << false;
    QTest::newRow("an unknown escape") << signalWith(R"({"data":"\x"})") << false;
    QTest::newRow("unfinished") << signalWith(R"({"data":"d)").chopped(1) << false;
}

/// What is spelled plainly is read at once, and as the general reader reads it.
void TestRaptorMessage::plainSignals()
{
    QFETCH(QByteArray, json);
    QFETCH(bool, isPlain);
    const auto message = RaptorMessage::decode(json);
    QCOMPARE(message && message->isPlain, isPlain);
    const auto general = RaptorMessage::decode(QByteArray("{ " + json.sliced(1)));
    QCOMPARE(message.has_value(), general.has_value());
    if (!message)
        return;
    QVERIFY(!general->isPlain);
    QCOMPARE(message->uri, general->uri);
    QCOMPARE(message->uri.connectionId.isNull(), general->uri.connectionId.isNull());
    QCOMPARE(message->signal.type, general->signal.type);
    QCOMPARE(message->signal.type.isNull(), general->signal.type.isNull());
    QCOMPARE(message->signal.dataJson, general->signal.dataJson);
    QCOMPARE(message->signal.dataJson.isNull(), general->signal.dataJson.isNull());
    if (isPlain)
        QCOMPARE(message->encode(), json);
}

QTEST_GUILESS_MAIN(TestRaptorMessage)
#include "tst_raptormessage.moc"
