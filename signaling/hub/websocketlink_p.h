#ifndef SIGNALING_HUB_WEBSOCKETLINK_P_H
#define SIGNALING_HUB_WEBSOCKETLINK_P_H

#include <signaling/hub/hublink_p.h>

#include <QtCore/qobject.h>
#include <QtCore/qpointer.h>

#include <memory>

QT_BEGIN_NAMESPACE
class QSslSocket;
class QTcpSocket;
class QWebSocket;
QT_END_NAMESPACE

namespace Signaling {

class Clock;

/// A HubLink over a WebSocket.
class WebSocketLink final : public QObject, public HubLink
{
    Q_OBJECT

public:
    /// \a below: the TCP socket under it; null where it isn't known. \a parent keeps the socket
    /// while it says goodbye, after this link is gone; \a clock says how long it may take for that.
    WebSocketLink(std::unique_ptr<QWebSocket> socket, QTcpSocket *below, qint64 maxFrameBytes,
                  std::shared_ptr<Clock> clock, QObject *parent);
    ~WebSocketLink() override;

    void setListener(HubLinkListener *listener) override { m_listener = listener; }
    void send(const QByteArray &frame) override;
    void close(int code, const QString &reason) override;
    void abort() override;
    qint64 bytesToWrite() const override;
    void flush() override;
    QHostAddress peerAddress() const override;

private:
    void release();

    QPointer<QWebSocket> m_socket;
    QPointer<QTcpSocket> m_below;
    QPointer<QSslSocket> m_encrypted; ///< the same, if it is one
    std::shared_ptr<Clock> m_clock;
    HubLinkListener *m_listener = nullptr;
};

} // namespace Signaling

#endif
