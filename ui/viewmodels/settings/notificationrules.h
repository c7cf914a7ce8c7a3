#ifndef UI_VIEWMODELS_SETTINGS_NOTIFICATIONRULES_H
#define UI_VIEWMODELS_SETTINGS_NOTIFICATIONRULES_H

#include <QtCore/qdatetime.h>
#include <QtCore/qlist.h>
#include <QtCore/qstring.h>

namespace Signalbox {

/// Which signals are worth a notification: all that is named must fit; what is empty fits always.
struct NotificationRule
{
    bool enabled = true;
    QString session; ///< its name, whole; case doesn't matter
    QString type;    ///< whole
    QString text;    ///< somewhere in the data; case doesn't matter

    bool fits(const QString &sessionName, const QString &signalType, const QString &data) const;

    friend bool operator==(const NotificationRule &a, const NotificationRule &b)
    {
        return a.enabled == b.enabled && a.session == b.session && a.type == b.type
            && a.text == b.text;
    }
};

/// When and how the window may call for attention. A pure value.
struct NotificationSettings
{
    static constexpr int MaxRules = 50;

    bool enabled = false;
    /// One that fits is enough; none at all: every signal.
    QList<NotificationRule> rules;
    bool muted = false; ///< whether there are hours without any
    QTime mutedFrom{22, 0};
    QTime mutedUntil{7, 0}; ///< of the next day where it is earlier; the same time: never muted
    /// Whether screen readers are told of new signals in the session in front.
    bool announces = false;
    bool trayIcon = false; ///< where the desktop has a tray

    bool isMutedAt(QTime time) const;
    /// Whether that signal, which came at that \a time of the day, is to be told.
    bool wants(const QString &sessionName, const QString &signalType, const QString &data,
               QTime time) const;

    friend bool operator==(const NotificationSettings &a, const NotificationSettings &b)
    {
        return a.enabled == b.enabled && a.rules == b.rules && a.muted == b.muted
            && a.mutedFrom == b.mutedFrom && a.mutedUntil == b.mutedUntil
            && a.announces == b.announces && a.trayIcon == b.trayIcon;
    }
};

} // namespace Signalbox

#endif
