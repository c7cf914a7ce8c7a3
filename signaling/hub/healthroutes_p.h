#ifndef SIGNALING_HUB_HEALTHROUTES_P_H
#define SIGNALING_HUB_HEALTHROUTES_P_H

#include <signaling/clock.h>
#include <signaling/hub/httpmessage_p.h>
#include <signaling/hub/hubconfig.h>

#include <memory>
#include <optional>

namespace Signaling {

class HubCore;

/// What those who run a hub ask it: /health/live, /health/ready and /metrics.
class HealthRoutes
{
public:
    /// \a config and \a core must outlive this.
    HealthRoutes(const HubConfig &config, HubCore &core, std::shared_ptr<Clock> clock);

    /// For an address that only they reach; 404 for all else.
    HttpAnswer answer(const HttpRequest &request) const;
    /// For the address that clients come to: nothing, unless nobody else can ask there.
    std::optional<HttpAnswer> answerIfPrivate(const HttpRequest &request) const;

private:
    std::optional<HttpAnswer> find(const HttpRequest &request) const;

    const HubConfig &m_config;
    HubCore &m_core;
    std::shared_ptr<Clock> m_clock;
    qint64 m_startedAt;
};

} // namespace Signaling

#endif
