#include "httpguards_p.h"

#include <signaling/hub/httpguard_p.h>

#include <QTcpSocket>
#include <QWebSocket>

#include <algorithm>
#include <utility>

#ifdef Q_OS_UNIX
#include <sys/resource.h>
#include <unistd.h>
#endif

namespace Signaling {

static constexpr std::chrono::milliseconds AcceptAgainAfter{500};
/// As many as QTcpServer accepts in one go, and some for everything else.
static constexpr qintptr SpareDescriptors = 64;

/// Whether hardly any descriptor is left after that one, which is the lowest that was free.
static bool isAmongTheLast([[maybe_unused]] qintptr descriptor)
{
#ifdef Q_OS_UNIX
    rlimit limit{};
    return getrlimit(RLIMIT_NOFILE, &limit) == 0 && limit.rlim_cur != RLIM_INFINITY
        && descriptor + SpareDescriptors >= qintptr(limit.rlim_cur);
#else
    return false;
#endif
}

HttpGuards::HttpGuards(const HubLimits &limits, std::shared_ptr<Clock> clock, HubCounters &counters)
    : m_limits(limits)
    , m_clock(std::move(clock))
    , m_counters(counters)
{
}

HttpGuards::~HttpGuards() = default;

void HttpGuards::watch(QTcpServer *server)
{
    m_server = server;
    m_acceptTimer = m_clock->createTimer([this] { acceptAgain(); });
}

void HttpGuards::watch(QTcpSocket *socket)
{
    if (m_server && isAmongTheLast(socket->socketDescriptor()) && !m_acceptTimer->isActive()) {
        m_counters.refuse(Refusal::FileDescriptors);
        m_acceptTimer->start(AcceptAgainAfter);
        // Not before this socket was fetched: QTcpServer would go on as if nobody had said so.
        QMetaObject::invokeMethod(m_server, &QTcpServer::pauseAccepting, Qt::QueuedConnection);
    }
    m_guards.push_back(new HttpGuard(*this, socket));
    makeRoom();
}

void HttpGuards::acceptAgain()
{
    if (!m_server)
        return;
#ifdef Q_OS_UNIX
    // The next that will be given out.
    const int free = ::dup(int(m_server->socketDescriptor()));
    const bool isFull = free < 0 || isAmongTheLast(free);
    if (free >= 0)
        ::close(free);
    if (isFull) {
        m_acceptTimer->start(AcceptAgainAfter);
        return;
    }
#endif
    m_server->resumeAccepting();
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
