#include "httpadapter_p.h"

#include <signaling/hub/httpguards_p.h>
#include <signaling/hub/hublistener_p.h>

#include <QHttpServerRequest>
#include <QHttpServerResponder>
#include <QTcpSocket>
#include <QUrl>
#include <QWebSocket>

#if QT_VERSION >= QT_VERSION_CHECK(6, 8, 0)
#include <QHttpHeaders>
#include <QHttpServerWebSocketUpgradeResponse>
#endif

#include <utility>

namespace Signaling {

namespace {

QByteArray methodName(QHttpServerRequest::Method method)
{
    switch (method) {
    case QHttpServerRequest::Method::Get:
        return QByteArrayLiteral("GET");
    case QHttpServerRequest::Method::Post:
        return QByteArrayLiteral("POST");
    case QHttpServerRequest::Method::Put:
        return QByteArrayLiteral("PUT");
    case QHttpServerRequest::Method::Delete:
        return QByteArrayLiteral("DELETE");
    case QHttpServerRequest::Method::Head:
        return QByteArrayLiteral("HEAD");
    case QHttpServerRequest::Method::Options:
        return QByteArrayLiteral("OPTIONS");
    default:
        return QByteArrayLiteral("OTHER");
    }
}

#if QT_VERSION < QT_VERSION_CHECK(6, 8, 0)
bool asksForUpgrade(const QHttpServerRequest &request)
{
    return request.value(QByteArrayLiteral("Upgrade")).compare("websocket", Qt::CaseInsensitive)
        == 0
        && request.value(QByteArrayLiteral("Connection")).toLower().contains("upgrade");
}
#endif

} // namespace

HttpAdapter::HttpAdapter(HttpGuards &guards, RequestHandler onRequest)
    : m_guards(guards)
    , m_onRequest(std::move(onRequest))
{
}

HttpAdapter::HttpAdapter(HttpGuards &guards, const QString &socketPath, RequestHandler onRequest,
                         SocketHandler onSocket)
    : m_guards(guards)
    , m_socketPath(socketPath)
    , m_onRequest(std::move(onRequest))
    , m_onSocket(std::move(onSocket))
{
    connect(this, &QAbstractHttpServer::newWebSocketConnection, this, &HttpAdapter::takeSockets);
#if QT_VERSION >= QT_VERSION_CHECK(6, 8, 0)
    addWebSocketUpgradeVerifier(this, [this](const QHttpServerRequest &request) {
        return mayUpgrade(request) ? QHttpServerWebSocketUpgradeResponse::accept()
                                   : QHttpServerWebSocketUpgradeResponse::passToNext();
    });
#endif
}

HttpAdapter::~HttpAdapter() = default;

bool HttpAdapter::listenOn(std::unique_ptr<HubListener> server, const QHostAddress &address,
                           quint16 port)
{
    m_guards.watch(server.get());
    server->setReadyHook([this](QTcpSocket *socket) { m_guards.watch(socket); });
    if (!server->listen(address, port)) {
        m_error = server->errorString();
        return false;
    }
    m_server = server.release();
    bind(m_server);
    return true;
}

void HttpAdapter::stopListening()
{
    if (m_server)
        m_server->stop();
}

quint16 HttpAdapter::port() const
{
    return m_server ? m_server->serverPort() : quint16(0);
}

bool HttpAdapter::isSecure() const
{
    return m_server && m_server->isSecure();
}

bool HttpAdapter::mayUpgrade(const QHttpServerRequest &request) const
{
    return request.url().path() == m_socketPath
        && (!m_isOriginAllowed || m_isOriginAllowed(request.value(QByteArrayLiteral("Origin"))));
}

void HttpAdapter::takeSockets()
{
    while (std::unique_ptr<QWebSocket> socket = nextPendingWebSocketConnection()) {
        QTcpSocket *const below = m_guards.release(*socket);
        m_onSocket(std::move(socket), below);
    }
}

#if QT_VERSION >= QT_VERSION_CHECK(6, 8, 0)

bool HttpAdapter::handleRequest(const QHttpServerRequest &request, QHttpServerResponder &responder)
{
    answer(request, responder);
    return true;
}

void HttpAdapter::missingHandler(const QHttpServerRequest &request, QHttpServerResponder &responder)
{
    answer(request, responder);
}

#else

bool HttpAdapter::handleRequest(const QHttpServerRequest &request, QTcpSocket *socket)
{
    // True without an answer lets QAbstractHttpServer make a WebSocket of it; false brings
    // missingHandler().
    if (asksForUpgrade(request))
        return mayUpgrade(request);
    QHttpServerResponder responder = makeResponder(request, socket);
    answer(request, responder);
    return true;
}

void HttpAdapter::missingHandler(const QHttpServerRequest &request, QTcpSocket *socket)
{
    QHttpServerResponder responder = makeResponder(request, socket);
    answer(request, responder);
}

#endif

void HttpAdapter::answer(const QHttpServerRequest &request, QHttpServerResponder &responder)
{
    HttpRequest plain;
    plain.method = methodName(request.method());
    plain.path = request.url().path();
    plain.query = request.query();
    plain.header = [&request](const QByteArray &name) { return request.value(name); };
    plain.body = request.body();
    // The authority goes into addresses that clients are told: nothing but host and port.
    const QUrl host((isSecure() ? QStringLiteral("https://") : QStringLiteral("http://"))
                    + QString::fromLatin1(request.value(QByteArrayLiteral("Host"))));
    if (host.isValid() && !host.host().isEmpty())
        plain.origin = host.toString(QUrl::RemovePath | QUrl::RemoveQuery | QUrl::RemoveFragment
                                     | QUrl::RemoveUserInfo);
    const HttpAnswer answer = m_onRequest(plain);
    const auto status = QHttpServerResponder::StatusCode(answer.status);
    // Nobody reads a body after a HEAD: it would be taken for the next answer.
    const bool hasBody = request.method() != QHttpServerRequest::Method::Head;
#if QT_VERSION >= QT_VERSION_CHECK(6, 8, 0)
    QHttpHeaders headers;
    for (const auto &[name, value] : answer.headers)
        headers.append(name, value);
    if (!answer.contentType.isEmpty())
        headers.append(QHttpHeaders::WellKnownHeader::ContentType, answer.contentType);
    responder.write(hasBody ? answer.body : QByteArray(), headers, status);
#else
    responder.writeStatusLine(status);
    for (const auto &[name, value] : answer.headers)
        responder.writeHeader(name, value);
    if (!answer.contentType.isEmpty())
        responder.writeHeader(QByteArrayLiteral("Content-Type"), answer.contentType);
    // 204 has no body and no length (RFC 9110, 8.6).
    if (answer.status != 204)
        responder.writeHeader(QByteArrayLiteral("Content-Length"),
                              QByteArray::number(answer.body.size()));
    responder.writeBody(hasBody ? answer.body : QByteArray());
#endif
}

} // namespace Signaling
