#ifndef SIGNALING_HUB_HTTPMESSAGE_P_H
#define SIGNALING_HUB_HTTPMESSAGE_P_H

#include <QtCore/qbytearray.h>
#include <QtCore/qlist.h>
#include <QtCore/qstring.h>
#include <QtCore/qurlquery.h>

#include <functional>
#include <utility>

namespace Signaling {

/// A request, without Qt's version-dependent types.
struct HttpRequest
{
    QByteArray method; ///< "GET" …
    QString path;      ///< decoded
    QUrlQuery query;
    std::function<QByteArray(const QByteArray &)> header; ///< by name, case-insensitive
    QByteArray body;
    /// "http://host:port", as the client addressed us.
    QString origin;
};

struct HttpAnswer
{
    int status = 200;
    QByteArray contentType; ///< empty: no body
    QByteArray body;
    QList<std::pair<QByteArray, QByteArray>> headers;
};

} // namespace Signaling

#endif
