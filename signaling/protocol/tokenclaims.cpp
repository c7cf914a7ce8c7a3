#include <signaling/protocol/excerpt.h>
#include <signaling/protocol/jsonwebtoken.h>
#include <signaling/protocol/limits.h>
#include <signaling/protocol/tokenclaims_p.h>

#include <QtCore/qdatetime.h>

#include <cmath>

namespace Signaling {
namespace TokenClaims {

QString text(const QJsonObject &claims, QLatin1String name, QString *problem)
{
    const QJsonValue value = claims.value(name);
    if (!value.isString() && !value.isNull() && !value.isUndefined() && problem->isEmpty())
        *problem = QStringLiteral("the claim %1 is not a text").arg(name);
    return value.toString();
}

std::optional<qint64> seconds(const QJsonObject &claims, QLatin1String name, QString *problem)
{
    const QJsonValue value = claims.value(name);
    if (value.isNull() || value.isUndefined())
        return std::nullopt;
    // A double holds every whole number up to 2^53: times far beyond any that is meant.
    const double number = value.toDouble(-1);
    if (!value.isDouble() || !(number >= 0 && number < 9007199254740992.0)) {
        if (problem->isEmpty())
            *problem = QStringLiteral("the claim %1 is not a time in seconds").arg(name);
        return std::nullopt;
    }
    return static_cast<qint64>(std::floor(number));
}

QString issuerType(const JsonWebToken &token)
{
    const QJsonValue claim = token.claims.value(QLatin1String("ist"));
    return (claim.isUndefined() ? token.header.value(QLatin1String("ist")) : claim).toString();
}

QString timeText(qint64 seconds)
{
    const QDateTime time = QDateTime::fromSecsSinceEpoch(seconds).toUTC();
    return time.isValid() && time.date().year() < 10000 ? time.toString(Qt::ISODate)
                                                        : QString::number(seconds);
}

TokenVerdict verdict(TokenProblem problem, const QString &message)
{
    return {problem, message};
}

TokenVerdict checkProject(const QString &found, const QString &wanted)
{
    if (found == wanted)
        return {};
    return verdict(TokenProblem::WrongProject,
                   QStringLiteral("The token is for project %1, not for %2.")
                       .arg(excerpt(found), excerpt(wanted)));
}

TokenVerdict checkAlgorithm(const JsonWebToken &token)
{
    const QString algorithm = token.header.value(QLatin1String("alg")).toString();
    if (algorithm == QLatin1String("HS256"))
        return {};
    return verdict(TokenProblem::WrongAlgorithm,
                   QStringLiteral("The token's algorithm is \"%1\"; only HS256 is accepted.")
                       .arg(excerpt(algorithm)));
}

TokenVerdict checkSignature(const JsonWebToken &token, const QByteArray &secret)
{
    if (auto result = checkAlgorithm(token); !result.isValid())
        return result;
    if (!token.isSignedBy(secret)) {
        return verdict(TokenProblem::BadSignature,
                       QStringLiteral("The token's signature is wrong: it was changed, or signed "
                                      "with another secret."));
    }
    return {};
}

TokenVerdict checkTimes(qint64 createdAt, std::optional<qint64> expiresAt, qint64 nowMs)
{
    constexpr qint64 skewMs = Limits::ClockSkewSeconds * 1000;
    const qint64 aheadMs = createdAt * 1000 - nowMs;
    if (aheadMs > skewMs) {
        return verdict(TokenProblem::NotYetValid,
                       QStringLiteral("The token was made at %1, which is %2 s in the future; "
                                      "check the clocks.")
                           .arg(timeText(createdAt))
                           .arg(aheadMs / 1000));
    }
    if (expiresAt && nowMs >= *expiresAt * 1000 + skewMs) {
        return verdict(TokenProblem::Expired,
                       QStringLiteral("The token expired at %1, %2 s ago.")
                           .arg(timeText(*expiresAt))
                           .arg(nowMs / 1000 - *expiresAt));
    }
    return {};
}

} // namespace TokenClaims
} // namespace Signaling
