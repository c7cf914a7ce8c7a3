#include "localbackplane_p.h"

#include <algorithm>
#include <utility>

namespace Signaling {

void LocalBackplane::open(HubEventListener *listener, const QString &sessionId)
{
    QList<HubEventListener *> &listeners = m_sessions[sessionId].listeners;
    if (!listeners.contains(listener))
        listeners.append(listener);
}

void LocalBackplane::close(HubEventListener *listener, const QString &sessionId)
{
    const auto it = m_sessions.find(sessionId);
    if (it == m_sessions.end())
        return;
    it->listeners.removeAll(listener);
    if (it->listeners.isEmpty() && it->members.isEmpty())
        m_sessions.erase(it);
}

std::optional<HandOver> LocalBackplane::publish(const HubEvent &event)
{
    if (m_isDispatching) {
        m_waiting.push_back(event);
        return std::nullopt;
    }
    m_isDispatching = true;
    const HandOver handOver = dispatch(event);
    while (!m_waiting.empty()) {
        const HubEvent next = std::move(m_waiting.front());
        m_waiting.pop_front();
        dispatch(next);
    }
    m_isDispatching = false;
    return handOver;
}

HandOver LocalBackplane::dispatch(const HubEvent &event)
{
    HandOver handOver;
    if (!updateMembers(event))
        return handOver;
    // A copy, for a listener may open or close sessions while it handles the event.
    const QList<HubEventListener *> listeners = m_sessions.value(event.sessionId).listeners;
    for (HubEventListener *listener : listeners)
        handOver += listener->hubEvent(event);
    const auto it = m_sessions.find(event.sessionId);
    if (it != m_sessions.end() && it->listeners.isEmpty() && it->members.isEmpty())
        m_sessions.erase(it);
    return handOver;
}

/// False if the event changes nothing and is not to be told.
bool LocalBackplane::updateMembers(const HubEvent &event)
{
    if (event.kind == HubEvent::Kind::Signal)
        return true;
    Session &session = m_sessions[event.sessionId];
    if (event.kind == HubEvent::Kind::Joined) {
        if (session.ids.contains(event.member.id))
            return false;
        session.ids.insert(event.member.id);
        session.members.append(event.member);
        return true;
    }
    const auto isIt = [&](const HubMember &member) {
        return member.id == event.connectionId && member.incarnation == event.incarnation;
    };
    const auto it = std::find_if(session.members.cbegin(), session.members.cend(), isIt);
    if (it == session.members.cend())
        return false;
    session.ids.remove(event.connectionId);
    session.members.erase(it);
    return true;
}

QList<HubMember> LocalBackplane::members(const QString &sessionId) const
{
    const auto it = m_sessions.constFind(sessionId);
    return it == m_sessions.constEnd() ? QList<HubMember>() : it->members;
}

bool LocalBackplane::hasMember(const QString &sessionId, const QString &connectionId) const
{
    const auto it = m_sessions.constFind(sessionId);
    return it != m_sessions.constEnd() && it->ids.contains(connectionId);
}

} // namespace Signaling
