#ifndef SIGNALING_PROTOCOL_SESSIONID_H
#define SIGNALING_PROTOCOL_SESSIONID_H

#include <signaling/protocol/decodeerror.h>
#include <signaling/signaling_global.h>

#include <QtCore/qbytearray.h>
#include <QtCore/qstring.h>

#include <optional>

namespace Signaling {

/// A session ID taken apart (docs/protocol.md §5): "1_" or "2_" and URL-safe base64 of
/// 1~{key}~{location}~{created ms}~{random}~{proof}~. Ours carry a proof, an HMAC with the
/// project's secret, so that a server needs no database to know its sessions.
struct SIGNALING_EXPORT SessionId
{
    QString apiKey;
    QString location;     ///< an IP address, or empty
    qint64 createdAt = 0; ///< milliseconds since 1970 (UTC)
    QByteArray random;
    QByteArray proof; ///< empty in IDs that others made

    /// A new one with its proof; \a random16 are 16 random bytes.
    static SessionId create(const QString &apiKey, const QByteArray &secret, qint64 nowMs,
                            const QByteArray &random16, const QString &location = {});
    static std::optional<SessionId> decode(QStringView id, DecodeError *error = nullptr);
    /// At most 255 characters.
    QString encode() const;
    /// Whether the proof is there and right; compared in constant time.
    bool isProvenBy(const QByteArray &secret) const;
};

} // namespace Signaling

#endif
