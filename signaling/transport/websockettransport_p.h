#ifndef SIGNALING_TRANSPORT_WEBSOCKETTRANSPORT_P_H
#define SIGNALING_TRANSPORT_WEBSOCKETTRANSPORT_P_H

#include <signaling/clock.h>
#include <signaling/transport/abstracttransport_p.h>

#include <QtNetwork/qabstractsocket.h>

#include <memory>

QT_BEGIN_NAMESPACE
class QWebSocket;
QT_END_NAMESPACE

namespace Signaling {

/// The real thing: binary WebSocket messages over ws: or wss:.
class WebSocketTransport final : public AbstractTransport
{
    Q_OBJECT

public:
    /// \a clock says how long a goodbye may take that outlives this.
    explicit WebSocketTransport(std::shared_ptr<Clock> clock, QObject *parent = nullptr);
    ~WebSocketTransport() override;

    void setTrust(const ServerTrust &trust) override { m_trust = trust; }
    void open(const QUrl &url) override;
    bool send(const QByteArray &message) override;
    void close(int code) override;
    void abort() override;
    bool isOpen() const override { return m_open; }

private:
    void makeSocket();
    void secureSocket();
    /// Lets go of the socket, which may be the one that is calling us.
    void dropSocket();
    void onSslErrors(const QList<QSslError> &problems);
    void onConnected();
    void onMessage(const QByteArray &message);
    void onError(QAbstractSocket::SocketError error);
    void onDisconnected();
    void flushFirst();
    void failLater();
    void finish(int code, const QString &reason);

    std::shared_ptr<Clock> m_clock;
    std::unique_ptr<QWebSocket> m_socket;
    ServerTrust m_trust;
    SignalingError m_refusal; ///< of the server's certificate
    QString m_problem;
    int m_depth = 0;
    bool m_open = false;
    bool m_wasOpen = false;
    bool m_closing = false;
    bool m_failed = false;
    bool m_flushed = false; ///< what was sent first after a pause is on its way already
    bool m_isFlushing = false;
    bool m_isEncrypted = false;
};

} // namespace Signaling

#endif
