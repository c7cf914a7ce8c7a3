#include <signaling/protocol/clienttoken.h>
#include <signaling/protocol/resttoken.h>
#include <signaling/protocol/sessionid.h>
#include <signaling/refusal.h>

#include <QTest>

using namespace Signaling;
using Cause = Refusal::Cause;

namespace {

constexpr qint64 Now = 1795473000;
const QByteArray secret("0123456789abcdef");

QString sessionOf(const QString &key)
{
    return SessionId::create(key, secret, Now * 1000, QByteArray(16, 'r')).encode();
}

ClientToken goodToken()
{
    ClientToken token;
    token.format = ClientToken::Format::T1;
    token.apiKey = QStringLiteral("100");
    token.sessionId = sessionOf(QStringLiteral("100"));
    token.createdAt = Now - 3600;
    token.expiresAt = Now + 3600;
    return token;
}

SessionCredentials credentials(const QByteArray &token)
{
    return {QUrl(QStringLiteral("http://hub.test")), QStringLiteral("100"),
            sessionOf(QStringLiteral("100")), QString::fromLatin1(token)};
}

SignalingError refused(const QString &words)
{
    return {SignalingError::AuthorizationFailure, QStringLiteral("The server refused the token."),
            QStringLiteral("error 403: ") + words};
}

} // namespace

class TestRefusal : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tokens_data();
    void tokens();
    void words_data();
    void words();
    void sessions_data();
    void sessions();
    void whatWasFoundAndWanted();
    void otherErrorsAreNoRefusals();
};

void TestRefusal::tokens_data()
{
    QTest::addColumn<QByteArray>("token");
    QTest::addColumn<Cause>("cause");
    const auto row = [](const char *name, const ClientToken &token, Cause cause) {
        for (const auto format : {ClientToken::Format::T1, ClientToken::Format::Jwt}) {
            ClientToken copy = token;
            copy.format = format;
            QTest::addRow("%s, %s", name, format == ClientToken::Format::T1 ? "T1" : "JWT")
                << copy.encode(secret) << cause;
        }
    };
    ClientToken token = goodToken();
    row("nothing to see", token, Cause::Other);
    token.expiresAt = Now - 30;
    row("expired", token, Cause::TokenExpired);
    token.expiresAt = Now - 29;
    row("within the skew", token, Cause::Other);
    token = goodToken();
    token.createdAt = Now + 31;
    row("too new", token, Cause::TokenNotYetValid);
    token = goodToken();
    token.sessionId = sessionOf(QStringLiteral("100")).chopped(1);
    row("other session", token, Cause::OtherSession);
    token = goodToken();
    token.apiKey = QStringLiteral("200");
    row("other project", token, Cause::OtherProject);
    QTest::newRow("not a token") << QByteArray("hello") << Cause::UnreadableToken;
    QTest::newRow("cut off") << goodToken().encode(secret).left(40) << Cause::UnreadableToken;
    const RestToken rest{QStringLiteral("100"), Now, Now + 60};
    QTest::newRow("REST") << rest.encode(secret) << Cause::NotForClients;
    QByteArray fields = QByteArray::fromBase64(goodToken().encode(secret).mid(4));
    fields.replace("role=publisher", "role=king");
    QTest::newRow("unknown role") << QByteArray("T1==" + fields.toBase64()) << Cause::UnknownRole;
    QTest::newRow("no algorithm") << QByteArray(
        "eyJhbGciOiJub25lIn0.eyJpc3MiOiIxMDAiLCJpc3QiOiJwcm9qZWN0IiwiaWF0IjoxNzk1NDcz"
        "MDAwLCJzZXNzaW9uX2lkIjoiMV94Iiwicm9sZSI6InB1Ymxpc2hlciIsInNjb3BlIjoic2Vzc2lv"
        "bi5jb25uZWN0In0.") << Cause::WrongSignature;
}

void TestRefusal::tokens()
{
    QFETCH(QByteArray, token);
    QFETCH(Cause, cause);
    // The vendor's servers say no more than this.
    const Refusal refusal =
        Refusal::of(refused(QStringLiteral("Invalid token")), credentials(token), Now * 1000);
    QCOMPARE(refusal.cause, cause);
    QCOMPARE(refusal.serverWords, QStringLiteral("Invalid token"));
    QCOMPARE(refusal.expiredAt, cause == Cause::TokenExpired ? Now - 30 : 0);
}

void TestRefusal::words_data()
{
    QTest::addColumn<SignalingError>("error");
    QTest::addColumn<Cause>("cause");
    QTest::addColumn<QString>("words");
    const auto row = [](const char *details, Cause cause, const char *words) {
        QTest::newRow(details) << SignalingError(SignalingError::AuthorizationFailure,
                                                 QStringLiteral("The server refused the token."),
                                                 QString::fromLatin1(details))
                               << cause << QString::fromLatin1(words);
    };
    row("", Cause::Other, "");
    row("error 403: no guests today", Cause::Other, "no guests today");
    row("STATUS 403 no guests today.", Cause::Other, "no guests today");
    row("error 403: The token's signature is wrong: it was changed.", Cause::WrongSignature,
        "The token's signature is wrong: it was changed");
    row("STATUS 403 Bad Secret", Cause::WrongSignature, "Bad Secret");
    row("error 403: Token EXPIRED", Cause::TokenExpired, "Token EXPIRED");
    row("error 403: two\nlines", Cause::Other, "two lines");
}

void TestRefusal::words()
{
    QFETCH(SignalingError, error);
    QFETCH(Cause, cause);
    QFETCH(QString, words);
    const Refusal refusal = Refusal::of(error, credentials(goodToken().encode(secret)), Now * 1000);
    QCOMPARE(refusal.cause, cause);
    QCOMPARE(refusal.serverWords, words);
    // By a clock that is right it isn't expired yet; the server's word counts all the same.
    if (cause == Cause::TokenExpired)
        QCOMPARE(refusal.expiredAt, Now + 3600);
}

void TestRefusal::sessions_data()
{
    QTest::addColumn<QString>("session");
    QTest::addColumn<QString>("words");
    QTest::addColumn<Cause>("cause");
    const QString good = sessionOf(QStringLiteral("100"));
    const QString unknown = QStringLiteral("Unknown session: this server did not create it");
    QTest::newRow("unknown") << good << unknown << Cause::UnknownSession;
    QTest::newRow("without words") << good << QString() << Cause::UnknownSession;
    QTest::newRow("no such project")
        << good << QStringLiteral("Unknown session: this server has no project with the key 100")
        << Cause::UnknownProject;
    QTest::newRow("not an ID") << QStringLiteral("1_x") << unknown << Cause::UnreadableSession;
}

void TestRefusal::sessions()
{
    QFETCH(QString, session);
    QFETCH(QString, words);
    QFETCH(Cause, cause);
    SessionCredentials given = credentials(goodToken().encode(secret));
    given.sessionId = session;
    const SignalingError error(SignalingError::InvalidSession,
                               QStringLiteral("The server does not know the session."),
                               QStringLiteral("error 404: ") + words);
    const Refusal refusal = Refusal::of(error, given, Now * 1000);
    QCOMPARE(refusal.cause, cause);
    if (cause == Cause::UnknownProject)
        QCOMPARE(refusal.found, QStringLiteral("100"));
}

void TestRefusal::whatWasFoundAndWanted()
{
    ClientToken token = goodToken();
    token.apiKey = QStringLiteral("200");
    SessionCredentials given = credentials(token.encode(secret));
    Refusal refusal = Refusal::of(refused({}), given, Now * 1000);
    QCOMPARE(refusal.found, QStringLiteral("200"));
    QCOMPARE(refusal.wanted, QStringLiteral("100"));
    token = goodToken();
    token.sessionId = QStringLiteral("1_other");
    given = credentials(token.encode(secret));
    refusal = Refusal::of(refused({}), given, Now * 1000);
    QCOMPARE(refusal.found, QStringLiteral("1_other"));
    QCOMPARE(refusal.wanted, given.sessionId);
    // Token and session fit each other, but not the key beside them.
    given = credentials(goodToken().encode(secret));
    given.apiKey = QStringLiteral("300");
    refusal = Refusal::of(refused({}), given, Now * 1000);
    QCOMPARE(refusal.cause, Cause::OtherKey);
    QCOMPARE(refusal.found, QStringLiteral("100"));
    QCOMPARE(refusal.wanted, QStringLiteral("300"));
}

void TestRefusal::otherErrorsAreNoRefusals()
{
    const SessionCredentials given = credentials("hello");
    for (const int code : {int(SignalingError::NoError), int(SignalingError::ConnectionFailed),
                           int(SignalingError::ServerError), int(SignalingError::ConnectionRefused),
                           int(SignalingError::ConnectionLimitExceeded)}) {
        const SignalingError error(code, QStringLiteral("x"), QStringLiteral("STATUS 500 busy"));
        const Refusal refusal = Refusal::of(error, given, Now * 1000);
        QCOMPARE(refusal.cause, Cause::None);
        QCOMPARE(refusal.serverWords, QStringLiteral("busy"));
    }
}

QTEST_GUILESS_MAIN(TestRefusal)
#include "tst_refusal.moc"
