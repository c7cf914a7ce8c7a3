#include "faultproxy.h"

#include <algorithm>
#include <arpa/inet.h>
#include <sys/socket.h>
#include <unistd.h>
#include <utility>

namespace TestSupport {

namespace {

/// A socket on that port of 127.0.0.1 (0: any), which may have others beside it; -1 if there is
/// none to be had.
int boundSocket(quint16 port)
{
    const int descriptor = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
    const int yes = 1;
    ::setsockopt(descriptor, SOL_SOCKET, SO_REUSEADDR, &yes, sizeof yes);
    ::setsockopt(descriptor, SOL_SOCKET, SO_REUSEPORT, &yes, sizeof yes);
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_port = htons(port);
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    if (::bind(descriptor, reinterpret_cast<const sockaddr *>(&address), sizeof address) == 0)
        return descriptor;
    ::close(descriptor);
    return -1;
}

quint16 portOf(int descriptor)
{
    sockaddr_in address{};
    socklen_t size = sizeof address;
    ::getsockname(descriptor, reinterpret_cast<sockaddr *>(&address), &size);
    return ntohs(address.sin_port);
}

} // namespace

FaultProxy::FaultProxy(quint32 seed, std::shared_ptr<Signaling::Clock> clock, QObject *parent)
    : QObject(parent)
    , m_server(this)
    , m_clock(clock ? std::move(clock) : Signaling::Clock::system())
    , m_seed(seed)
{
    connect(&m_server, &QTcpServer::newConnection, this, &FaultProxy::accept);
}

FaultProxy::~FaultProxy()
{
    cut(Cut::Reset);
    if (m_portKeeper >= 0)
        ::close(m_portKeeper);
}

bool FaultProxy::listen()
{
    m_portKeeper = boundSocket(0);
    m_port = portOf(m_portKeeper);
    return m_portKeeper >= 0 && openPort();
}

bool FaultProxy::openPort()
{
    const int descriptor = boundSocket(m_port);
    return descriptor >= 0 && ::listen(descriptor, 50) == 0
        && m_server.setSocketDescriptor(descriptor);
}

QUrl FaultProxy::url() const
{
    QUrl url;
    url.setScheme(QStringLiteral("http"));
    url.setHost(QStringLiteral("127.0.0.1"));
    url.setPort(m_port);
    return url;
}

void FaultProxy::accept()
{
    while (QTcpSocket *socket = m_server.nextPendingConnection()) {
        // Each connection has chances of its own: what happens on one doesn't change another's.
        const quint32 seed = m_seed * 7919 + quint32(++m_accepted) * 2;
        auto *pair = new ProxyPair(socket, seed, m_clock, this);
        pair->setConditions(m_conditions);
        m_pairs.append(pair);
        connect(pair, &ProxyPair::finished, this, [this, pair] {
            m_passedBefore += pair->bytesPassed();
            m_pairs.removeOne(pair);
            pair->deleteLater();
        });
        if (m_isSwallowing)
            pair->freeze();
        pair->connectTo(m_target);
    }
}

void FaultProxy::setConditions(const LineConditions &conditions)
{
    m_conditions = conditions;
    const QList<ProxyPair *> pairs = m_pairs; // one's end may come from inside
    for (ProxyPair *pair : pairs)
        pair->setConditions(conditions);
}

void FaultProxy::cut(Cut how)
{
    const QList<ProxyPair *> pairs = m_pairs;
    for (ProxyPair *pair : pairs)
        pair->cut(how);
}

void FaultProxy::cutAfter(qint64 bytes, Cut how)
{
    const QList<ProxyPair *> pairs = m_pairs;
    for (ProxyPair *pair : pairs)
        pair->cutAfter(bytes, how);
}

void FaultProxy::freeze()
{
    for (ProxyPair *pair : std::as_const(m_pairs))
        pair->freeze();
}

void FaultProxy::thaw()
{
    const QList<ProxyPair *> pairs = m_pairs;
    for (ProxyPair *pair : pairs)
        pair->thaw();
}

void FaultProxy::setRefusing(bool refuses)
{
    if (std::exchange(m_isRefusing, refuses) == refuses)
        return;
    if (refuses)
        m_server.close();
    else
        openPort();
}

void FaultProxy::setSwallowing(bool swallows)
{
    m_isSwallowing = swallows;
    if (!swallows)
        thaw();
}

bool FaultProxy::hasFrozen() const
{
    return std::any_of(m_pairs.cbegin(), m_pairs.cend(),
                       [](const ProxyPair *pair) { return pair->isFrozen(); });
}

quint64 FaultProxy::bytesPassed() const
{
    quint64 bytes = m_passedBefore;
    for (const ProxyPair *pair : m_pairs)
        bytes += pair->bytesPassed();
    return bytes;
}

} // namespace TestSupport
