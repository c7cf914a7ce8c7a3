#include <signaling/protocol/clienttoken.h>
#include <signaling/protocol/sessionid.h>
#include <ui/viewmodels/refusaltext.h>
#include <ui/viewmodels/sessionproblem.h>

#include <QLocale>
#include <QSet>
#include <QTest>

using namespace Signalbox;
using Signaling::Refusal;
using Signaling::SignalingError;
using Cause = Refusal::Cause;

class TestSessionProblem : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void expired_data();
    void expired();
    void everyCauseHasItsOwnWords();
    void theServersOwnReason_data();
    void theServersOwnReason();
    void waysOut_data();
    void waysOut();
    void detailsHoldFacts();
    void nothingIsWrong();

private:
    static constexpr qint64 Now = 1795435200;
    Signaling::SessionCredentials m_credentials;
};

void TestSessionProblem::initTestCase()
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    const QByteArray secret("0123456789abcdef");
    Signaling::ClientToken token;
    token.apiKey = QStringLiteral("100");
    token.sessionId =
        Signaling::SessionId::create(token.apiKey, secret, Now * 1000, QByteArray(16, 'r'))
            .encode();
    token.createdAt = Now - 10;
    m_credentials = {QUrl(QStringLiteral("http://hub.test")), token.apiKey, token.sessionId,
                     QString::fromLatin1(token.encode(secret))};
}

void TestSessionProblem::expired_data()
{
    QTest::addColumn<qint64>("ago");
    QTest::addColumn<QString>("text");
    const auto row = [](qint64 ago, const char *text) {
        QTest::addRow("%lld s", static_cast<long long>(ago)) << ago << QString::fromLatin1(text);
    };
    row(-5, "The token has just expired");
    row(59, "The token has just expired");
    row(60, "The token expired 1 minute(s) ago");
    row(200, "The token expired 3 minute(s) ago");
    row(3599, "The token expired 59 minute(s) ago");
    row(3600, "The token expired 1 hour(s) ago");
    row(86399, "The token expired 23 hour(s) ago");
    row(86400, "The token expired 1 day(s) ago");
    row(30 * 86400 - 1, "The token expired 29 day(s) ago");
    row(40 * 86400, "The token expired on 14/10/2026");
}

void TestSessionProblem::expired()
{
    QFETCH(qint64, ago);
    QFETCH(QString, text);
    Refusal refusal;
    refusal.cause = Cause::TokenExpired;
    refusal.expiredAt = Now - ago;
    QCOMPARE(RefusalText::headline(refusal, Now * 1000), text);
    refusal.expiredAt = 0;
    QCOMPARE(RefusalText::headline(refusal, Now * 1000), QStringLiteral("The token has expired"));
}

void TestSessionProblem::everyCauseHasItsOwnWords()
{
    QSet<QString> headlines;
    const QMetaEnum causes = QMetaEnum::fromType<Cause>();
    for (int i = 0; i < causes.keyCount(); ++i) {
        Refusal refusal;
        refusal.cause = Cause(causes.value(i));
        refusal.found = QStringLiteral("A");
        refusal.wanted = QStringLiteral("B");
        const QString headline = RefusalText::headline(refusal, Now * 1000);
        const bool told = refusal.cause != Cause::None && refusal.cause != Cause::Other;
        QVERIFY2(headline.isEmpty() != told, causes.key(i));
        QVERIFY2(RefusalText::advice(refusal).isEmpty() != told, causes.key(i));
        QVERIFY2(!headline.endsWith(QLatin1Char('.')), causes.key(i));
        QVERIFY2(!told || !headlines.contains(headline), causes.key(i));
        headlines.insert(headline);
    }
}

void TestSessionProblem::theServersOwnReason_data()
{
    QTest::addColumn<SignalingError>("error");
    QTest::addColumn<QString>("text");
    const auto error = [](int code, const char *details) {
        return SignalingError(code, QStringLiteral("In English."), QString::fromLatin1(details));
    };
    QTest::newRow("none") << error(SignalingError::AuthorizationFailure, "")
                          << QStringLiteral("The server refused the token. Ask for a new invite.");
    QTest::newRow("one") << error(SignalingError::AuthorizationFailure, "error 403: Closed today.")
                         << QStringLiteral("The server refused the token: Closed today. Ask for a "
                                           "new invite.");
    QTest::newRow("at the socket")
        << error(SignalingError::ServerError, "STATUS 500 Out of chairs")
        << QStringLiteral("The server failed: Out of chairs. Try again later.");
    QTest::newRow("a word for programs")
        << error(SignalingError::ConnectionLimitExceeded, "STATUS 403 connectionLimitExceeded")
        << QStringLiteral("The session is full. Try again when someone has left.");
    QTest::newRow("an address in the details")
        << error(SignalingError::ConnectionFailed, "http://hub.test refused")
        << QStringLiteral(
               "The server could not be reached. Check its address and whether it runs.");
}

void TestSessionProblem::theServersOwnReason()
{
    QFETCH(SignalingError, error);
    QFETCH(QString, text);
    QCOMPARE(SessionProblem::of(error, m_credentials, Now * 1000).text(), text);
}

void TestSessionProblem::waysOut_data()
{
    QTest::addColumn<int>("code");
    QTest::addColumn<bool>("mayPass");
    QTest::addColumn<bool>("needsOtherInput");
    const auto row = [](const char *name, int code, bool mayPass, bool needsOtherInput) {
        QTest::newRow(name) << code << mayPass << needsOtherInput;
    };
    row("refused token", SignalingError::AuthorizationFailure, false, true);
    row("unknown session", SignalingError::InvalidSession, false, true);
    row("bad input", SignalingError::InvalidParameter, false, true);
    row("not a server", SignalingError::UnexpectedResponse, true, true);
    row("not reached", SignalingError::ConnectionFailed, true, true);
    row("no answer", SignalingError::ConnectionTimedOut, true, true);
    row("lost", SignalingError::ConnectionDropped, true, false);
    row("removed", SignalingError::ConnectionRefused, true, false);
    row("full", SignalingError::ConnectionLimitExceeded, true, false);
    row("server failed", SignalingError::ServerError, true, false);
}

void TestSessionProblem::waysOut()
{
    QFETCH(int, code);
    QFETCH(bool, mayPass);
    QFETCH(bool, needsOtherInput);
    const auto problem =
        SessionProblem::of(SignalingError(code, QStringLiteral("Why.")), m_credentials, Now * 1000);
    QCOMPARE(problem.mayPass, mayPass);
    QCOMPARE(problem.needsOtherInput, needsOtherInput);
    QVERIFY(problem.mayPass || problem.needsOtherInput);
}

void TestSessionProblem::detailsHoldFacts()
{
    Signaling::SessionCredentials credentials = m_credentials;
    credentials.sessionId = Signaling::SessionId::create(QStringLiteral("100"), "0123456789abcdef",
                                                         Now * 1000, QByteArray(16, 's'))
                                .encode();
    const SignalingError error(SignalingError::AuthorizationFailure,
                               QStringLiteral("The server refused the token."),
                               QStringLiteral("error 403: Invalid token"));
    const auto problem = SessionProblem::of(error, credentials, Now * 1000);
    QCOMPARE(problem.headline, QStringLiteral("The token is for another session"));
    for (const QString &part : {m_credentials.sessionId, credentials.sessionId, error.message,
                                error.details, QStringLiteral("1004")})
        QVERIFY2(problem.details.contains(part), qPrintable(problem.details));
    QVERIFY(!problem.details.contains(credentials.token));
}

void TestSessionProblem::nothingIsWrong()
{
    const auto problem = SessionProblem::of({}, m_credentials, Now * 1000);
    QVERIFY(problem.isNull());
    QCOMPARE(problem.text(), QString());
    QVERIFY(problem.mayPass);
    QVERIFY(!problem.needsOtherInput);
}

QTEST_GUILESS_MAIN(TestSessionProblem)
#include "tst_sessionproblem.moc"
