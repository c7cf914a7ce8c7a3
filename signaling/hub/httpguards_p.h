#ifndef SIGNALING_HUB_HTTPGUARDS_P_H
#define SIGNALING_HUB_HTTPGUARDS_P_H

#include <signaling/clock.h>
#include <signaling/hub/hubcounters_p.h>
#include <signaling/hub/hublimits.h>
#include <signaling/hub/hubtuning_p.h>

#include <QtCore/qobject.h>
#include <QtCore/qpointer.h>
#include <QtNetwork/qtcpserver.h>

#include <memory>
#include <vector>

QT_BEGIN_NAMESPACE
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

    /// A server that is to listen, one at most. It accepts nobody while this process has hardly a
    /// file descriptor left: without one, QTcpServer would try again and again with all the time
    /// that the processor has.
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
    void acceptAgain();

    const HubLimits &m_limits;
    HubTuning m_tuning;
    std::shared_ptr<Clock> m_clock;
    HubCounters &m_counters;
    std::vector<HttpGuard *> m_guards;
    QPointer<QTcpServer> m_server;
    std::unique_ptr<ClockTimer> m_acceptTimer;
};

} // namespace Signaling

#endif
