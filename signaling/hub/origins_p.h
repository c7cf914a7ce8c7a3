#ifndef SIGNALING_HUB_ORIGINS_P_H
#define SIGNALING_HUB_ORIGINS_P_H

#include <QtCore/qbytearray.h>
#include <QtCore/qstring.h>
#include <QtCore/qstringlist.h>

/// Where web pages come from, as browsers say it in the header Origin (RFC 6454).
namespace Signaling::Origins {

/// "https://host" or with a port that isn't the scheme's own; empty if \a text is no origin of a
/// web page.
QString normalized(const QString &text);
/// Whether what came with that header may use the hub: everyone if \a allowed is empty; native
/// clients, which send no such header, always.
bool isAllowed(const QStringList &allowed, const QByteArray &header);

} // namespace Signaling::Origins

#endif
