#include "logging_p.h"
#include "publicstate_p.h"
#include "restartspread_p.h"
#include "sessionerrors_p.h"
#include "signalingsessionprivate_p.h"

#include <signaling/protocol/limits.h>

#include <utility>

namespace Signaling {

using std::chrono::milliseconds;
using State = SignalingSession::State;
using Reason = SignalingSession::Reason;

SignalingSessionPrivate::SignalingSessionPrivate(SignalingSession &session,
                                                 SessionDependencies dependencies)
    : m_dependencies(dependencies.completed())
    , m_clock(*m_dependencies.clock)
    , m_link(m_dependencies)
    , m_notifier(session)
    , m_outbox(m_clock, m_notifier,
               [this](const PendingSignal &signal, bool afterRefusal) {
                   return m_conversation.sendSignal(signal, afterRefusal);
               })
    , m_conversation(m_clock, *this, [this](const QByteArray &bytes) { return transmit(bytes); })
    , m_peerPings(m_clock,
                  [this](const QString &to, const QString &type, const QString &data) {
                      return sendAside(to, type, data);
                  })
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
    QObject::connect(&m_link, &ServerLink::refused, &m_link, [this](const SignalingError &error) {
        m_cause = error;
        happened(Event::Banned);
    });
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

void SignalingSessionPrivate::renewToken(const QString &token)
{
    if (!token.isEmpty())
        m_credentials.token = token;
}

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
        watchNetwork();
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

bool SignalingSessionPrivate::sendNow(quint64 id)
{
    if (m_ending || !m_outbox.sendNow(id))
        return false;
    happened(Event::RetryDue); // means something only where an attempt is planned
    return true;
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

bool SignalingSessionPrivate::ping(const QString &connectionId)
{
    return !m_ending && m_phase == Phase::Online && connectionId != m_ownId
        && m_peerPings.ping(m_registry.find(connectionId));
}

/// A signal of our own that the application knows nothing of: it doesn't wait, is never repeated,
/// and nobody is told what became of it.
bool SignalingSessionPrivate::sendAside(const QString &to, const QString &type, const QString &data)
{
    const SignalBody body = SignalBody::fromText(type, data);
    PendingSignal signal;
    signal.id = ++m_lastId;
    signal.type = body.type;
    signal.dataJson = body.dataJson;
    signal.to = to;
    m_asides.insert(signal.id);
    return m_conversation.sendSignal(signal, false) == SendResult::Sent;
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
    // It was the right server before: what answers in its place now won't stay, be it a hotel's
    // sign-in page.
    const bool mayPass =
        state() == State::Reconnecting && error.code == SignalingError::UnexpectedResponse;
    happened(error.isFatal() && !mayPass ? Event::InfoRefused : Event::InfoFailed);
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
    // One that we closed, perhaps within that very call: why the session ends is known already.
    if (m_phase == Phase::Idle)
        return;
    const QString details = QStringLiteral("%1, close code %2: %3")
                                .arg(m_info.messagingUrl.host(), QString::number(code), reason);
    qCInfo(lcSession) << "The link ended," << details;
    Event event = Event::Lost;
    if (code == AbstractTransport::UnknownSocket)
        event = Event::Forgotten;
    else if (code == AbstractTransport::InternalError)
        event = Event::Banned;
    m_spread = restartSpread(reason);
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

void SignalingSessionPrivate::watchNetwork()
{
    if (m_network)
        return;
    m_network = m_dependencies.makeNetworkMonitor();
    QObject::connect(m_network.get(), &NetworkMonitor::changed, &m_link,
                     [this](bool reachable) { onNetworkChanged(reachable); });
}

void SignalingSessionPrivate::onNetworkChanged(bool reachable)
{
    if (m_ending)
        return;
    if (m_phase == Phase::Online)
        m_heartbeat.probe();
    else if (reachable)
        happened(Event::RetryDue);
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
    std::optional<PeerPings::RoundTrip> measured;
    const bool isPing = m_peerPings.take(message, m_answersPings, &measured);
    if (measured)
        m_notifier.post(Notifier::Pinged{measured->connectionId, measured->us});
    if (!isPing)
        m_notifier.post(Notifier::Received{std::move(message)});
}

void SignalingSessionPrivate::onSignalStatus(quint64 signalId, const SignalAnswer &answer)
{
    const bool isAside = m_asides.remove(signalId);
    if (!isAside)
        m_lastRoundTripWasPing = false;
    // Told to slow down are all, whichever it was about.
    if (!isAside || answer.status == SignalingError::TooManySignals)
        m_outbox.acknowledge(signalId, answer);
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
    const int attempt = m_reconnector.attempt();
    const qint64 attemptAt = m_reconnector.nextAttemptAt();
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
    if (m_reconnector.attempt() != attempt || m_reconnector.nextAttemptAt() != attemptAt)
        m_notifier.post(Notifier::AttemptChanged{});
}

} // namespace Signaling
