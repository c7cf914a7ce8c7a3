#include "logging_p.h"
#include "publicstate_p.h"
#include "sessionerrors_p.h"
#include "signalingsessionprivate_p.h"

#include <signaling/protocol/limits.h>

#include <QUuid>

#include <utility>

namespace Signaling {

using std::chrono::milliseconds;
using State = SignalingSession::State;
using Reason = SignalingSession::Reason;

namespace {

constexpr milliseconds ConnectTimeout{15000};
constexpr milliseconds AttemptTimeout{Limits::DeadAfterMs};
constexpr milliseconds LeaveTimeout{2000};

} // namespace

SignalingSessionPrivate::SignalingSessionPrivate(SignalingSession &session,
                                                 SessionDependencies dependencies)
    : m_dependencies(dependencies.completed())
    , m_clock(*m_dependencies.clock)
    , m_link(m_dependencies)
    , m_notifier(session)
    , m_outbox(m_clock, m_notifier,
               [this](const PendingSignal &signal) { return m_conversation.sendSignal(signal); })
    , m_conversation(m_clock, *this, [this](const QByteArray &bytes) { return transmit(bytes); })
    , m_heartbeat(
          m_clock,
          [this] {
              m_pingSentUs = m_clock.monotonicUs();
              m_conversation.sendPing();
          },
          [this] { onSilence(); })
    , m_reconnector(m_clock, m_dependencies.random, [this] { happened(Event::RetryDue); })
    , m_timer(m_clock.createTimer([this] { onTimeout(); }))
{
    QObject::connect(&m_link, &ServerLink::infoReceived, &m_link, [this](const SessionInfo &info) {
        m_info = info;
        happened(Event::InfoReceived);
    });
    QObject::connect(&m_link, &ServerLink::infoFailed, &m_link,
                     [this](const SignalingError &error) { onInfoFailed(error); });
    QObject::connect(&m_link, &ServerLink::opened, &m_link, [this] { happened(Event::Opened); });
    QObject::connect(&m_link, &ServerLink::messageReceived, &m_link,
                     [this](const QByteArray &bytes) { onMessage(bytes); });
    QObject::connect(&m_link, &ServerLink::closed, &m_link,
                     [this](int code, const QString &reason) { onClosed(code, reason); });
    m_outbox.setPolicy(m_policy);
    m_reconnector.setPolicy(m_policy);
}

State SignalingSessionPrivate::state() const
{
    return stateOf(m_phase);
}

Connection SignalingSessionPrivate::ownConnection() const
{
    return m_registry.find(m_ownId);
}

qint64 SignalingSessionPrivate::roundTripUs() const
{
    return m_lastRoundTripWasPing ? m_pingRoundTripUs : m_outbox.roundTripUs();
}

// ---- commands ----

void SignalingSessionPrivate::connectTo(const SessionCredentials &credentials)
{
    if (m_ending)
        return;
    if (m_phase == Phase::Idle) {
        m_error = {};
        m_credentials = credentials;
        m_cause = credentials.validate();
        if (m_cause) {
            report(m_cause);
            m_notifier.post(Notifier::Disconnected{Reason::ConnectFailed});
            m_notifier.deliverLater();
            return;
        }
        m_outbox.suspend();
    }
    happened(Event::Connect);
}

void SignalingSessionPrivate::disconnect()
{
    if (!m_ending)
        happened(Event::Disconnect);
}

void SignalingSessionPrivate::retryNow()
{
    if (!m_ending)
        happened(Event::RetryDue);
}

quint64 SignalingSessionPrivate::send(const QString &type, const QString &data,
                                      const SignalOptions &options)
{
    if (m_ending)
        return 0;
    m_outbox.submit(++m_lastId, type, data, options);
    return m_lastId;
}

void SignalingSessionPrivate::forceDisconnect(const QString &connectionId)
{
    if (m_ending)
        return;
    if (m_phase == Phase::Online) {
        m_conversation.sendForceDisconnect(connectionId);
        return;
    }
    report(SessionErrors::notConnected());
    m_notifier.deliverLater();
}

void SignalingSessionPrivate::setPolicy(const RetryPolicy &policy)
{
    m_policy = policy;
    m_outbox.setPolicy(policy);
    m_reconnector.setPolicy(policy);
}

void SignalingSessionPrivate::shutDown()
{
    m_ending = true;
    m_link.disconnect();
    if (m_link.isOpen()) {
        if (m_conversation.isJoined())
            m_conversation.sendDisconnect();
        m_link.close();
    } else {
        m_link.drop();
    }
    m_timer->stop();
    m_heartbeat.stop();
    m_reconnector.reset();
    m_phase = Phase::Idle;
    m_outbox.close();
    m_notifier.deliverOutcomes();
}

// ---- what the server and the network say ----

void SignalingSessionPrivate::onInfoFailed(const SignalingError &error)
{
    m_cause = error;
    happened(error.isFatal() ? Event::InfoRefused : Event::InfoFailed);
}

void SignalingSessionPrivate::onMessage(const QByteArray &bytes)
{
    if (m_phase == Phase::Idle || m_phase == Phase::Leaving)
        return;
    m_heartbeat.received();
    if (m_phase == Phase::Resuming)
        handle(Event::Heard);
    m_conversation.receive(bytes);
    m_notifier.deliver();
}

void SignalingSessionPrivate::onClosed(int code, const QString &reason)
{
    const QString details = QStringLiteral("%1, close code %2: %3")
                                .arg(m_info.messagingUrl.host(), QString::number(code), reason);
    qCInfo(lcSession) << "The link ended," << details;
    Event event = Event::Lost;
    if (code == AbstractTransport::UnknownSocket)
        event = Event::Forgotten;
    else if (code == AbstractTransport::InternalError)
        event = Event::Banned;
    if (event != Event::Lost)
        m_cause = SessionErrors::refused(details);
    else if (state() == State::Connecting)
        m_cause = SessionErrors::connectFailed(details);
    else
        m_cause = SessionErrors::dropped(details);
    if (m_phase == Phase::Online && event != Event::Banned) {
        if (!m_policy.allowsAttempt(milliseconds(0)))
            event = Event::Banned;
        else if (!m_info.reconnection)
            event = Event::Forgotten;
    }
    happened(event);
}

void SignalingSessionPrivate::onSilence()
{
    onClosed(AbstractTransport::Abnormal,
             QStringLiteral("nothing came for %1 ms").arg(Limits::DeadAfterMs));
}

void SignalingSessionPrivate::onTimeout()
{
    if (m_phase != Phase::Leaving)
        m_cause = SessionErrors::timedOut(m_timeoutMs, m_credentials.apiUrl);
    happened(Event::TimedOut);
}

void SignalingSessionPrivate::onJoined(const QList<Connection> &everyone)
{
    m_joinedWith = everyone;
    handle(Event::Joined);
}

void SignalingSessionPrivate::onJoinRefused(const SignalingError &error)
{
    m_cause = error;
    handle(error.isFatal() ? Event::JoinRefused : Event::Lost);
}

void SignalingSessionPrivate::onCreated(const Connection &connection)
{
    if (m_registry.add(connection))
        m_notifier.post(Notifier::Created{connection});
    m_notifier.change(Notifier::Connections);
}

void SignalingSessionPrivate::onDeleted(const QString &connectionId, const QString &reason)
{
    if (connectionId == m_connectionId) {
        m_removedFor = reasonFor(reason);
        m_cause = SessionErrors::removed(m_removedFor == Reason::ForceDisconnected, reason);
        handle(Event::Removed);
        return;
    }
    if (const std::optional<Connection> gone = m_registry.remove(connectionId)) {
        m_notifier.post(Notifier::Destroyed{*gone, reasonFor(reason)});
        m_notifier.change(Notifier::Connections);
    }
}

void SignalingSessionPrivate::onSignal(SignalMessage message)
{
    if (message.from) {
        Connection sender = m_registry.find(message.from->id);
        if (!sender.isNull())
            message.from = std::move(sender);
    }
    m_notifier.post(Notifier::Received{std::move(message)});
}

void SignalingSessionPrivate::onSignalStatus(quint64 signalId, int status, const QString &reason)
{
    m_lastRoundTripWasPing = false;
    m_outbox.acknowledge(signalId, status, reason);
}

void SignalingSessionPrivate::onRequestFailed(const SignalingError &error)
{
    report(error);
}

void SignalingSessionPrivate::onPong()
{
    if (m_pingSentUs == 0)
        return; // not ours: the greeting on a resumed socket
    m_pingRoundTripUs = m_clock.monotonicUs() - std::exchange(m_pingSentUs, 0);
    m_lastRoundTripWasPing = true;
    m_notifier.change(Notifier::RoundTrip);
}

// ---- the state ----

void SignalingSessionPrivate::setPhase(Phase phase)
{
    const State before = state();
    m_phase = phase;
    if (state() != before)
        m_notifier.post(Notifier::StateChanged{state()});
}

void SignalingSessionPrivate::happened(Event event)
{
    handle(event);
    m_notifier.deliver();
}

void SignalingSessionPrivate::handle(Event event)
{
    m_events.append(event);
    if (std::exchange(m_handling, true))
        return;
    while (!m_events.isEmpty()) {
        const Event next = m_events.takeFirst();
        const Transition change = transition(m_phase, next);
        qCDebug(lcSession) << "phase" << int(m_phase) << "event" << int(next) << "->"
                           << int(change.next);
        setPhase(change.next);
        for (const Action action : change.actions)
            perform(action);
    }
    m_handling = false;
}

void SignalingSessionPrivate::perform(Action action)
{
    switch (action) {
    case Action::None:
        return;
    case Action::RefuseConnect:
        return report(SessionErrors::alreadyConnected());
    case Action::AskInfo:
        m_reconnector.begin();
        m_connectionId = QUuid::createUuid().toString(QUuid::WithoutBraces);
        return m_link.askInfo(m_credentials, m_connectionId);
    case Action::OpenSocket:
        m_conversation.start(m_credentials, m_info, m_connectionId);
        return m_link.open(m_info.messagingUrl, false);
    case Action::OpenResuming:
        m_reconnector.begin();
        return m_link.open(m_info.messagingUrl, true);
    case Action::SendJoin:
        return m_conversation.join();
    case Action::EnterSession:
        return enterSession();
    case Action::ReenterSession:
        return reenterSession();
    case Action::ReportResumed:
        return m_notifier.post(Notifier::Reconnected{});
    case Action::StartFlow:
        m_reconnector.reset();
        m_heartbeat.start();
        m_pingSentUs = 0;
        m_conversation.resend();
        return m_outbox.open();
    case Action::ConnectTimer:
        return startTimer(ConnectTimeout);
    case Action::AttemptTimer:
        return startTimer(AttemptTimeout);
    case Action::LeaveTimer:
        return startTimer(LeaveTimeout);
    case Action::StopTimer:
        return m_timer->stop();
    case Action::DropLink:
        return dropLink();
    case Action::Suspend:
        return m_outbox.suspend();
    case Action::Forget:
        m_conversation.forget();
        return m_outbox.forget();
    case Action::PlanRetry:
        return planRetry();
    case Action::Farewell:
        m_conversation.sendDisconnect();
        [[fallthrough]];
    case Action::CloseLink:
        m_heartbeat.stop();
        return m_link.close();
    case Action::FailPending:
        return m_outbox.close();
    default:
        return performEnd(action);
    }
}

void SignalingSessionPrivate::performEnd(Action action)
{
    switch (action) {
    case Action::EndByClient:
        return end(Reason::ClientDisconnected);
    case Action::EndUnconnected:
        report(m_cause);
        return end(Reason::ConnectFailed);
    case Action::EndDropped:
        report(m_cause);
        return end(Reason::NetworkDisconnected);
    case Action::EndRemoved:
        if (m_removedFor != Reason::ClientDisconnected)
            report(m_cause);
        return end(m_removedFor);
    default:
        return;
    }
}

bool SignalingSessionPrivate::transmit(const QByteArray &bytes)
{
    m_heartbeat.sent();
    return m_link.send(bytes);
}

void SignalingSessionPrivate::dropLink()
{
    m_timer->stop();
    m_heartbeat.stop();
    m_link.drop();
}

void SignalingSessionPrivate::enterSession()
{
    m_registry.clear();
    m_ownId = m_connectionId;
    for (const Connection &connection : std::as_const(m_joinedWith)) {
        m_registry.add(connection);
        if (connection.id != m_ownId)
            m_notifier.post(Notifier::Created{connection});
    }
    m_joinedWith.clear();
    m_notifier.change(Notifier::Connections);
    m_notifier.post(Notifier::Connected{});
}

void SignalingSessionPrivate::reenterSession()
{
    ConnectionRegistry before = std::exchange(m_registry, {});
    before.remove(std::exchange(m_ownId, m_connectionId));
    for (const Connection &connection : std::as_const(m_joinedWith)) {
        m_registry.add(connection);
        if (connection.id != m_ownId && !before.remove(connection.id))
            m_notifier.post(Notifier::Created{connection});
    }
    m_joinedWith.clear();
    const QList<Connection> gone = before.list();
    for (const Connection &connection : gone)
        m_notifier.post(Notifier::Destroyed{connection, Reason::NetworkDisconnected});
    m_notifier.change(Notifier::Connections);
    report(SessionErrors::notRecovered());
    m_notifier.post(Notifier::Reconnected{});
}

void SignalingSessionPrivate::planRetry()
{
    const std::optional<milliseconds> delay = m_reconnector.plan();
    if (delay) {
        m_notifier.post(Notifier::Reconnecting{m_reconnector.attempt(), delay->count()});
        return;
    }
    m_cause = SessionErrors::dropped(m_cause.details);
    handle(Event::GaveUp);
}

void SignalingSessionPrivate::end(Reason reason)
{
    m_timer->stop();
    m_reconnector.reset();
    m_ownId.clear();
    m_connectionId.clear();
    m_joinedWith.clear();
    if (m_registry.count() > 0) {
        m_registry.clear();
        m_notifier.change(Notifier::Connections);
    }
    m_notifier.post(Notifier::Disconnected{reason});
}

void SignalingSessionPrivate::report(const SignalingError &error)
{
    m_error = error;
    m_notifier.post(Notifier::Failed{error});
}

void SignalingSessionPrivate::startTimer(milliseconds delay)
{
    m_timeoutMs = delay.count();
    m_timer->start(delay);
}

} // namespace Signaling
