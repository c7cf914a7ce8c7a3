#include "restroutes_p.h"

#include <signaling/hub/httpanswers_p.h>
#include <signaling/hub/hubcore_p.h>
#include <signaling/hub/newsession_p.h>
#include <signaling/hub/origins_p.h>
#include <signaling/protocol/excerpt.h>
#include <signaling/protocol/limits.h>
#include <signaling/protocol/raptormessage.h>

#include <QDateTime>
#include <QJsonArray>
#include <QLocale>
#include <QTimeZone>
#include <QUuid>

#include <utility>

namespace Signaling {

namespace {

constexpr int MaxListed = 1000;
constexpr int NoData = 15202; // the vendor's code

HttpAnswer notFound()
{
    return HttpAnswers::error(404, 404, QStringLiteral("Not found"));
}

HttpAnswer noClients()
{
    return HttpAnswers::error(404, 404,
                              QStringLiteral("Not found. No clients are actively connected to the "
                                             "OpenTok session."));
}

/// A number in the query: \a fallback if absent, -1 if it isn't one.
int number(const QUrlQuery &query, const QString &name, int fallback)
{
    if (!query.hasQueryItem(name))
        return fallback;
    bool ok = false;
    const int value = query.queryItemValue(name).toInt(&ok);
    return ok && value >= 0 ? value : -1;
}

QString tooFast(const HubLimits &limits)
{
    return QStringLiteral("Too many signals from servers in this session: at most %1 a second, %2 "
                          "at once")
        .arg(limits.signalsPerSecond)
        .arg(limits.signalBurst);
}

/// What our own clients want to know of this hub; 0: no limit. Others ignore it.
QJsonObject ownProperties(const HubConfig &config)
{
    return {
        {QStringLiteral("version"), 1},
        {QStringLiteral("signalsPerSecond"), config.limits.signalsPerSecond},
        {QStringLiteral("signalBurst"), config.limits.signalBurst},
        {QStringLiteral("maxFrameBytes"), config.limits.frameBytes},
        {QStringLiteral("maxConnections"), config.limits.connectionsPerSession},
        {QStringLiteral("gracePeriodMs"), qint64(config.gracePeriod.count())},
    };
}

} // namespace

RestRoutes::RestRoutes(const HubConfig &config, HubCore &core)
    : m_config(config)
    , m_core(core)
{
}

HttpAnswer RestRoutes::answer(const HttpRequest &request) const
{
    if (m_core.isDraining()) {
        m_core.counters().refuse(Refusal::Draining);
        return HttpAnswers::comeBack(503, QStringLiteral("The hub is restarting"),
                                     m_config.restartSpread.count());
    }
    const QStringList path = request.path.split(QLatin1Char('/'), Qt::SkipEmptyParts);
    // {loggingURL}/logging/ClientEvent, wherever loggingURL points to.
    if (path.value(path.size() - 2) == QLatin1String("logging")
        && path.first() != QLatin1String("v2"))
        return withCors(HttpAnswers::json(QJsonDocument(QJsonObject())), request);
    if (path.size() == 2 && path.first() == QLatin1String("session")) {
        if (path.last() == QLatin1String("create"))
            return request.method == "POST" ? createSession(request)
                                            : HttpAnswers::methodNotAllowed("POST");
        if (request.method == "OPTIONS")
            return withCors(HttpAnswers::empty(), request);
        if (request.method != "GET")
            return HttpAnswers::methodNotAllowed("GET, OPTIONS");
        return withCors(sessionInfo(request, path.last()), request);
    }
    if (path.size() >= 6 && path[0] == QLatin1String("v2") && path[1] == QLatin1String("project")
        && path[3] == QLatin1String("session"))
        return projectAnswer(request, path);
    if (path == QStringList{QStringLiteral("rumorwebsocketsv2")})
        return socketAnswer(request);
    return notFound();
}

HttpAnswer RestRoutes::withCors(HttpAnswer answer, const HttpRequest &request) const
{
    const QByteArray origin = request.header(QByteArrayLiteral("Origin"));
    return Origins::isAllowed(m_config.allowedOrigins, origin)
        ? HttpAnswers::withCors(std::move(answer), request)
        : answer;
}

/// What was not made a WebSocket of.
HttpAnswer RestRoutes::socketAnswer(const HttpRequest &request) const
{
    const QByteArray origin = request.header(QByteArrayLiteral("Origin"));
    if (!Origins::isAllowed(m_config.allowedOrigins, origin))
        return HttpAnswers::error(
            403, 403, QStringLiteral("This server takes no connections from pages of that origin"));
    return HttpAnswers::error(426, 426, QStringLiteral("This address is for WebSockets"));
}

HttpAnswer RestRoutes::projectAnswer(const HttpRequest &request, const QStringList &path) const
{
    const ProjectPath target{path[4], path.size() > 6 ? path[6] : QString()};
    const bool isSignal = (path.size() == 6 || path.size() == 8)
        && path.last() == QLatin1String("signal")
        && (path.size() == 6 || path[5] == QLatin1String("connection"));
    const bool isConnection = path.size() <= 7 && path[5] == QLatin1String("connection");
    if (!isSignal && !isConnection)
        return notFound();
    HttpAnswer refusal;
    const QString apiKey = authorize(request, &refusal);
    if (apiKey.isEmpty())
        return refusal;
    if (apiKey != path[2]) {
        return HttpAnswers::error(
            403, -1, QStringLiteral("The token is not for the project %1").arg(excerpt(path[2])));
    }
    QString sessionKey;
    const TokenVerifier::Verdict session =
        m_core.verifier().checkSession(target.sessionId, &sessionKey);
    if (!session.isGood())
        return HttpAnswers::error(404, 404, session.reason);
    if (sessionKey != apiKey)
        return HttpAnswers::error(404, 404, QStringLiteral("The session is another project's"));
    if (isSignal)
        return request.method == "POST" ? signal(request, apiKey, target)
                                        : HttpAnswers::methodNotAllowed("POST");
    if (!target.connectionId.isEmpty())
        return request.method == "DELETE" ? forceDisconnect(target)
                                          : HttpAnswers::methodNotAllowed("DELETE");
    return request.method == "GET" ? listConnections(request, apiKey, target.sessionId)
                                   : HttpAnswers::methodNotAllowed("GET");
}

QString RestRoutes::authorize(const HttpRequest &request, HttpAnswer *refusal) const
{
    QString apiKey;
    const TokenVerifier::Verdict verdict = m_core.verifier().checkServer(
        request.header(QByteArrayLiteral("X-OPENTOK-AUTH")), m_core.wallMs(), &apiKey);
    if (!verdict.isGood())
        *refusal = HttpAnswers::error(verdict.status, -1, verdict.reason);
    return apiKey;
}

HttpAnswer RestRoutes::sessionInfo(const HttpRequest &request, const QString &sessionId) const
{
    QString apiKey;
    TokenVerifier::Verdict verdict = m_core.verifier().checkSession(sessionId, &apiKey);
    if (verdict.isGood())
        verdict = m_core.verifier().checkClient(request.header(QByteArrayLiteral("X-OPENTOK-AUTH")),
                                                sessionId, m_core.wallMs());
    if (!verdict.isGood()) {
        const QJsonObject error{
            {QStringLiteral("code"), QString::number(verdict.status)},
            {QStringLiteral("errorMessage"),
             QJsonObject{{QStringLiteral("message"), verdict.reason}}},
        };
        return HttpAnswers::json(
            QJsonDocument(QJsonArray{QJsonObject{{QStringLiteral("error"), error}}}));
    }
    const QUrl base = m_config.publicUrl.isEmpty() ? QUrl(request.origin) : m_config.publicUrl;
    QUrl socket = base;
    socket.setScheme(base.scheme() == QLatin1String("https") ? QStringLiteral("wss")
                                                             : QStringLiteral("ws"));
    QString root = base.path();
    while (root.endsWith(QLatin1Char('/')))
        root.chop(1);
    socket.setPath(root + QLatin1String("/rumorwebsocketsv2"));
    const QJsonObject info{
        {QStringLiteral("session_id"), sessionId},
        {QStringLiteral("partner_id"), apiKey},
        {QStringLiteral("messaging_server_url"), base.host()},
        {QStringLiteral("messaging_url"), socket.toString(QUrl::FullyEncoded)},
        {QStringLiteral("symphony_address"), QString::fromLatin1(FrameMaker::hubAddress())},
        {QStringLiteral("media_server_hostname"), base.host()},
        {QStringLiteral("ice_servers"), QJsonArray()},
        {QStringLiteral("properties"),
         QJsonObject{{QStringLiteral("reconnection"), true},
                     {QStringLiteral("signalbox"), ownProperties(m_config)}}},
    };
    return HttpAnswers::json(QJsonDocument(QJsonArray{info}));
}

HttpAnswer RestRoutes::createSession(const HttpRequest &request) const
{
    HttpAnswer refusal;
    const QString apiKey = authorize(request, &refusal);
    if (apiKey.isEmpty())
        return refusal;
    const QString id = newSessionId(*m_config.project(apiKey), m_core.wallMs());
    const QString created =
        QLocale::c().toString(QDateTime::fromMSecsSinceEpoch(m_core.wallMs()).toUTC(),
                              QStringLiteral("ddd MMM dd HH:mm:ss 'UTC' yyyy"));
    if (request.header(QByteArrayLiteral("Accept")).contains("application/json")) {
        const QJsonObject session{
            {QStringLiteral("session_id"), id},
            {QStringLiteral("project_id"), apiKey},
            {QStringLiteral("partner_id"), apiKey},
            {QStringLiteral("create_dt"), created},
            {QStringLiteral("media_server_url"), QString()},
        };
        return HttpAnswers::json(QJsonDocument(QJsonArray{session}));
    }
    // Key, ID and date hold nothing that XML would have to escape.
    const QString xml =
        QStringLiteral("<?xml version=\"1.0\" encoding=\"UTF-8\"?><sessions><Session>"
                       "<session_id>%1</session_id><partner_id>%2</partner_id>"
                       "<create_dt>%3</create_dt></Session></sessions>")
            .arg(id, apiKey, created);
    return {200, QByteArrayLiteral("text/xml"), xml.toUtf8(), {}};
}

HttpAnswer RestRoutes::signal(const HttpRequest &request, const QString &apiKey,
                              const ProjectPath &path) const
{
    QJsonParseError parseError;
    const QJsonDocument body = QJsonDocument::fromJson(request.body, &parseError);
    if (!body.isObject()) {
        return HttpAnswers::error(
            400, 400,
            QStringLiteral("The body must be a JSON object: %1").arg(parseError.errorString()));
    }
    // The same decoder as for clients' signals, which keeps the data's own spelling.
    const QByteArray wrapped =
        R"({"method":"signal","uri":"/v2/partner/0/session/0/signal/0","content":)" + request.body
        + '}';
    DecodeError error;
    auto message = RaptorMessage::decode(wrapped, &error);
    if (!message)
        return HttpAnswers::error(400, 400, QStringLiteral("Bad signal: %1").arg(error.reason));
    if (!message->signal.hasData())
        return HttpAnswers::error(400, NoData, QStringLiteral("Signal payload 'data' must be set"));
    if (const auto violation = Limits::checkBody(message->signal))
        return HttpAnswers::error(violation->status, violation->status, violation->message);
    if (m_core.members(path.sessionId).isEmpty())
        return noClients();
    if (!path.connectionId.isEmpty() && !m_core.hasMember(path.sessionId, path.connectionId))
        return HttpAnswers::error(404, 404,
                                  QStringLiteral("Not found. The session has no such connection."));
    if (const qint64 wait = m_core.admitServerSignal(path.sessionId))
        return HttpAnswers::comeBack(429, tooFast(m_config.limits), wait);
    message->uri = {apiKey, path.sessionId,
                    path.connectionId.isEmpty() ? QString() : path.connectionId,
                    QUuid::createUuid().toString(QUuid::WithoutBraces)};
    m_core.publishServerSignal(path.sessionId, path.connectionId, message->encode());
    return HttpAnswers::empty();
}

HttpAnswer RestRoutes::forceDisconnect(const ProjectPath &path) const
{
    if (!m_core.hasMember(path.sessionId, path.connectionId))
        return HttpAnswers::error(404, 404,
                                  QStringLiteral("Not found. The session has no such connection."));
    m_core.disconnectMember(path.sessionId, path.connectionId);
    return HttpAnswers::empty();
}

HttpAnswer RestRoutes::listConnections(const HttpRequest &request, const QString &apiKey,
                                       const QString &sessionId) const
{
    const int offset = number(request.query, QStringLiteral("offset"), 0);
    const int count = number(request.query, QStringLiteral("count"), MaxListed);
    if (offset < 0 || count < 0 || count > MaxListed) {
        return HttpAnswers::error(
            400, 400, QStringLiteral("offset and count are numbers from 0, count at most 1000"));
    }
    const QList<HubMember> members = m_core.members(sessionId);
    QJsonArray items;
    for (const HubMember &member : members.mid(offset, count)) {
        items.append(QJsonObject{
            {QStringLiteral("connectionId"), member.id},
            {QStringLiteral("connectionState"), QStringLiteral("Connected")},
            {QStringLiteral("createdAt"), member.createdAt},
        });
    }
    return HttpAnswers::json(QJsonDocument(QJsonObject{
        {QStringLiteral("count"), members.size()},
        {QStringLiteral("projectId"), apiKey},
        {QStringLiteral("sessionId"), sessionId},
        {QStringLiteral("items"), items},
    }));
}

} // namespace Signaling
