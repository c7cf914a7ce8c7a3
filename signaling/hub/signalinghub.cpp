#include "signalinghub.h"

#include <signaling/clock.h>
#include <signaling/hub/faultylines_p.h>
#include <signaling/hub/healthroutes_p.h>
#include <signaling/hub/httpadapter_p.h>
#include <signaling/hub/httpguards_p.h>
#include <signaling/hub/hubcore_p.h>
#include <signaling/hub/hubidentity_p.h>
#include <signaling/hub/hublistener_p.h>
#include <signaling/hub/identifiers_p.h>
#include <signaling/hub/localbackplane_p.h>
#include <signaling/hub/newsession_p.h>
#include <signaling/hub/origins_p.h>
#include <signaling/hub/restroutes_p.h>
#include <signaling/hub/socketkeeper_p.h>
#include <signaling/hub/websocketlink_p.h>

#include <QUrlQuery>
#include <QWebSocket>

#include <algorithm>
#include <chrono>
#include <utility>
#include <vector>

namespace Signaling {

namespace {

/// From close() to closed(), at most: a little less than what was promised.
constexpr std::chrono::milliseconds CloseTime{4500};

/// What there is between listen() and the last goodbye after close(): made in the thread that the
/// hub was moved to by then.
struct Service
{
    // In the order in which they stand on each other; destroyed from the last to the first. The
    // WebSockets go before the server that has their TCP sockets.
    std::unique_ptr<HubCore> core;
    std::unique_ptr<RestRoutes> routes;
    std::unique_ptr<HealthRoutes> health;
    std::unique_ptr<HttpGuards> guards;
    std::unique_ptr<HttpGuards> adminGuards;
    std::unique_ptr<HttpAdapter> http;
    std::unique_ptr<HttpAdapter> admin; ///< null without an adminPort
    SocketKeeper sockets;
    std::unique_ptr<ClockTimer> closeTimer;

    Service(const HubConfig &config, const std::shared_ptr<Clock> &clock);
    HttpAnswer answer(const HttpRequest &request) const;
    HttpAnswer answerAdmin(const HttpRequest &request) const;
};

Service::Service(const HubConfig &config, const std::shared_ptr<Clock> &clock)
    : core(std::make_unique<HubCore>(config, clock, std::make_shared<LocalBackplane>()))
    , routes(std::make_unique<RestRoutes>(config, *core))
    , health(std::make_unique<HealthRoutes>(config, *core, clock))
    , guards(std::make_unique<HttpGuards>(config.limits, clock, core->counters()))
    , adminGuards(std::make_unique<HttpGuards>(config.limits, clock, core->counters()))
    , closeTimer(clock->createTimer([this] { sockets.abortAll(); }))
{
}

HttpAnswer Service::answer(const HttpRequest &request) const
{
    const auto own = health->answerIfPrivate(request);
    HttpAnswer answer = own ? *own : routes->answer(request);
    ++core->counters().httpAnswers[answer.status];
    return answer;
}

HttpAnswer Service::answerAdmin(const HttpRequest &request) const
{
    HttpAnswer answer = health->answer(request);
    ++core->counters().httpAnswers[answer.status];
    return answer;
}

} // namespace

class SignalingHubPrivate
{
public:
    HubConfig config;
    std::shared_ptr<Clock> clock;
    QString error;
    std::unique_ptr<FaultyLines> lines; ///< null unless something may be wrong with them
    std::unique_ptr<Service> service;
    std::vector<std::unique_ptr<Service>> parting;
    QString fingerprint;                ///< of the certificate in use
    std::optional<quint16> restartPort; ///< where it listens again as soon as it is closed

    void accept(Service &to, std::unique_ptr<QWebSocket> socket, QTcpSocket *below) const;
    std::unique_ptr<HubListener> makeListener(HubCore &core) const;
    bool open(HttpAdapter &http, std::unique_ptr<HubListener> listener, const QHostAddress &address,
              quint16 port);
    void drop(const Service *parted);
    bool secure(HubListener &listener);
};

void SignalingHubPrivate::accept(Service &to, std::unique_ptr<QWebSocket> socket,
                                 QTcpSocket *below) const
{
    const QUrlQuery query(socket->requestUrl());
    const QString socketId = query.queryItemValue(QStringLiteral("socketId"));
    auto link = std::make_unique<WebSocketLink>(std::move(socket), below, config.limits.frameBytes,
                                                clock, &to.sockets);
    if (!Identifiers::isSocketId(socketId)) {
        to.core->counters().refuse(Refusal::ProtocolViolation);
        link->close(CloseCode::Unsupported, QStringLiteral("the address needs a socketId: a UUID"));
        return;
    }
    const bool isResume =
        query.queryItemValue(QStringLiteral("reconnect")) == QLatin1String("true");
    const QString known = lines ? to.core->connectionOn(socketId) : QString();
    if (lines && lines->refuses(known)) {
        // Later: whoever hands the socket over still looks at it.
        const std::shared_ptr<HubLink> refused = std::move(link);
        QMetaObject::invokeMethod(
            &to.sockets, [refused] { refused->abort(); }, Qt::QueuedConnection);
        return;
    }
    std::unique_ptr<HubLink> line = std::move(link);
    if (lines)
        line = lines->wrap(std::move(line), known);
    to.core->accept(std::move(line), socketId, isResume);
}

std::unique_ptr<HubListener> SignalingHubPrivate::makeListener(HubCore &core) const
{
    auto listener = std::make_unique<HubListener>(clock, config.limits.requestTime,
                                                  config.limits.waitingSockets);
    HubCounters &counters = core.counters();
    QObject::connect(listener.get(), &HubListener::handshakeLate, listener.get(),
                     [&counters] { counters.refuse(Refusal::RequestTime); });
    QObject::connect(listener.get(), &HubListener::handshakeCrowdedOut, listener.get(),
                     [&counters] { counters.refuse(Refusal::WaitingSockets); });
    return listener;
}

bool SignalingHubPrivate::open(HttpAdapter &http, std::unique_ptr<HubListener> listener,
                               const QHostAddress &address, quint16 port)
{
    if (http.listenOn(std::move(listener), address, port))
        return true;
    error = QStringLiteral("can't listen on %1 port %2: %3")
                .arg(address.toString())
                .arg(port)
                .arg(http.errorString());
    return false;
}

void SignalingHubPrivate::drop(const Service *parted)
{
    const auto isIt = [parted](const auto &entry) { return entry.get() == parted; };
    parting.erase(std::remove_if(parting.begin(), parting.end(), isIt), parting.end());
}

/// Gives the listener what the config names. False and an error if that can't be used; a config
/// without TLS is no error.
bool SignalingHubPrivate::secure(HubListener &listener)
{
    if (!config.tls.isEnabled())
        return true;
    const auto identity = HubIdentity::load(config.tls, &error);
    if (!identity)
        return false;
    listener.setTls(identity->configuration());
    fingerprint = identity->fingerprint();
    return true;
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
    if (d->config.linesCanFail)
        d->lines = std::make_unique<FaultyLines>(d->clock);
}

SignalingHub::~SignalingHub()
{
    if (d->service)
        d->service->core->closeAll();
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
    auto service = std::make_unique<Service>(d->config, d->clock);
    Service *made = service.get();
    made->http = std::make_unique<HttpAdapter>(
        *made->guards, QStringLiteral("/rumorwebsocketsv2"),
        [made](const HttpRequest &request) { return made->answer(request); },
        [this, made](std::unique_ptr<QWebSocket> socket, QTcpSocket *below) {
            d->accept(*made, std::move(socket), below);
        });
    made->http->setOriginCheck([this](const QByteArray &origin) {
        return Origins::isAllowed(d->config.allowedOrigins, origin);
    });
    auto listener = d->makeListener(*made->core);
    if (!d->secure(*listener))
        return false;
    if (!d->open(*made->http, std::move(listener), d->config.address, d->config.port))
        return false;
    if (d->config.adminPort) {
        made->admin =
            std::make_unique<HttpAdapter>(*made->adminGuards, [made](const HttpRequest &request) {
                return made->answerAdmin(request);
            });
        if (!d->open(*made->admin, d->makeListener(*made->core), d->config.adminAddress,
                     *d->config.adminPort))
            return false;
    }
    connect(made->core.get(), &HubCore::connectionJoined, this, &SignalingHub::connectionJoined);
    connect(made->core.get(), &HubCore::connectionLeft, this, &SignalingHub::connectionLeft);
    if (FaultyLines *lines = d->lines.get())
        connect(made->core.get(), &HubCore::connectionLeft, made->core.get(),
                [lines](const QString &, const QString &id) { lines->forget(id); });
    d->service = std::move(service);
    d->error.clear();
    Q_EMIT listeningChanged();
    return true;
}

void SignalingHub::restart()
{
    if (!isListening())
        return;
    const quint16 where = port();
    close();
    d->restartPort = where;
}

void SignalingHub::close()
{
    d->restartPort.reset();
    if (!isListening())
        return;
    Service *parted = d->service.get();
    d->parting.push_back(std::move(d->service));
    parted->core->disconnect(this);
    // Those who look after it can ask it to the end.
    parted->http->stopListening();
    connect(parted->core.get(), &HubCore::drained, &parted->sockets, &SocketKeeper::waitUntilEmpty);
    // Destroyed later: this may have been called from one of its signals, and its sockets still say
    // goodbye.
    connect(
        &parted->sockets, &SocketKeeper::emptied, this,
        [this, parted] {
            d->drop(parted);
            if (!d->restartPort) {
                Q_EMIT closed();
                return;
            }
            d->config.port = *d->restartPort;
            d->restartPort.reset();
            listen();
            Q_EMIT restarted();
        },
        Qt::QueuedConnection);
    parted->closeTimer->start(CloseTime);
    parted->core->drain();
    Q_EMIT listeningChanged();
}

bool SignalingHub::isListening() const
{
    return bool(d->service);
}

bool SignalingHub::isClosing() const
{
    return !d->parting.empty();
}

QString SignalingHub::errorString() const
{
    return d->error;
}

quint16 SignalingHub::port() const
{
    return d->service ? d->service->http->port() : quint16(0);
}

quint16 SignalingHub::adminPort() const
{
    return d->service && d->service->admin ? d->service->admin->port() : quint16(0);
}

bool SignalingHub::reloadCertificate()
{
    if (isListening() && d->config.tls.isEnabled())
        return d->secure(*d->service->http->listener());
    d->error = QStringLiteral("there is no certificate to reload");
    return false;
}

QString SignalingHub::fingerprint() const
{
    return isListening() ? d->fingerprint : QString();
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
    url.setScheme(d->service->http->isSecure() ? QStringLiteral("https") : QStringLiteral("http"));
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
    return d->service ? d->service->core->statistics() : HubStatistics();
}

QString SignalingHub::createSession(const QString &apiKey)
{
    const HubProject *project = d->config.project(apiKey);
    return project ? newSessionId(*project, d->clock->wallMs()) : QString();
}

bool SignalingHub::dropSocket(const QString &connectionId)
{
    return d->service && d->service->core->dropSocket(connectionId);
}

void SignalingHub::setLineFaults(const LineFaults &faults)
{
    if (d->lines)
        d->lines->setFaults(faults);
}

LineFaults SignalingHub::lineFaults() const
{
    return d->lines ? d->lines->faults() : LineFaults();
}

int SignalingHub::cutLines(const QByteArray &token)
{
    return d->lines ? d->lines->cut(token) : 0;
}

} // namespace Signaling
