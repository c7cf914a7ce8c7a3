#include "qmlsignalingsession.h"

#include <signaling/clock.h>
#include <signaling/invite.h>
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
    : QObject(parent)
    , m_session(std::make_unique<Session>())
    , m_changeTimer(Signaling::Clock::system()->createTimer([this] { applyChange(); }))
{
    keepPeople();
    watchState();
    watchSignals();
}

QmlSignalingSession::~QmlSignalingSession()
{
    // While this is still whole: the outcomes of what is pending are reported.
    m_session.reset();
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
    connect(session, &Session::disconnected, this,
            [this](Session::Reason reason) { Q_EMIT disconnected(Reason(int(reason))); });
    connect(session, &Session::reconnecting, this, [this](int attempt, qint64 delay) {
        Q_EMIT reconnectChanged();
        Q_EMIT reconnecting(attempt, delay);
    });
    connect(session, &Session::reconnected, this, &QmlSignalingSession::reconnected);
    connect(session, &Session::connectionsChanged, this, &QmlSignalingSession::connectionsChanged);
    connect(session, &Session::connectionCreated, this, &QmlSignalingSession::connectionCreated);
    connect(session, &Session::connectionDestroyed, this,
            [this](const Signaling::Connection &connection, Session::Reason reason) {
                Q_EMIT connectionDestroyed(connection, Reason(int(reason)));
            });
    connect(session, &Session::errorChanged, this, &QmlSignalingSession::errorChanged);
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
}

void QmlSignalingSession::setActive(bool active)
{
    if (m_active == active)
        return;
    m_active = active;
    Q_EMIT activeChanged();
    if (m_isComplete)
        follow();
}

void QmlSignalingSession::setInvite(const QString &invite)
{
    if (m_invite == invite)
        return;
    m_invite = invite;
    Q_EMIT inviteChanged();
    changed();
}

void QmlSignalingSession::setCredentials(const Signaling::SessionCredentials &credentials)
{
    if (m_credentials == credentials)
        return;
    m_credentials = credentials;
    Q_EMIT credentialsChanged();
    changed();
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
    const bool isOut = m_session->state() == Session::State::Disconnected;
    if (m_active && isOut)
        join();
    else if (!m_active && !isOut)
        leave();
    // Else it is there, on its way there, or on its way out and comes back when it is out.
}

void QmlSignalingSession::join()
{
    if (m_invite.isEmpty() && m_credentials == Signaling::SessionCredentials())
        return;
    QString problem;
    const auto credentials = wanted(&problem);
    if (!credentials)
        return refuse(problem);
    if (std::exchange(m_inputError, {}))
        Q_EMIT errorChanged();
    m_used = *credentials;
    m_usedInvite = m_invite;
    m_session->connectToSession(m_used);
}

void QmlSignalingSession::leave()
{
    m_isLeaving = true;
    m_session->disconnectFromSession();
}

void QmlSignalingSession::refuse(const QString &problem)
{
    m_inputError = {SignalingError::InvalidParameter, problem};
    m_active = false;
    Q_EMIT errorChanged();
    Q_EMIT activeChanged();
    Q_EMIT errorOccurred(m_inputError);
}

std::optional<Signaling::SessionCredentials> QmlSignalingSession::wanted(QString *problem) const
{
    if (m_invite.isEmpty())
        return m_credentials;
    const auto invite = Signaling::Invite::fromString(m_invite, problem);
    if (!invite)
        return {};
    Signaling::SessionCredentials credentials = invite->credentials;
    const auto override = [](auto &its, const auto &given) {
        if (!given.isEmpty())
            its = given;
    };
    override(credentials.apiUrl, m_credentials.apiUrl);
    override(credentials.apiKey, m_credentials.apiKey);
    override(credentials.sessionId, m_credentials.sessionId);
    override(credentials.token, m_credentials.token);
    override(credentials.fingerprint, m_credentials.fingerprint);
    override(credentials.caFile, m_credentials.caFile);
    return credentials;
}

void QmlSignalingSession::changed()
{
    if (m_isComplete && m_active)
        m_changeTimer->start(std::chrono::milliseconds(0));
}

void QmlSignalingSession::applyChange()
{
    if (!m_active)
        return;
    if (m_session->state() == Session::State::Disconnected)
        return join();
    if (m_isLeaving)
        return;
    const auto credentials = wanted(nullptr);
    if (credentials && m_invite == m_usedInvite) {
        auto renewed = m_used;
        renewed.token = credentials->token;
        if (renewed == *credentials) {
            m_used = renewed;
            return m_session->renewToken(renewed.token);
        }
    }
    leave();
}

void QmlSignalingSession::onStateChanged(Session::State state)
{
    Q_EMIT stateChanged();
    Q_EMIT reconnectChanged();
    if (state != Session::State::Disconnected)
        return;
    const bool byWish = std::exchange(m_isLeaving, false);
    if (byWish && m_active) {
        // Not from inside: disconnected() is still to be told.
        m_changeTimer->start(std::chrono::milliseconds(0));
    } else if (m_active) {
        m_active = false;
        Q_EMIT activeChanged();
    }
}

qint64 QmlSignalingSession::sendSignal(const QString &type, const QJSValue &data,
                                       const QJSValue &options)
{
    QJSEngine *engine = qjsEngine(this);
    if (!engine) {
        qmlWarning(this) << "sendSignal() is for JavaScript; C++ has session()";
        return 0;
    }
    const SignalData its = signalData(engine, data);
    const SendArguments arguments = sendArguments(options);
    const QString problem = its.problem.isEmpty() ? arguments.problem : its.problem;
    if (!problem.isEmpty()) {
        engine->throwError(QJSValue::TypeError, QStringLiteral("sendSignal(): ") + problem);
        return 0;
    }
    Signaling::SignalOptions how = arguments.options;
    how.isJson = its.isJson;
    const quint64 id = m_session->sendSignal(type, its.text, how);
    if (id == 0)
        return 0;
    if (arguments.finished.isCallable())
        m_callbacks.insert(id, arguments.finished);
    const QString target = how.to ? how.to->id : QString();
    for (const auto &recorder : std::as_const(m_recorders)) {
        if (recorder)
            recorder->recordSent(id, type, its.text, target, how);
    }
    return qint64(id);
}

void QmlSignalingSession::onFinished(quint64 id, Session::Outcome outcome,
                                     const SignalingError &error)
{
    const QPointer<QmlSignalingSession> alive(this);
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
