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
    explicit DesktopNotifications(QObject *parent = nullptr);

    void show(const QString &topic, const QString &title, const QString &text,
              const std::function<void()> &chosen) override;

private Q_SLOTS:
    void onActivationToken(uint id, const QString &token);
    void onActionInvoked(uint id, const QString &action);

private:
    struct Choice
    {
        QString topic;
        std::function<void()> chosen;
    };
    QHash<QString, uint> m_shown;  ///< the latest of each topic, as the desktop calls it
    QHash<uint, Choice> m_choices; ///< what a click on each of those does
};

} // namespace Signalbox

#endif
