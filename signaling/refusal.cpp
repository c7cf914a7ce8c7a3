#include "refusal.h"

#include <signaling/protocol/clienttoken.h>
#include <signaling/protocol/sessionid.h>

#include <QRegularExpression>

namespace Signaling {

namespace {

using Cause = Refusal::Cause;

// The server's words stand in the details, behind the number that came with them.
QString wordsOfServer(const SignalingError &error)
{
    static const QRegularExpression pattern(QStringLiteral("\\A(?:error|STATUS) [0-9]+:? (.*)\\z"),
                                            QRegularExpression::DotMatchesEverythingOption);
    QString words = pattern.match(error.details).captured(1).simplified();
    while (words.endsWith(QLatin1Char('.')))
        words.chop(1);
    return words;
}

Cause causeOf(TokenProblem problem)
{
    switch (problem) {
    case TokenProblem::BadSignature:
    case TokenProblem::WrongAlgorithm:
        return Cause::WrongSignature;
    case TokenProblem::Expired:
        return Cause::TokenExpired;
    case TokenProblem::NotYetValid:
        return Cause::TokenNotYetValid;
    case TokenProblem::WrongProject:
        return Cause::OtherProject;
    case TokenProblem::WrongSession:
        return Cause::OtherSession;
    case TokenProblem::WrongKind:
        return Cause::NotForClients;
    case TokenProblem::UnknownRole:
        return Cause::UnknownRole;
    case TokenProblem::Malformed:
        return Cause::UnreadableToken;
    case TokenProblem::TooLong:
    case TokenProblem::None:
        break;
    }
    return Cause::Other;
}

// What nobody sees without the secret, or by a clock that is wrong, the server's words may tell.
Cause causeInWords(const QString &words)
{
    const auto has = [&words](const char *word) {
        return words.contains(QLatin1String(word), Qt::CaseInsensitive);
    };
    if (has("signature") || has("secret"))
        return Cause::WrongSignature;
    return has("expired") ? Cause::TokenExpired : Cause::Other;
}

void explainToken(Refusal &refusal, const SessionCredentials &credentials, qint64 nowMs)
{
    const auto session = SessionId::decode(credentials.sessionId);
    const QString owner = session ? session->apiKey : credentials.apiKey;
    ClientToken token;
    const TokenVerdict verdict = ClientToken::inspect(credentials.token.toUtf8(), owner,
                                                      credentials.sessionId, nowMs, &token);
    const Cause told = causeInWords(refusal.serverWords);
    refusal.cause = told == Cause::WrongSignature ? told : causeOf(verdict.problem);
    if (refusal.cause == Cause::Other)
        refusal.cause = told;
    if (refusal.cause == Cause::Other && owner != credentials.apiKey) {
        refusal.cause = Cause::OtherKey;
        refusal.found = owner;
        refusal.wanted = credentials.apiKey;
    }
    if (refusal.cause == Cause::TokenExpired)
        refusal.expiredAt = token.expiresAt.value_or(0);
    if (refusal.cause == Cause::OtherSession) {
        refusal.found = token.sessionId;
        refusal.wanted = credentials.sessionId;
    }
    if (refusal.cause == Cause::OtherProject) {
        refusal.found = token.apiKey;
        refusal.wanted = owner;
    }
}

void explainSession(Refusal &refusal, const SessionCredentials &credentials)
{
    const auto session = SessionId::decode(credentials.sessionId);
    if (!session) {
        refusal.cause = Cause::UnreadableSession;
    } else if (refusal.serverWords.contains(QLatin1String("no project"), Qt::CaseInsensitive)) {
        refusal.cause = Cause::UnknownProject;
        refusal.found = session->apiKey;
    } else {
        refusal.cause = Cause::UnknownSession;
    }
}

} // namespace

Refusal Refusal::of(const SignalingError &error, const SessionCredentials &credentials,
                    qint64 nowMs)
{
    Refusal refusal;
    refusal.serverWords = wordsOfServer(error);
    if (error.code == SignalingError::AuthorizationFailure)
        explainToken(refusal, credentials, nowMs);
    else if (error.code == SignalingError::InvalidSession)
        explainSession(refusal, credentials);
    return refusal;
}

} // namespace Signaling
