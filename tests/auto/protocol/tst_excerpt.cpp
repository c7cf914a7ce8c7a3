#include <signaling/protocol/clienttoken.h>
#include <signaling/protocol/excerpt.h>
#include <signaling/protocol/jsonwebtoken.h>
#include <signaling/protocol/raptormessage.h>
#include <signaling/protocol/resttoken.h>

#include <QTest>

using namespace Signaling;

class TestExcerpt : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void shown_data();
    void shown();
    void errorsAreShortWhateverWasSent_data();
    void errorsAreShortWhateverWasSent();
};

void TestExcerpt::shown_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("excerpt");
    const QString most(64, u'a');
    const QString face = QStringLiteral("\U0001F600");
    QTest::newRow("empty") << QString() << QString();
    QTest::newRow("printable") << QStringLiteral("Zoë & Söhne") << QStringLiteral("Zoë & Söhne");
    QTest::newRow("63") << most.left(63) << most.left(63);
    QTest::newRow("64") << most << most;
    QTest::newRow("65") << most + u'a' << most + u'…';
    QTest::newRow("a pair") << face << face;
    QTest::newRow("a pair across the end") << most.left(63) + face << most.left(63) + u'…';
    QTest::newRow("a lone surrogate")
        << QString(QChar(0xd83d)) + u'x' + QChar(0xde00) << QStringLiteral("?x?");
    QTest::newRow("lines and controls")
        << QStringLiteral("a\nb\r\tc") + QChar(0) + QChar(0x7f) << QStringLiteral("a?b??c??");
    QTest::newRow("text that runs backwards")
        << QStringLiteral("a\u202eb") << QStringLiteral("a?b");
}

void TestExcerpt::shown()
{
    QFETCH(QString, text);
    QTEST(Signaling::excerpt(text), "excerpt");
}

void TestExcerpt::errorsAreShortWhateverWasSent_data()
{
    QTest::addColumn<QString>("claim");
    for (const char *claim : {"iss", "ist", "session_id", "role", "scope", "alg"})
        QTest::newRow(claim) << QString::fromLatin1(claim);
    QTest::newRow("method") << QString();
}

// A hub answers with these and remembers its answers: 60 KB of a made-up role would be 60 KB of its
// memory, again and again.
void TestExcerpt::errorsAreShortWhateverWasSent()
{
    QFETCH(QString, claim);
    const QString key = QStringLiteral("100");
    const QByteArray secret(32, 's');
    const QString flood = QString(60000, u'x') + u'\n';
    QStringList messages;
    if (claim.isEmpty()) {
        DecodeError error;
        const QByteArray json = "{\"method\":\"" + flood.left(60000).toUtf8() + "\"}";
        QVERIFY(!RaptorMessage::decode(json, &error));
        messages.append(error.toString());
    } else {
        QJsonObject claims{{QStringLiteral("iss"), key},
                           {QStringLiteral("ist"), QStringLiteral("project")},
                           {QStringLiteral("iat"), 1700000000},
                           {QStringLiteral("session_id"), QStringLiteral("1_M")},
                           {QStringLiteral("role"), QStringLiteral("publisher")}};
        claims.insert(claim, flood);
        QByteArray token = JsonWebToken::encode(claims, secret);
        if (claim == QLatin1String("alg")) {
            const QByteArray header = R"({"alg":")" + flood.left(60000).toUtf8() + R"("})";
            token.replace(0, token.indexOf('.'), header.toBase64());
        }
        const auto verdict =
            ClientToken::verify(token, key, secret, QStringLiteral("1_M"), 1700000000000);
        QVERIFY(!verdict.isValid());
        const auto rest = RestToken::verify(token, key, secret, 1700000000000);
        QVERIFY(!rest.isValid());
        DecodeError error;
        ClientToken::decode(token, &error);
        messages << verdict.message << rest.message << error.toString();
        RestToken::decode(token, &error);
        messages << error.toString();
    }
    for (const QString &message : std::as_const(messages)) {
        QVERIFY2(message.size() < 300, qPrintable(message.left(300)));
        QVERIFY(!message.contains(u'\n'));
    }
}

QTEST_APPLESS_MAIN(TestExcerpt)
#include "tst_excerpt.moc"
