#include "sessioncreatecommand.h"

#include "console.h"
#include "exitcode.h"

#include <signaling/protocol/resttoken.h>
#include <signaling/protocol/sessionid.h>

#include <QDateTime>
#include <QHostAddress>
#include <QJsonArray>
#include <QJsonDocument>
#include <QNetworkReply>
#include <QRandomGenerator>
#include <QUrlQuery>

namespace App {

using namespace Signaling;

namespace {

constexpr int TransferTimeoutMs = 10000;
constexpr int TokenSeconds = 60;
constexpr qint64 MaxReplyBytes = 1024 * 1024;

QByteArray randomBytes16()
{
    quint32 words[4];
    QRandomGenerator::system()->fillRange(words);
    return QByteArray(reinterpret_cast<const char *>(words), sizeof words);
}

QNetworkRequest makeRequest(const Project &project, const QUrl &server)
{
    RestToken token;
    token.apiKey = project.key;
    token.issuedAt = QDateTime::currentSecsSinceEpoch();
    token.expiresAt = token.issuedAt + TokenSeconds;
    QUrl url = server;
    QString path = url.path();
    while (path.endsWith(QLatin1Char('/')))
        path.chop(1);
    url.setPath(path + QStringLiteral("/session/create"));
    QNetworkRequest request(url);
    request.setTransferTimeout(TransferTimeoutMs);
    // The token opens the whole project: it must not follow a redirect to somebody else.
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute,
                         QNetworkRequest::SameOriginRedirectPolicy);
    request.setRawHeader("X-OPENTOK-AUTH", token.encode(project.secret));
    request.setRawHeader("Accept", "application/json");
    request.setHeader(QNetworkRequest::ContentTypeHeader,
                      QStringLiteral("application/x-www-form-urlencoded"));
    return request;
}

/// What the server says about an error, where it says something.
QString serverMessage(const QByteArray &body)
{
    const QString message =
        QJsonDocument::fromJson(body).object().value(QLatin1String("message")).toString();
    return message.isEmpty() ? QString() : QStringLiteral(": ") + Console::printable(message);
}

} // namespace

QString SessionCreateCommand::summary() const
{
    return QStringLiteral("Makes a session and prints its ID");
}

QString SessionCreateCommand::remarks() const
{
    return QStringLiteral(
        "With --server (or SIGNALBOX_SERVER) the server makes it, through its REST API. Without,\n"
        "it is made here: a Signalbox hub that has the same project knows it by its proof.\n");
}

QList<QCommandLineOption> SessionCreateCommand::options() const
{
    return projectOptions()
        + QList<QCommandLineOption>{
            makeOption("location", "An IP address near the clients; a hint for the server.",
                       "address"),
            makeOption("local", "Make it here even if SIGNALBOX_SERVER is set."),
            makeOption("json", "Print one line of JSON.")};
}

std::optional<int> SessionCreateCommand::start(const Arguments &arguments)
{
    m_isJson = arguments.has("json");
    m_location = arguments.value("location");
    if (!m_location.isEmpty() && QHostAddress(m_location).isNull())
        return refuse(QStringLiteral("--location: \"%1\" is not an IP address").arg(m_location));
    if (arguments.has("local") && arguments.has("server"))
        return refuse(QStringLiteral("--local and --server exclude each other"));
    const auto project = resolveProject(arguments);
    if (!project)
        return refuse(project.problem);
    const auto server = resolveServer(arguments);
    if (!server)
        return refuse(server.problem);
    if (arguments.has("local") || server->isEmpty())
        return createHere(*project);
    const auto trust = resolveTrust(arguments, *server);
    if (!trust)
        return refuse(trust.problem);
    QNetworkRequest request = makeRequest(*project, *server);
    if (server->scheme() == QLatin1String("https")) {
        SignalingError error;
        const auto configuration = trust->configuration(&error);
        if (!configuration)
            return refuse(error.message);
        request.setSslConfiguration(*configuration);
    }
    ask(request, *trust);
    return std::nullopt;
}

int SessionCreateCommand::createHere(const Project &project)
{
    const qint64 now = QDateTime::currentMSecsSinceEpoch();
    return show(
        SessionId::create(project.key, project.secret, now, randomBytes16(), m_location).encode());
}

void SessionCreateCommand::ask(QNetworkRequest request, const ServerTrust &trust)
{
    QUrlQuery form;
    form.addQueryItem(QStringLiteral("p2p.preference"), QStringLiteral("disabled"));
    form.addQueryItem(QStringLiteral("archiveMode"), QStringLiteral("manual"));
    if (!m_location.isEmpty())
        form.addQueryItem(QStringLiteral("location"), m_location);
    QNetworkReply *reply = m_network.post(request, form.query(QUrl::FullyEncoded).toUtf8());
    const auto refusal = std::make_shared<SignalingError>();
    trust.watch(reply, this, [refusal](const SignalingError &error) { *refusal = error; });
    connect(reply, &QNetworkReply::downloadProgress, this, [reply](qint64 received) {
        if (received > MaxReplyBytes)
            reply->abort();
    });
    connect(reply, &QNetworkReply::finished, this, [this, reply, refusal] {
        reply->deleteLater();
        Q_EMIT finished(readReply(reply, *refusal));
    });
}

int SessionCreateCommand::readReply(QNetworkReply *reply, const SignalingError &refusal)
{
    if (refusal) {
        reportError(name(), refusal);
        return exitCodeOf(refusal);
    }
    const QString where = reply->url().adjusted(QUrl::RemoveUserInfo).toString();
    const int status = reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    const QByteArray body = reply->readAll();
    const QString sessionId = QJsonDocument::fromJson(body)
                                  .array()
                                  .at(0)
                                  .toObject()
                                  .value(QLatin1String("session_id"))
                                  .toString();
    if (status == 401 || status == 403) {
        Console::error(QStringLiteral("session create: the server refused the key or the secret%1")
                           .arg(serverMessage(body)));
        return NotAdmitted;
    }
    if (status == 0) {
        Console::error(
            QStringLiteral("session create: the server at %1 can't be reached: %2")
                .arg(reply->url().adjusted(QUrl::RemoveUserInfo | QUrl::RemovePath).toString(),
                     reply->errorString()));
        return Unreachable;
    }
    if (status != 200 || !SessionId::decode(sessionId)) {
        Console::error(QStringLiteral("session create: what answers at %1 is not a signaling "
                                      "server, or it failed (HTTP status %2%3)")
                           .arg(where, QString::number(status), serverMessage(body)));
        return Unreachable;
    }
    return show(sessionId);
}

int SessionCreateCommand::show(const QString &sessionId) const
{
    if (m_isJson)
        Console::print(QJsonObject{{QStringLiteral("sessionId"), sessionId}});
    else
        Console::print(sessionId);
    return Done;
}

} // namespace App
