#include <signaling/protocol/jsonwebtoken.h>
#include <signaling/protocol/resttoken.h>

#include <QFile>
#include <QJsonDocument>
#include <QMessageAuthenticationCode>
#include <QTest>

using namespace Signaling;

Q_DECLARE_METATYPE(Signaling::TokenProblem)

class TestRestToken : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void vector();
    void roundTrip();
    void refused_data();
    void refused();
    void rubyPutsIstIntoTheHeader();
};

static const QByteArray Secret = "0123456789abcdef0123456789abcdef01234567";
static constexpr qint64 Now = 1795473000;

static TokenVerdict verify(const QByteArray &token, qint64 nowMs = Now * 1000)
{
    return RestToken::verify(token, QStringLiteral("46123456"), Secret, nowMs);
}

void TestRestToken::vector()
{
    QFile file(QStringLiteral(SIGNALBOX_VECTORS "/tokens.json"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QJsonObject rest =
        QJsonDocument::fromJson(file.readAll()).object().value(QLatin1String("rest")).toObject();
    const QByteArray text = rest.value(QLatin1String("token")).toString().toLatin1();
    const auto token = RestToken::decode(text);
    QVERIFY(token);
    QCOMPARE(token->apiKey, QStringLiteral("46123456"));
    QCOMPARE(token->issuedAt, qint64(1795472857));
    QCOMPARE(token->expiresAt, std::optional<qint64>(1795473157));
    QCOMPARE(verify(text, 1795472857000).problem, TokenProblem::None);
    QCOMPARE(verify(text, 1795472827000).problem, TokenProblem::None);
    QCOMPARE(verify(text, 1795472826999).problem, TokenProblem::NotYetValid);
    QCOMPARE(verify(text, 1795473186999).problem, TokenProblem::None);
    QCOMPARE(verify(text, 1795473187000).problem, TokenProblem::Expired);
}

void TestRestToken::roundTrip()
{
    RestToken token;
    token.apiKey = QStringLiteral("46123456");
    token.issuedAt = Now;
    for (const auto &expiresAt : {std::optional<qint64>(), std::optional<qint64>(Now + 180)}) {
        token.expiresAt = expiresAt;
        const QByteArray text = token.encode(Secret);
        QCOMPARE(verify(text).problem, TokenProblem::None);
        QCOMPARE(RestToken::decode(text)->expiresAt, expiresAt);
    }
}

void TestRestToken::refused_data()
{
    QTest::addColumn<QString>("claim");
    QTest::addColumn<QJsonValue>("value"); // undefined: the claim is left out
    QTest::addColumn<TokenProblem>("problem");
    const auto row = [](const char *name, const char *claim, const QJsonValue &value,
                        TokenProblem problem) {
        QTest::newRow(name) << QString::fromLatin1(claim) << value << problem;
    };
    const QJsonValue absent(QJsonValue::Undefined);
    row("as it is", "jti", QStringLiteral("x"), TokenProblem::None);
    row("5 min and the skew", "exp", Now + 330, TokenProblem::None);
    row("a second more", "exp", Now + 331, TokenProblem::TooLong);
    row("no exp", "exp", absent, TokenProblem::None);
    row("no exp and old", "iat", Now - 3600, TokenProblem::TooLong);
    row("no iat", "iat", absent, TokenProblem::Malformed);
    row("iat text", "iat", QStringLiteral("now"), TokenProblem::Malformed);
    row("no key", "iss", absent, TokenProblem::Malformed);
    row("another key", "iss", QStringLiteral("1"), TokenProblem::WrongProject);
    row("no ist", "ist", absent, TokenProblem::WrongKind);
    row("another ist", "ist", QStringLiteral("account"), TokenProblem::WrongKind);
    row("a client's token", "session_id", QStringLiteral("1_x"), TokenProblem::WrongKind);
    row("a scope", "scope", QStringLiteral("session.connect"), TokenProblem::WrongKind);
}

void TestRestToken::refused()
{
    QFETCH(QString, claim);
    QFETCH(QJsonValue, value);
    QFETCH(TokenProblem, problem);
    QJsonObject claims{{QStringLiteral("iss"), QStringLiteral("46123456")},
                       {QStringLiteral("ist"), QStringLiteral("project")},
                       {QStringLiteral("iat"), Now},
                       {QStringLiteral("exp"), Now + 300}};
    if (value.isUndefined())
        claims.remove(claim);
    else
        claims.insert(claim, value);
    const QByteArray token = JsonWebToken::encode(claims, Secret);
    const TokenVerdict verdict = verify(token);
    QVERIFY2(verdict.problem == problem, qPrintable(verdict.message));
    QCOMPARE(verdict.message.isEmpty(), verdict.isValid());
    if (problem == TokenProblem::None) {
        QCOMPARE(RestToken::verify(token, QStringLiteral("46123456"), "x", Now * 1000).problem,
                 TokenProblem::BadSignature);
        QCOMPARE(verify(token.left(token.lastIndexOf('.') + 1)).problem,
                 TokenProblem::BadSignature);
    }
    if (problem == TokenProblem::WrongKind || problem == TokenProblem::Malformed)
        QVERIFY(!RestToken::decode(token));
}

void TestRestToken::rubyPutsIstIntoTheHeader()
{
    constexpr auto url64 = QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals;
    const QByteArray header = R"({"ist":"project","alg":"HS256"})";
    const QByteArray claims = R"({"iss":"46123456","iat":1795473000,"exp":1795473300})";
    const QByteArray signedPart = header.toBase64(url64) + '.' + claims.toBase64(url64);
    const QByteArray signature =
        QMessageAuthenticationCode::hash(signedPart, Secret, QCryptographicHash::Sha256);
    const TokenVerdict verdict = verify(signedPart + '.' + signature.toBase64(url64));
    QVERIFY2(verdict.isValid(), qPrintable(verdict.message));
}

QTEST_GUILESS_MAIN(TestRestToken)
#include "tst_resttoken.moc"
