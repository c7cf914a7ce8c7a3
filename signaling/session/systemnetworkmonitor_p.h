#ifndef SIGNALING_SESSION_SYSTEMNETWORKMONITOR_P_H
#define SIGNALING_SESSION_SYSTEMNETWORKMONITOR_P_H

#include <signaling/session/networkmonitor_p.h>

#include <QtNetwork/qnetworkinformation.h>

namespace Signaling {

/// Asks the system, through QNetworkInformation. Where that has no backend (or no application
/// object to run in), it never says anything.
class SystemNetworkMonitor final : public NetworkMonitor
{
    Q_OBJECT

public:
    explicit SystemNetworkMonitor(QObject *parent = nullptr);

    /// What the system says, as NetworkMonitor::changed() tells it: a system that doesn't know
    /// counts as reachable.
    static bool isReachable(QNetworkInformation::Reachability reachability);
};

} // namespace Signaling

#endif
