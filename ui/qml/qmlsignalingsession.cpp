#include "qmlsignalingsession.h"

#include <signaling/clock.h>
#include <ui/qml/javascriptvalue.h>
#include <ui/viewmodels/sessionrecorder.h>

#include <QJSEngine>
#include <QtQml/qqmlinfo.h>

#include <chrono>
#include <utility>

namespace Signalbox {

using Signaling::SignalingError;
using Session = Signaling::SignalingSession;

// The enums are told apart by moc only.
static_assert(int(QmlSignalingSession::State::Disconnecting) == int(Session::State::Disconnecting));
static_assert(int(QmlSignalingSession::Reason::ConnectFailed)
              == int(Session::Reason::ConnectFailed));
static_assert(int(QmlSignalingSession::Outcome::Unknown) == int(Session::Outcome::Unknown));

QmlSignalingSession::QmlSignalingSession(QObject *parent)
    : QmlSessionInput(parent)
    , m_session(std::make_unique<Session>())
    , m_changeTimer(Signaling::Clock::system()->createTimer([this] { applyChange(); }))
{
    connect(this, &QmlSessionInput::inviteChanged, this, &QmlSignalingSession::changed);
    connect(this, &QmlSessionInput::credentialsChanged, this, &QmlSignalingSession::changed);
    keepPeople();
    watchState();
    watchSignals();
}

QmlSignalingSession::~QmlSignalingSession()
{
    // While this is still whole: the outcomes of what is pending are reported, to handlers that may
    // ask the session. So not reset(), which would take it away first.
    delete m_session.get();
    (void)m_session.release();
}

void QmlSignalingSession::keepPeople()
{
    Session *session = m_session.get();
    const auto reset = [this] {
        m_people.reset(m_session->connections(), m_session->connection().id);
    };
    connect(session, &Session::connected, this, reset);
    connect(session, &Session::reconnected, this, reset);
    connect(session, &Session::disconnected, this, [this] { m_people.clear(); });
    connect(session, &Session::connectionCreated, &m_people, &ConnectionListModel::add);
    connect(session, &Session::connectionDestroyed, this,
            [this](const Signaling::Connection &connection) { m_people.remove(connection.id); });
    connect(session, &Session::roundTripTimeChanged, this,
            [this] { m_people.setRoundTrip(m_people.ownId(), m_session->roundTripTime()); });
}

void QmlSignalingSession::watchState()
{
    Session *session = m_session.get();
    connect(session, &Session::stateChanged, this, &QmlSignalingSession::onStateChanged);
    connect(session, &Session::connected, this, &QmlSignalingSession::connected);
    connect(session, &Session::disconnected, this, &QmlSignalingSession::onDisconnected);
    connect(session, &Session::attemptChanged, this, &QmlSignalingSession::reconnectChanged);
    connect(session, &Session::reconnecting, this, [this](int attempt, qint64 delay) {
        const QPointer<QmlSignalingSession> alive(this);
        Q_EMIT reconnectChanged();
        if (alive)
            Q_EMIT reconnecting(attempt, delay);
    });
    connect(session, &Session::reconnected, this, &QmlSignalingSession::reconnected);
    connect(session, &Session::connectionsChanged, this, &QmlSignalingSession::connectionsChanged);
    connect(session, &Session::connectionCreated, this, &QmlSignalingSession::connectionCreated);
    connect(session, &Session::connectionDestroyed, this,
            [this](const Signaling::Connection &connection, Session::Reason reason) {
                Q_EMIT connectionDestroyed(connection, Reason(int(reason)));
            });
    connect(session, &Session::errorChanged, this, [this] {
        noticeEnd();
        Q_EMIT errorChanged();
    });
    connect(session, &Session::errorOccurred, this, &QmlSignalingSession::errorOccurred);
    connect(session, &Session::retryPolicyChanged, this, &QmlSignalingSession::retryPolicyChanged);
    connect(session, &Session::roundTripTimeChanged, this,
            &QmlSignalingSession::roundTripTimeChanged);
    connect(session, &Session::serverLimitsChanged, this,
            &QmlSignalingSession::serverLimitsChanged);
}

void QmlSignalingSession::watchSignals()
{
    Session *session = m_session.get();
    connect(session, &Session::signalReceived, this,
            [this](const Signaling::SignalMessage &message) {
                Q_EMIT signalReceived(SignalMessageValue(message));
            });
    connect(session, &Session::signalFinished, this, &QmlSignalingSession::onFinished);
    connect(session, &Session::queuedCountChanged, this, &QmlSignalingSession::queuedCountChanged);
    connect(session, &Session::pendingSignalsChanged, this,
            &QmlSignalingSession::pendingSignalsChanged);
    connect(session, &Session::pinged, this, &QmlSignalingSession::pinged);
}

void QmlSignalingSession::setActive(bool active)
{
    if (m_active == active)
        return;
    m_active = active;
    const QPointer<QmlSignalingSession> alive(this);
    tellActive();
    if (alive && m_isComplete)
        follow();
}

void QmlSignalingSession::tellActive()
{
    if (std::exchange(m_toldActive, m_active) != m_active)
        Q_EMIT activeChanged();
}

void QmlSignalingSession::setRetryPolicy(const Signaling::RetryPolicy &policy)
{
    const QString problem = policy.problem();
    if (!problem.isEmpty())
        qmlWarning(this) << problem;
    m_session->setRetryPolicy(policy);
}

QVariantList QmlSignalingSession::connections() const
{
    QVariantList list;
    const auto everyone = m_session->connections();
    for (const Signaling::Connection &connection : everyone)
        list.append(QVariant::fromValue(connection));
    return list;
}

QVariantList QmlSignalingSession::pendingSignals() const
{
    QVariantList list;
    const auto all = m_session->pendingSignals();
    for (const Signaling::PendingSignalInfo &signal : all)
        list.append(QVariant::fromValue(signal));
    return list;
}

void QmlSignalingSession::setAnswersPings(bool answers)
{
    if (answersPings() == answers)
        return;
    m_session->setAnswersPings(answers);
    Q_EMIT answersPingsChanged();
}

SignalingError QmlSignalingSession::error() const
{
    return m_inputError ? m_inputError : m_session->error();
}

QDateTime QmlSignalingSession::nextAttemptAt() const
{
    const qint64 at = m_session->nextAttemptAt();
    return at > 0 ? QDateTime::fromMSecsSinceEpoch(at) : QDateTime();
}

void QmlSignalingSession::tell(SessionRecorder *recorder)
{
    m_recorders.removeAll(nullptr);
    m_recorders.append(recorder);
}

void QmlSignalingSession::componentComplete()
{
    m_isComplete = true;
    follow();
}

void QmlSignalingSession::follow()
{
    if (m_active && isOut() && !m_isIn)
        join(Wrong::RefuseLater);
    else if (!m_active && !isOut())
        leave();
    // Else it is there, on its way there, or on its way out and comes back when its end was told.
}

void QmlSignalingSession::followLater()
{
    m_changeTimer->start(std::chrono::milliseconds(0));
}

void QmlSignalingSession::join(Wrong wrong)
{
    if (isEmpty())
        return;
    QString problem;
    const auto credentials = wanted(&problem);
    if (!credentials)
        return wrong == Wrong::Refuse ? refuse(problem) : followLater();
    m_used = *credentials;
    m_usedInvite = invite();
    m_isIn = true;
    m_hasEnded = false;
    const QPointer<QmlSignalingSession> alive(this);
    if (std::exchange(m_inputError, {}))
        Q_EMIT errorChanged();
    if (alive)
        m_session->connectToSession(m_used);
}

void QmlSignalingSession::leave()
{
    m_isLeaving = true;
    m_session->disconnectFromSession();
}

void QmlSignalingSession::refuse(const QString &problem)
{
    // Its own: a handler may mend the input, and then there is none.
    const SignalingError error{SignalingError::InvalidParameter, problem};
    const QPointer<QmlSignalingSession> alive(this);
    m_inputError = error;
    m_active = false;
    Q_EMIT errorChanged();
    if (alive)
        tellActive();
    if (alive)
        Q_EMIT errorOccurred(error);
}

void QmlSignalingSession::changed()
{
    if (m_isComplete && m_active)
        followLater();
}

void QmlSignalingSession::applyChange()
{
    if (!m_active)
        return;
    if (isOut() && !m_isIn)
        return join(Wrong::Refuse);
    if (isOut() || m_isLeaving)
        return;
    const auto credentials = wanted(nullptr);
    if (credentials && invite() == m_usedInvite) {
        auto renewed = m_used;
        renewed.token = credentials->token;
        if (renewed == *credentials) {
            m_used = renewed;
            return m_session->renewToken(renewed.token);
        }
    }
    leave();
}

void QmlSignalingSession::noticeEnd()
{
    if (!m_isIn || !isOut() || std::exchange(m_hasEnded, true))
        return;
    if (!std::exchange(m_isLeaving, false))
        m_active = false;
}

void QmlSignalingSession::onStateChanged()
{
    const QPointer<QmlSignalingSession> alive(this);
    noticeEnd();
    Q_EMIT stateChanged();
    if (alive)
        Q_EMIT reconnectChanged();
    if (alive)
        tellActive();
}

void QmlSignalingSession::onDisconnected(Session::Reason reason)
{
    const QPointer<QmlSignalingSession> alive(this);
    noticeEnd();
    tellActive();
    if (alive)
        Q_EMIT disconnected(Reason(int(reason)));
    if (!alive)
        return;
    m_isIn = false;
    if (m_active)
        followLater();
}

qint64 QmlSignalingSession::sendSignal(const QJSValue &type, const QJSValue &data,
                                       const QJSValue &options)
{
    QJSEngine *engine = qjsEngine(this);
    if (!engine) {
        qmlWarning(this) << "sendSignal() is for JavaScript; C++ has session()";
        return 0;
    }
    QString problem;
    const QString itsType = signalType(type, &problem);
    const SignalData its = signalData(engine, data);
    const SendArguments arguments = sendArguments(options);
    for (const QString &another : {its.problem, arguments.problem}) {
        if (problem.isEmpty())
            problem = another;
    }
    if (!problem.isEmpty()) {
        engine->throwError(QJSValue::TypeError, QStringLiteral("sendSignal(): ") + problem);
        return 0;
    }
    Signaling::SignalOptions how = arguments.options;
    how.isJson = its.isJson;
    const quint64 id = m_session->sendSignal(itsType, its.text, how);
    if (id == 0)
        return 0;
    if (arguments.finished.isCallable())
        m_callbacks.insert(id, arguments.finished);
    const QString target = how.to ? how.to->id : QString();
    // A copy: what hears of a row may make another model.
    const auto recorders = m_recorders;
    for (const auto &recorder : recorders) {
        if (recorder)
            recorder->recordSent(id, itsType, its.text, target, how);
    }
    return qint64(id);
}

QString QmlSignalingSession::targetId(const char *function, const QJSValue &connection) const
{
    QString problem;
    const Signaling::Connection target =
        connectionOf(connection, QLatin1String("connection"), &problem);
    if (problem.isEmpty())
        return target.id;
    if (QJSEngine *engine = qjsEngine(this))
        engine->throwError(QJSValue::TypeError,
                           QLatin1String(function) + QStringLiteral("(): ") + problem);
    return {};
}

void QmlSignalingSession::forceDisconnect(const QJSValue &connection)
{
    const QString id = targetId("forceDisconnect", connection);
    if (!id.isEmpty())
        m_session->forceDisconnect(id);
}

bool QmlSignalingSession::ping(const QJSValue &connection)
{
    const QString id = targetId("ping", connection);
    return !id.isEmpty() && m_session->ping(id);
}

Signaling::Connection QmlSignalingSession::connectionById(const QJSValue &id) const
{
    // The id of nobody, as `to` of a message to everyone has it, is no mistake here.
    if (id.isString() && id.toString().isEmpty())
        return {};
    return m_session->connectionById(targetId("connectionById", id));
}

void QmlSignalingSession::onFinished(quint64 id, Session::Outcome outcome,
                                     const SignalingError &error)
{
    const QPointer<QmlSignalingSession> alive(this);
    noticeEnd();
    QJSEngine *engine = qjsEngine(this);
    const QJSValue callback = m_callbacks.take(id);
    if (engine && callback.isCallable()) {
        const QJSValue result =
            callback.call({QJSValue(int(outcome)), engine->toScriptValue(error)});
        if (alive && result.isError())
            qmlWarning(this) << "finished: " << result.toString();
    }
    if (alive)
        Q_EMIT signalFinished(qint64(id), Outcome(int(outcome)), error);
    if (alive && outcome == Session::Outcome::Sent)
        Q_EMIT signalSent(qint64(id));
    else if (alive)
        Q_EMIT signalFailed(qint64(id), error);
}

} // namespace Signalbox
