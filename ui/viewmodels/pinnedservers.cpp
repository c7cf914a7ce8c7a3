#include "pinnedservers.h"

#include <signaling/servercertificate.h>

#include <QtCore/qsettings.h>
#include <QtCore/qurl.h>

namespace Signalbox {

namespace {

/// Host and port without what settings take for their own: "[::1]:443" becomes
/// "%5B%3A%3A1%5D%3A443".
QString keyOf(const QUrl &server)
{
    const QString place = server.host() + QLatin1Char(':') + QString::number(server.port(443));
    return QStringLiteral("pinnedServers/") + QString::fromLatin1(QUrl::toPercentEncoding(place));
}

} // namespace

PinnedServers::PinnedServers(QSettings *settings)
    : m_settings(settings)
{
}

QString PinnedServers::fingerprint(const QUrl &server) const
{
    if (server.scheme() != QLatin1String("https"))
        return {};
    // A settings file that someone edited must not turn into a pin that nothing fits.
    return Signaling::normalizedFingerprint(m_settings->value(keyOf(server)).toString());
}

void PinnedServers::pin(const QUrl &server, const QString &fingerprint)
{
    m_settings->setValue(keyOf(server), fingerprint);
}

} // namespace Signalbox
