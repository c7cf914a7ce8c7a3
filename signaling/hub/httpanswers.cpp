#include "httpanswers_p.h"

#include <algorithm>
#include <utility>

namespace Signaling::HttpAnswers {

HttpAnswer json(const QJsonDocument &document, int status)
{
    return {
        status, QByteArrayLiteral("application/json"), document.toJson(QJsonDocument::Compact), {}};
}

HttpAnswer error(int status, int code, const QString &message)
{
    const QJsonObject body{
        {QStringLiteral("code"), code},
        {QStringLiteral("message"), message},
        {QStringLiteral("description"), message},
    };
    return json(QJsonDocument(body), status);
}

HttpAnswer empty(int status)
{
    return {status, {}, {}, {}};
}

HttpAnswer comeBack(int status, const QString &message, qint64 afterMs)
{
    HttpAnswer answer = error(status, status, message);
    answer.headers.append({QByteArrayLiteral("Retry-After"),
                           QByteArray::number(std::max<qint64>(1, (afterMs + 999) / 1000))});
    return answer;
}

HttpAnswer methodNotAllowed(const QByteArray &allowed)
{
    HttpAnswer answer =
        error(405, 405, QStringLiteral("This address takes ") + QString::fromLatin1(allowed));
    answer.headers.append({QByteArrayLiteral("Allow"), allowed});
    return answer;
}

HttpAnswer withCors(HttpAnswer answer, const HttpRequest &request)
{
    const QByteArray origin = request.header(QByteArrayLiteral("Origin"));
    if (origin.isEmpty())
        return answer;
    // Echoed rather than "*", which browsers refuse for requests with credentials.
    answer.headers.append({QByteArrayLiteral("Access-Control-Allow-Origin"), origin});
    answer.headers.append(
        {QByteArrayLiteral("Access-Control-Allow-Credentials"), QByteArrayLiteral("true")});
    answer.headers.append({QByteArrayLiteral("Vary"), QByteArrayLiteral("Origin")});
    if (request.method == "OPTIONS") {
        answer.headers.append({QByteArrayLiteral("Access-Control-Allow-Methods"),
                               QByteArrayLiteral("GET, POST, OPTIONS")});
        answer.headers.append(
            {QByteArrayLiteral("Access-Control-Allow-Headers"),
             QByteArrayLiteral("X-OPENTOK-AUTH, X-TB-TOKEN-AUTH, X-TB-VERSION, "
                               "X-TB-CLIENT-VERSION, X-TB-CONNECTIONID, Content-Type, Accept")});
        answer.headers.append(
            {QByteArrayLiteral("Access-Control-Max-Age"), QByteArrayLiteral("600")});
    }
    return answer;
}

} // namespace Signaling::HttpAnswers
