#include <signaling/protocol/excerpt.h>
#include <signaling/protocol/jsonwebtoken.h>
#include <signaling/protocol/limits.h>
#include <signaling/protocol/resttoken.h>
#include <signaling/protocol/tokenclaims_p.h>

namespace Signaling {

using TokenClaims::verdict;

namespace {

/// Reads the claims; \a problem gets a clause where one is missing or of the wrong type.
RestToken read(const JsonWebToken &jwt, QString *problem)
{
    RestToken token;
    token.apiKey = TokenClaims::text(jwt.claims, QLatin1String("iss"), problem);
    const auto issuedAt = TokenClaims::seconds(jwt.claims, QLatin1String("iat"), problem);
    token.issuedAt = issuedAt.value_or(0);
    token.expiresAt = TokenClaims::seconds(jwt.claims, QLatin1String("exp"), problem);
    if (!problem->isEmpty())
        return token;
    if (token.apiKey.isEmpty())
        *problem = QStringLiteral("the token names no project");
    else if (!issuedAt)
        *problem = QStringLiteral("the token doesn't say when it was made");
    return token;
}

/// A clause if it isn't one for servers, else empty. A client's token has the same issuer type:
/// what tells it apart is that it names a session.
QString wrongKind(const JsonWebToken &jwt)
{
    const QString issuerType = TokenClaims::issuerType(jwt);
    if (issuerType != QLatin1String("project"))
        return QStringLiteral("its issuer type is \"%1\"").arg(excerpt(issuerType));
    if (jwt.claims.contains(QLatin1String("session_id"))
        || jwt.claims.contains(QLatin1String("scope")))
        return QStringLiteral("it is one for clients of a session");
    return {};
}

} // namespace

std::optional<RestToken> RestToken::decode(QByteArrayView token, DecodeError *error)
{
    DecodeError problem;
    std::optional<RestToken> result;
    if (const auto jwt = JsonWebToken::decode(token.trimmed(), &problem)) {
        result = read(*jwt, &problem.reason);
        const QString kind = wrongKind(*jwt);
        if (problem.reason.isEmpty() && !kind.isEmpty())
            problem.reason = QStringLiteral("not a token for the REST API: %1").arg(kind);
    }
    if (problem.reason.isEmpty())
        return result;
    if (error)
        *error = problem;
    return std::nullopt;
}

QByteArray RestToken::encode(const QByteArray &secret) const
{
    QJsonObject claims{{QStringLiteral("iss"), apiKey},
                       {QStringLiteral("ist"), QStringLiteral("project")},
                       {QStringLiteral("iat"), issuedAt}};
    if (expiresAt)
        claims.insert(QStringLiteral("exp"), *expiresAt);
    return JsonWebToken::encode(claims, secret);
}

TokenVerdict RestToken::checkUnsigned(const QString &wantedKey, qint64 nowMs) const
{
    if (!wantedKey.isEmpty() && wantedKey != apiKey)
        return TokenClaims::checkProject(apiKey, wantedKey);
    const qint64 end = expiresAt.value_or(issuedAt + Limits::MaxRestTokenSeconds);
    const qint64 lifetime = end - issuedAt;
    if (lifetime > Limits::MaxRestTokenSeconds + Limits::ClockSkewSeconds) {
        return verdict(TokenProblem::TooLong,
                       QStringLiteral("The token is valid for %1 s; at most %2 s are allowed.")
                           .arg(lifetime)
                           .arg(Limits::MaxRestTokenSeconds));
    }
    return TokenClaims::checkTimes(issuedAt, end, nowMs);
}

TokenVerdict RestToken::verify(QByteArrayView token, const QString &apiKey,
                               const QByteArray &secret, qint64 nowMs)
{
    DecodeError error;
    const auto jwt = JsonWebToken::decode(token.trimmed(), &error);
    const RestToken claims = jwt ? read(*jwt, &error.reason) : RestToken();
    if (!error.reason.isEmpty()) {
        return verdict(TokenProblem::Malformed,
                       QStringLiteral("The token can't be read: %1.").arg(error.reason));
    }
    if (const QString kind = wrongKind(*jwt); !kind.isEmpty()) {
        return verdict(TokenProblem::WrongKind,
                       QStringLiteral("This is not a token for the REST API: %1.").arg(kind));
    }
    if (auto result = TokenClaims::checkProject(claims.apiKey, apiKey); !result.isValid())
        return result;
    if (auto result = TokenClaims::checkSignature(*jwt, secret); !result.isValid())
        return result;
    return claims.checkUnsigned({}, nowMs);
}

} // namespace Signaling
