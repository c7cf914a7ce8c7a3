#include "websocketlink_p.h"

#include <signaling/clock.h>
#include <signaling/protocol/limits.h>

#include <QWebSocket>

#include <chrono>
#include <utility>

namespace Signaling {

/// Who doesn't take the rest of what was sent within this time is cut off.
static constexpr std::chrono::seconds GoodbyeTime{5};

WebSocketLink::WebSocketLink(std::unique_ptr<QWebSocket> socket, std::shared_ptr<Clock> clock,
                             QObject *parent)
    : m_socket(socket.release())
    , m_clock(std::move(clock))
{
    m_socket->setParent(parent);
    m_socket->setMaxAllowedIncomingFrameSize(Limits::MaxClientFrameBytes);
    m_socket->setMaxAllowedIncomingMessageSize(Limits::MaxClientFrameBytes);
    connect(m_socket, &QWebSocket::binaryMessageReceived, this, [this](const QByteArray &frame) {
        if (m_listener)
            m_listener->linkFrame(frame);
    });
    connect(m_socket, &QWebSocket::textMessageReceived, this, [this] {
        if (m_listener)
            m_listener->linkText();
    });
    connect(m_socket, &QWebSocket::bytesWritten, this, [this] {
        if (m_listener)
            m_listener->linkWritten();
    });
    connect(m_socket, &QWebSocket::disconnected, this, [this] {
        HubLinkListener *listener = m_listener;
        m_listener = nullptr;
        if (listener)
            listener->linkClosed(m_socket->closeCode());
    });
    connect(m_socket, &QWebSocket::disconnected, m_socket, &QObject::deleteLater);
}

WebSocketLink::~WebSocketLink()
{
    abort();
}

void WebSocketLink::send(const QByteArray &frame)
{
    if (m_socket)
        m_socket->sendBinaryMessage(frame);
}

void WebSocketLink::close(int code, const QString &reason)
{
    if (QWebSocket *socket = m_socket) {
        release();
        const std::shared_ptr<ClockTimer> timer = m_clock->createTimer([socket] {
            socket->abort();
            socket->deleteLater();
        });
        timer->start(GoodbyeTime);
        // The connection keeps the timer for as long as the socket lives.
        connect(socket, &QWebSocket::disconnected, socket, [timer] { timer->stop(); });
        // Not while it is reading: QWebSocket would go on with a closed device and complain.
        QMetaObject::invokeMethod(
            socket,
            [socket, code, reason] { socket->close(QWebSocketProtocol::CloseCode(code), reason); },
            Qt::QueuedConnection);
    }
}

void WebSocketLink::abort()
{
    if (QWebSocket *socket = m_socket) {
        release();
        socket->abort();
        socket->deleteLater();
    }
}

/// From here on the socket lives by itself until it is disconnected.
void WebSocketLink::release()
{
    m_listener = nullptr;
    m_socket->disconnect(this);
    m_socket = nullptr;
}

qint64 WebSocketLink::bytesToWrite() const
{
    return m_socket ? m_socket->bytesToWrite() : 0;
}

} // namespace Signaling
