#include "clientregistry_p.h"

#include <algorithm>
#include <utility>

namespace Signaling {

HubClient *ClientRegistry::add(std::unique_ptr<HubClient> client)
{
    m_clients.push_back(std::move(client));
    return m_clients.back().get();
}

bool ClientRegistry::announce(HubClient *client)
{
    if (m_bySocketId.contains(client->socketId()))
        return false;
    m_bySocketId.insert(client->socketId(), client);
    return true;
}

bool ClientRegistry::holds(const HubClient *client, const QString &socketId) const
{
    return std::any_of(m_clients.begin(), m_clients.end(), [&](const auto &held) {
        return held.get() == client && held->socketId() == socketId;
    });
}

void ClientRegistry::forget(HubClient *client)
{
    // Another client may hold the same socketId: this one was then never announced.
    if (m_bySocketId.value(client->socketId()) == client)
        m_bySocketId.remove(client->socketId());
}

void ClientRegistry::remove(HubClient *client)
{
    forget(client);
    const auto isIt = [client](const auto &entry) { return entry.get() == client; };
    const auto it = std::find_if(m_clients.begin(), m_clients.end(), isIt);
    if (it == m_clients.end())
        return;
    m_dead.push_back(std::move(*it));
    std::swap(*it, m_clients.back());
    m_clients.pop_back();
}

} // namespace Signaling
