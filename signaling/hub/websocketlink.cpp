#include "websocketlink_p.h"

#include <signaling/clock.h>

#include <QSslSocket>
#include <QTcpSocket>
#include <QWebSocket>
#include <QtEndian>

#include <chrono>
#include <utility>

namespace Signaling {

/// Who doesn't take the rest of what was sent within this time is cut off.
static constexpr std::chrono::seconds GoodbyeTime{5};
/// What fits a control frame beside the code (RFC 6455, 5.5).
static constexpr qsizetype MaxReasonBytes = 123;

/// A frame may list a whole session; the memory for such a one is given back.
static constexpr qsizetype MaxKeptBytes = 256 * 1024;

/// The head of a message of one frame, binary and, as from a server, not masked (RFC 6455, 5.2).
static void appendHead(QByteArray *wire, qsizetype length)
{
    char head[10] = {char(0x82)};
    qsizetype size = 2;
    if (length < 126) {
        head[1] = char(length);
    } else if (length <= 0xffff) {
        head[1] = 126;
        qToBigEndian(quint16(length), head + 2);
        size = 4;
    } else {
        head[1] = 127;
        qToBigEndian(quint64(length), head + 2);
        size = 10;
    }
    wire->append(head, size);
}

/// A close frame as a server sends it (RFC 6455, 5.5.1).
static QByteArray closeFrame(int code, const QString &reason)
{
    QByteArray text = reason.toUtf8();
    if (text.size() > MaxReasonBytes) {
        qsizetype end = MaxReasonBytes;
        while (end > 0 && (uchar(text[end]) & 0xc0) == 0x80)
            --end; // not in the midst of a character, or the frame would be an error itself
        text.truncate(end);
    }
    QByteArray frame(4, Qt::Uninitialized);
    frame[0] = char(0x88);
    frame[1] = char(text.size() + 2);
    qToBigEndian(quint16(code), frame.data() + 2);
    return frame + text;
}

WebSocketLink::WebSocketLink(std::unique_ptr<QWebSocket> socket, QTcpSocket *below,
                             qint64 maxFrameBytes, std::shared_ptr<Clock> clock, QObject *parent)
    : m_socket(socket.release())
    , m_below(below)
    , m_encrypted(qobject_cast<QSslSocket *>(below))
    , m_clock(std::move(clock))
{
    m_socket->setParent(parent);
    m_socket->setMaxAllowedIncomingFrameSize(quint64(maxFrameBytes));
    m_socket->setMaxAllowedIncomingMessageSize(quint64(maxFrameBytes));
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
    // After QWebSocket has read all that came: the answers go out at once rather than after another
    // look at all sockets.
    if (m_below)
        connect(m_below, &QIODevice::readyRead, this, [this] {
            if (m_socket && m_below->bytesToWrite() > 0)
                m_below->flush();
        });
}

WebSocketLink::~WebSocketLink()
{
    abort();
}

void WebSocketLink::send(const QByteArray &frame)
{
    if (!m_socket)
        return;
    if (!m_below) {
        m_socket->sendBinaryMessage(frame);
        return;
    }
    if (m_below->state() != QAbstractSocket::ConnectedState)
        return;
    // QWebSocket copies the message, writes its head apart, and gives each of the two a block of
    // memory of its own: that was a good part of what a delivery cost. What its socket writes it
    // counts and reports all the same.
    static thread_local QByteArray wire;
    wire.resize(0);
    appendHead(&wire, frame.size());
    wire.append(frame);
    m_below->write(wire.constData(), wire.size());
    if (wire.capacity() > MaxKeptBytes)
        wire = QByteArray();
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
        if (m_below && m_below->isOpen()) {
            // QWebSocket::close() closes the TCP socket too, at once. What the client is sending
            // just then would reset the connection, and the last messages and the reason would be
            // lost on their way. So the frame alone, and the client closes.
            m_below->write(closeFrame(code, reason));
            m_below->flush();
            return;
        }
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
    // Asked for every delivery, so of the socket itself where that is known: QWebSocket would ask
    // it, too. What is encrypted and waits, QSslSocket counts apart.
    if (!m_below)
        return m_socket ? m_socket->bytesToWrite() : 0;
    return m_below->bytesToWrite() + (m_encrypted ? m_encrypted->encryptedBytesToWrite() : 0);
}

void WebSocketLink::flush()
{
    if (m_socket)
        m_socket->flush();
}

QHostAddress WebSocketLink::peerAddress() const
{
    return m_socket ? m_socket->peerAddress() : QHostAddress();
}

} // namespace Signaling
