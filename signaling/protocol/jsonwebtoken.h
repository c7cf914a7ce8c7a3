#ifndef SIGNALING_PROTOCOL_JSONWEBTOKEN_H
#define SIGNALING_PROTOCOL_JSONWEBTOKEN_H

#include <signaling/protocol/decodeerror.h>
#include <signaling/signaling_global.h>

#include <QtCore/qbytearray.h>
#include <QtCore/qjsonobject.h>

#include <optional>

namespace Signaling {

/// A JWT, signed with HS256 only.
struct SIGNALING_EXPORT JsonWebToken
{
    QJsonObject header;
    QJsonObject claims;
    QByteArray signedPart; ///< what the signature is over: as received
    QByteArray signature;

    /// Takes it apart; does not verify. Refuses what isn't three parts of base64url, two of them
    /// JSON objects.
    static std::optional<JsonWebToken> decode(QByteArrayView token, DecodeError *error = nullptr);
    /// Whether alg is HS256 and the signature right; compared in constant time. False for "none"
    /// and every other algorithm.
    bool isSignedBy(const QByteArray &secret) const;
    /// A signed token.
    static QByteArray encode(const QJsonObject &claims, const QByteArray &secret);
};

/// Compares in a time that depends on the lengths only.
SIGNALING_EXPORT bool equalInConstantTime(QByteArrayView a, QByteArrayView b);

} // namespace Signaling

#endif
