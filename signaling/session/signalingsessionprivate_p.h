#ifndef SIGNALING_SESSION_SIGNALINGSESSIONPRIVATE_P_H
#define SIGNALING_SESSION_SIGNALINGSESSIONPRIVATE_P_H

#include <signaling/session/connectionregistry_p.h>
#include <signaling/session/conversation_p.h>
#include <signaling/session/heartbeat_p.h>
#include <signaling/session/notifier_p.h>
#include <signaling/session/outbox_p.h>
#include <signaling/session/peerpings_p.h>
#include <signaling/session/reconnector_p.h>
#include <signaling/session/serverlink_p.h>
#include <signaling/session/sessionstate_p.h>
#include <signaling/signalingsession.h>

#include <QtCore/qlist.h>
#include <QtCore/qset.h>

#include <memory>
#include <optional>

namespace Signaling {

/// Holds a session's parts together: turns what happens into the state table's events, and does
/// what the table says. Emits nothing itself (see Notifier).
class SignalingSessionPrivate final : public ConversationHandler
{
public:
    SignalingSessionPrivate(SignalingSession &session, SessionDependencies dependencies);

    void connectTo(const SessionCredentials &credentials);
    void renewToken(const QString &token);
    void disconnect();
    void retryNow();
    quint64 send(const QString &type, const QString &data, const SignalOptions &options);
    bool cancel(quint64 id) { return !m_ending && m_outbox.cancel(id); }
    bool setRetry(quint64 id, bool retry) { return !m_ending && m_outbox.setRetry(id, retry); }
    bool sendNow(quint64 id);
    void forceDisconnect(const QString &connectionId);
    bool ping(const QString &connectionId);
    bool answersPings() const { return m_answersPings; }
    void setAnswersPings(bool answers) { m_answersPings = answers; }
    void setPolicy(const RetryPolicy &policy);
    /// From the destructor: reports the outcomes, says goodbye as far as that goes without waiting.
    void shutDown();

    SignalingSession::State state() const;
    Connection ownConnection() const;
    qint64 roundTripUs() const;
    const SessionCredentials &credentials() const { return m_credentials; }
    const RetryPolicy &policy() const { return m_policy; }
    const ServerLimits &serverLimits() const { return m_limits; }
    const SignalingError &error() const { return m_error; }
    const ConnectionRegistry &registry() const { return m_registry; }
    const Reconnector &reconnector() const { return m_reconnector; }
    const Outbox &outbox() const { return m_outbox; }

private:
    void onJoined(const QList<Connection> &everyone) override;
    void onJoinRefused(const SignalingError &error) override;
    void onCreated(const Connection &connection) override;
    void onDeleted(const QString &connectionId, const QString &reason) override;
    void onSignal(SignalMessage message) override;
    void onSignalStatus(quint64 signalId, const SignalAnswer &answer) override;
    void onRequestFailed(const SignalingError &error) override;
    void onPong() override;

    void onInfoFailed(const SignalingError &error);
    void onMessage(const QByteArray &bytes);
    void onClosed(int code, const QString &reason);
    void onSilence();
    void onTimeout();
    void onNetworkChanged(bool reachable);

    /// The only writer of the phase, and with it of the state.
    void setPhase(Phase phase);
    void handle(Event event);
    /// handle() for what comes from outside: lets the application know. The session may be gone
    /// when it returns.
    void happened(Event event);
    void perform(Action action);
    void performEnd(Action action);
    void watchNetwork();
    bool transmit(const QByteArray &bytes);
    bool sendAside(const QString &to, const QString &type, const QString &data);
    void dropLink();
    void enterSession();
    void reenterSession();
    void meetServer();
    void planRetry();
    void end(SignalingSession::Reason reason);
    void report(const SignalingError &error);
    void startTimer(std::chrono::milliseconds delay);

    SessionDependencies m_dependencies;
    Clock &m_clock;
    ServerLink m_link;
    Notifier m_notifier;
    Outbox m_outbox;
    Conversation m_conversation;
    PeerPings m_peerPings;
    Heartbeat m_heartbeat;
    Reconnector m_reconnector;
    ConnectionRegistry m_registry;
    std::unique_ptr<ClockTimer> m_timer;
    std::unique_ptr<NetworkMonitor> m_network; ///< since the first connect

    SessionCredentials m_credentials;
    SessionInfo m_info;
    ServerLimits m_limits; ///< of the server that let us in last
    RetryPolicy m_policy;
    SignalingError m_error;                            ///< the last that was reported
    SignalingError m_cause;                            ///< of the event that is being handled
    std::optional<std::chrono::milliseconds> m_spread; ///< that the server asked for as it closed
    SignalingSession::Reason m_removedFor = SignalingSession::Reason::ClientDisconnected;
    QString m_connectionId; ///< that we join with
    QString m_ownId;        ///< that we are known by; empty if we are not
    QList<Connection> m_joinedWith;
    QList<Event> m_events;
    QSet<quint64> m_asides; ///< signals that the application knows nothing of, without an answer
    quint64 m_lastId = 0;
    qint64 m_pingSentUs = 0;
    qint64 m_pingRoundTripUs = -1;
    qint64 m_timeoutMs = 0;
    Phase m_phase = Phase::Idle;
    bool m_answersPings = true;
    bool m_handling = false;
    bool m_lastRoundTripWasPing = false;
    bool m_ending = false;
};

} // namespace Signaling

#endif
