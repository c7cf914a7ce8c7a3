#ifndef SIGNALING_PROTOCOL_TOKENCLAIMS_P_H
#define SIGNALING_PROTOCOL_TOKENCLAIMS_P_H

#include <signaling/protocol/clienttoken.h>

#include <QtCore/qjsonobject.h>
#include <QtCore/qstring.h>

#include <optional>

namespace Signaling {

struct JsonWebToken;

/// What the token formats have in common when claims are read and times checked.
namespace TokenClaims {

/// Claim \a name as text, empty where it is missing or null; \a problem is set, unless it is set
/// already, where it is something else.
QString text(const QJsonObject &claims, QLatin1String name, QString *problem);
/// Claim \a name as seconds since 1970, nothing where it is missing or null; \a problem as above.
std::optional<qint64> seconds(const QJsonObject &claims, QLatin1String name, QString *problem);
/// "ist", from the claims or, where the Ruby SDK puts it, the header.
QString issuerType(const JsonWebToken &token);

QString timeText(qint64 seconds);
TokenVerdict verdict(TokenProblem problem, const QString &message);
TokenVerdict checkProject(const QString &found, const QString &wanted);
TokenVerdict checkAlgorithm(const JsonWebToken &token);
TokenVerdict checkSignature(const JsonWebToken &token, const QByteArray &secret);
/// Not valid before \a createdAt and from \a expiresAt on, with 30 s of skew.
TokenVerdict checkTimes(qint64 createdAt, std::optional<qint64> expiresAt, qint64 nowMs);

} // namespace TokenClaims
} // namespace Signaling

#endif
