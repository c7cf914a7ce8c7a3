#ifndef SIGNALING_SIGNALINGSESSION_H
#define SIGNALING_SIGNALINGSESSION_H

#include <signaling/connection.h>
#include <signaling/pendingsignalinfo.h>
#include <signaling/retrypolicy.h>
#include <signaling/serverlimits.h>
#include <signaling/sessioncredentials.h>
#include <signaling/signaling_global.h>
#include <signaling/signalingerror.h>
#include <signaling/signalmessage.h>
#include <signaling/signaloptions.h>

#include <QtCore/qlist.h>
#include <QtCore/qobject.h>

#include <chrono>
#include <memory>
#include <utility>

namespace Signaling {

class SignalingSessionPrivate;
struct SessionDependencies;

/// A client's membership in one session: connects, sends, receives, reconnects by itself.
///
/// Lives in one thread, which needs an event loop; all Qt signals are emitted there. Several
/// sessions in a process don't know each other.
class SIGNALING_EXPORT SignalingSession : public QObject
{
    Q_OBJECT
    Q_PROPERTY(State state READ state NOTIFY stateChanged)
    Q_PROPERTY(QString sessionId READ sessionId NOTIFY stateChanged)
    Q_PROPERTY(Signaling::Connection connection READ connection NOTIFY stateChanged)
    Q_PROPERTY(QList<Signaling::Connection> connections READ connections NOTIFY connectionsChanged)
    Q_PROPERTY(int queuedCount READ queuedCount NOTIFY queuedCountChanged)
    Q_PROPERTY(QList<Signaling::PendingSignalInfo> pendingSignals READ pendingSignals NOTIFY
                   pendingSignalsChanged)
    Q_PROPERTY(Signaling::SignalingError error READ error NOTIFY errorChanged)
    Q_PROPERTY(int reconnectAttempt READ reconnectAttempt NOTIFY attemptChanged)
    Q_PROPERTY(qint64 nextAttemptAt READ nextAttemptAt NOTIFY attemptChanged)
    Q_PROPERTY(qint64 roundTripTime READ roundTripTime NOTIFY roundTripTimeChanged)
    Q_PROPERTY(Signaling::RetryPolicy retryPolicy READ retryPolicy WRITE setRetryPolicy NOTIFY
                   retryPolicyChanged)
    Q_PROPERTY(bool answersPings READ answersPings WRITE setAnswersPings)
    Q_PROPERTY(Signaling::ServerLimits serverLimits READ serverLimits NOTIFY serverLimitsChanged)

public:
    /// Connecting also while the first connect waits for its next attempt, where the retry policy
    /// wants one: Reconnecting means that we were connected, and may still be a member.
    enum class State {
        Disconnected,  ///< in no session
        Connecting,    ///< not in it yet
        Connected,     ///< in it, with a link
        Reconnecting,  ///< its link is lost and being restored
        Disconnecting, ///< about to leave
    };
    Q_ENUM(State)

    /// Why a connection, ours or another's, ended; the first four are the server's words.
    enum class Reason {
        ClientDisconnected,  ///< it left
        NetworkDisconnected, ///< its link broke, and it did not come back in time
        NetworkTimedOut,     ///< it fell silent, and did not come back in time
        ForceDisconnected,   ///< a moderator or a server ended it
        ConnectFailed,       ///< ours only: never was connected; see error()
    };
    Q_ENUM(Reason)
    /// The server's word for it: "clientDisconnected", "networkDisconnected", "networkTimedout",
    /// "forceDisconnected"; and "connectFailed", which no server says.
    static QString reasonName(Reason reason);

    /// What became of a signal.
    enum class Outcome {
        Sent,      ///< the server took it
        Failed,    ///< refused, or never on the wire and never will be
        Cancelled, ///< taken back before it was on the wire
        Expired,   ///< waited too long, was never on the wire
        Unknown,   ///< was on the wire, but no acknowledgement came
    };
    Q_ENUM(Outcome)

    /// Disconnected, with the default retry policy.
    explicit SignalingSession(QObject *parent = nullptr);
    /// For tests and tools: with another clock, transport or session-info client.
    explicit SignalingSession(SessionDependencies dependencies, QObject *parent = nullptr);
    /// Reports every pending signal's outcome, then leaves. Safe in any state.
    ~SignalingSession() override;

    /// Where it stands.
    State state() const;
    /// Of the credentials in use; empty before connectToSession().
    QString sessionId() const;
    /// Our own connection; null unless Connected or Reconnecting.
    Connection connection() const;
    /// Everyone in the session, our own included, in the order they joined.
    QList<Connection> connections() const;
    /// The connection with that id, or a null one.
    Q_INVOKABLE
    Signaling::Connection connectionById(const QString &id) const;
    /// Signals that wait for the link or for their acknowledgement.
    int queuedCount() const;
    /// The same ones, in the order they went and will go out.
    QList<PendingSignalInfo> pendingSignals() const;
    /// The last error since connectToSession(); NoError if there was none.
    SignalingError error() const;
    /// 0 while the link is up, else the number of the attempt that runs or comes next.
    int reconnectAttempt() const;
    /// When the next attempt begins: milliseconds since 1970; 0 if none is planned or it runs.
    qint64 nextAttemptAt() const;
    /// Of the last ping or acknowledged signal, in microseconds; -1 if none was measured yet.
    qint64 roundTripTime() const;
    /// What the server told when we last connected; nothing known before.
    ServerLimits serverLimits() const;
    /// What setRetryPolicy() was given, in range; else the default.
    RetryPolicy retryPolicy() const;
    /// Counts from the next lost link or queued signal on, its flushRate at once. Values out of
    /// range are brought into it (RetryPolicy::broughtIntoRange()).
    void setRetryPolicy(const RetryPolicy &policy);

    /// Joins. Unless Disconnected: errorOccurred with IllegalState, and nothing else happens.
    /// Ends in connected(), or in errorOccurred() and disconnected().
    Q_INVOKABLE
    void connectToSession(const Signaling::SessionCredentials &credentials);
    /// Leaves; works in every state, also stops reconnecting. Pending signals fail first.
    Q_INVOKABLE
    void disconnectFromSession();
    /// A token in place of one that expires. The connection stays, and can be resumed; where the
    /// session has to be joined anew, it is with this one. An empty one is ignored.
    Q_INVOKABLE
    void renewToken(const QString &token);
    /// While an attempt is planned: tries now instead of at nextAttemptAt().
    Q_INVOKABLE
    void retryNow();

    /// Sends a signal and returns its id (from 1, unique in this session object). \a type: see
    /// signalmessage.h; null or empty: none. \a data: null: none; at most 8192 bytes of UTF-8.
    /// Exactly one signalFinished() with this id follows, always after this function returned.
    /// (0, and nothing is sent, inside the reports of a session that is being destroyed.)
    quint64 sendSignal(const QString &type, const QString &data, const SignalOptions &options = {});
    /// Takes a signal back that waits and was never on the wire (or that the server sent back for
    /// its rate): its outcome is Cancelled. False if there is none such.
    Q_INVOKABLE
    bool cancelSignal(quint64 id);
    /// Changes SignalOptions::retryAfterReconnect of a pending signal. Taking it away while there
    /// is no link ends the signal at once: as Failed or, if it was on the wire, Unknown. False if
    /// no such signal is pending.
    Q_INVOKABLE
    bool setRetryAfterReconnect(quint64 id, bool retry);
    /// Lets a signal that was never on the wire go before all others that weren't either: the one
    /// exception to the order in which signals were sent. While an attempt is planned, tries the
    /// link at once. False if there is none such.
    Q_INVOKABLE
    bool sendNow(quint64 id);
    /// Asks the server to end another's connection; needs a moderator's token. Failure:
    /// errorOccurred() with NotPermitted or TargetNotFound, and we stay connected.
    Q_INVOKABLE
    void forceDisconnect(const QString &connectionId);

    /// Measures the round trip to another's client: pinged() follows if it answers. It is a signal
    /// that neither application sees, counts against what the server lets through, waits for no
    /// link and is never repeated. False, and nothing is sent: we are not connected, or
    /// Connection::answersPings is false.
    Q_INVOKABLE
    bool ping(const QString &connectionId);
    /// Whether we say that we answer pings of others, and do. True at first.
    bool answersPings() const;
    /// What we say counts from the next time that the session is joined.
    void setAnswersPings(bool answers);

    /// Calls \a slot with each signal of \a type (empty: those without one) until \a context or the
    /// session is destroyed.
    template <typename Functor>
    QMetaObject::Connection onSignal(const QString &type, const QObject *context, Functor slot)
    {
        return connect(this, &SignalingSession::signalReceived, context,
                       [type, slot = std::move(slot)](const SignalMessage &message) mutable {
                           if (message.type == type)
                               slot(message);
                       });
    }

Q_SIGNALS:
    /// state() is another.
    void stateChanged(Signaling::SignalingSession::State state);
    /// We are in the session, for the first time since connectToSession().
    void connected();
    /// The session ended; error() says why if it wasn't our wish.
    void disconnected(Signaling::SignalingSession::Reason reason);
    /// The link is down, or could not be made at first and the retry policy wants another attempt;
    /// attempt number \a attempt begins in \a delay ms. Emitted again for each.
    void reconnecting(int attempt, qint64 delay);
    /// reconnectAttempt() or nextAttemptAt() is another.
    void attemptChanged();
    /// The link is up again. \a recovered: as the same connection, and nothing was missed. Else the
    /// server had forgotten it, and the session was joined anew as another one: connection() and
    /// connections() have changed, what waits goes out, and signals that others sent meanwhile may
    /// be missing.
    void reconnected(bool recovered);
    /// Someone else joined, or was there when we joined (then before connected() is emitted).
    void connectionCreated(const Signaling::Connection &connection);
    /// Someone else left, or is gone for good.
    void connectionDestroyed(const Signaling::Connection &connection,
                             Signaling::SignalingSession::Reason reason);
    /// connections() is another list.
    void connectionsChanged();
    /// A signal arrived, perhaps one of our own.
    void signalReceived(const Signaling::SignalMessage &message);
    /// The one outcome of signal \a id; \a error says why unless it is Sent.
    void signalFinished(quint64 id, Signaling::SignalingSession::Outcome outcome,
                        const Signaling::SignalingError &error);
    /// How far signal \a id got when the server took it, where the server tells (our hub does):
    /// \a receivers others are to get it, and it was handed to the sockets of \a handed of them.
    /// For the rest it waits; whether they come for it is not told. The signalFinished() of \a id,
    /// with Sent, follows at once (protocol/handover.h).
    void signalHandedOver(quint64 id, int handed, int receivers);
    /// As signalFinished with Sent.
    void signalSent(quint64 id);
    /// As signalFinished with anything but Sent.
    void signalFailed(quint64 id, const Signaling::SignalingError &error);
    /// Something failed. disconnected() follows where that ends the session; a refused
    /// forceDisconnect() or a second connectToSession() leaves it as it is. error.isFatal() only
    /// says that trying again won't help. A link that is being restored is no error.
    void errorOccurred(const Signaling::SignalingError &error);
    /// error() is another.
    void errorChanged();
    /// queuedCount() is another.
    void queuedCountChanged();
    /// At most once in a turn of the event loop, however much has changed.
    void pendingSignalsChanged();
    /// A new round trip was measured.
    void roundTripTimeChanged();
    /// After ping(): there and back took \a us microseconds.
    void pinged(const QString &connectionId, qint64 us);
    /// retryPolicy() is another.
    void retryPolicyChanged();
    /// serverLimits() are others.
    void serverLimitsChanged();

private:
    std::unique_ptr<SignalingSessionPrivate> d;
};

} // namespace Signaling

#endif
