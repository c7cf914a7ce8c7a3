#include <signaling/protocol/jsonwebtoken.h>

#include <QTest>

using namespace Signaling;

class TestJsonWebToken : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void roundTrip();
    void rfc7515Example();
    void everyChangedByteIsRefused();
    void otherAlgorithms_data();
    void otherAlgorithms();
    void malformed_data();
    void malformed();
    void constantTime();
};

static const QByteArray Secret = "0123456789abcdef";

static QByteArray url64(const QByteArray &text)
{
    return text.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
}

void TestJsonWebToken::roundTrip()
{
    const QJsonObject claims{{QStringLiteral("iss"), QStringLiteral("100")},
                             {QStringLiteral("iat"), 1795472857},
                             {QStringLiteral("data"), QString::fromUtf8("Zoë~?>")}};
    const auto token = JsonWebToken::decode(JsonWebToken::encode(claims, Secret));
    QVERIFY(token);
    QCOMPARE(token->claims, claims);
    QCOMPARE(token->header.value(QLatin1String("alg")).toString(), QStringLiteral("HS256"));
    QVERIFY(token->isSignedBy(Secret));
    QVERIFY(!token->isSignedBy(Secret + '0'));
    QVERIFY(!token->isSignedBy({}));
}

void TestJsonWebToken::rfc7515Example()
{
    // Appendix A.1: white space inside the JSON, so only the bytes as received verify.
    const QByteArray key = QByteArray::fromBase64(
        "AyM1SysPpbyDfgZld3umj1qzKObwVMkoqQ-EstJQLr_T-1qS0gZH75aKtMN3Yj0iPS4hcgUuTwjAzZr1Z9CAow",
        QByteArray::Base64UrlEncoding);
    const auto token = JsonWebToken::decode(
        "eyJ0eXAiOiJKV1QiLA0KICJhbGciOiJIUzI1NiJ9.eyJpc3MiOiJqb2UiLA0KICJleHAiOjEzMDA4MTkzODAsDQog"
        "Imh0dHA6Ly9leGFtcGxlLmNvbS9pc19yb290Ijp0cnVlfQ.dBjftJeZ4CVP-mB92K27uhbUJU1p1r_"
        "wW1gFWFOEjXk");
    QVERIFY(token);
    QVERIFY(token->isSignedBy(key));
    QCOMPARE(token->claims.value(QLatin1String("iss")).toString(), QStringLiteral("joe"));
}

void TestJsonWebToken::everyChangedByteIsRefused()
{
    const QByteArray good = JsonWebToken::encode({{QStringLiteral("a"), 1}}, Secret);
    for (qsizetype i = 0; i < good.size(); ++i) {
        QByteArray changed = good;
        changed[i] = changed[i] == 'A' ? 'z' : 'A';
        const auto token = JsonWebToken::decode(changed);
        // The last character holds two bits that no byte uses.
        if (token && i + 1 < good.size())
            QVERIFY2(!token->isSignedBy(Secret), changed.constData());
    }
}

void TestJsonWebToken::otherAlgorithms_data()
{
    QTest::addColumn<QByteArray>("header");
    for (const char *header : {R"({"alg":"none"})", R"({"alg":"HS512"})", R"({"alg":"hs256"})",
                               R"({"alg":256})", R"({"typ":"JWT"})"})
        QTest::newRow(header) << QByteArray(header);
}

void TestJsonWebToken::otherAlgorithms()
{
    QFETCH(QByteArray, header);
    const QByteArray good = JsonWebToken::encode({}, Secret);
    const QByteArray rest = good.mid(good.indexOf('.'));
    auto token = JsonWebToken::decode(QByteArray(url64(header) + rest));
    QVERIFY(token);
    QVERIFY(!token->isSignedBy(Secret));
    token = JsonWebToken::decode(QByteArray(url64(header) + '.' + url64("{}") + '.'));
    QVERIFY(token);
    QVERIFY(!token->isSignedBy(Secret));
    QVERIFY(!token->isSignedBy({}));
}

void TestJsonWebToken::malformed_data()
{
    QTest::addColumn<QByteArray>("token");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("one part") << url64("{}");
    QTest::newRow("two parts") << QByteArray(url64("{}") + '.' + url64("{}"));
    QTest::newRow("four parts") << QByteArray(url64("{}") + '.' + url64("{}") + ".AA.AA");
    QTest::newRow("only dots") << QByteArray("..");
    QTest::newRow("header is no object") << QByteArray(url64("[]") + '.' + url64("{}") + ".AA");
    QTest::newRow("claims are no object") << QByteArray(url64("{}") + '.' + url64("1") + ".AA");
    QTest::newRow("not base64") << QByteArray(url64("{}") + ".{}.AA");
    QTest::newRow("the other alphabet") << QByteArray(url64("{}") + '.' + url64("{}") + ".A+/A");
    QTest::newRow("space") << QByteArray(url64("{}") + '.' + url64("{}") + ".A A");
    QTest::newRow("not UTF-8") << QByteArray("\xff.\xff.\xff");
}

void TestJsonWebToken::malformed()
{
    QFETCH(QByteArray, token);
    DecodeError error;
    QVERIFY(!JsonWebToken::decode(token, &error));
    QVERIFY(!error.reason.isEmpty());
}

void TestJsonWebToken::constantTime()
{
    QVERIFY(equalInConstantTime("abc", "abc"));
    QVERIFY(equalInConstantTime("", ""));
    QVERIFY(!equalInConstantTime("abc", "abd"));
    QVERIFY(!equalInConstantTime("abc", "xbc"));
    QVERIFY(!equalInConstantTime("abc", "abcd"));
    QVERIFY(!equalInConstantTime("", "a"));
}

QTEST_GUILESS_MAIN(TestJsonWebToken)
#include "tst_jsonwebtoken.moc"
