// What SignalingSessionPrivate does when the state table says so.
#include "publicstate_p.h"
#include "sessionerrors_p.h"
#include "signalingsessionprivate_p.h"

#include <signaling/protocol/limits.h>

#include <QUuid>

#include <utility>

namespace Signaling {

using std::chrono::milliseconds;
using Reason = SignalingSession::Reason;

namespace {

constexpr milliseconds ConnectTimeout{15000};
constexpr milliseconds AttemptTimeout{Limits::DeadAfterMs};
constexpr milliseconds LeaveTimeout{2000};

} // namespace

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
        return m_conversation.join(m_answersPings);
    case Action::EnterSession:
        return enterSession();
    case Action::ReenterSession:
        return reenterSession();
    case Action::ReportResumed:
        m_conversation.resumed();
        return m_notifier.post(Notifier::Reconnected{true});
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
    m_peerPings.forget();
    m_asides.clear();
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
    meetServer();
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
    meetServer();
    m_notifier.post(Notifier::Reconnected{false});
}

void SignalingSessionPrivate::meetServer()
{
    m_outbox.setServer(m_info.limits);
    if (m_info.limits == m_limits)
        return;
    m_limits = m_info.limits;
    m_notifier.change(Notifier::Limits);
}

void SignalingSessionPrivate::planRetry()
{
    const std::optional<milliseconds> spread = std::exchange(m_spread, std::nullopt);
    const bool wanted = m_phase != Phase::ConnectWaiting || m_policy.retryFirstConnect;
    const std::optional<milliseconds> delay = wanted ? m_reconnector.plan(spread) : std::nullopt;
    if (delay) {
        m_notifier.post(Notifier::Reconnecting{m_reconnector.attempt(), delay->count()});
        return;
    }
    // Of a first connect the last failure itself is what to tell.
    if (m_phase != Phase::ConnectWaiting)
        m_cause = SessionErrors::dropped(m_cause.details);
    handle(Event::GaveUp);
}

void SignalingSessionPrivate::end(Reason reason)
{
    m_timer->stop();
    m_reconnector.reset();
    m_spread.reset();
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
