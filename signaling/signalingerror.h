#ifndef SIGNALING_SIGNALINGERROR_H
#define SIGNALING_SIGNALINGERROR_H

#include <signaling/signaling_global.h>

#include <QtCore/qmetatype.h>
#include <QtCore/qobjectdefs.h>
#include <QtCore/qstring.h>

QT_BEGIN_NAMESPACE
class QDebug;
QT_END_NAMESPACE

namespace Signaling {

/// What went wrong: a code for programs, a sentence for people, details beneath. No member ever
/// holds a token or a secret.
class SIGNALING_EXPORT SignalingError
{
    Q_GADGET
    Q_PROPERTY(int code MEMBER code)
    Q_PROPERTY(QString message MEMBER message)
    Q_PROPERTY(QString details MEMBER details)
    Q_PROPERTY(bool fatal READ isFatal)

public:
    /// The vendor's numbers where the vendor has one (the server's for a signal, the client's for
    /// a session); ours from 9000 upwards.
    enum Code {
        NoError = 0,          ///< all is well
        InvalidSignal = 400,  ///< bad characters in the type, data that is not what it claims
        NotPermitted = 403,   ///< the role may not do this
        TargetNotFound = 404, ///< no such connection in the session
        TooLarge = 413, ///< type over 128 bytes, data over 8192, or more than the server takes
        /// The server's rate limit; a session waits and sends again by itself.
        TooManySignals = 429,
        ServerError = 500,              ///< the server failed
        AuthorizationFailure = 1004,    ///< wrong, expired or foreign token; wrong key
        InvalidSession = 1005,          ///< no such session
        ConnectionFailed = 1006,        ///< the server could not be reached
        NotConnected = 1010,            ///< there is no link
        InvalidParameter = 1011,        ///< credentials that are incomplete or malformed
        IllegalState = 1015,            ///< not possible in this state: connecting twice
        ConnectionTimedOut = 1021,      ///< the server did not answer in time
        ConnectionDropped = 1022,       ///< the link was lost and could not be restored
        ConnectionRefused = 1023,       ///< the server ended the connection for good
        ConnectionLimitExceeded = 1027, ///< the session or the server is full
        UnexpectedResponse = 2001,      ///< what answers there is not a signaling server
        QueueFull = 9001,               ///< as many signals wait as the retry buffer may hold
        Expired = 9002,                 ///< waited as long as it may
        Cancelled = 9003,               ///< taken back by the application
        OutcomeUnknown = 9004,          ///< on the wire, never acknowledged, can't be tried again
        SessionEnded = 9005,            ///< the session ended before it could be sent
        /// The server's certificate is not trusted, or not the pinned one; the details are what
        /// ServerCertificate::fromError() reads.
        UntrustedCertificate = 9007,
    };
    Q_ENUM(Code)

    /// A Code, or another number that a server gave.
    int code = NoError;
    /// One or two sentences: what happened, why, what to do. English; the applications translate
    /// by code.
    QString message;
    /// For the curious: addresses, what the server answered. May be empty.
    QString details;

    SignalingError() = default;
    /// With all three parts.
    SignalingError(int errorCode, QString text, QString more = {});

    /// Whether there is an error.
    explicit operator bool() const { return code != NoError; }
    /// True where trying again can't help: authorisation, unknown session, refusals, bad input.
    bool isFatal() const;

    /// Whether both are the same in every part.
    friend bool operator==(const SignalingError &a, const SignalingError &b)
    {
        return a.code == b.code && a.message == b.message && a.details == b.details;
    }
    /// The opposite.
    friend bool operator!=(const SignalingError &a, const SignalingError &b) { return !(a == b); }
};

SIGNALING_EXPORT QDebug operator<<(QDebug debug, const SignalingError &error);

} // namespace Signaling

Q_DECLARE_METATYPE(Signaling::SignalingError)

#endif
