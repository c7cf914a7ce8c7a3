#ifndef SIGNALING_SESSION_SESSIONDEPENDENCIES_P_H
#define SIGNALING_SESSION_SESSIONDEPENDENCIES_P_H

#include <signaling/clock.h>
#include <signaling/session/networkmonitor_p.h>
#include <signaling/session/sessioninfoclient_p.h>
#include <signaling/transport/abstracttransport_p.h>

#include <functional>
#include <memory>

namespace Signaling {

/// What a SignalingSession gets from outside. Empty members mean the real thing.
struct SessionDependencies
{
    std::shared_ptr<Clock> clock;
    std::function<std::unique_ptr<AbstractTransport>()> makeTransport;
    std::function<std::unique_ptr<AbstractSessionInfoClient>()> makeSessionInfoClient;
    std::function<std::unique_ptr<NetworkMonitor>()> makeNetworkMonitor;
    /// In [0, 1), for jitter.
    std::function<double()> random;

    /// With the real thing in every empty member.
    SessionDependencies completed() const;
};

} // namespace Signaling

#endif
