#ifndef SIGNALING_PROTOCOL_RESTTOKEN_H
#define SIGNALING_PROTOCOL_RESTTOKEN_H

#include <signaling/protocol/clienttoken.h>
#include <signaling/protocol/decodeerror.h>
#include <signaling/signaling_global.h>

#include <QtCore/qbytearray.h>
#include <QtCore/qstring.h>

#include <optional>

namespace Signaling {

/// What lets a server use the REST API: a JWT in X-OPENTOK-AUTH (docs/protocol.md §5).
struct SIGNALING_EXPORT RestToken
{
    QString apiKey;
    qint64 issuedAt = 0;             ///< seconds since 1970
    std::optional<qint64> expiresAt; ///< seconds since 1970; some SDKs leave it out

    static std::optional<RestToken> decode(QByteArrayView token, DecodeError *error = nullptr);
    QByteArray encode(const QByteArray &secret) const;
    /// What can be checked without the secret: project (skipped if empty), times.
    TokenVerdict checkUnsigned(const QString &wantedKey, qint64 nowMs) const;

    /// Checks form, ist = "project" (in the claims or, as Ruby has it, the header), project,
    /// signature and times: issued and expiring within 5 minutes, with 30 s of skew. A token
    /// without exp counts from its iat.
    static TokenVerdict verify(QByteArrayView token, const QString &apiKey,
                               const QByteArray &secret, qint64 nowMs);
};

} // namespace Signaling

#endif
