#ifndef TESTS_SUPPORT_FAKENETWORKMONITOR_H
#define TESTS_SUPPORT_FAKENETWORKMONITOR_H

#include <signaling/session/networkmonitor_p.h>

#include <QtCore/qobject.h>

namespace TestSupport {

/// The network of a test: what it emits, every monitor made of it tells.
class FakeNetwork final : public QObject
{
    Q_OBJECT

public:
    std::unique_ptr<Signaling::NetworkMonitor> makeMonitor()
    {
        auto monitor = std::make_unique<Signaling::NetworkMonitor>();
        connect(this, &FakeNetwork::changed, monitor.get(), &Signaling::NetworkMonitor::changed);
        return monitor;
    }

Q_SIGNALS:
    void changed(bool reachable);
};

} // namespace TestSupport

#endif
