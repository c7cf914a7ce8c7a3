#ifndef SIGNALING_PROTOCOL_CLIENTTOKEN_H
#define SIGNALING_PROTOCOL_CLIENTTOKEN_H

#include <signaling/protocol/decodeerror.h>
#include <signaling/protocol/role.h>
#include <signaling/signaling_global.h>

#include <QtCore/qbytearray.h>
#include <QtCore/qstring.h>

#include <optional>

namespace Signaling {

/// Why a token is refused.
enum class TokenProblem {
    None,           ///< it is valid
    BadSignature,   ///< signed with another secret, or changed
    WrongAlgorithm, ///< a JWT with another alg than HS256, "none" among them
    Expired,        ///< its time is over, beyond the skew
    NotYetValid,    ///< issued in the future, beyond the skew
    WrongProject,   ///< another key
    WrongSession,   ///< another session
    WrongKind,      ///< not a token for clients (ist, scope) or, for REST, not one for servers
    Malformed,      ///< a claim missing or of the wrong type
    TooLong,        ///< REST: valid for more than 5 minutes
    UnknownRole,    ///< a role that does not exist
};

struct SIGNALING_EXPORT TokenVerdict
{
    TokenProblem problem = TokenProblem::None;
    /// One sentence for people with the times or names concerned; empty if all is well.
    QString message;

    bool isValid() const { return problem == TokenProblem::None; }
};

/// What lets a client into one session: T1 or JWT (docs/protocol.md §5).
struct SIGNALING_EXPORT ClientToken
{
    /// How it is written down.
    enum class Format {
        T1,  ///< "T1==" and base64, signed with HMAC-SHA1
        Jwt, ///< RFC 7519, signed with HS256
    };

    Format format = Format::Jwt;
    QString apiKey;
    QString sessionId;
    Role role = Role::Publisher;
    QString connectionData;
    qint64 createdAt = 0;            ///< seconds since 1970
    std::optional<qint64> expiresAt; ///< seconds since 1970; absent: never (JWTs of some SDKs)
    QString nonce;
    QString initialLayoutClassList;

    /// Either format, recognised by itself; does not verify. Both base64 alphabets, with or without
    /// padding; T1 fields in any order.
    static std::optional<ClientToken> decode(QByteArrayView token, DecodeError *error = nullptr);
    /// The token signed with \a secret in its format.
    QByteArray encode(const QByteArray &secret) const;

    /// What can be checked without the secret: project and session (each skipped if empty), times.
    TokenVerdict checkUnsigned(const QString &wantedKey, const QString &wantedSession,
                               qint64 nowMs) const;

    /// Decodes \a token and checks, in this order: form, project, signature, kind, session (skipped
    /// if \a sessionId is empty), times with 30 s of skew. \a nowMs: milliseconds since 1970.
    static TokenVerdict verify(QByteArrayView token, const QString &apiKey,
                               const QByteArray &secret, const QString &sessionId, qint64 nowMs,
                               ClientToken *decoded = nullptr);
    /// As verify(), but without the secret: a wrong signature goes unnoticed. The project is
    /// skipped if \a apiKey is empty.
    static TokenVerdict inspect(QByteArrayView token, const QString &apiKey,
                                const QString &sessionId, qint64 nowMs,
                                ClientToken *decoded = nullptr);
};

} // namespace Signaling

#endif
