#include "signalinghub.h"

#include <signaling/clock.h>
#include <signaling/hub/httpadapter_p.h>
#include <signaling/hub/hubcore_p.h>
#include <signaling/hub/identifiers_p.h>
#include <signaling/hub/localbackplane_p.h>
#include <signaling/hub/newsession_p.h>
#include <signaling/hub/restroutes_p.h>
#include <signaling/hub/websocketlink_p.h>

#include <QUrlQuery>
#include <QWebSocket>

#include <utility>

namespace Signaling {

class SignalingHubPrivate
{
public:
    HubConfig config;
    std::shared_ptr<Clock> clock;
    QString error;
    // Made by listen(), in the thread that the hub was moved to by then.
    std::unique_ptr<HubCore> core;
    std::unique_ptr<RestRoutes> routes;
    std::unique_ptr<HttpAdapter> http;

    void accept(std::unique_ptr<QWebSocket> socket);
    bool refuseToListen(const QString &why);
};

void SignalingHubPrivate::accept(std::unique_ptr<QWebSocket> socket)
{
    const QUrlQuery query(socket->requestUrl());
    const QString socketId = query.queryItemValue(QStringLiteral("socketId"));
    auto link = std::make_unique<WebSocketLink>(std::move(socket), clock, core.get());
    if (!Identifiers::isSocketId(socketId)) {
        link->close(CloseCode::Unsupported,
                    QStringLiteral("the address needs a socketId: a UUID"));
        return;
    }
    core->accept(std::move(link), socketId,
                 query.queryItemValue(QStringLiteral("reconnect")) == QLatin1String("true"));
}

bool SignalingHubPrivate::refuseToListen(const QString &why)
{
    error = why;
    routes.reset();
    core.reset();
    return false;
}

SignalingHub::SignalingHub(HubConfig config, QObject *parent)
    : SignalingHub(std::move(config), Clock::system(), parent)
{
}

SignalingHub::SignalingHub(HubConfig config, std::shared_ptr<Clock> clock, QObject *parent)
    : QObject(parent)
    , d(std::make_unique<SignalingHubPrivate>())
{
    d->config = std::move(config);
    d->clock = std::move(clock);
}

SignalingHub::~SignalingHub()
{
    close();
}

bool SignalingHub::listen()
{
    if (isListening()) {
        d->error = QStringLiteral("listens already");
        return false;
    }
    if (const QString problem = d->config.problem(); !problem.isEmpty()) {
        d->error = problem;
        return false;
    }
    d->core = std::make_unique<HubCore>(d->config, d->clock, std::make_shared<LocalBackplane>());
    d->routes = std::make_unique<RestRoutes>(d->config, *d->core);
    connect(d->core.get(), &HubCore::connectionJoined, this, &SignalingHub::connectionJoined);
    connect(d->core.get(), &HubCore::connectionLeft, this, &SignalingHub::connectionLeft);
    auto http = std::make_unique<HttpAdapter>(
        QStringLiteral("/rumorwebsocketsv2"),
        [this](const HttpRequest &request) { return d->routes->answer(request); },
        [this](std::unique_ptr<QWebSocket> socket) { d->accept(std::move(socket)); });
    if (!http->listenOn(d->config.address, d->config.port)) {
        return d->refuseToListen(QStringLiteral("can't listen on %1 port %2: %3")
                                     .arg(d->config.address.toString())
                                     .arg(d->config.port)
                                     .arg(http->errorString()));
    }
    d->http = std::move(http);
    d->error.clear();
    Q_EMIT listeningChanged();
    return true;
}

void SignalingHub::close()
{
    if (!isListening())
        return;
    d->core->closeAll();
    d->http.reset();
    d->routes.reset();
    // Destroyed on the next turn, for this may have been called from one of its signals; until then
    // the sockets say goodbye.
    d->core->disconnect(this);
    d->core.release()->deleteLater();
    Q_EMIT listeningChanged();
}

bool SignalingHub::isListening() const
{
    return bool(d->http);
}

QString SignalingHub::errorString() const
{
    return d->error;
}

quint16 SignalingHub::port() const
{
    return d->http ? d->http->port() : quint16(0);
}

QUrl SignalingHub::apiUrl() const
{
    if (!isListening())
        return {};
    if (!d->config.publicUrl.isEmpty())
        return d->config.publicUrl;
    QHostAddress host = d->config.address;
    if (host == QHostAddress(QHostAddress::Any) || host == QHostAddress(QHostAddress::AnyIPv4))
        host = QHostAddress(QHostAddress::LocalHost);
    else if (host == QHostAddress(QHostAddress::AnyIPv6))
        host = QHostAddress(QHostAddress::LocalHostIPv6);
    QUrl url;
    url.setScheme(QStringLiteral("http"));
    url.setHost(host.toString());
    url.setPort(port());
    return url;
}

const HubConfig &SignalingHub::config() const
{
    return d->config;
}

HubStatistics SignalingHub::statistics() const
{
    return d->core ? d->core->statistics() : HubStatistics();
}

QString SignalingHub::createSession(const QString &apiKey)
{
    const HubProject *project = d->config.project(apiKey);
    return project ? newSessionId(*project, d->clock->wallMs()) : QString();
}

bool SignalingHub::dropSocket(const QString &connectionId)
{
    return d->core && d->core->dropSocket(connectionId);
}

} // namespace Signaling
