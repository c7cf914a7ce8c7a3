#ifndef SIGNALING_HUB_CLIENTREGISTRY_P_H
#define SIGNALING_HUB_CLIENTREGISTRY_P_H

#include <signaling/hub/hubclient_p.h>

#include <QtCore/qhash.h>
#include <QtCore/qstring.h>

#include <memory>
#include <vector>

namespace Signaling {

/// Owns the clients of a hub and finds those that can resume.
class ClientRegistry
{
public:
    HubClient *add(std::unique_ptr<HubClient> client);
    /// From now on find() gives it. False if another client has that socketId.
    bool announce(HubClient *client);
    HubClient *find(const QString &socketId) const { return m_bySocketId.value(socketId); }
    /// Whether \a client, which may be gone, is still there with that socketId. Also finds those
    /// that have not been announced; goes through all.
    bool holds(const HubClient *client, const QString &socketId) const;
    /// Its socketId is worth nothing any more.
    void forget(HubClient *client);
    /// Forgets it and keeps it only until bury(), for it may be on the stack.
    void remove(HubClient *client);
    void bury() { m_dead.clear(); }
    bool hasDead() const { return !m_dead.empty(); }

    const std::vector<std::unique_ptr<HubClient>> &clients() const { return m_clients; }

private:
    std::vector<std::unique_ptr<HubClient>> m_clients;
    std::vector<std::unique_ptr<HubClient>> m_dead;
    QHash<QString, HubClient *> m_bySocketId;
};

} // namespace Signaling

#endif
