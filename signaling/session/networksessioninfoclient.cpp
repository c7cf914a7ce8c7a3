#include "networksessioninfoclient_p.h"
#include "sessioninforeply_p.h"

#include <QNetworkReply>
#include <QNetworkRequest>
#include <QUrlQuery>

#include <utility>

namespace Signaling {

namespace {

/// The server's address as people know it: without a user's name and password.
QString serverName(const QUrl &url)
{
    return url.toDisplayString(QUrl::RemoveUserInfo | QUrl::RemovePath | QUrl::RemoveQuery);
}

SignalingError networkError(const QNetworkReply &reply)
{
    const QString server = serverName(reply.url());
    const QString details = QStringLiteral("%1: %2").arg(server, reply.errorString());
    QString text;
    switch (reply.error()) {
    case QNetworkReply::ConnectionRefusedError:
        text =
            QStringLiteral("Nothing answers at %1. Is the server running, and is the port right?");
        break;
    case QNetworkReply::HostNotFoundError:
        text = QStringLiteral("There is no server of the name in %1. Check the address and the "
                              "network.");
        break;
    case QNetworkReply::OperationCanceledError:
    case QNetworkReply::TimeoutError:
        return {SignalingError::ConnectionTimedOut,
                QStringLiteral("The server at %1 did not answer in time.").arg(server), details};
    case QNetworkReply::SslHandshakeFailedError:
        text = QStringLiteral("No secure connection to %1 could be made: does it speak TLS 1.2 or "
                              "later?");
        break;
    case QNetworkReply::ProtocolFailure:
    case QNetworkReply::ProtocolUnknownError:
    case QNetworkReply::ProtocolInvalidOperationError:
    case QNetworkReply::InsecureRedirectError:
    case QNetworkReply::TooManyRedirectsError:
        return {SignalingError::UnexpectedResponse,
                QStringLiteral("What answers there is not a signaling server. Check the address."),
                details};
    default:
        text = QStringLiteral("The server at %1 could not be reached.");
    }
    return {SignalingError::ConnectionFailed, text.arg(server), details};
}

/// Whoever asks over TLS must not be sent on to a socket without.
bool isDowngrade(const QUrl &api, const QUrl &socket)
{
    return api.scheme() == QLatin1String("https") && socket.scheme() != QLatin1String("wss");
}

SignalingError downgraded(const QUrl &socket)
{
    return {
        SignalingError::UnexpectedResponse,
        QStringLiteral("The server was asked over TLS, but wants signals without it. If a proxy "
                       "stands before it, its public address must be set."),
        serverName(socket)};
}

} // namespace

NetworkSessionInfoClient::NetworkSessionInfoClient(QObject *parent)
    : AbstractSessionInfoClient(parent)
{
}

NetworkSessionInfoClient::~NetworkSessionInfoClient()
{
    cancel();
}

QNetworkRequest NetworkSessionInfoClient::makeRequest(const SessionCredentials &credentials,
                                                      const QString &connectionId)
{
    QUrl url = credentials.apiUrl;
    QString path = url.path(QUrl::FullyEncoded);
    while (path.endsWith(QLatin1Char('/')))
        path.chop(1);
    const QByteArray sessionId = QUrl::toPercentEncoding(credentials.sessionId);
    url.setPath(path + QStringLiteral("/session/") + QString::fromLatin1(sessionId),
                QUrl::TolerantMode);
    QUrlQuery query;
    query.addQueryItem(QStringLiteral("extended"), QStringLiteral("true"));
    url.setQuery(query);

    QNetworkRequest request(url);
    request.setRawHeader("X-OPENTOK-AUTH", credentials.token.toUtf8());
    request.setRawHeader("X-TB-VERSION", "1");
    request.setRawHeader("X-TB-CLIENT-VERSION", "signalbox-" SIGNALBOX_VERSION);
    request.setRawHeader("X-TB-CONNECTIONID", connectionId.toUtf8());
    request.setRawHeader("Accept", "application/json");
    // The token must not follow a redirect to somebody else.
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute,
                         QNetworkRequest::SameOriginRedirectPolicy);
    request.setAttribute(QNetworkRequest::CacheLoadControlAttribute,
                         QNetworkRequest::AlwaysNetwork);
    request.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    return request;
}

void NetworkSessionInfoClient::request(const SessionCredentials &credentials,
                                       const QString &connectionId)
{
    cancel();
    m_apiKey = credentials.apiKey;
    m_tooLong = false;
    m_refusal = {};
    const ServerTrust trust = credentials.trust();
    QNetworkRequest request = makeRequest(credentials, connectionId);
    if (credentials.apiUrl.scheme() == QLatin1String("https")) {
        SignalingError error;
        const auto configuration = trust.configuration(&error);
        if (!configuration)
            return failLater(error);
        request.setSslConfiguration(*configuration);
    }
    request.setTransferTimeout(int(m_timeout.count()));
    m_network = std::make_unique<QNetworkAccessManager>();
    m_reply = m_network->get(request);
    connect(m_reply, &QNetworkReply::downloadProgress, this, [this](qint64 received) {
        if (received > MaxReplyBytes && !std::exchange(m_tooLong, true))
            m_reply->abort();
    });
    trust.watch(m_reply, this, [this, reply = m_reply](const SignalingError &error) {
        if (reply == m_reply)
            m_refusal = error;
    });
    // Queued: whoever hears of the end may destroy us, and the reply with us.
    connect(
        m_reply, &QNetworkReply::finished, this, [this, reply = m_reply] { onFinished(reply); },
        Qt::QueuedConnection);
}

void NetworkSessionInfoClient::cancel()
{
    m_later.reset();
    QNetworkReply *reply = std::exchange(m_reply, nullptr);
    if (!reply)
        return;
    reply->disconnect(this);
    reply->abort();
    reply->deleteLater();
    forgetNetwork();
}

/// Later, and so after its reply: its thread may be waiting for this one to look at a certificate,
/// and its end would wait for that thread.
void NetworkSessionInfoClient::forgetNetwork()
{
    if (QNetworkAccessManager *network = m_network.release())
        network->deleteLater();
}

void NetworkSessionInfoClient::failLater(const SignalingError &error)
{
    m_later = std::make_unique<QObject>();
    QMetaObject::invokeMethod(
        m_later.get(), [this, error] { Q_EMIT failed(error); }, Qt::QueuedConnection);
}

void NetworkSessionInfoClient::onFinished(QNetworkReply *reply)
{
    if (reply != m_reply)
        return; // cancelled meanwhile
    m_reply = nullptr;
    reply->deleteLater();
    const int status = reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    std::variant<SessionInfo, SignalingError> result;
    if (m_refusal)
        result = m_refusal;
    else if (m_tooLong)
        result = readSessionInfoReply(status, "more than 1 MiB", m_apiKey);
    else if (status == 0 || reply->error() == QNetworkReply::OperationCanceledError)
        result = networkError(*reply);
    else
        result = readSessionInfoReply(status, reply->readAll(), m_apiKey);
    // It is asked once in a long while: neither the connection, which the server would have to keep
    // as well, nor the thread behind it is of use until then. And when a lost link has it asked
    // again, what took the link may have taken that connection too, and unseen. Nor must a later
    // question find a connection that was judged by what was trusted now.
    forgetNetwork();
    const auto *info = std::get_if<SessionInfo>(&result);
    if (info && isDowngrade(reply->url(), info->messagingUrl))
        Q_EMIT failed(downgraded(info->messagingUrl));
    else if (info)
        Q_EMIT received(*info);
    else
        Q_EMIT failed(std::get<SignalingError>(result));
}

} // namespace Signaling
