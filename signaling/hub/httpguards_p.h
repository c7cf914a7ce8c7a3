#ifndef SIGNALING_HUB_HTTPGUARDS_P_H
#define SIGNALING_HUB_HTTPGUARDS_P_H

#include <signaling/clock.h>
#include <signaling/hub/hubcounters_p.h>
#include <signaling/hub/hublimits.h>
#include <signaling/hub/hubtuning_p.h>

#include <QtCore/qobject.h>

#include <memory>
#include <vector>

QT_BEGIN_NAMESPACE
class QTcpServer;
class QTcpSocket;
class QWebSocket;
QT_END_NAMESPACE

namespace Signaling {

class HttpGuard;

/// The guards of a hub's HTTP connections. Must outlive their sockets.
class HttpGuards final : public QObject
{
    Q_OBJECT

public:
    /// \a limits and \a counters must outlive this.
    HttpGuards(const HubLimits &limits, std::shared_ptr<Clock> clock, HubCounters &counters);
    ~HttpGuards() override;

    /// A server that listens: where it can't accept because this process has no descriptor left, it
    /// is told to go on after a while, which QTcpServer doesn't do by itself.
    void watch(QTcpServer *server);
    /// A connection that was accepted, before anybody else listens to its socket.
    void watch(QTcpSocket *socket);
    /// It became that WebSocket: gives its socket, which from now on nobody guards. Null for a
    /// stranger.
    QTcpSocket *release(const QWebSocket &webSocket);

private:
    friend class HttpGuard;

    void forget(HttpGuard *guard);
    void makeRoom();

    const HubLimits &m_limits;
    HubTuning m_tuning;
    std::shared_ptr<Clock> m_clock;
    HubCounters &m_counters;
    std::vector<HttpGuard *> m_guards;
    std::unique_ptr<ClockTimer> m_acceptTimer;
};

} // namespace Signaling

#endif
