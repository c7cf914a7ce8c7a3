// What clients send wrong, and what they get for it (each row leaves the others undisturbed).
#include <signaling/protocol/limits.h>
#include <support/testhub.h>

#include <QTest>

#include <functional>

using namespace Signaling;
using namespace TestSupport;

using Act = std::function<QByteArray(RawClient &, const TestHub &)>;
Q_DECLARE_METATYPE(Act)

class TestBadInput : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void closed_data();
    void closed();
    void refused_data();
    void refused();
    void createIsRefused_data();
    void createIsRefused();
    void socketAddresses_data();
    void socketAddresses();
    void limits_data();
    void limits();
    void aUsedConnectionIdIsRefused();
    void aUsedSocketIdIsRefused();
    void aSilentSocketIsClosed();
    void everyTruncationOfAFrame();
    void randomBytes();
};

static RumorFrame messageTo(const RawClient &client, const QByteArray &data)
{
    RumorFrame frame;
    frame.to = {QByteArrayLiteral("signalbox.hub")};
    frame.setHeader(RumorHeader::TransactionId, RawClient::uuid().toUtf8());
    frame.setHeader(RumorHeader::FromAddress, client.id.toUtf8());
    frame.data = data;
    return frame;
}

static QByteArray raptor(const char *method, const QString &uri, const QByteArray &content = "{}")
{
    return "{\"method\":\"" + QByteArray(method) + "\",\"uri\":\"" + uri.toUtf8()
        + "\",\"content\":" + content + "}";
}

static QString ownUri(const RawClient &client, const QString &rest = QStringLiteral("/signal/1"))
{
    return client.sessionAddress() + rest;
}

static void closedRow(const QByteArray &name, bool asMember, int code, const Act &act)
{
    QTest::newRow(name.constData()) << asMember << act << code;
}

static void addGarbageRows(bool asMember)
{
    const char *suffix = asMember ? "" : ", at once";
    const auto named = [&](const char *name) -> QByteArray { return QByteArray(name) + suffix; };
    closedRow(named("garbage"), asMember, 1002, [](RawClient &client, const TestHub &) {
        client.sendBytes("this is no frame");
        return QByteArray();
    });
    closedRow(named("empty"), asMember, 1002, [](RawClient &client, const TestHub &) {
        client.sendBytes(QByteArray());
        return QByteArray();
    });
    closedRow(named("text"), asMember, 1003, [](RawClient &client, const TestHub &) {
        client.sendText(QStringLiteral("{}"));
        return QByteArray();
    });
    closedRow(named("huge"), asMember, 1009, [](RawClient &client, const TestHub &) {
        client.sendBytes(QByteArray(Limits::MaxClientFrameBytes + 1, 'x'));
        return QByteArray();
    });
    closedRow(named("an unknown type"), asMember, 1002, [](RawClient &client, const TestHub &) {
        client.sendBytes(QByteArray::fromHex("00000005000063000000"));
        return QByteArray();
    });
    closedRow(named("a truncated STATUS"), asMember, 1002, [](RawClient &client, const TestHub &) {
        client.sendBytes(QByteArray::fromHex("000000100000090100"));
        return QByteArray();
    });
}

static void addOrderRows()
{
    closedRow("a message before CONNECT", false, 1008, [](RawClient &client, const TestHub &) {
        client.sendSignal({}, QStringLiteral("x"));
        return QByteArray();
    });
    closedRow("SUBSCRIBE before CONNECT", false, 1008, [](RawClient &client, const TestHub &) {
        client.sendSubscribe();
        return QByteArray();
    });
    closedRow("CONNECT without an ID", false, 1008, [](RawClient &client, const TestHub &) {
        client.id.clear();
        client.sendConnect();
        return QByteArray();
    });
    closedRow("CONNECT with a strange ID", false, 1008, [](RawClient &client, const TestHub &) {
        client.id = QStringLiteral("../../\"<b>9b03-0b6549321d8a-abcdefgh");
        client.sendConnect();
        return QByteArray();
    });
    closedRow("CONNECT twice", true, 1008, [](RawClient &client, const TestHub &) {
        client.sendConnect();
        return QByteArray();
    });
    closedRow("SUBSCRIBE to another session", true, 1008,
              [](RawClient &client, const TestHub &hub) {
                  client.sessionId = hub.hub->createSession(client.apiKey);
                  client.sendSubscribe();
                  return QByteArray();
              });
    closedRow("SUBSCRIBE to a session of nobody", false, 1008,
              [](RawClient &client, const TestHub &) {
                  client.sessionId = QStringLiteral("1_MX4xMDB-fjE");
                  client.sendConnect();
                  client.sendSubscribe();
                  return QByteArray();
              });
    closedRow("SUBSCRIBE with another key", false, 1008, [](RawClient &client, const TestHub &) {
        client.apiKey = QStringLiteral("101");
        client.sendConnect();
        client.sendSubscribe();
        return QByteArray();
    });
    closedRow("SUBSCRIBE to a connection", false, 1008, [](RawClient &client, const TestHub &) {
        client.sendConnect();
        client.sendSubscribe(ownUri(client, QStringLiteral("/connection/1")));
        return QByteArray();
    });
    closedRow("a MESSAGE without TRANSACTION-ID", true, 1008,
              [](RawClient &client, const TestHub &) {
                  RumorFrame frame = messageTo(client, raptor("signal", ownUri(client)));
                  frame.headers.clear();
                  client.send(frame);
                  return QByteArray();
              });
    closedRow("a TRANSACTION-ID that is too long", true, 1008,
              [](RawClient &client, const TestHub &) {
                  client.sendData(raptor("signal", ownUri(client)), QByteArray(65, 'x'));
                  return QByteArray();
              });
}

void TestBadInput::closed_data()
{
    QTest::addColumn<bool>("asMember");
    QTest::addColumn<Act>("act");
    QTest::addColumn<int>("code");
    addGarbageRows(false);
    addGarbageRows(true);
    addOrderRows();
}

void TestBadInput::closed()
{
    QFETCH(bool, asMember);
    QFETCH(Act, act);
    QFETCH(int, code);
    TestHub hub;
    const auto other = hub.joined();
    const auto client = asMember ? hub.joined() : hub.opened();
    QVERIFY(other && client);
    act(*client, hub);
    QTRY_COMPARE(client->closeCode, code);
    QVERIFY(code == 1009 || !client->closeReason.isEmpty());
    QCOMPARE(hub.hub->statistics().malformed, 1U);
    // It is out at once and can't resume.
    if (asMember) {
        QTRY_COMPARE(other->deleted(), QStringList{client->id});
        QCOMPARE(other->deleteReason(), QStringLiteral("networkDisconnected"));
    }
    client->open(hub.hub->apiUrl(), true);
    QTRY_COMPARE(client->closeCode, 1003);
    const QByteArray fine = other->sendSignal({}, QStringLiteral("still here"));
    QTRY_COMPARE(other->statusOf(fine), 200);
    QTRY_COMPARE(other->texts(), QStringList{QStringLiteral("still here")});
}

void TestBadInput::refused_data()
{
    QTest::addColumn<Act>("act");
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("word");
    const auto row = [](const char *name, int status, const char *word, const Act &act) {
        QTest::newRow(name) << act << status << QString::fromLatin1(word);
    };
    const auto data = [&](const char *name, int status, const char *word,
                          const std::function<QByteArray(const RawClient &)> &make) {
        row(name, status, word,
            [make](RawClient &client, const TestHub &) { return client.sendData(make(client)); });
    };
    data("no JSON", 400, "Raptor", [](const RawClient &) { return QByteArray("not JSON"); });
    data("nothing", 400, "Raptor", [](const RawClient &) { return QByteArray(); });
    data("an array", 400, "Raptor", [](const RawClient &) { return QByteArray("[]"); });
    data("no uri", 400, "Raptor",
         [](const RawClient &) { return QByteArray("{\"method\":\"signal\",\"content\":{}}"); });
    data("an unknown method", 400, "Raptor",
         [](const RawClient &client) { return raptor("destroy", ownUri(client)); });
    data("content that is a list", 400, "Raptor",
         [](const RawClient &client) { return raptor("signal", ownUri(client), "[]"); });
    data("a type that is a number", 400, "Raptor",
         [](const RawClient &client) { return raptor("signal", ownUri(client), "{\"type\":1}"); });
    data("a server's method", 400, "server", [](const RawClient &client) {
        return raptor("created", ownUri(client, QStringLiteral("/connection/") + client.id));
    });
    data("a uri of another session", 403, "another session", [](const RawClient &client) {
        RawClient other;
        other.apiKey = client.apiKey;
        other.sessionId = QStringLiteral("1_MX4xMDB-fjE");
        return raptor("signal", ownUri(other));
    });
    data("a uri of another key", 403, "another session", [](const RawClient &client) {
        RawClient other;
        other.apiKey = QStringLiteral("101");
        other.sessionId = client.sessionId;
        return raptor("signal", ownUri(other));
    });
    data("a signal without its ID", 400, "no signal",
         [](const RawClient &client) { return raptor("signal", client.sessionAddress()); });
    data("delete without a connection", 400, "no connection",
         [](const RawClient &client) { return raptor("delete", client.sessionAddress()); });
    data("create twice", 409, "created before", [](const RawClient &client) {
        return raptor("create", ownUri(client, QStringLiteral("/connection/") + client.id));
    });
    row("from another", 403, "another's", [](RawClient &client, const TestHub &) {
        RumorFrame frame = messageTo(client, raptor("signal", ownUri(client)));
        frame.setHeader(RumorHeader::FromAddress, RawClient::uuid().toUtf8());
        client.send(frame);
        return frame.header(RumorHeader::TransactionId);
    });
    row("a target that isn't there", 404, "no such connection",
        [](RawClient &client, const TestHub &) {
            return client.sendSignal({}, QStringLiteral("x"), RawClient::uuid());
        });
    row("a type with a space", 400, "", [](RawClient &client, const TestHub &) {
        return client.sendSignal(QStringLiteral("a b"), QStringLiteral("x"));
    });
}

void TestBadInput::refused()
{
    QFETCH(Act, act);
    QFETCH(int, status);
    QFETCH(QString, word);
    TestHub hub;
    const auto other = hub.joined();
    const auto client = hub.joined(Role::Moderator);
    QVERIFY(other && client);
    const QByteArray id = act(*client, hub);
    QTRY_COMPARE(client->statusOf(id), status);
    QVERIFY2(client->reasonOf(id).contains(word), qPrintable(client->reasonOf(id)));
    QVERIFY(!client->reasonOf(id).isEmpty());
    QCOMPARE(hub.hub->statistics().refused, 1U);
    // The connection goes on, and nobody else noticed.
    const QByteArray fine = client->sendSignal({}, QStringLiteral("fine"));
    QTRY_COMPARE(client->statusOf(fine), 200);
    QTRY_COMPARE(other->texts(), QStringList{QStringLiteral("fine")});
}

void TestBadInput::createIsRefused_data()
{
    QTest::addColumn<Act>("act");
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("word");
    const auto row = [](const char *name, int status, const char *word, const Act &act) {
        QTest::newRow(name) << act << status << QString::fromLatin1(word);
    };
    const auto token = [&](const char *name, const char *word,
                           const std::function<QString(const TestHub &)> &make) {
        row(name, 403, word,
            [make](RawClient &client, const TestHub &hub) { return client.join(make(hub)); });
    };
    token("no token", "Invalid token", [](const TestHub &) { return QStringLiteral(""); });
    token("not a token", "Invalid token", [](const TestHub &) { return QStringLiteral("abc"); });
    token("another secret", "signature", [](const TestHub &hub) {
        return hub.token(hub.sessionId, "fedcba9876543210fedcba9876543210");
    });
    token("another session", "session", [](const TestHub &hub) {
        return hub.token(hub.hub->createSession(TestHub::project().key), TestHub::project().secret);
    });
    token("expired", "expire", [](const TestHub &hub) {
        const QString made = hub.token();
        hub.clock->setWallMs(hub.clock->wallMs() + 3600 * 1000 + 60 * 1000);
        return made;
    });
    row("before SUBSCRIBE", 403, "SUBSCRIBE", [](RawClient &client, const TestHub &hub) {
        client.sendConnect();
        return client.sendCreate(hub.token());
    });
    row("another's connection", 403, "own connection", [](RawClient &client, const TestHub &hub) {
        client.sendConnect();
        client.sendSubscribe();
        return client.sendData(
            raptor("create", ownUri(client, QStringLiteral("/connection/") + RawClient::uuid())),
            {}, hub.token());
    });
    row("a signal first", 403, "create your connection", [](RawClient &client, const TestHub &) {
        client.sendConnect();
        client.sendSubscribe();
        return client.sendSignal({}, QStringLiteral("x"));
    });
}

void TestBadInput::createIsRefused()
{
    QFETCH(Act, act);
    QFETCH(int, status);
    QFETCH(QString, word);
    TestHub hub;
    const auto other = hub.joined();
    const auto client = hub.opened();
    QVERIFY(other && client);
    const QByteArray id = act(*client, hub);
    QTRY_COMPARE(client->statusOf(id), status);
    QVERIFY2(client->reasonOf(id).contains(word), qPrintable(client->reasonOf(id)));
    QCOMPARE(hub.hub->statistics().connections, 1);
    QCOMPARE(other->created(), QStringList{other->id});
}

void TestBadInput::socketAddresses_data()
{
    QTest::addColumn<QString>("query");
    QTest::newRow("no socketId") << QString();
    QTest::newRow("empty") << QStringLiteral("socketId=");
    QTest::newRow("short") << QStringLiteral("socketId=123456789012345");
    QTest::newRow("long") << QStringLiteral("socketId=") + QString(65, QLatin1Char('a'));
    QTest::newRow("strange") << QStringLiteral("socketId=1234567890123456%00%22");
    QTest::newRow("unknown") << QStringLiteral("socketId=12345678901234567890&reconnect=true");
}

void TestBadInput::socketAddresses()
{
    QFETCH(QString, query);
    TestHub hub;
    RawClient client;
    QUrl url = hub.hub->apiUrl();
    url.setScheme(QStringLiteral("ws"));
    url.setPath(QStringLiteral("/rumorwebsocketsv2"));
    url.setQuery(query);
    client.openUrl(url);
    QTRY_COMPARE(client.closeCode, 1003);
    QVERIFY(client.closeReason.contains(QStringLiteral("socketId")));
}

void TestBadInput::limits_data()
{
    QTest::addColumn<QString>("type");
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("status");
    const auto of = [](qsizetype count) { return QString(count, QLatin1Char('x')); };
    QTest::newRow("type 127") << of(127) << of(1) << 200;
    QTest::newRow("type 128") << of(128) << of(1) << 200;
    QTest::newRow("type 129") << of(129) << of(1) << 413;
    QTest::newRow("data 8191") << of(1) << of(8191) << 200;
    QTest::newRow("data 8192") << of(1) << of(8192) << 200;
    QTest::newRow("data 8193") << of(1) << of(8193) << 413;
}

void TestBadInput::limits()
{
    QFETCH(QString, type);
    QFETCH(QString, text);
    QFETCH(int, status);
    TestHub hub;
    const auto client = hub.joined();
    QVERIFY(client);
    const QByteArray id = client->sendSignal(type, text);
    QTRY_COMPARE(client->statusOf(id), status);
    QTRY_COMPARE(client->texts().size(), status == 200 ? 1 : 0);
    if (status == 200)
        QCOMPARE(client->texts().first(), text);
}

void TestBadInput::aUsedConnectionIdIsRefused()
{
    TestHub hub;
    const auto anna = hub.joined();
    const auto thief = hub.opened();
    QVERIFY(anna && thief);
    thief->id = anna->id;
    const QByteArray create = thief->join(hub.token());
    QTRY_COMPARE(thief->statusOf(create), 409);
    anna->sendSignal({}, QStringLiteral("mine"), anna->id);
    QTRY_COMPARE(anna->texts().size(), 1);
    QCOMPARE(thief->texts().size(), 0);
    // Its failure takes nothing away from the one whose ID it is.
    thief->sendDisconnect();
    QTRY_VERIFY(!thief->isOpen());
    QCOMPARE(hub.hub->statistics().connections, 1);
}

void TestBadInput::aUsedSocketIdIsRefused()
{
    TestHub hub;
    const auto anna = hub.joined();
    QVERIFY(anna);
    RawClient thief;
    thief.socketId = anna->socketId;
    thief.open(hub.hub->apiUrl());
    QTRY_COMPARE(thief.closeCode, 1003);
    QVERIFY(anna->isOpen());
    // Two that open before either says CONNECT: the first to say it has it.
    RawClient first;
    RawClient second;
    second.socketId = first.socketId;
    first.open(hub.hub->apiUrl());
    second.open(hub.hub->apiUrl());
    QTRY_VERIFY(first.isOpen() && second.isOpen());
    first.sendConnect();
    first.sendPing();
    QTRY_VERIFY(!first.received.isEmpty());
    second.sendConnect();
    QTRY_COMPARE(second.closeCode, 1003);
    QVERIFY(first.isOpen());
}

void TestBadInput::aSilentSocketIsClosed()
{
    TestHub hub;
    const auto client = hub.opened();
    QVERIFY(client);
    hub.clock->advance(14999);
    client->sendPing();
    QTRY_COMPARE(client->received.size(), 1);
    QVERIFY(client->isOpen());
    hub.clock->advance(1);
    QTRY_COMPARE(client->closeCode, 1008);
}

void TestBadInput::everyTruncationOfAFrame()
{
    TestHub hub;
    const auto other = hub.joined();
    QVERIFY(other);
    RawClient scribe;
    scribe.apiKey = TestHub::project().key;
    scribe.sessionId = hub.sessionId;
    const QByteArray whole = messageTo(scribe, raptor("signal", ownUri(scribe))).encode();
    for (qsizetype size = 0; size < whole.size(); size += 7) {
        const auto client = hub.opened();
        QVERIFY(client);
        client->sendConnect();
        client->sendBytes(whole.left(size));
        QTRY_COMPARE(client->closeCode, 1002);
    }
    QCOMPARE(hub.hub->statistics().connections, 1);
    other->sendPing();
    QTRY_COMPARE(other->frames(RumorFrame::Type::Pong).size(), 1);
}

void TestBadInput::randomBytes()
{
    TestHub hub;
    const auto other = hub.joined();
    QVERIFY(other);
    quint32 state = 1;
    for (int round = 0; round < 50; ++round) {
        const auto client = hub.opened();
        QVERIFY(client);
        QByteArray bytes(100, '\0');
        for (char &byte : bytes) {
            state = state * 1664525 + 1013904223;
            byte = char(state >> 24);
        }
        client->sendBytes(bytes);
        QTRY_COMPARE(client->closeCode, 1002);
    }
    const QByteArray fine = other->sendSignal({}, QStringLiteral("x"));
    QTRY_COMPARE(other->statusOf(fine), 200);
}

QTEST_GUILESS_MAIN(TestBadInput)
#include "tst_badinput.moc"
