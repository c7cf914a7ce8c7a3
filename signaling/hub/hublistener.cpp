#include "hublistener_p.h"

#include <signaling/clock.h>

#include <QSslSocket>

#include <algorithm>
#include <utility>

namespace Signaling {

HubListener::HubListener(std::shared_ptr<Clock> clock, std::chrono::milliseconds handshakeTime,
                         qint64 maxHandshakes, QObject *parent)
    : QTcpServer(parent)
    , m_clock(std::move(clock))
    , m_timer(m_clock->createTimer([this] { expire(); }))
    , m_handshakeTime(handshakeTime)
    , m_maxHandshakes(maxHandshakes)
{
}

HubListener::~HubListener()
{
    stop();
}

void HubListener::incomingConnection(qintptr descriptor)
{
    QTcpSocket *socket = m_tls ? new QSslSocket(this) : new QTcpSocket(this);
    if (!socket->setSocketDescriptor(descriptor)) {
        delete socket;
        return;
    }
    // Signals are small and somebody waits for each: no delay to fill packets.
    socket->setSocketOption(QAbstractSocket::LowDelayOption, 1);
    if (m_tls)
        begin(static_cast<QSslSocket *>(socket));
    else
        handOver(socket);
}

void HubListener::handOver(QTcpSocket *socket)
{
    if (m_readyHook)
        m_readyHook(socket);
    addPendingConnection(socket);
}

void HubListener::begin(QSslSocket *socket)
{
    if (m_maxHandshakes > 0 && qint64(m_handshakes.size()) >= m_maxHandshakes) {
        dropOldest();
        Q_EMIT handshakeCrowdedOut();
    }
    m_handshakes.push_back({socket, m_clock->monotonicMs() + m_handshakeTime.count()});
    watchOldest();
    connect(socket, &QSslSocket::encrypted, this, [this, socket] { finish(socket); });
    connect(socket, &QSslSocket::disconnected, this, [this, socket] {
        forget(socket);
        socket->deleteLater();
    });
    // What speaks no TLS at all may stay connected after its error.
    connect(socket, &QSslSocket::errorOccurred, socket, &QSslSocket::abort, Qt::QueuedConnection);
    socket->setSslConfiguration(*m_tls);
    socket->startServerEncryption();
}

void HubListener::finish(QSslSocket *socket)
{
    forget(socket);
    socket->disconnect(this);
    disconnect(socket, &QSslSocket::errorOccurred, socket, &QSslSocket::abort);
    handOver(socket);
}

void HubListener::forget(QSslSocket *socket)
{
    const auto isIt = [socket](const Handshake &handshake) { return handshake.socket == socket; };
    m_handshakes.erase(std::remove_if(m_handshakes.begin(), m_handshakes.end(), isIt),
                       m_handshakes.end());
    if (m_handshakes.empty())
        m_timer->stop();
}

void HubListener::dropOldest()
{
    QSslSocket *socket = m_handshakes.front().socket;
    m_handshakes.pop_front();
    socket->disconnect(this);
    socket->abort();
    socket->deleteLater();
}

void HubListener::expire()
{
    const qint64 now = m_clock->monotonicMs();
    while (!m_handshakes.empty() && m_handshakes.front().endsAt <= now) {
        dropOldest();
        Q_EMIT handshakeLate();
    }
    watchOldest();
}

/// One timer will do: all have the same time, so the oldest is the first to be out of it.
void HubListener::watchOldest()
{
    if (m_handshakes.empty() || m_timer->isActive())
        return;
    const qint64 left = m_handshakes.front().endsAt - m_clock->monotonicMs();
    m_timer->start(std::chrono::milliseconds(std::max<qint64>(0, left)));
}

void HubListener::stop()
{
    close();
    m_timer->stop();
    while (!m_handshakes.empty())
        dropOldest();
}

} // namespace Signaling
