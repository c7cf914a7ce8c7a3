#include "httpguards_p.h"

#include <signaling/hub/httpguard_p.h>

#include <QPointer>
#include <QTcpServer>
#include <QTcpSocket>
#include <QWebSocket>

#include <algorithm>
#include <utility>

namespace Signaling {

static constexpr std::chrono::milliseconds AcceptAgainAfter{500};

HttpGuards::HttpGuards(const HubLimits &limits, std::shared_ptr<Clock> clock, HubCounters &counters)
    : m_limits(limits)
    , m_clock(std::move(clock))
    , m_counters(counters)
{
}

HttpGuards::~HttpGuards() = default;

void HttpGuards::watch(QTcpServer *server)
{
    m_acceptTimer = m_clock->createTimer([server = QPointer<QTcpServer>(server)] {
        if (server)
            server->resumeAccepting();
    });
    connect(server, &QTcpServer::acceptError, this, [this] {
        m_counters.refuse(Refusal::FileDescriptors);
        m_acceptTimer->start(AcceptAgainAfter);
    });
}

void HttpGuards::watch(QTcpSocket *socket)
{
    m_guards.push_back(new HttpGuard(*this, socket));
    makeRoom();
}

QTcpSocket *HttpGuards::release(const QWebSocket &webSocket)
{
    // By its ends: QWebSocket doesn't tell its socket.
    const auto isIts = [&webSocket](const HttpGuard *guard) {
        const QTcpSocket *socket = guard->socket();
        return socket->peerPort() == webSocket.peerPort()
            && socket->peerAddress() == webSocket.peerAddress()
            && socket->localAddress() == webSocket.localAddress();
    };
    const auto it = std::find_if(m_guards.begin(), m_guards.end(), isIts);
    if (it == m_guards.end())
        return nullptr;
    QTcpSocket *socket = (*it)->socket();
    delete *it; // which makes us forget it
    return socket;
}

void HttpGuards::forget(HttpGuard *guard)
{
    m_guards.erase(std::remove(m_guards.begin(), m_guards.end(), guard), m_guards.end());
}

/// Cuts the connection that waited longest, where there are too many; first those that have been
/// served and are kept for another request.
void HttpGuards::makeRoom()
{
    if (m_limits.waitingSockets == 0 || qint64(m_guards.size()) <= m_limits.waitingSockets)
        return;
    const auto goesFirst = [](const HttpGuard *a, const HttpGuard *b) {
        return std::pair(!a->isIdle(), a->since()) < std::pair(!b->isIdle(), b->since());
    };
    (*std::min_element(m_guards.begin(), m_guards.end(), goesFirst))->cut(Refusal::WaitingSockets);
}

} // namespace Signaling
