#include "tokenworkshop.h"

#include <signaling/protocol/clienttoken.h>
#include <signaling/protocol/jsonwebtoken.h>
#include <signaling/protocol/resttoken.h>
#include <signaling/protocol/sessionid.h>

#include <QJsonObject>
#include <QUuid>

namespace Signalbox {

using Problem = TokenFacts::Problem;
using Signaling::ClientToken;
using Signaling::TokenProblem;
using Signaling::TokenVerdict;

namespace {

Problem problemOf(TokenProblem problem)
{
    switch (problem) {
    case TokenProblem::None:
        return Problem::None;
    case TokenProblem::BadSignature:
        return Problem::BadSignature;
    case TokenProblem::WrongAlgorithm:
        return Problem::WrongAlgorithm;
    case TokenProblem::Expired:
        return Problem::Expired;
    case TokenProblem::NotYetValid:
        return Problem::NotYetValid;
    case TokenProblem::WrongProject:
        return Problem::WrongProject;
    case TokenProblem::WrongSession:
        return Problem::WrongSession;
    case TokenProblem::WrongKind:
        return Problem::WrongKind;
    case TokenProblem::Malformed:
        return Problem::Malformed;
    case TokenProblem::TooLong:
        return Problem::TooLong;
    case TokenProblem::UnknownRole:
        return Problem::UnknownRole;
    }
    return Problem::Malformed;
}

void judge(TokenFacts &facts, const TokenVerdict &verdict)
{
    facts.problem = problemOf(verdict.problem);
    facts.detail = verdict.message;
}

/// No secret is needed to see that no server takes a token with another algorithm.
bool hasWrongAlgorithm(const QByteArray &token)
{
    const auto jwt = Signaling::JsonWebToken::decode(token);
    return jwt && jwt->header.value(QLatin1String("alg")).toString() != QLatin1String("HS256");
}

/// Whether the signature is right, whatever else is wrong.
TokenFacts::Signature signatureOf(TokenProblem problem, const QString &secret)
{
    if (secret.isEmpty())
        return TokenFacts::Signature::NotChecked;
    return problem == TokenProblem::BadSignature || problem == TokenProblem::WrongAlgorithm
        ? TokenFacts::Signature::Wrong
        : TokenFacts::Signature::Right;
}

TokenFacts inspectRest(const QByteArray &token, const Signaling::RestToken &decoded,
                       const TokenExpectation &expected, qint64 nowMs)
{
    TokenFacts facts;
    facts.kind = TokenFacts::Kind::Rest;
    facts.key = decoded.apiKey;
    facts.createdAt = decoded.issuedAt;
    facts.expiresAt = decoded.expiresAt;
    if (expected.secret.isEmpty()) {
        judge(facts, decoded.checkUnsigned(expected.key, nowMs));
    } else {
        const QByteArray secret = expected.secret.toUtf8();
        const TokenVerdict own = Signaling::RestToken::verify(token, decoded.apiKey, secret, nowMs);
        facts.signature = signatureOf(own.problem, expected.secret);
        judge(facts,
              expected.key.isEmpty()
                  ? own
                  : Signaling::RestToken::verify(token, expected.key, secret, nowMs));
    }
    if (hasWrongAlgorithm(token))
        facts.problem = Problem::WrongAlgorithm;
    return facts;
}

TokenFacts inspectClient(const QByteArray &token, const ClientToken &decoded,
                         const TokenExpectation &expected, qint64 nowMs)
{
    TokenFacts facts;
    facts.kind =
        decoded.format == ClientToken::Format::T1 ? TokenFacts::Kind::T1 : TokenFacts::Kind::Jwt;
    facts.key = decoded.apiKey;
    facts.sessionId = decoded.sessionId;
    facts.role = Signaling::roleName(decoded.role);
    facts.permissions = Signaling::permissionsOf(decoded.role);
    facts.data = decoded.connectionData;
    facts.createdAt = decoded.createdAt;
    facts.expiresAt = decoded.expiresAt;
    if (expected.secret.isEmpty()) {
        judge(facts, decoded.checkUnsigned(expected.key, expected.sessionId, nowMs));
    } else {
        const QByteArray secret = expected.secret.toUtf8();
        const TokenVerdict own = ClientToken::verify(token, decoded.apiKey, secret, {}, nowMs);
        facts.signature = signatureOf(own.problem, expected.secret);
        const QString key = expected.key.isEmpty() ? decoded.apiKey : expected.key;
        judge(facts, ClientToken::verify(token, key, secret, expected.sessionId, nowMs));
    }
    if (hasWrongAlgorithm(token))
        facts.problem = Problem::WrongAlgorithm;
    const auto session = Signaling::SessionId::decode(decoded.sessionId);
    if (facts.problem == Problem::None && session && session->apiKey != decoded.apiKey) {
        facts.problem = Problem::ForeignSession;
        facts.detail = session->apiKey;
    }
    return facts;
}

} // namespace

TokenFacts TokenWorkshop::inspect(const QString &token, const TokenExpectation &expected,
                                  qint64 nowMs) const
{
    const QByteArray bytes = token.trimmed().toUtf8();
    if (const auto rest = Signaling::RestToken::decode(bytes))
        return inspectRest(bytes, *rest, expected, nowMs);
    Signaling::DecodeError error;
    if (const auto client = ClientToken::decode(bytes, &error))
        return inspectClient(bytes, *client, expected, nowMs);
    TokenFacts facts;
    facts.problem = Problem::Unreadable;
    facts.detail = error.reason;
    return facts;
}

QString TokenWorkshop::mint(const TokenWish &wish, qint64 nowMs) const
{
    ClientToken token;
    token.format = ClientToken::Format::T1;
    token.apiKey = wish.key;
    token.sessionId = wish.sessionId;
    token.role = Signaling::roleFromName(wish.role).value_or(Signaling::Role::Publisher);
    token.connectionData = wish.data;
    token.createdAt = nowMs / 1000;
    if (wish.lifetime > 0)
        token.expiresAt = token.createdAt + wish.lifetime;
    token.nonce = QUuid::createUuid().toString(QUuid::WithoutBraces);
    return QString::fromLatin1(token.encode(wish.secret.toUtf8()));
}

QString TokenWorkshop::projectOf(const QString &sessionId) const
{
    const auto id = Signaling::SessionId::decode(sessionId);
    return id ? id->apiKey : QString();
}

QStringList TokenWorkshop::roles() const
{
    return Signaling::roleNames();
}

} // namespace Signalbox
