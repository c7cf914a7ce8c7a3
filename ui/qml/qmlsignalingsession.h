#ifndef UI_QML_QMLSIGNALINGSESSION_H
#define UI_QML_QMLSIGNALINGSESSION_H

#include <signaling/clock.h>
#include <signaling/signalingsession.h>
#include <ui/models/connectionlistmodel.h>
#include <ui/qml/qmlsessioninput.h>
#include <ui/qml/signalmessagevalue.h>

#include <QtCore/qdatetime.h>
#include <QtCore/qhash.h>
#include <QtCore/qlist.h>
#include <QtCore/qobject.h>
#include <QtCore/qpointer.h>
#include <QtCore/qvariant.h>
#include <QtQml/qjsvalue.h>
#include <QtQml/qqmlparserstatus.h>
#include <QtQml/qqmlregistration.h>

#include <memory>

namespace Signalbox {

class SessionRecorder;

/// A client's membership in one session, for QML: Signaling::SignalingSession with the wish to be
/// in it as a property, and signals sent from JavaScript.
// The whole name: Qt's list of types has it as it is written here.
class QmlSignalingSession : public Signalbox::QmlSessionInput, public QQmlParserStatus
{
    Q_OBJECT
    Q_INTERFACES(QQmlParserStatus)
    QML_NAMED_ELEMENT(SignalingSession)
    Q_PROPERTY(bool active READ isActive WRITE setActive NOTIFY activeChanged)
    Q_PROPERTY(Signaling::RetryPolicy retryPolicy READ retryPolicy WRITE setRetryPolicy NOTIFY
                   retryPolicyChanged)
    Q_PROPERTY(State state READ state NOTIFY stateChanged)
    Q_PROPERTY(QString sessionId READ sessionId NOTIFY stateChanged)
    Q_PROPERTY(Signaling::Connection connection READ connection NOTIFY stateChanged)
    Q_PROPERTY(QVariantList connections READ connections NOTIFY connectionsChanged)
    Q_PROPERTY(Signaling::SignalingError error READ error NOTIFY errorChanged)
    Q_PROPERTY(int reconnectAttempt READ reconnectAttempt NOTIFY reconnectChanged)
    Q_PROPERTY(QDateTime nextAttemptAt READ nextAttemptAt NOTIFY reconnectChanged)
    Q_PROPERTY(int queuedCount READ queuedCount NOTIFY queuedCountChanged)
    Q_PROPERTY(QVariantList pendingSignals READ pendingSignals NOTIFY pendingSignalsChanged)
    Q_PROPERTY(qint64 roundTripTime READ roundTripTime NOTIFY roundTripTimeChanged)
    Q_PROPERTY(Signaling::ServerLimits serverLimits READ serverLimits NOTIFY serverLimitsChanged)
    Q_PROPERTY(bool answersPings READ answersPings WRITE setAnswersPings NOTIFY answersPingsChanged)

public:
    /// As Signaling::SignalingSession has them; moc needs them here for QML to find them.
    enum class State { Disconnected, Connecting, Connected, Reconnecting, Disconnecting };
    Q_ENUM(State)
    enum class Reason {
        ClientDisconnected,
        NetworkDisconnected,
        NetworkTimedOut,
        ForceDisconnected,
        ConnectFailed,
    };
    Q_ENUM(Reason)
    enum class Outcome { Sent, Failed, Cancelled, Expired, Unknown };
    Q_ENUM(Outcome)

    explicit QmlSignalingSession(QObject *parent = nullptr);
    /// Reports the outcome of every pending signal, then leaves.
    ~QmlSignalingSession() override;

    /// Whether it is to be in the session: true joins, false leaves. Becomes false by itself when
    /// the session ends other than by that. True without an invite or credentials: it waits for
    /// them. If these change meanwhile, it leaves and joins anew; where credentials.token alone is
    /// another, it stays and the token is renewed.
    bool isActive() const { return m_active; }
    void setActive(bool active);
    Signaling::RetryPolicy retryPolicy() const { return m_session->retryPolicy(); }
    /// What is out of range is brought into it, with a warning.
    void setRetryPolicy(const Signaling::RetryPolicy &policy);

    State state() const { return State(int(m_session->state())); }
    QString sessionId() const { return m_session->sessionId(); }
    Signaling::Connection connection() const { return m_session->connection(); }
    /// Everyone in the session, as connection values in the order they joined.
    QVariantList connections() const;
    Signaling::SignalingError error() const;
    int reconnectAttempt() const { return m_session->reconnectAttempt(); }
    /// An invalid date if no attempt is planned.
    QDateTime nextAttemptAt() const;
    int queuedCount() const { return m_session->queuedCount(); }
    /// The signals without an outcome, in the order they went and will go out.
    QVariantList pendingSignals() const;
    /// Microseconds; -1 if none was measured yet.
    qint64 roundTripTime() const { return m_session->roundTripTime(); }
    Signaling::ServerLimits serverLimits() const { return m_session->serverLimits(); }
    /// Whether others may measure the way to us; counts from the next time that it joins.
    bool answersPings() const { return m_session->answersPings(); }
    void setAnswersPings(bool answers);

    /// The session itself; never null.
    Signaling::SignalingSession *session() const { return m_session.get(); }
    /// Who is in it.
    ConnectionListModel *people() { return &m_people; }
    /// \a recorder is told of each signal that is sent from now on.
    void tell(SessionRecorder *recorder);

    /// Sends a signal and returns its id. \a data: a string is sent as text, undefined or null as
    /// no data, everything else as the JSON of it. \a options: { to: connection or its id,
    /// retryAfterReconnect: true, timeout: 0, finished: (outcome, error) => … }. \a type: a string;
    /// undefined or null: none. Arguments that make no sense throw a TypeError, and nothing is
    /// sent.
    Q_INVOKABLE
    qint64 sendSignal(const QJSValue &type, const QJSValue &data = QJSValue(),
                      const QJSValue &options = QJSValue());
    Q_INVOKABLE
    bool cancelSignal(qint64 id) { return m_session->cancelSignal(quint64(id)); }
    Q_INVOKABLE
    bool sendNow(qint64 id) { return m_session->sendNow(quint64(id)); }
    Q_INVOKABLE
    bool setRetryAfterReconnect(qint64 id, bool retry)
    {
        return m_session->setRetryAfterReconnect(quint64(id), retry);
    }
    Q_INVOKABLE
    void retryNow() { m_session->retryNow(); }
    /// Here and below \a connection is a connection or the id of one; all else throws a TypeError.
    Q_INVOKABLE
    void forceDisconnect(const QJSValue &connection);
    /// Measures the way to another's client and back: pinged() follows if it answers. False, and
    /// nothing is sent, if it doesn't answer pings or there is no link.
    Q_INVOKABLE
    bool ping(const QJSValue &connection);
    /// A null one if there is none such.
    Q_INVOKABLE
    Signaling::Connection connectionById(const QJSValue &id) const;

    void classBegin() override { m_isComplete = false; }
    void componentComplete() override;

Q_SIGNALS:
    void activeChanged();
    void retryPolicyChanged();
    void stateChanged();
    void connectionsChanged();
    void errorChanged();
    void reconnectChanged();
    void queuedCountChanged();
    void pendingSignalsChanged();
    void roundTripTimeChanged();
    void serverLimitsChanged();
    void answersPingsChanged();

    void connected();
    void disconnected(Signalbox::QmlSignalingSession::Reason reason);
    void reconnecting(int attempt, qint64 delay);
    void reconnected(bool recovered);
    void connectionCreated(const Signaling::Connection &connection);
    void connectionDestroyed(const Signaling::Connection &connection,
                             Signalbox::QmlSignalingSession::Reason reason);
    void signalReceived(const Signalbox::SignalMessageValue &message);
    void signalFinished(qint64 id, Signalbox::QmlSignalingSession::Outcome outcome,
                        const Signaling::SignalingError &error);
    void signalSent(qint64 id);
    void signalFailed(qint64 id, const Signaling::SignalingError &error);
    void errorOccurred(const Signaling::SignalingError &error);
    /// After ping(): there and back took \a us microseconds.
    void pinged(const QString &connectionId, qint64 us);

private:
    void watchState();
    void watchSignals();
    void keepPeople();
    void onStateChanged();
    void onDisconnected(Signaling::SignalingSession::Reason reason);
    void onFinished(quint64 id, Signaling::SignalingSession::Outcome outcome,
                    const Signaling::SignalingError &error);
    /// Before the first report of an end: active is what the handlers of all of them find.
    void noticeEnd();
    void tellActive();
    bool isOut() const { return state() == State::Disconnected; }
    /// The id; throws a TypeError that begins with \a function if \a connection is none.
    QString targetId(const char *function, const QJSValue &connection) const;
    /// Brings the session to where active wants it.
    void follow();
    enum class Wrong { Refuse, RefuseLater };
    void join(Wrong wrong);
    void leave();
    /// What is to be joined with has changed; several such changes count as one.
    void changed();
    /// Not from inside: reports are still to be told.
    void followLater();
    void applyChange();
    void refuse(const QString &problem);

    std::unique_ptr<Signaling::SignalingSession> m_session;
    std::unique_ptr<Signaling::ClockTimer> m_changeTimer;
    ConnectionListModel m_people;
    QList<QPointer<SessionRecorder>> m_recorders;
    Signaling::SessionCredentials m_used; ///< that it joined with
    QString m_usedInvite;
    /// What is wrong with the input, found before the session was asked.
    Signaling::SignalingError m_inputError;
    QHash<quint64, QJSValue> m_callbacks; ///< of the signals without an outcome
    bool m_active = false;
    bool m_toldActive = false; ///< as activeChanged() told it last
    bool m_isComplete = true;  ///< false only while QML is creating it
    bool m_isLeaving = false;  ///< by our wish
    bool m_isIn = false;       ///< from joining until its end was told to the last
    bool m_hasEnded = false;   ///< its end is being told
};

} // namespace Signalbox

#endif
