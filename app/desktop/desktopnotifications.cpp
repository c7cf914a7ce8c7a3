#include "desktopnotifications.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QVariantMap>

namespace Signalbox {

namespace {

// What the desktop calls a click on the notification itself.
const QString DefaultAction = QStringLiteral("default");

} // namespace

DesktopNotifications::DesktopNotifications(QObject *parent)
    : QObject(parent)
{
    QDBusConnection bus = QDBusConnection::sessionBus();
    if (!bus.isConnected())
        return;
    // Of whoever shows them: to ask the bus who that is at present would wait for its answer.
    const QString path = QStringLiteral("/org/freedesktop/Notifications");
    const QString interface = QStringLiteral("org.freedesktop.Notifications");
    bus.connect(QString(), path, interface, QStringLiteral("ActivationToken"), this,
                SLOT(onActivationToken(uint, QString)));
    bus.connect(QString(), path, interface, QStringLiteral("ActionInvoked"), this,
                SLOT(onActionInvoked(uint, QString)));
}

/// Comes before the click, and lets Wayland's compositors bring our window forward.
void DesktopNotifications::onActivationToken(uint id, const QString &token)
{
    if (m_choices.contains(id))
        qputenv("XDG_ACTIVATION_TOKEN", token.toUtf8());
}

void DesktopNotifications::onActionInvoked(uint id, const QString &action)
{
    if (action != DefaultAction)
        return;
    const Choice choice = m_choices.take(id);
    m_shown.remove(choice.topic);
    if (choice.chosen)
        choice.chosen();
}

void DesktopNotifications::show(const QString &topic, const QString &title, const QString &text,
                                const std::function<void()> &chosen)
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
         << title << text.toHtmlEscaped() << QStringList{DefaultAction, tr("Show the session")}
         << hints << AsTheDesktopLikes;
    auto *watcher = new QDBusPendingCallWatcher(bus.asyncCall(call), this);
    const uint replaced = m_shown.value(topic, 0U);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [=] {
        const QDBusPendingReply<uint> reply = *watcher;
        watcher->deleteLater();
        if (reply.isError())
            return;
        m_choices.remove(replaced);
        m_shown.insert(topic, reply.value());
        m_choices.insert(reply.value(), {topic, chosen});
    });
}

} // namespace Signalbox
