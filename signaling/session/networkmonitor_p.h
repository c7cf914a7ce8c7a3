#ifndef SIGNALING_SESSION_NETWORKMONITOR_P_H
#define SIGNALING_SESSION_NETWORKMONITOR_P_H

#include <QtCore/qobject.h>

namespace Signaling {

/// Notices that the computer is in another network than before, or in none. What it says is a hint
/// to look at the link at once; the link itself has the last word.
class NetworkMonitor : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

Q_SIGNALS:
    /// \a reachable: there is a network now.
    void changed(bool reachable);
};

} // namespace Signaling

#endif
