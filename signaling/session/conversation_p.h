#ifndef SIGNALING_SESSION_CONVERSATION_P_H
#define SIGNALING_SESSION_CONVERSATION_P_H

#include <signaling/clock.h>
#include <signaling/connection.h>
#include <signaling/protocol/raptormessage.h>
#include <signaling/session/framewriter_p.h>
#include <signaling/session/seentransactions_p.h>
#include <signaling/session/signalanswer_p.h>
#include <signaling/signalingerror.h>
#include <signaling/signalmessage.h>

#include <QtCore/qlist.h>

#include <functional>
#include <optional>

namespace Signaling {

/// What a Conversation tells.
class ConversationHandler
{
public:
    virtual ~ConversationHandler() = default;
    virtual void onJoined(const QList<Connection> &everyone) = 0;
    virtual void onJoinRefused(const SignalingError &error) = 0;
    virtual void onCreated(const Connection &connection) = 0;
    virtual void onDeleted(const QString &connectionId, const QString &reason) = 0;
    /// Of the sender only the id is known here.
    virtual void onSignal(SignalMessage message) = 0;
    /// The server's answer to one of our signals.
    virtual void onSignalStatus(quint64 signalId, const SignalAnswer &answer) = 0;
    virtual void onRequestFailed(const SignalingError &error) = 0;
    virtual void onPong() = 0;
};

/// Talks Raptor with the server (docs/protocol.md §2 and §3): joins, acknowledges and takes apart
/// what comes, delivers nothing twice. Outlives the links of one connection.
class Conversation
{
public:
    using Send = std::function<bool(const QByteArray &)>;

    Conversation(Clock &clock, ConversationHandler &handler, Send send);

    /// A new connection: nothing of an earlier one counts any more.
    void start(const SessionCredentials &credentials, const SessionInfo &info,
               const QString &connectionId);
    /// Sends CONNECT, SUBSCRIBE and the connection; ends in onJoined() or onJoinRefused().
    void join(bool answersPings);
    bool isJoined() const { return m_joined; }
    /// The link is a new one, and the connection goes on: before receive() of what comes on it.
    void resumed();
    /// Sends again, on a resumed link, what isn't a signal and has no answer yet.
    void resend();
    /// The server forgot us: what it has not answered it won't answer.
    void forget();
    /// \a afterRefusal: see FrameWriter::signal().
    SendResult sendSignal(const PendingSignal &signal, bool afterRefusal);
    void sendForceDisconnect(const QString &connectionId);
    void sendPing();
    void sendDisconnect();
    /// A message of the server.
    void receive(const QByteArray &bytes);

private:
    struct Request
    {
        QByteArray transactionId;
        QString target;
    };
    struct Early
    {
        RaptorMessage message;
        QByteArray from;
    };

    void receiveStatus(const QByteArray &bytes);
    void receiveMessage(const QByteArray &bytes);
    void receiveJoinStatus(int status, const QByteArray &data);
    void receiveRequestStatus(const QByteArray &transactionId, int status, const QString &reason);
    void dispatch(const RaptorMessage &message, const QByteArray &from);
    void deliverSignal(const RaptorMessage &message, const QByteArray &from);
    void finishJoin();
    void reject(const QString &problem);

    Clock &m_clock;
    ConversationHandler &m_handler;
    Send m_send;
    TransactionIds m_ids;
    FrameWriter m_writer;
    SeenTransactions m_seen;
    QString m_connectionId;
    qint64 m_maxFrameBytes = 0; ///< 0: no limit
    QByteArray m_joinTransaction;
    std::optional<QList<Connection>> m_everyone; ///< from the answer to `create`
    std::optional<Connection> m_own;             ///< from our own `created`
    QList<Early> m_early;                        ///< what came while we were joining
    qsizetype m_earlyBytes = 0;
    QList<Request> m_requests;
    bool m_joined = false;
};

} // namespace Signaling

#endif
