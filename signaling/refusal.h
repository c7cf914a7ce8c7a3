#ifndef SIGNALING_REFUSAL_H
#define SIGNALING_REFUSAL_H

#include <signaling/sessioncredentials.h>
#include <signaling/signaling_global.h>
#include <signaling/signalingerror.h>

#include <QtCore/qmetatype.h>
#include <QtCore/qobjectdefs.h>
#include <QtCore/qstring.h>

namespace Signaling {

/// Why a server lets a client into no session. A SignalingError says that it doesn't; this says
/// which of the possible reasons it is, as far as that can be known: from what the server said, and
/// from what the credentials tell of themselves (docs/protocol.md §5). No secret is needed. A plain
/// value.
class SIGNALING_EXPORT Refusal
{
    Q_GADGET
    Q_PROPERTY(Cause cause MEMBER cause)
    Q_PROPERTY(QString found MEMBER found)
    Q_PROPERTY(QString wanted MEMBER wanted)
    Q_PROPERTY(qint64 expiredAt MEMBER expiredAt)
    Q_PROPERTY(QString serverWords MEMBER serverWords)

public:
    /// Which of the possible reasons it is.
    enum class Cause {
        None,             ///< the error is no refusal of these credentials
        Other,            ///< refused; what can be known are the server's words
        TokenExpired,     ///< expiredAt has when
        TokenNotYetValid, ///< made in the future, by this computer's clock
        WrongSignature,   ///< the token was changed, or signed with another secret
        UnreadableToken,  ///< the token is none
        NotForClients,    ///< a token for the REST API
        UnknownRole,      ///< the token's role does not exist
        OtherSession,     ///< the token is for session `found`, not for `wanted`
        OtherProject,     ///< the token is for project `found`, the session belongs to `wanted`
        OtherKey, ///< the session belongs to project `found`, the key that was given is `wanted`
        UnreadableSession, ///< the session ID is none
        UnknownSession,    ///< the server has no such session
        UnknownProject,    ///< the server has no project with the key `found`
    };
    Q_ENUM(Cause)

    Cause cause = Cause::None; ///< which of the possible reasons it is
    QString found;             ///< what there is, where the cause names it
    QString wanted;            ///< what there should be, where the cause names it
    /// When the token expired, in seconds since 1970; 0 if that is not known, or not the cause.
    qint64 expiredAt = 0;
    /// What the server gave as its reason, without a full stop; may be empty, and is in whatever
    /// language the server speaks.
    QString serverWords;

    /// What \a error, which ended an attempt with \a credentials, means. \a nowMs: milliseconds
    /// since 1970.
    static Refusal of(const SignalingError &error, const SessionCredentials &credentials,
                      qint64 nowMs);
};

} // namespace Signaling

Q_DECLARE_METATYPE(Signaling::Refusal)

#endif
