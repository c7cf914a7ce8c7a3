#include <signaling/protocol/clienttoken.h>
#include <signaling/protocol/jsonwebtoken.h>

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QMessageAuthenticationCode>
#include <QTest>

using namespace Signaling;

Q_DECLARE_METATYPE(Signaling::TokenProblem)

class TestClientToken : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void vectors_data();
    void vectors();
    void invalidVectors_data();
    void invalidVectors();
    void roundTrip_data();
    void roundTrip();
    void times_data();
    void times();
    void jwtClaims_data();
    void jwtClaims();
    void t1Fields_data();
    void t1Fields();
    void otherSdks();
    void malformed_data();
    void malformed();
    void wrongSessionAndProject();
    void connectionDataLimit_data();
    void connectionDataLimit();

private:
    TokenVerdict verify(const QByteArray &token, ClientToken *decoded = nullptr) const
    {
        return ClientToken::verify(token, m_key, m_secret, m_session, Now * 1000, decoded);
    }
    TokenVerdict inspect(const QByteArray &token) const
    {
        return ClientToken::inspect(token, m_key, m_session, Now * 1000);
    }
    QByteArray t1(const QByteArray &fields) const
    {
        const QByteArray sig =
            QMessageAuthenticationCode::hash(fields, m_secret, QCryptographicHash::Sha1).toHex();
        const QByteArray whole = "partner_id=" + m_key.toLatin1() + "&sig=" + sig + ':' + fields;
        return "T1==" + whole.toBase64();
    }
    ClientToken sample() const;

    static constexpr qint64 Now = 1795473000;
    QJsonObject m_file;
    QString m_key;
    QByteArray m_secret;
    QString m_session;
};

void TestClientToken::initTestCase()
{
    QFile file(QStringLiteral(SIGNALBOX_VECTORS "/tokens.json"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    m_file = QJsonDocument::fromJson(file.readAll()).object();
    m_key = m_file.value(QLatin1String("apiKey")).toString();
    m_secret = m_file.value(QLatin1String("apiSecret")).toString().toLatin1();
    m_session = m_file.value(QLatin1String("sessionId")).toString();
    QVERIFY(!m_session.isEmpty());
}

ClientToken TestClientToken::sample() const
{
    ClientToken token;
    token.apiKey = m_key;
    token.sessionId = m_session;
    token.createdAt = Now;
    token.expiresAt = Now + 60;
    token.nonce = QStringLiteral("0.5");
    return token;
}

void TestClientToken::vectors_data()
{
    QTest::addColumn<QJsonObject>("vector");
    const QJsonArray tokens = m_file.value(QLatin1String("tokens")).toArray();
    QCOMPARE(tokens.size(), 24);
    int number = 0;
    for (const auto &token : tokens)
        QTest::addRow("token %d", ++number) << token.toObject();
}

void TestClientToken::vectors()
{
    QFETCH(QJsonObject, vector);
    const QByteArray text = vector.value(QLatin1String("token")).toString().toLatin1();
    ClientToken token;
    const TokenVerdict verdict = verify(text, &token);
    QVERIFY2(verdict.isValid(), qPrintable(verdict.message));
    QVERIFY(verdict.message.isEmpty());
    QCOMPARE(token.format == ClientToken::Format::T1,
             vector.value(QLatin1String("format")).toString() == QLatin1String("T1"));
    QCOMPARE(roleName(token.role), vector.value(QLatin1String("role")).toString());
    QCOMPARE(token.connectionData, vector.value(QLatin1String("connectionData")).toString());
    QCOMPARE(token.expiresAt, std::optional<qint64>(3786912000));
    QVERIFY(qAbs(token.createdAt - 1795472857) <= 1);
    QCOMPARE(token.apiKey, m_key);
    QCOMPARE(token.sessionId, m_session);
    QVERIFY(token.nonce.startsWith(QStringLiteral("0.")));
    QVERIFY(ClientToken::decode(text));
    // Every prefix is refused, and none of them harms.
    for (qsizetype size = 0; size < text.size(); ++size) {
        // T1's padding may be missing.
        if (!(text.startsWith("T1==") && text.mid(size).count('=') == text.size() - size))
            QVERIFY2(!verify(text.left(size)).isValid(), qPrintable(QString::number(size)));
    }
}

void TestClientToken::invalidVectors_data()
{
    QTest::addColumn<QByteArray>("token");
    QTest::addColumn<TokenProblem>("problem");
    const QList<TokenProblem> problems = {TokenProblem::BadSignature, TokenProblem::WrongAlgorithm,
                                          TokenProblem::BadSignature, TokenProblem::BadSignature,
                                          TokenProblem::BadSignature, TokenProblem::WrongProject};
    const QJsonArray invalid = m_file.value(QLatin1String("invalid")).toArray();
    QCOMPARE(invalid.size(), problems.size());
    for (int i = 0; i < invalid.size(); ++i) {
        const QJsonObject vector = invalid[i].toObject();
        QTest::newRow(qPrintable(vector.value(QLatin1String("why")).toString()))
            << vector.value(QLatin1String("token")).toString().toLatin1() << problems[i];
    }
    QTest::newRow("a REST token") << m_file.value(QLatin1String("rest"))
                                         .toObject()
                                         .value(QLatin1String("token"))
                                         .toString()
                                         .toLatin1()
                                  << TokenProblem::WrongKind;
}

void TestClientToken::invalidVectors()
{
    QFETCH(QByteArray, token);
    QFETCH(TokenProblem, problem);
    const TokenVerdict verdict = verify(token);
    QCOMPARE(verdict.problem, problem);
    QVERIFY2(verdict.message.endsWith(QLatin1Char('.')), qPrintable(verdict.message));
}

void TestClientToken::roundTrip_data()
{
    QTest::addColumn<QString>("role");
    QTest::addColumn<bool>("t1");
    QTest::addColumn<QString>("data");
    QTest::addColumn<bool>("expires");
    for (const QString &role : roleNames()) {
        for (bool t1 : {true, false}) {
            QTest::addRow("%s, %s", qPrintable(role), t1 ? "T1" : "JWT")
                << role << t1 << QString() << true;
        }
    }
    for (bool t1 : {true, false}) {
        const char *name = t1 ? "T1" : "JWT";
        QTest::addRow("%s with data", name)
            << QStringLiteral("publisher") << t1 << QString::fromUtf8("a+b c&role=moderator%20ü😀\n")
            << true;
        QTest::addRow("%s for ever", name)
            << QStringLiteral("publisher") << t1 << QString() << false;
    }
}

void TestClientToken::roundTrip()
{
    QFETCH(QString, role);
    QFETCH(bool, t1);
    QFETCH(QString, data);
    QFETCH(bool, expires);
    ClientToken token = sample();
    token.format = t1 ? ClientToken::Format::T1 : ClientToken::Format::Jwt;
    token.role = *roleFromName(role);
    token.connectionData = data;
    token.initialLayoutClassList = QStringLiteral("full focus");
    if (!expires)
        token.expiresAt.reset();
    const QByteArray text = token.encode(m_secret);
    ClientToken decoded;
    const TokenVerdict verdict = verify(text, &decoded);
    QVERIFY2(verdict.isValid(), qPrintable(verdict.message));
    QCOMPARE(decoded.format, token.format);
    QCOMPARE(decoded.role, token.role);
    QCOMPARE(decoded.connectionData, data);
    QCOMPARE(decoded.createdAt, token.createdAt);
    QCOMPARE(decoded.expiresAt, token.expiresAt);
    QCOMPARE(decoded.nonce, token.nonce);
    QCOMPARE(decoded.initialLayoutClassList, token.initialLayoutClassList);
    QCOMPARE(ClientToken::verify(text, m_key, "another secret 12", m_session, Now * 1000).problem,
             TokenProblem::BadSignature);
}

void TestClientToken::times_data()
{
    QTest::addColumn<qint64>("created");
    QTest::addColumn<qint64>("expires");
    QTest::addColumn<qint64>("nowMs");
    QTest::addColumn<TokenProblem>("problem");
    const qint64 ms = Now * 1000;
    const auto row = [](const char *name, qint64 created, qint64 expires, qint64 nowMs,
                        TokenProblem problem) {
        QTest::newRow(name) << created << expires << nowMs << problem;
    };
    row("now", Now, Now + 60, ms, TokenProblem::None);
    row("30 s ahead", Now + 30, Now + 60, ms, TokenProblem::None);
    row("30 s and 1 ms ahead", Now + 30, Now + 60, ms - 1, TokenProblem::NotYetValid);
    row("expired 30 s ago less 1 ms", Now - 60, Now - 30, ms - 1, TokenProblem::None);
    row("expired 30 s ago", Now - 60, Now - 30, ms, TokenProblem::Expired);
    row("expired long ago", 0, 1, ms, TokenProblem::Expired);
    row("far future", Now, 9007199254740000, ms, TokenProblem::None);
}

void TestClientToken::times()
{
    QFETCH(qint64, created);
    QFETCH(qint64, expires);
    QFETCH(qint64, nowMs);
    QFETCH(TokenProblem, problem);
    ClientToken token = sample();
    token.createdAt = created;
    token.expiresAt = expires;
    for (auto format : {ClientToken::Format::T1, ClientToken::Format::Jwt}) {
        token.format = format;
        const TokenVerdict verdict =
            ClientToken::verify(token.encode(m_secret), m_key, m_secret, m_session, nowMs);
        QCOMPARE(verdict.problem, problem);
        QCOMPARE(verdict.message.isEmpty(), verdict.isValid());
    }
}

void TestClientToken::jwtClaims_data()
{
    QTest::addColumn<QString>("claim");
    QTest::addColumn<QJsonValue>("value"); // undefined: the claim is left out
    QTest::addColumn<TokenProblem>("problem");
    const auto row = [](const char *name, const char *claim, const QJsonValue &value,
                        TokenProblem problem) {
        QTest::newRow(name) << QString::fromLatin1(claim) << value << problem;
    };
    const QJsonValue absent(QJsonValue::Undefined);
    const QJsonValue null(QJsonValue::Null);
    const QJsonValue text(QStringLiteral("x"));
    row("no exp", "exp", absent, TokenProblem::None);
    row("null exp", "exp", null, TokenProblem::None);
    row("text exp", "exp", text, TokenProblem::Malformed);
    row("negative exp", "exp", -1, TokenProblem::Malformed);
    row("huge exp", "exp", 1e300, TokenProblem::Malformed);
    row("exp with a fraction", "exp", double(Now) + 0.5, TokenProblem::None);
    row("no iat", "iat", absent, TokenProblem::Malformed);
    row("no role", "role", absent, TokenProblem::None);
    row("unknown role", "role", text, TokenProblem::UnknownRole);
    row("role number", "role", 1, TokenProblem::Malformed);
    row("null data", "connection_data", null, TokenProblem::None);
    row("data object", "connection_data", QJsonObject(), TokenProblem::Malformed);
    row("no session", "session_id", absent, TokenProblem::Malformed);
    row("session number", "session_id", 5, TokenProblem::Malformed);
    row("other session", "session_id", text, TokenProblem::WrongSession);
    row("other project", "iss", text, TokenProblem::WrongProject);
    row("no project", "iss", absent, TokenProblem::Malformed);
    row("project number", "iss", 46123456, TokenProblem::Malformed);
    row("no scope", "scope", absent, TokenProblem::None);
    row("other scope", "scope", text, TokenProblem::WrongKind);
    row("account", "ist", QStringLiteral("account"), TokenProblem::WrongKind);
    row("no ist", "ist", absent, TokenProblem::WrongKind);
    row("number nonce", "nonce", 0.5, TokenProblem::None);
}

void TestClientToken::jwtClaims()
{
    QFETCH(QString, claim);
    QFETCH(QJsonValue, value);
    QFETCH(TokenProblem, problem);
    QJsonObject claims = JsonWebToken::decode(sample().encode(m_secret))->claims;
    if (value.isUndefined())
        claims.remove(claim);
    else
        claims.insert(claim, value);
    const QByteArray token = JsonWebToken::encode(claims, m_secret);
    const TokenVerdict verdict = verify(token);
    QVERIFY2(verdict.problem == problem, qPrintable(verdict.message));
    // All of it can be seen without the secret.
    const TokenVerdict seen = inspect(token);
    QCOMPARE(seen.problem, problem);
    QCOMPARE(seen.message, verdict.message);
}

void TestClientToken::t1Fields_data()
{
    QTest::addColumn<QByteArray>("fields");
    QTest::addColumn<TokenProblem>("problem");
    const QByteArray session = "session_id=" + m_session.toLatin1();
    const auto row = [&session](const char *name, const QByteArray &rest, TokenProblem problem) {
        QTest::newRow(name) << QByteArray(session + rest) << problem;
    };
    row("least", "&create_time=1795473000", TokenProblem::None);
    row("empty pair", "&&create_time=1795473000&", TokenProblem::None);
    row("fields without a value", "&create_time=1795473000&one&two", TokenProblem::None);
    row("a field twice, without a value", "&create_time=1795473000&role&role",
        TokenProblem::Malformed);
    row("no time", "", TokenProblem::Malformed);
    row("time is a word", "&create_time=now", TokenProblem::Malformed);
    row("negative time", "&create_time=-5", TokenProblem::Malformed);
    row("expiry is a word", "&create_time=1795473000&expire_time=x", TokenProblem::Malformed);
    row("unknown role", "&create_time=1795473000&role=king", TokenProblem::UnknownRole);
    row("other scope", "&create_time=1795473000&scope=x", TokenProblem::WrongKind);
    row("role twice", "&create_time=1795473000&role=publisher&role=moderator",
        TokenProblem::Malformed);
    row("not UTF-8", "&create_time=1795473000&connection_data=%FF", TokenProblem::Malformed);
    QTest::newRow("no session") << QByteArray("create_time=1795473000") << TokenProblem::Malformed;
}

void TestClientToken::t1Fields()
{
    QFETCH(QByteArray, fields);
    QFETCH(TokenProblem, problem);
    const TokenVerdict verdict = verify(t1(fields));
    QVERIFY2(verdict.problem == problem, qPrintable(verdict.message));
    QCOMPARE(inspect(t1(fields)).problem, problem);
}

void TestClientToken::otherSdks()
{
    // Another order of fields, "+" for a space, a colon in the data, the URL-safe alphabet, lines.
    QByteArray token =
        t1("role=moderator&connection_data=a+b:c%3Ad%3F%3E~~~???&create_time=1795473000"
           "&scope=session.connect&session_id="
           + m_session.toLatin1());
    QByteArray urlSafe = token;
    urlSafe.replace(4, token.size() - 4, token.mid(4).replace('+', '-').replace('/', '_'));
    QByteArray unpadded = token;
    while (unpadded.endsWith('='))
        unpadded.chop(1);
    QByteArray wrapped = token;
    wrapped.insert(64, '\n').append('\n');
    for (const QByteArray &text : {token, urlSafe, unpadded, wrapped}) {
        ClientToken decoded;
        const TokenVerdict verdict = verify(text, &decoded);
        QVERIFY2(verdict.isValid(), qPrintable(verdict.message));
        QCOMPARE(decoded.role, Role::Moderator);
        QCOMPARE(decoded.connectionData, QStringLiteral("a b:c:d?>~~~???"));
        QVERIFY(!decoded.expiresAt);
    }
}

void TestClientToken::malformed_data()
{
    QTest::addColumn<QByteArray>("token");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("blank") << QByteArray("  ");
    QTest::newRow("word") << QByteArray("hello");
    QTest::newRow("T1 alone") << QByteArray("T1==");
    QTest::newRow("T1 of garbage") << QByteArray("T1==!!!!");
    QTest::newRow("T1 without colon") << QByteArray("T1==" + QByteArray("a=b").toBase64());
    QTest::newRow("T1 without project") << QByteArray("T1==" + QByteArray("sig=a:b=c").toBase64());
    QTest::newRow("T2") << QByteArray("T2==AAAA");
    QTest::newRow("NUL") << QByteArray("\0\0", 2);
}

void TestClientToken::malformed()
{
    QFETCH(QByteArray, token);
    const TokenVerdict verdict = verify(token);
    QCOMPARE(verdict.problem, TokenProblem::Malformed);
    QVERIFY(verdict.message.startsWith(QStringLiteral("The token can't be read: ")));
    DecodeError error;
    QVERIFY(!ClientToken::decode(token, &error));
    QVERIFY(!error.reason.isEmpty());
}

void TestClientToken::wrongSessionAndProject()
{
    const QByteArray token = sample().encode(m_secret);
    const auto verdict = [&](const char *key, const char *session) {
        return ClientToken::verify(token, QString::fromLatin1(key), m_secret,
                                   QString::fromLatin1(session), Now * 1000);
    };
    QCOMPARE(verdict("46123456", "1_x").problem, TokenProblem::WrongSession);
    QCOMPARE(verdict("46123456", "").problem, TokenProblem::None);
    QCOMPARE(verdict("46123457", "").message,
             QStringLiteral("The token is for project 46123456, not for 46123457."));
    const auto seen = [&](const QString &key, const QString &session) {
        return ClientToken::inspect(token, key, session, Now * 1000).problem;
    };
    QCOMPARE(seen({}, QStringLiteral("1_x")), TokenProblem::WrongSession);
    QCOMPARE(seen({}, m_session), TokenProblem::None);
    QCOMPARE(seen(QStringLiteral("46123457"), {}), TokenProblem::WrongProject);
    QCOMPARE(
        ClientToken::inspect(sample().encode("another secret 12"), m_key, m_session, Now * 1000)
            .problem,
        TokenProblem::None);
}

void TestClientToken::connectionDataLimit_data()
{
    QTest::addColumn<int>("length");
    for (int length : {1023, 1024, 1025})
        QTest::addRow("%d", length) << length;
}

void TestClientToken::connectionDataLimit()
{
    QFETCH(int, length);
    ClientToken token = sample();
    token.connectionData = QString(length, QLatin1Char('x'));
    QCOMPARE(verify(token.encode(m_secret)).problem,
             length <= 1024 ? TokenProblem::None : TokenProblem::Malformed);
}

QTEST_GUILESS_MAIN(TestClientToken)
#include "tst_clienttoken.moc"
