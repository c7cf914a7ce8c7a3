#include "sessioncredentials.h"

#include <signaling/servercertificate.h>

#include <QDebug>

namespace Signaling {

SignalingError SessionCredentials::validate() const
{
    const auto invalid = [](const QString &text) {
        return SignalingError(SignalingError::InvalidParameter, text);
    };
    if (apiUrl.isEmpty())
        return invalid(QStringLiteral("The server is missing. Enter its address, such as "
                                      "http://127.0.0.1:8080."));
    const QString scheme = apiUrl.scheme();
    if (!apiUrl.isValid() || apiUrl.host().isEmpty()
        || (scheme != QLatin1String("http") && scheme != QLatin1String("https")))
        return invalid(
            QStringLiteral("\"%1\" is not a server's address. It must begin with http:// "
                           "or https:// and name a host.")
                .arg(apiUrl.toDisplayString(QUrl::RemoveUserInfo)));
    if (apiUrl.hasFragment())
        return invalid(QStringLiteral("The server's address must not have a part that begins with "
                                      "#; leave that out."));
    if (!fingerprint.isEmpty() && normalizedFingerprint(fingerprint).isEmpty())
        return invalid(QStringLiteral("\"%1\" is not a fingerprint. It has 64 hex digits, with or "
                                      "without a colon after each second.")
                           .arg(fingerprint));
    if ((!fingerprint.isEmpty() || !caFile.isEmpty()) && scheme != QLatin1String("https"))
        return invalid(
            QStringLiteral("%1 is not encrypted, so no certificate of it can be checked. "
                           "It must begin with https://.")
                .arg(apiUrl.toDisplayString(QUrl::RemoveUserInfo)));
    if (apiKey.isEmpty())
        return invalid(QStringLiteral("The project's key is missing."));
    if (sessionId.isEmpty())
        return invalid(QStringLiteral("The session ID is missing."));
    if (token.isEmpty())
        return invalid(QStringLiteral("The token is missing."));
    for (const QChar c : token) {
        if (c.unicode() <= 0x20 || c.unicode() >= 0x7f)
            return invalid(QStringLiteral("The token has spaces or other characters that no token "
                                          "has. Paste it again, whole."));
    }
    return {};
}

QUrl SessionCredentials::serverUrl(const QString &text)
{
    const QString trimmed = text.trimmed();
    const bool hasScheme = trimmed.contains(QLatin1String("://"));
    return QUrl(hasScheme ? trimmed : QStringLiteral("http://") + trimmed, QUrl::StrictMode);
}

ServerTrust SessionCredentials::trust() const
{
    return {caFile, normalizedFingerprint(fingerprint)};
}

QDebug operator<<(QDebug debug, const SessionCredentials &credentials)
{
    const QDebugStateSaver saver(debug);
    debug.nospace() << "SessionCredentials(" << credentials.apiUrl.toDisplayString() << ", key "
                    << credentials.apiKey << ", session " << credentials.sessionId
                    << (credentials.token.isEmpty() ? ", no token)" : ", token hidden)");
    return debug;
}

} // namespace Signaling
