#ifndef SIGNALING_HUB_CLIENTSWEEPER_P_H
#define SIGNALING_HUB_CLIENTSWEEPER_P_H

#include <signaling/clock.h>

#include <chrono>
#include <functional>
#include <memory>

namespace Signaling {

class ClientRegistry;
class HubClient;
struct HubConfig;
struct HubTuning;

/// Finds the clients whose time is up: those that were silent, did not come back or did not join.
/// One timer for all, which runs only while there is a client.
class ClientSweeper
{
public:
    using Expire = std::function<void(HubClient &)>;

    /// \a expire may remove clients from the registry but not destroy them. All must outlive this.
    ClientSweeper(std::shared_ptr<Clock> clock, const HubConfig &config, const HubTuning &tuning,
                  const ClientRegistry &clients, Expire expire);

    /// That client changed: looks at it in time.
    void watch(const HubClient &client);
    void stop() { m_timer->stop(); }

private:
    qint64 deadline(const HubClient &client) const;
    void sweep();
    void sweepBy(qint64 atMs);

    std::shared_ptr<Clock> m_clock;
    const HubConfig &m_config;
    const HubTuning &m_tuning;
    const ClientRegistry &m_clients;
    Expire m_expire;
    std::unique_ptr<ClockTimer> m_timer;
    qint64 m_sweepAt = 0;
};

} // namespace Signaling

#endif
