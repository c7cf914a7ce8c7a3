#include "origins_p.h"

#include <QUrl>

namespace Signaling::Origins {

QString normalized(const QString &text)
{
    QUrl url(text, QUrl::StrictMode);
    const bool isSecure = url.scheme() == QLatin1String("https");
    const bool isBare = (url.path().isEmpty() || url.path() == QLatin1String("/"))
        && !url.hasQuery() && !url.hasFragment() && url.userInfo().isEmpty();
    if (!url.isValid() || url.host().isEmpty() || !isBare
        || (!isSecure && url.scheme() != QLatin1String("http")))
        return {};
    if (url.port() == (isSecure ? 443 : 80))
        url.setPort(-1);
    url.setPath({});
    return url.toString(QUrl::FullyEncoded);
}

bool isAllowed(const QStringList &allowed, const QByteArray &header)
{
    if (allowed.isEmpty() || header.isEmpty())
        return true;
    const QString origin = normalized(QString::fromLatin1(header));
    if (origin.isEmpty())
        return false; // "null", of a sandboxed page, and whatever is no origin
    for (const QString &entry : allowed) {
        if (normalized(entry) == origin)
            return true;
    }
    return false;
}

} // namespace Signaling::Origins
