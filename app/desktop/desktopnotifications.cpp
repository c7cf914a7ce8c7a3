#include "desktopnotifications.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QVariantMap>

namespace Signalbox {

void DesktopNotifications::show(const QString &topic, const QString &title, const QString &text)
{
    const QDBusConnection bus = QDBusConnection::sessionBus();
    if (!bus.isConnected())
        return;
    const QString service = QStringLiteral("org.freedesktop.Notifications");
    QDBusMessage call =
        QDBusMessage::createMethodCall(service, QStringLiteral("/org/freedesktop/Notifications"),
                                       service, QStringLiteral("Notify"));
    const QVariantMap hints{{QStringLiteral("desktop-entry"), QStringLiteral("signalbox")}};
    constexpr int AsTheDesktopLikes = -1;
    // A body may be read as markup; what strangers write is none.
    call << QStringLiteral("Signalbox") << m_shown.value(topic, 0U) << QStringLiteral("signalbox")
         << title << text.toHtmlEscaped() << QStringList() << hints << AsTheDesktopLikes;
    auto *watcher = new QDBusPendingCallWatcher(bus.asyncCall(call), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, watcher, topic] {
        const QDBusPendingReply<uint> reply = *watcher;
        watcher->deleteLater();
        if (!reply.isError())
            m_shown.insert(topic, reply.value());
    });
}

} // namespace Signalbox
