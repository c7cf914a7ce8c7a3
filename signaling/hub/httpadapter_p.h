#ifndef SIGNALING_HUB_HTTPADAPTER_P_H
#define SIGNALING_HUB_HTTPADAPTER_P_H

#include <signaling/hub/httpmessage_p.h>

#include <QtHttpServer/qabstracthttpserver.h>
#include <QtNetwork/qhostaddress.h>

#include <functional>
#include <memory>
#include <utility>

QT_BEGIN_NAMESPACE
class QTcpSocket;
class QWebSocket;
QT_END_NAMESPACE

namespace Signaling {

class HttpGuards;
class HubListener;

/// HTTP and WebSocket on one port. The only place that knows how QAbstractHttpServer differs
/// between Qt 6.4 and 6.8.
class HttpAdapter final : public QAbstractHttpServer
{
    Q_OBJECT

public:
    using RequestHandler = std::function<HttpAnswer(const HttpRequest &)>;
    /// A WebSocket and the TCP socket under it.
    using SocketHandler = std::function<void(std::unique_ptr<QWebSocket>, QTcpSocket *)>;

    /// Requests that upgrade \a socketPath to a WebSocket go to \a onSocket, all others to
    /// \a onRequest. \a guards must outlive this.
    HttpAdapter(HttpGuards &guards, const QString &socketPath, RequestHandler onRequest,
                SocketHandler onSocket);
    /// Without WebSockets.
    HttpAdapter(HttpGuards &guards, RequestHandler onRequest);
    ~HttpAdapter() override;

    /// Asked with the header Origin before a socket is upgraded; where it says no, onRequest
    /// answers.
    void setOriginCheck(std::function<bool(const QByteArray &)> isAllowed)
    {
        m_isOriginAllowed = std::move(isAllowed);
    }
    /// False with errorString() if the address or port can't be had. Once only.
    bool listenOn(std::unique_ptr<HubListener> server, const QHostAddress &address, quint16 port);
    void stopListening();
    QString errorString() const { return m_error; }
    quint16 port() const;
    bool isSecure() const;
    HubListener *listener() const { return m_server; }

private:
#if QT_VERSION >= QT_VERSION_CHECK(6, 8, 0)
    using Channel = QHttpServerResponder &;
#else
    using Channel = QTcpSocket *;
#endif
    bool handleRequest(const QHttpServerRequest &request, Channel channel) override;
    void missingHandler(const QHttpServerRequest &request, Channel channel) override;
    void answer(const QHttpServerRequest &request, QHttpServerResponder &responder);
    bool mayUpgrade(const QHttpServerRequest &request) const;
    void takeSockets();

    HttpGuards &m_guards;
    QString m_socketPath;
    RequestHandler m_onRequest;
    SocketHandler m_onSocket;
    std::function<bool(const QByteArray &)> m_isOriginAllowed;
    HubListener *m_server = nullptr;
    QString m_error;
};

} // namespace Signaling

#endif
