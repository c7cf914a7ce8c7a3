#include "networksessioninfoclient_p.h"
#include "sessiondependencies_p.h"
#include "systemnetworkmonitor_p.h"

#include <signaling/transport/websockettransport_p.h>

#include <QRandomGenerator>

namespace Signaling {

SessionDependencies SessionDependencies::completed() const
{
    SessionDependencies complete = *this;
    if (!complete.clock)
        complete.clock = Clock::system();
    if (!complete.makeTransport)
        complete.makeTransport = [clock = complete.clock] {
            return std::make_unique<WebSocketTransport>(clock);
        };
    if (!complete.makeSessionInfoClient)
        complete.makeSessionInfoClient = [] {
            return std::make_unique<NetworkSessionInfoClient>();
        };
    if (!complete.makeNetworkMonitor)
        complete.makeNetworkMonitor = [] { return std::make_unique<SystemNetworkMonitor>(); };
    if (!complete.random)
        complete.random = [] { return QRandomGenerator::global()->generateDouble(); };
    return complete;
}

} // namespace Signaling
