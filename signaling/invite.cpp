#include "invite.h"

#include <QUrlQuery>

namespace Signaling {

namespace {

void addItem(QUrlQuery &query, const QString &key, const QString &value)
{
    // Percent-encoded here: QUrlQuery would leave + & and = as they are.
    query.addQueryItem(key, QString::fromLatin1(QUrl::toPercentEncoding(value)));
}

QString itemOf(const QUrlQuery &query, const QString &key)
{
    return query.queryItemValue(key, QUrl::FullyDecoded);
}

QString withoutWrapping(const QString &text)
{
    QString link = text.trimmed();
    static const QString wrappers = QStringLiteral("<>\"'`");
    while (!link.isEmpty() && wrappers.contains(link.front()))
        link.remove(0, 1);
    while (!link.isEmpty() && wrappers.contains(link.back()))
        link.chop(1);
    return link.trimmed();
}

} // namespace

QUrl Invite::toUrl() const
{
    QUrlQuery query;
    addItem(query, QStringLiteral("server"), credentials.apiUrl.toString(QUrl::FullyEncoded));
    addItem(query, QStringLiteral("key"), credentials.apiKey);
    addItem(query, QStringLiteral("session"), credentials.sessionId);
    addItem(query, QStringLiteral("token"), credentials.token);
    if (!credentials.fingerprint.isEmpty())
        addItem(query, QStringLiteral("fingerprint"), credentials.fingerprint);
    if (!name.isEmpty())
        addItem(query, QStringLiteral("name"), name);
    QUrl url;
    url.setScheme(QStringLiteral("signalbox"));
    url.setPath(QStringLiteral("join"));
    url.setQuery(query);
    return url;
}

QString Invite::toString() const
{
    return toUrl().toString(QUrl::FullyEncoded);
}

std::optional<Invite> Invite::fromString(const QString &text, QString *problem)
{
    const auto fail = [problem](const QString &why) -> std::optional<Invite> {
        if (problem)
            *problem = why;
        return std::nullopt;
    };
    const QUrl url(withoutWrapping(text), QUrl::StrictMode);
    if (!url.isValid() || url.scheme() != QLatin1String("signalbox")
        || url.path() != QLatin1String("join"))
        return fail(QStringLiteral("This is not an invite. An invite is a link that begins with "
                                   "signalbox:join?"));
    const QUrlQuery query(url);
    Invite invite;
    invite.credentials.apiUrl = QUrl(itemOf(query, QStringLiteral("server")), QUrl::StrictMode);
    invite.credentials.apiKey = itemOf(query, QStringLiteral("key"));
    invite.credentials.sessionId = itemOf(query, QStringLiteral("session"));
    invite.credentials.token = itemOf(query, QStringLiteral("token"));
    invite.credentials.fingerprint = itemOf(query, QStringLiteral("fingerprint"));
    invite.name = itemOf(query, QStringLiteral("name"));
    if (const SignalingError error = invite.credentials.validate())
        return fail(QStringLiteral("The invite is incomplete. ") + error.message);
    return invite;
}

} // namespace Signaling
