#ifndef UI_VIEWMODELS_PINNEDSERVERS_H
#define UI_VIEWMODELS_PINNEDSERVERS_H

#include <QtCore/qstring.h>

QT_BEGIN_NAMESPACE
class QSettings;
class QUrl;
QT_END_NAMESPACE

namespace Signalbox {

/// The certificates that someone looked at and trusted, one for each server, kept in settings: a
/// fingerprint is no secret.
class PinnedServers
{
public:
    /// \a settings must outlive this.
    explicit PinnedServers(QSettings *settings);

    /// 64 hex digits; empty if none is pinned for that host and port.
    QString fingerprint(const QUrl &server) const;
    /// From now on that one, and no other.
    void pin(const QUrl &server, const QString &fingerprint);

private:
    QSettings *m_settings;
};

} // namespace Signalbox

#endif
