#include "websockettransport_p.h"

#include <signaling/protocol/limits.h>

#include <QPointer>
#include <QScopedValueRollback>
#include <QSslCertificate>
#include <QSslConfiguration>
#include <QWebSocket>

#include <utility>

namespace Signaling {

/// Longer than a server of ours waits for one that says goodbye.
static constexpr std::chrono::seconds GoodbyeTime{6};

WebSocketTransport::WebSocketTransport(std::shared_ptr<Clock> clock, QObject *parent)
    : AbstractTransport(parent)
    , m_clock(std::move(clock))
{
}

WebSocketTransport::~WebSocketTransport()
{
    // A goodbye that is on its way is let through, while there is an event loop to carry it.
    if (m_socket && m_closing) {
        m_socket->disconnect(this);
        QWebSocket *socket = m_socket.release();
        socket->setParent(nullptr);
        QObject::connect(socket, &QWebSocket::disconnected, socket, &QObject::deleteLater);
        const std::shared_ptr<ClockTimer> timer = m_clock->createTimer([socket] {
            socket->abort();
            socket->deleteLater();
        });
        timer->start(GoodbyeTime);
        // The connection keeps the timer for as long as the socket lives.
        QObject::connect(socket, &QWebSocket::disconnected, socket, [timer] { timer->stop(); });
        if (socket->state() == QAbstractSocket::UnconnectedState)
            socket->deleteLater();
    }
    dropSocket();
}

void WebSocketTransport::makeSocket()
{
    m_socket = std::make_unique<QWebSocket>(QString(), QWebSocketProtocol::VersionLatest, this);
    // Without these a server could make us hold 2 GB.
    m_socket->setMaxAllowedIncomingFrameSize(Limits::MaxServerFrameBytes);
    m_socket->setMaxAllowedIncomingMessageSize(Limits::MaxServerFrameBytes);
    connect(m_socket.get(), &QWebSocket::connected, this, &WebSocketTransport::onConnected);
    connect(m_socket.get(), &QWebSocket::binaryMessageReceived, this,
            &WebSocketTransport::onMessage);
    connect(m_socket.get(), &QWebSocket::disconnected, this, &WebSocketTransport::onDisconnected);
#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
    connect(m_socket.get(), &QWebSocket::errorOccurred, this, &WebSocketTransport::onError);
#else
    connect(m_socket.get(), qOverload<QAbstractSocket::SocketError>(&QWebSocket::error), this,
            &WebSocketTransport::onError);
#endif
}

void WebSocketTransport::secureSocket()
{
    const auto configuration = m_trust.configuration(&m_refusal);
    if (!configuration)
        return;
    m_socket->setSslConfiguration(*configuration);
    connect(m_socket.get(), &QWebSocket::sslErrors, this, &WebSocketTransport::onSslErrors);
}

void WebSocketTransport::dropSocket()
{
    m_open = false;
    if (!m_socket)
        return;
    m_closing = false;
    m_socket->disconnect(this);
    if (m_depth == 0) {
        m_socket.reset();
        return;
    }
    QWebSocket *socket = m_socket.release();
    socket->setParent(nullptr);
    socket->deleteLater();
}

void WebSocketTransport::open(const QUrl &url)
{
    dropSocket();
    m_closing = false;
    m_wasOpen = false;
    m_failed = false;
    m_problem.clear();
    m_refusal = {};
    makeSocket();
    m_flushed = false;
    m_isEncrypted = url.scheme() == QLatin1String("wss");
    if (m_isEncrypted)
        secureSocket();
    if (m_refusal)
        return failLater();
    // QWebSocket switches Nagle's algorithm off by itself once its TCP connection is up.
    m_socket->open(url);
}

bool WebSocketTransport::send(const QByteArray &message)
{
    if (!m_open || m_socket->sendBinaryMessage(message) != message.size())
        return false;
    flushFirst();
    return true;
}

/// The first message after a pause need not wait for the event loop to find that the socket takes
/// it. Those that follow do, and go out together; so do answers to what is being read. An encrypted
/// socket would read here, too, and whoever sends doesn't expect that.
void WebSocketTransport::flushFirst()
{
    if (m_depth > 0 || m_isEncrypted || std::exchange(m_flushed, true))
        return;
    const QScopedValueRollback flushing(m_isFlushing, true);
    m_socket->flush();
}

void WebSocketTransport::close(int code)
{
    if (!m_open) {
        abort();
        return;
    }
    m_open = false;
    m_closing = true;
    m_socket->close(QWebSocketProtocol::CloseCode(code));
}

void WebSocketTransport::abort()
{
    if (!m_socket)
        return;
    m_open = false;
    m_socket->disconnect(this);
    m_socket->abort();
    dropSocket();
}

void WebSocketTransport::onSslErrors(const QList<QSslError> &problems)
{
    const QSslCertificate shown = m_socket->sslConfiguration().peerCertificate();
    m_refusal = m_trust.judge(m_socket->requestUrl(), shown, problems);
    if (!m_refusal)
        m_socket->ignoreSslErrors();
}

void WebSocketTransport::onConnected()
{
    m_open = true;
    m_wasOpen = true;
    const QPointer<WebSocketTransport> guard(this);
    ++m_depth;
    Q_EMIT opened();
    if (guard)
        --m_depth;
}

void WebSocketTransport::onMessage(const QByteArray &message)
{
    m_flushed = false;
    const QPointer<WebSocketTransport> guard(this);
    ++m_depth;
    Q_EMIT messageReceived(message);
    if (guard)
        --m_depth;
}

void WebSocketTransport::onError(QAbstractSocket::SocketError)
{
    m_failed = true;
    m_problem = m_socket->errorString();
    if (!m_wasOpen)
        failLater();
}

void WebSocketTransport::failLater()
{
    // QWebSocket does not close the connection when the handshake fails, says nothing more when
    // there was no connection, and gives error and end in any order, also inside open().
    QMetaObject::invokeMethod(
        this,
        [this, socket = m_socket.get()] {
            if (m_socket.get() == socket && !m_wasOpen)
                finish(Abnormal, m_problem);
        },
        Qt::QueuedConnection);
}

void WebSocketTransport::onDisconnected()
{
    if (!m_wasOpen) {
        failLater();
        return;
    }
    if (m_isFlushing) { // whoever sends hears of it when that is done
        m_open = false;
        QMetaObject::invokeMethod(
            this,
            [this, socket = m_socket.get()] {
                if (m_socket.get() == socket)
                    onDisconnected();
            },
            Qt::QueuedConnection);
        return;
    }
    // QWebSocket's code is 1000 also where no close frame came; an error says that none did.
    if (m_failed)
        finish(Abnormal, m_problem);
    else
        finish(int(m_socket->closeCode()), m_socket->closeReason());
}

void WebSocketTransport::finish(int code, const QString &reason)
{
    ++m_depth;
    dropSocket();
    const QPointer<WebSocketTransport> guard(this);
    if (m_refusal)
        Q_EMIT refused(m_refusal);
    else
        Q_EMIT closed(code, reason);
    if (guard)
        --m_depth;
}

} // namespace Signaling
