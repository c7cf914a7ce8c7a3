#include "client_p.h"
#include "errors_p.h"
#include "library_p.h"
#include "log_p.h"

#include <QtCore/qstringbuilder.h>

#include <mutex>
#include <utility>

namespace Signaling::CApi {

using State = SignalingSession::State;

namespace {

SignalingError problemOf(const SessionCredentials &credentials)
{
    if (!credentials.apiUrl.isEmpty())
        return credentials.validate();
    return {SignalingError::InvalidParameter,
            QStringLiteral("No server is named. Set SIGNALBOX_API_URL in the environment, or the "
                           "proxy URL in the session's settings, to its address, such as "
                           "http://127.0.0.1:8080.")};
}

} // namespace

Client::Client(std::shared_ptr<Member> member, std::unique_ptr<SignalingSession> session,
               Clock &clock, QObject *parent)
    : QObject(parent)
    , m_member(std::move(member))
    , m_session(std::move(session))
    , m_leaveTimer(clock.createTimer([this] { leaveNow(); }))
{
    m_member->client = this;
    const SignalingSession *s = m_session.get();
    connect(s, &SignalingSession::stateChanged, this, &Client::onStateChanged);
    connect(s, &SignalingSession::connected, this, &Client::onConnected);
    connect(s, &SignalingSession::disconnected, this, &Client::onDisconnected);
    connect(s, &SignalingSession::connectionCreated, this, &Client::onConnectionCreated);
    connect(s, &SignalingSession::connectionDestroyed, this, &Client::onConnectionDestroyed);
    connect(s, &SignalingSession::reconnecting, this, &Client::onReconnecting);
    connect(s, &SignalingSession::reconnected, this, &Client::onReconnected);
    connect(s, &SignalingSession::signalReceived, this, &Client::onSignalReceived);
    connect(s, &SignalingSession::signalFinished, this,
            [this](quint64, SignalingSession::Outcome outcome, const SignalingError &error) {
                onSignalFinished(outcome, error);
            });
    connect(s, &SignalingSession::errorOccurred, this, &Client::onError);
    connect(s, &SignalingSession::queuedCountChanged, this, &Client::leaveIfSent);
}

Client::~Client()
{
    m_session->disconnect(this);
    if (m_member->client == this)
        m_member->client = nullptr;
}

// ---- what the program asks ----

void Client::connectTo(const SessionCredentials &credentials)
{
    if (m_isAbandoned)
        return;
    // What the session would refuse without a change of its state is refused here.
    if (const SignalingError problem = problemOf(credentials)) {
        const bool wasLeaving = m_member->membership.ended();
        onError(problem);
        if (wasLeaving)
            m_member->callbacks.disconnected();
        return;
    }
    log(OTC_LOG_LEVEL_INFO,
        u"connecting to " % credentials.apiUrl.toDisplayString(QUrl::RemoveUserInfo));
    m_isJoining = true;
    m_session->connectToSession(credentials);
}

void Client::leave()
{
    if (m_isAbandoned)
        return;
    log(OTC_LOG_LEVEL_INFO, QStringLiteral("leaving"));
    m_leaveTimer->start(LeaveTime);
    leaveIfSent();
}

void Client::leaveIfSent()
{
    if (m_leaveTimer->isActive()
        && (m_session->state() != State::Connected || m_session->queuedCount() == 0))
        leaveNow();
}

void Client::leaveNow()
{
    m_leaveTimer->stop();
    m_session->disconnectFromSession();
}

void Client::send(const QString &type, const QString &data, const SignalOptions &options)
{
    if (!m_isAbandoned)
        m_session->sendSignal(type, data, options);
}

void Client::forceDisconnect(const QString &connectionId)
{
    if (!m_isAbandoned)
        m_session->forceDisconnect(connectionId);
}

void Client::abandon()
{
    if (std::exchange(m_isAbandoned, true))
        return;
    m_member->callbacks.close();
    m_member->membership.ended();
    m_member->client = nullptr;
    m_leaveTimer->start(LeaveTime);
    leaveIfSent();
    if (m_session->state() == State::Disconnected)
        deleteLater();
}

// ---- what happens ----

void Client::onStateChanged(State state)
{
    if (m_isAbandoned) {
        if (state == State::Disconnected)
            deleteLater();
    } else if (state == State::Connected) {
        m_member->membership.joined(m_session->connection());
    } else if (state == State::Reconnecting) {
        m_member->membership.lostLink();
    } else if (state == State::Disconnected) {
        m_wasLeaving = m_member->membership.ended();
    }
    leaveIfSent();
}

void Client::onConnected()
{
    // By now TLS and whatever else is made when it is first needed has been made.
    static std::once_flag once;
    std::call_once(once, Library::stopAtExit);
    m_isJoining = false;
    log(OTC_LOG_LEVEL_INFO, u"connected as " % m_session->connection().id);
    m_member->callbacks.connected();
    const QList<Connection> present = std::exchange(m_present, {});
    for (const Connection &connection : present)
        onConnectionCreated(connection);
}

void Client::onDisconnected(SignalingSession::Reason reason)
{
    m_isAway = false;
    m_isJoining = false;
    m_present.clear();
    log(OTC_LOG_LEVEL_INFO, QStringLiteral("disconnected"));
    // Who can't get in hears that by on_error alone, unless it was promised to hear of its leaving.
    if (std::exchange(m_wasLeaving, false) || reason != SignalingSession::Reason::ConnectFailed)
        m_member->callbacks.disconnected();
}

void Client::onConnectionCreated(const Connection &connection)
{
    if (m_isJoining) {
        m_present.append(connection);
        return;
    }
    log(OTC_LOG_LEVEL_DEBUG, u"connection created: " % connection.id);
    if (!m_member->connectionEventsSuppressed)
        m_member->callbacks.connectionCreated(connection);
}

void Client::onConnectionDestroyed(const Connection &connection)
{
    log(OTC_LOG_LEVEL_DEBUG, u"connection dropped: " % connection.id);
    if (!m_member->connectionEventsSuppressed)
        m_member->callbacks.connectionDropped(connection);
}

void Client::onReconnecting(int attempt, qint64 delay)
{
    log(OTC_LOG_LEVEL_WARN,
        QStringLiteral("link lost, attempt %1 in %2 ms").arg(attempt).arg(delay));
    if (!std::exchange(m_isAway, true))
        m_member->callbacks.reconnectionStarted();
}

void Client::onReconnected()
{
    m_isAway = false;
    log(OTC_LOG_LEVEL_INFO, u"reconnected as " % m_session->connection().id);
    m_member->callbacks.reconnected();
}

void Client::onSignalReceived(const SignalMessage &message)
{
    if (Log::level() >= OTC_LOG_LEVEL_DEBUG)
        log(OTC_LOG_LEVEL_DEBUG, u"signal received from " % message.sender().id);
    m_member->callbacks.signalReceived(message);
}

void Client::onSignalFinished(SignalingSession::Outcome outcome, const SignalingError &error)
{
    using Outcome = SignalingSession::Outcome;
    // Of what is under way when the program itself leaves, it doesn't want to hear: that goes out.
    const bool isLeaving = m_member->membership.phase() == Membership::Phase::Leaving;
    if (outcome == Outcome::Sent || (outcome == Outcome::Unknown && isLeaving))
        return;
    log(OTC_LOG_LEVEL_WARN, u"signal not sent: " % Errors::text(error));
    m_member->callbacks.error(Errors::text(error), OTC_SESSION_UNABLE_TO_SEND_SIGNAL);
}

void Client::onError(const SignalingError &error)
{
    log(OTC_LOG_LEVEL_ERROR, Errors::text(error));
    const bool isOver = m_session->state() == State::Disconnected;
    m_member->callbacks.error(Errors::text(error),
                              isOver ? Errors::ofSession(error) : Errors::ofRequest(error));
}

void Client::log(otc_log_level level, const QString &text) const
{
    if (level <= Log::level())
        Log::write(level, u"session " % m_member->sessionId % u": " % text);
}

} // namespace Signaling::CApi
