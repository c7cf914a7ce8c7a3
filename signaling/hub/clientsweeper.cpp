#include "clientsweeper_p.h"

#include <signaling/hub/clientregistry_p.h>
#include <signaling/hub/hubconfig.h>

#include <algorithm>
#include <limits>
#include <utility>
#include <vector>

namespace Signaling {

ClientSweeper::ClientSweeper(std::shared_ptr<Clock> clock, const HubConfig &config,
                             const HubTuning &tuning, const ClientRegistry &clients, Expire expire)
    : m_clock(std::move(clock))
    , m_config(config)
    , m_tuning(tuning)
    , m_clients(clients)
    , m_expire(std::move(expire))
    , m_timer(m_clock->createTimer([this] { sweep(); }))
{
}

void ClientSweeper::watch(const HubClient &client)
{
    sweepBy(deadline(client));
}

/// When that client is to be looked at if nothing happens until then.
qint64 ClientSweeper::deadline(const HubClient &client) const
{
    if (client.phase() == HubClient::Phase::Ended)
        return client.phaseSince() + m_tuning.farewell.count();
    if (!client.hasLink())
        return client.lostAt() + m_config.gracePeriod.count();
    if (client.phase() == HubClient::Phase::Member)
        return client.lastHeard() + m_tuning.silence.count();
    return client.openedAt() + m_config.limits.joinTime.count();
}

void ClientSweeper::sweep()
{
    const qint64 now = m_clock->monotonicMs();
    std::vector<HubClient *> due;
    for (const auto &client : m_clients.clients()) {
        if (deadline(*client) <= now)
            due.push_back(client.get());
    }
    // None of them is destroyed meanwhile, but one's end may end another.
    for (HubClient *client : due) {
        if (deadline(*client) <= now)
            m_expire(*client);
    }
    qint64 next = std::numeric_limits<qint64>::max();
    for (const auto &client : m_clients.clients())
        next = std::min(next, deadline(*client));
    if (!m_clients.clients().empty())
        sweepBy(next);
}

void ClientSweeper::sweepBy(qint64 atMs)
{
    if (m_timer->isActive() && m_sweepAt <= atMs)
        return;
    m_sweepAt = atMs;
    m_timer->start(std::chrono::milliseconds(std::max<qint64>(0, atMs - m_clock->monotonicMs())));
}

} // namespace Signaling
