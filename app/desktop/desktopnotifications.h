#ifndef APP_DESKTOP_DESKTOPNOTIFICATIONS_H
#define APP_DESKTOP_DESKTOPNOTIFICATIONS_H

#include <ui/viewmodels/settings/signalnotifier.h>

#include <QHash>
#include <QObject>

namespace Signalbox {

/// Notifications as the desktop shows them (org.freedesktop.Notifications). Where there is no
/// session bus, or nobody who shows any, nothing happens.
class DesktopNotifications : public QObject, public NotificationService
{
    Q_OBJECT

public:
    using QObject::QObject;

    void show(const QString &topic, const QString &title, const QString &text) override;

private:
    QHash<QString, uint> m_shown; ///< the latest of each topic, as the desktop calls it
};

} // namespace Signalbox

#endif
