#include "hubsession_p.h"

#include <signaling/hub/hubclient_p.h>

#include <algorithm>

namespace Signaling {

HubSession::HubSession(const QString &address, const HubLimits &limits)
    : serverFlow(limits)
    , m_address(address)
{
}

void HubSession::addJoining(HubClient *client)
{
    m_joining.insert(client->id, client);
}

void HubSession::add(HubClient *client)
{
    m_byId.insert(client->id, client);
    m_clients.push_back(client);
}

void HubSession::remove(HubClient *client)
{
    if (m_byId.value(client->id) == client)
        m_byId.remove(client->id);
    m_clients.erase(std::remove(m_clients.begin(), m_clients.end(), client), m_clients.end());
}

HandOver HubSession::deliverToAll(const HubMessagePtr &message, const HubClient *sender) const
{
    HandOver handOver;
    for (HubClient *client : m_clients) {
        const bool isHanded = client->deliver(message);
        if (client == sender)
            continue;
        ++handOver.receivers;
        handOver.handed += isHanded ? 1 : 0;
    }
    return handOver;
}

void HubSession::deliverEvent(const HubMessagePtr &message, const QString &subject) const
{
    for (HubClient *client : m_clients) {
        if (!client->eventsSuppressed || client->id == subject)
            client->deliver(message);
    }
}

} // namespace Signaling
