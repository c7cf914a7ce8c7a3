#ifndef SIGNALING_CAPI_CLIENT_P_H
#define SIGNALING_CAPI_CLIENT_P_H

#include <signaling/capi/callbacks_p.h>
#include <signaling/capi/membership_p.h>
#include <signaling/clock.h>
#include <signaling/signalingsession.h>

#include <QtCore/qlist.h>
#include <QtCore/qobject.h>

#include <atomic>
#include <memory>

namespace Signaling::CApi {

class Client;

/// What a C program's handle and its client in the worker have in common.
struct Member
{
    Member(const otc_session_callbacks &what, otc_session *handle, QString key, QString session)
        : apiKey(std::move(key))
        , sessionId(std::move(session))
        , callbacks(what, handle, sessionId)
    {
    }

    const QString apiKey;
    const QString sessionId;
    QString proxyUrl; ///< set before the client is made, as is the next
    bool connectionEventsSuppressed = false;
    Membership membership;
    Callbacks callbacks;
    /// Signals that the worker hasn't taken yet; any thread.
    std::atomic<int> posted{0};
    Client *client = nullptr; ///< only in the worker; null once it has left for good
};

/// A session in the worker: does what the C program asks, and tells it what happens. A thin layer:
/// everything that a session can do, SignalingSession does.
class Client : public QObject
{
    Q_OBJECT

public:
    /// \a session: a fresh one.
    Client(std::shared_ptr<Member> member, std::unique_ptr<SignalingSession> session, Clock &clock,
           QObject *parent = nullptr);
    ~Client() override;

    void connectTo(const SessionCredentials &credentials);
    /// Leaves as soon as the server has taken what was sent before, within LeaveTime.
    void leave();
    void send(const QString &type, const QString &data, const SignalOptions &options);
    void forceDisconnect(const QString &connectionId);
    /// Says nothing any more, leaves, and destroys itself when that is done.
    void abandon();

private:
    static constexpr std::chrono::milliseconds LeaveTime{5000};

    void leaveIfSent();
    void leaveNow();
    void onStateChanged(SignalingSession::State state);
    void onConnected();
    void onDisconnected(SignalingSession::Reason reason);
    void onConnectionCreated(const Connection &connection);
    void onConnectionDestroyed(const Connection &connection);
    void onReconnecting(int attempt, qint64 delay);
    void onReconnected();
    void onSignalReceived(const SignalMessage &message);
    void onSignalFinished(SignalingSession::Outcome outcome, const SignalingError &error);
    void onError(const SignalingError &error);
    void log(otc_log_level level, const QString &text) const;

    const std::shared_ptr<Member> m_member;
    const std::unique_ptr<SignalingSession> m_session;
    const std::unique_ptr<ClockTimer> m_leaveTimer; ///< runs while it waits to leave
    QList<Connection> m_present;                    ///< who was there before us, until we are in
    bool m_isJoining = false;
    bool m_isAway = false;
    bool m_wasLeaving = false; ///< when its session ended
    bool m_isAbandoned = false;
};

} // namespace Signaling::CApi

#endif
