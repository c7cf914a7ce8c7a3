// Nobody gets in: every kind of token at each of the hub's doors, which must agree with one
// another.
#include <signaling/protocol/jsonwebtoken.h>
#include <support/httpcall.h>
#include <support/testhub.h>

#include <QMessageAuthenticationCode>
#include <QTest>

using namespace Signaling;
using namespace TestSupport;

class TestTokenDoors : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void clients_data();
    void clients();
    void servers_data();
    void servers();
    void aReplayIsAnotherConnection_data();
    void aReplayIsAnotherConnection();
    void roles_data();
    void roles();
    void theHubsClockCounts();

private:
    std::unique_ptr<TestHub> m_hub;
};

namespace {

constexpr auto Url64 = QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals;
const QByteArray secret = TestHub::project().secret;
constexpr qint64 Now = 1700000000; // where a FakeClock stands, in seconds

ClientToken sample(ClientToken::Format format, const QString &session)
{
    ClientToken token;
    token.format = format;
    token.apiKey = TestHub::project().key;
    token.sessionId = session;
    token.createdAt = Now - 100;
    token.expiresAt = Now + 3600;
    token.nonce = QStringLiteral("42");
    return token;
}

/// A JWT whose header is what it is, signed as HS256 would be unless \a signature is given.
QByteArray withHeader(const QByteArray &header, const QByteArray &token,
                      const QByteArray &signature = {})
{
    const QByteArray signedPart = header.toBase64(Url64) + '.' + token.split('.').at(1);
    const QByteArray computed =
        QMessageAuthenticationCode::hash(signedPart, secret, QCryptographicHash::Sha256)
            .toBase64(Url64);
    return signedPart + '.' + (signature.isNull() ? computed : signature);
}

/// The same T1 token with other fields behind the signature of the old ones.
QByteArray forged(const QByteArray &token, const QByteArray &from, const QByteArray &to)
{
    QByteArray inside = QByteArray::fromBase64(token.mid(4));
    const qsizetype colon = inside.indexOf(':');
    const QByteArray fields = inside.mid(colon).replace(from, to);
    return "T1==" + QByteArray(inside.left(colon) + fields).toBase64();
}

/// Rows of tokens that are right in all but, perhaps, one claim; both formats.
void addClaims(const QString &session)
{
    struct Row
    {
        const char *name;
        void (*change)(ClientToken &);
        bool isGood;
    };
    const Row rows[] = {
        {"as it is", [](ClientToken &) {}, true},
        {"never expires", [](ClientToken &t) { t.expiresAt.reset(); }, true},
        {"expired 29 s ago", [](ClientToken &t) { t.expiresAt = Now - 29; }, true},
        {"expired 30 s ago", [](ClientToken &t) { t.expiresAt = Now - 30; }, false},
        {"expired 31 s ago", [](ClientToken &t) { t.expiresAt = Now - 31; }, false},
        {"made in 29 s", [](ClientToken &t) { t.createdAt = Now + 29; }, true},
        {"made in 30 s", [](ClientToken &t) { t.createdAt = Now + 30; }, true},
        {"made in 31 s", [](ClientToken &t) { t.createdAt = Now + 31; }, false},
        {"another key", [](ClientToken &t) { t.apiKey = QStringLiteral("200"); }, false},
        {"no session", [](ClientToken &t) { t.sessionId.clear(); }, false},
        {"another session", [](ClientToken &t) { t.sessionId += QLatin1Char('x'); }, false},
    };
    for (const Row &row : rows) {
        for (const auto format : {ClientToken::Format::T1, ClientToken::Format::Jwt}) {
            ClientToken token = sample(format, session);
            row.change(token);
            QTest::addRow("%s, %s", format == ClientToken::Format::T1 ? "T1" : "JWT", row.name)
                << token.encode(secret) << row.isGood;
        }
    }
}

RestToken serverSample()
{
    RestToken token;
    token.apiKey = TestHub::project().key;
    token.issuedAt = Now;
    token.expiresAt = Now + 300;
    return token;
}

} // namespace

void TestTokenDoors::initTestCase()
{
    m_hub = std::make_unique<TestHub>();
    QVERIFY(m_hub->isListening);
}

void TestTokenDoors::clients_data()
{
    QTest::addColumn<QByteArray>("token");
    QTest::addColumn<bool>("isGood");
    const QString session = m_hub->sessionId;
    const QByteArray jwt = sample(ClientToken::Format::Jwt, session).encode(secret);
    const QByteArray t1 = sample(ClientToken::Format::T1, session).encode(secret);
    const auto row = [](const char *name, const QByteArray &token) {
        QTest::newRow(name) << token << false;
    };
    addClaims(session);
    row("no token", QByteArray());
    row("JWT, another secret",
        sample(ClientToken::Format::Jwt, session).encode(QByteArray(32, 'x')));
    row("T1, another secret", sample(ClientToken::Format::T1, session).encode(QByteArray(32, 'x')));
    row("alg none", withHeader(R"({"alg":"none","typ":"JWT"})", jwt, ""));
    row("alg none, signed", withHeader(R"({"alg":"none"})", jwt));
    row("alg None", withHeader(R"({"alg":"None"})", jwt, ""));
    row("alg of RSA, signed with the secret", withHeader(R"({"alg":"RS256"})", jwt));
    row("alg HS384", withHeader(R"({"alg":"HS384"})", jwt));
    row("alg HS512", withHeader(R"({"alg":"HS512"})", jwt));
    row("alg hs256", withHeader(R"({"alg":"hs256"})", jwt));
    row("no alg", withHeader(R"({"typ":"JWT"})", jwt));
    row("alg a list", withHeader(R"({"alg":["HS256"]})", jwt));
    row("no signature", jwt.left(jwt.lastIndexOf('.') + 1));
    row("half a signature", jwt.chopped(20));
    row("a key in the header",
        withHeader(R"({"alg":"HS256","jwk":{"kty":"oct","k":""},"kid":"../../dev/null"})", jwt,
                   ""));
    row("a server's token", m_hub->restToken());
    row("T1, a role put in", forged(t1, "role=publisher", "role=moderator"));
    row("T1, a longer life", forged(t1, "expire_time=", "expire_time=9"));
    row("T1, a role added", forged(t1, "&nonce", "&role=moderator&nonce"));
    row("T1, no signature", "T1==" + QByteArray("partner_id=100&sig=:session_id=x").toBase64());
    row("T1 in JWT's place", QByteArray(t1).replace("T1==", ""));
}

void TestTokenDoors::clients()
{
    QFETCH(QByteArray, token);
    QFETCH(bool, isGood);
    // The first door: session info.
    QUrl url = m_hub->hub->apiUrl();
    url.setPath(QStringLiteral("/session/") + m_hub->sessionId);
    const HttpResult info = httpCall("GET", url, {{"X-OPENTOK-AUTH", token}});
    QCOMPARE(info.status, 200);
    QCOMPARE(info.first().contains(QStringLiteral("error")), !isGood);
    // The second: the connection itself. Who comes without having asked is not better off.
    const auto client = m_hub->opened();
    QVERIFY(client);
    const QByteArray create = client->join(QString::fromLatin1(token));
    QTRY_COMPARE(client->statusOf(create), isGood ? 200 : 403);
    QCOMPARE(m_hub->hub->statistics().connections, isGood ? 1 : 0);
    // What is said of a token doesn't hold it, nor what would have been right.
    const QByteArray said = info.body + client->reasonOf(create).toUtf8();
    QVERIFY(token.isEmpty() || !said.contains(token));
    QVERIFY(!said.contains(secret));
    client->close();
    m_hub->hub->dropSocket(client->id);
    m_hub->advance(40000);
    QTRY_COMPARE(m_hub->hub->statistics().connections, 0);
    m_hub->clock->setWallMs(Now * 1000);
}

void TestTokenDoors::servers_data()
{
    QTest::addColumn<QByteArray>("token");
    QTest::addColumn<bool>("isGood");
    const auto row = [](const char *name, void (*change)(RestToken &), bool isGood) {
        RestToken token = serverSample();
        change(token);
        QTest::newRow(name) << token.encode(secret) << isGood;
    };
    row(
        "as it is", [](RestToken &) {}, true);
    row(
        "expired 29 s ago",
        [](RestToken &t) {
            t.issuedAt = Now - 300;
            t.expiresAt = Now - 29;
        },
        true);
    row(
        "expired 30 s ago",
        [](RestToken &t) {
            t.issuedAt = Now - 300;
            t.expiresAt = Now - 30;
        },
        false);
    row(
        "made in 30 s", [](RestToken &t) { t.issuedAt = Now + 30; }, true);
    row(
        "made in 31 s", [](RestToken &t) { t.issuedAt = Now + 31; }, false);
    row(
        "good for an hour", [](RestToken &t) { t.expiresAt = Now + 3600; }, false);
    row(
        "no end, made 329 s ago",
        [](RestToken &t) {
            t.issuedAt = Now - 329;
            t.expiresAt.reset();
        },
        true);
    row(
        "no end, made 330 s ago",
        [](RestToken &t) {
            t.issuedAt = Now - 330;
            t.expiresAt.reset();
        },
        false);
    row(
        "another key", [](RestToken &t) { t.apiKey = QStringLiteral("200"); }, false);
    const QByteArray good = serverSample().encode(secret);
    QTest::newRow("another secret") << serverSample().encode(QByteArray(32, 'x')) << false;
    QTest::newRow("alg none") << withHeader(R"({"alg":"none"})", good, "") << false;
    QTest::newRow("alg of RSA") << withHeader(R"({"alg":"RS256"})", good) << false;
    for (const auto format : {ClientToken::Format::T1, ClientToken::Format::Jwt}) {
        QTest::addRow("a client's token %d", int(format))
            << sample(format, m_hub->sessionId).encode(secret) << false;
    }
}

void TestTokenDoors::servers()
{
    QFETCH(QByteArray, token);
    QFETCH(bool, isGood);
    QUrl url = m_hub->hub->apiUrl();
    url.setPath(QStringLiteral("/session/create"));
    const HttpResult result =
        httpCall("POST", url, {{"X-OPENTOK-AUTH", token}, {"Accept", "application/json"}});
    QCOMPARE(result.status, isGood ? 200 : 403);
    QVERIFY(!result.body.contains(token));
}

void TestTokenDoors::aReplayIsAnotherConnection_data()
{
    QTest::addColumn<int>("format");
    QTest::newRow("T1") << int(ClientToken::Format::T1);
    QTest::newRow("JWT") << int(ClientToken::Format::Jwt);
}

void TestTokenDoors::aReplayIsAnotherConnection()
{
    QFETCH(int, format);
    const TestHub hub;
    const QString token =
        QString::fromLatin1(sample(ClientToken::Format(format), hub.sessionId).encode(secret));
    const auto one = hub.opened();
    const auto two = hub.opened();
    QVERIFY(one && two);
    one->join(token);
    QTRY_VERIFY(one->created().contains(one->id));
    two->join(token);
    QTRY_VERIFY(two->created().contains(two->id));
    QVERIFY(one->id != two->id);
    QCOMPARE(hub.hub->statistics().connections, 2);
    // Neither has put the other out.
    two->sendSignal({}, QStringLiteral("hello"));
    QTRY_COMPARE(one->texts(), QStringList{QStringLiteral("hello")});
    QVERIFY(one->isOpen() && two->isOpen());
}

void TestTokenDoors::roles_data()
{
    QTest::addColumn<int>("role");
    QTest::addColumn<bool>("isSubscriberMuted");
    QTest::addColumn<int>("signal");
    QTest::addColumn<int>("disconnect");
    QTest::newRow("subscriber") << int(Role::Subscriber) << false << 200 << 403;
    QTest::newRow("subscriber, switched off") << int(Role::Subscriber) << true << 403 << 403;
    QTest::newRow("publisher") << int(Role::Publisher) << true << 200 << 403;
    QTest::newRow("moderator") << int(Role::Moderator) << true << 200 << 200;
    QTest::newRow("publisheronly") << int(Role::PublisherOnly) << false << 403 << 403;
}

void TestTokenDoors::roles()
{
    QFETCH(int, role);
    QFETCH(bool, isSubscriberMuted);
    QFETCH(int, signal);
    QFETCH(int, disconnect);
    HubConfig config;
    config.subscribersMaySignal = !isSubscriberMuted;
    const TestHub hub(config);
    const auto other = hub.joined();
    const auto client = hub.joined(Role(role));
    QVERIFY(other && client);
    // The server decides, whatever the client thinks of itself.
    const QByteArray sent = client->sendSignal({}, QStringLiteral("x"));
    QTRY_COMPARE(client->statusOf(sent), signal);
    QTRY_COMPARE(other->texts().size(), signal == 200 ? 1 : 0);
    const QByteArray ended = client->sendDelete(other->id);
    QTRY_COMPARE(client->statusOf(ended), disconnect);
    QTRY_COMPARE(other->deleted().size(), disconnect == 200 ? 1 : 0);
}

void TestTokenDoors::theHubsClockCounts()
{
    const TestHub hub;
    const auto client = hub.joined();
    QVERIFY(client);
    // A token lets in; it does not put out who is in when it ends.
    hub.clock->setWallMs(hub.clock->wallMs() + 7200 * 1000);
    const QByteArray sent = client->sendSignal({}, QStringLiteral("still here"));
    QTRY_COMPARE(client->statusOf(sent), 200);
}

QTEST_GUILESS_MAIN(TestTokenDoors)
#include "tst_tokendoors.moc"
