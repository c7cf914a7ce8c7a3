#include "sessioninforeply_p.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <limits>

namespace Signaling {

namespace {

SignalingError unexpected(const QString &details)
{
    return {SignalingError::UnexpectedResponse,
            QStringLiteral("What answers there is not a signaling server. Check the address."),
            details};
}

/// The start of a text that may be anything, on one line.
QString excerpt(const QByteArray &body)
{
    return QString::fromUtf8(body.first(std::min<qsizetype>(body.size(), 120))).simplified();
}

/// A gateway in front of a server that restarts answers with any of the 5xx.
bool isTransient(int code)
{
    return code == 429 || (code >= 500 && code <= 599);
}

SignalingError errorFor(int code, const QString &words)
{
    const QString because = words.isEmpty() ? QString() : QStringLiteral(": ") + words;
    const QString details = QStringLiteral("error %1").arg(code) + because;
    if (isTransient(code))
        return {SignalingError::ServerError,
                QStringLiteral("The server can't take connections at the moment%1.").arg(because),
                details};
    switch (code) {
    case 401:
    case 403:
        return {SignalingError::AuthorizationFailure,
                QStringLiteral("The server refused the token%1.").arg(because), details};
    case 400:
    case 404:
        return {SignalingError::InvalidSession,
                QStringLiteral("The server does not know the session%1.").arg(because), details};
    case 409:
        return {SignalingError::ConnectionRefused,
                QStringLiteral("The server refused the connection%1.").arg(because), details};
    default:
        return {SignalingError::UnexpectedResponse,
                QStringLiteral("The server answered with an error%1.").arg(because), details};
    }
}

SignalingError errorIn(const QJsonObject &error)
{
    // The code is a text in what the vendor's client accepts; others may send the number.
    const int code = error.value(QLatin1String("code")).toVariant().toInt();
    const QJsonValue words = error.value(QLatin1String("errorMessage"));
    QString text = words.isObject() ? words.toObject().value(QLatin1String("message")).toString()
                                    : words.toString();
    if (text.endsWith(QLatin1Char('.')))
        text.chop(1);
    // The vendor's word for what our own sentence says already.
    const QLatin1String invalidToken("Invalid token: ");
    if (text.startsWith(invalidToken, Qt::CaseInsensitive))
        text.remove(0, invalidToken.size());
    return errorFor(code, text);
}

/// What our hub tells about itself; a number that makes no sense counts as not told.
ServerLimits limitsIn(const QJsonObject &json)
{
    const auto number = [&json](const char *key, double highest) {
        const double value = json.value(QLatin1String(key)).toDouble();
        return value > 0 ? std::min(value, highest) : 0.0;
    };
    constexpr double most = std::numeric_limits<int>::max();
    ServerLimits limits;
    limits.version = int(number("version", most));
    if (!limits.isKnown())
        return {};
    limits.signalsPerSecond = number("signalsPerSecond", 1e6);
    limits.signalBurst = int(number("signalBurst", most));
    limits.maxFrameBytes = qint64(number("maxFrameBytes", most));
    limits.maxConnections = int(number("maxConnections", most));
    limits.gracePeriod = std::chrono::milliseconds(qint64(number("gracePeriodMs", most)));
    return limits;
}

} // namespace

std::variant<SessionInfo, SignalingError> readSessionInfoReply(int status, const QByteArray &body,
                                                               const QString &apiKey)
{
    QJsonParseError problem{};
    const QJsonDocument document = QJsonDocument::fromJson(body, &problem);
    const QString answered =
        QStringLiteral("HTTP status %1, answered: %2").arg(QString::number(status), excerpt(body));
    const QJsonObject object =
        document.isArray() ? document.array().first().toObject() : document.object();
    const QJsonValue error = object.value(QLatin1String("error"));
    if (error.isObject())
        return errorIn(error.toObject());
    if (isTransient(status))
        return errorFor(status, {});
    if (status < 200 || status > 299 || document.isNull() || object.isEmpty())
        return unexpected(answered);

    SessionInfo info;
    info.messagingUrl =
        QUrl(object.value(QLatin1String("messaging_url")).toString(), QUrl::StrictMode);
    info.symphonyAddress = object.value(QLatin1String("symphony_address")).toString();
    const QJsonObject properties = object.value(QLatin1String("properties")).toObject();
    info.reconnection = properties.value(QLatin1String("reconnection")).toBool(false);
    info.limits = limitsIn(properties.value(QLatin1String("signalbox")).toObject());
    const QString scheme = info.messagingUrl.scheme();
    if (info.messagingUrl.host().isEmpty()
        || (scheme != QLatin1String("ws") && scheme != QLatin1String("wss")))
        return unexpected(QStringLiteral("no usable messaging_url; ") + answered);
    if (info.symphonyAddress.isEmpty())
        return unexpected(QStringLiteral("no symphony_address; ") + answered);
    const QString partner = object.value(QLatin1String("partner_id")).toVariant().toString();
    if (!partner.isEmpty() && partner != apiKey)
        return SignalingError{
            SignalingError::AuthorizationFailure,
            QStringLiteral("The session belongs to another project's key than %1.").arg(apiKey)};
    return info;
}

} // namespace Signaling
