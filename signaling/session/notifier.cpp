#include "notifier_p.h"

#include <QPointer>
#include <QThread>

#include <utility>

namespace Signaling {

Notifier::Notifier(SignalingSession &session)
    : m_session(session)
{
}

void Notifier::post(Notice notice)
{
    m_notices.push_back(std::move(notice));
}

void Notifier::change(Change change)
{
    m_changes |= change;
    deliverLater();
}

void Notifier::deliverLater()
{
    if (std::exchange(m_scheduled, true))
        return;
    QMetaObject::invokeMethod(
        &m_session,
        [this] {
            m_scheduled = false;
            const QPointer<SignalingSession> alive(&m_session);
            deliver();
            if (alive)
                deliverChanges();
        },
        Qt::QueuedConnection);
}

void Notifier::deliver()
{
    // A handler's own doings are delivered by the call that called the handler; unless that
    // handler runs an event loop, as a dialogue does, and may take long.
    const int level = QThread::currentThread()->loopLevel();
    if (level <= m_deliveringLevel || m_notices.empty())
        return;
    const int outer = std::exchange(m_deliveringLevel, level);
    const QPointer<SignalingSession> alive(&m_session);
    while (!m_notices.empty()) {
        const Notice notice = std::move(m_notices.front());
        m_notices.pop_front();
        emitNotice(notice);
        if (!alive)
            return;
    }
    m_deliveringLevel = outer;
}

void Notifier::deliverChanges()
{
    const int changes = std::exchange(m_changes, 0);
    const QPointer<SignalingSession> alive(&m_session);
    if (changes & Connections)
        Q_EMIT m_session.connectionsChanged();
    if (alive && changes & Queue)
        Q_EMIT alive->queuedCountChanged();
    if (alive && changes & (Queue | Pending))
        Q_EMIT alive->pendingSignalsChanged();
    if (alive && changes & Limits)
        Q_EMIT alive->serverLimitsChanged();
    if (alive && changes & RoundTrip)
        Q_EMIT alive->roundTripTimeChanged();
}

void Notifier::deliverOutcomes()
{
    while (!m_notices.empty()) {
        const Notice notice = std::move(m_notices.front());
        m_notices.pop_front();
        if (std::holds_alternative<Finished>(notice))
            emitNotice(notice);
    }
}

void Notifier::emitNotice(const Notice &notice)
{
    const QPointer<SignalingSession> s(&m_session);
    if (const auto *state = std::get_if<StateChanged>(&notice)) {
        Q_EMIT s->stateChanged(state->state);
    } else if (std::holds_alternative<Connected>(notice)) {
        Q_EMIT s->connected();
    } else if (const auto *disconnected = std::get_if<Disconnected>(&notice)) {
        Q_EMIT s->disconnected(disconnected->reason);
    } else if (const auto *reconnecting = std::get_if<Reconnecting>(&notice)) {
        Q_EMIT s->reconnecting(reconnecting->attempt, reconnecting->delay);
    } else if (std::holds_alternative<AttemptChanged>(notice)) {
        Q_EMIT s->attemptChanged();
    } else if (const auto *reconnected = std::get_if<Reconnected>(&notice)) {
        Q_EMIT s->reconnected(reconnected->recovered);
    } else if (const auto *created = std::get_if<Created>(&notice)) {
        Q_EMIT s->connectionCreated(created->connection);
    } else if (const auto *destroyed = std::get_if<Destroyed>(&notice)) {
        Q_EMIT s->connectionDestroyed(destroyed->connection, destroyed->reason);
    } else if (const auto *received = std::get_if<Received>(&notice)) {
        Q_EMIT s->signalReceived(received->message);
    } else if (const auto *finished = std::get_if<Finished>(&notice)) {
        if (const std::optional<HandOver> &handOver = finished->handOver)
            Q_EMIT s->signalHandedOver(finished->id, handOver->handed, handOver->receivers);
        if (s)
            Q_EMIT s->signalFinished(finished->id, finished->outcome, finished->error);
        if (s && finished->outcome == Outcome::Sent)
            Q_EMIT s->signalSent(finished->id);
        else if (s)
            Q_EMIT s->signalFailed(finished->id, finished->error);
    } else if (const auto *failed = std::get_if<Failed>(&notice)) {
        Q_EMIT s->errorChanged();
        if (s)
            Q_EMIT s->errorOccurred(failed->error);
    } else if (const auto *pinged = std::get_if<Pinged>(&notice)) {
        Q_EMIT s->pinged(pinged->connectionId, pinged->us);
    }
}

} // namespace Signaling
