#ifndef SIGNALING_SESSION_FRAMEWRITER_P_H
#define SIGNALING_SESSION_FRAMEWRITER_P_H

#include <signaling/session/sessioninfoclient_p.h>
#include <signaling/session/transactionids_p.h>
#include <signaling/transport/retrybuffer_p.h>

#include <QtCore/qbytearray.h>

namespace Signaling {

struct RumorFrame;

/// Makes the frames that a client sends (docs/protocol.md §2 and §3). Those that are sent by the
/// thousand, signals and acknowledgements, are copies of a frame that was encoded once, with the
/// places that differ filled in.
class FrameWriter
{
public:
    FrameWriter() = default;
    FrameWriter(const SessionCredentials &credentials, const SessionInfo &info,
                const QString &connectionId);

    QByteArray connect() const;
    QByteArray subscribe() const;
    /// \a answersPings: what we say of ourselves; see PeerPings.
    QByteArray create(const QByteArray &transactionId, bool answersPings = true) const;
    /// \a afterRefusal: the first after the server told us to slow down, which it waits for.
    QByteArray signal(const PendingSignal &signal, const TransactionIds &ids,
                      bool afterRefusal = false) const;
    QByteArray forceDisconnect(const QString &target, const QByteArray &transactionId) const;
    /// \a to: the address of the sender; empty for a server.
    QByteArray acknowledge(const QByteArray &to, const QByteArray &transactionId);
    static QByteArray ping();
    static QByteArray pong();
    static QByteArray disconnect();

private:
    /// An encoded frame without data, with room for a TRANSACTION-ID.
    struct Template
    {
        QByteArray bytes;
        qsizetype transactionAt = 0;
    };

    RumorFrame message(const QByteArray &transactionId) const;
    RumorFrame status(const QByteArray &to, const QByteArray &transactionId) const;
    static Template makeTemplate(const RumorFrame &frame, const QByteArray &transactionId);

    QString m_apiKey;
    QString m_sessionId;
    QString m_connectionId;
    QByteArray m_token;
    QByteArray m_symphonyAddress;
    Template m_signal;
    Template m_signalAfterRefusal;
    QByteArray m_signalJson; ///< up to and with the session's part of the uri
    Template m_status;
    QByteArray m_statusTo; ///< whom m_status is for: most often the one before
};

} // namespace Signaling

#endif
