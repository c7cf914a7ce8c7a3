// Notifications as desktops show them, and what a click on one does: on a session bus, and where
// there is none; the build runs it in both.
#include "desktopnotifications.h"

#include <QDBusConnection>
#include <QTest>

using namespace Signalbox;

/// Who shows notifications, as a desktop's shell does.
class Shell : public QObject
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.Notifications")

public:
    QStringList titles;
    QStringList lastActions;

public Q_SLOTS:
    uint Notify(const QString &, uint replaces, const QString &, const QString &title,
                const QString &, const QStringList &actions, const QVariantMap &, int)
    {
        titles << title;
        lastActions = actions;
        return replaces ? replaces : uint(titles.size());
    }

Q_SIGNALS:
    void ActionInvoked(uint id, const QString &action);
    void ActivationToken(uint id, const QString &token);
};

class TestDesktopNotifications : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aClickIsHeard();

private:
    Shell m_shell;
};

void TestDesktopNotifications::aClickIsHeard()
{
    DesktopNotifications notifications;
    QStringList chosen;
    const auto show = [&](const QString &topic) {
        notifications.show(topic, topic, QStringLiteral("text"), [&, topic] { chosen << topic; });
    };
    QDBusConnection bus =
        QDBusConnection::connectToBus(QDBusConnection::SessionBus, QStringLiteral("a shell"));
    if (!bus.isConnected()) {
        show(QStringLiteral("nobody shows it"));
        QVERIFY(chosen.isEmpty());
        return;
    }
    QVERIFY(
        bus.registerObject(QStringLiteral("/org/freedesktop/Notifications"), &m_shell,
                           QDBusConnection::ExportAllSlots | QDBusConnection::ExportAllSignals));
    QVERIFY(bus.registerService(QStringLiteral("org.freedesktop.Notifications")));
    show(QStringLiteral("one"));
    QTRY_COMPARE(m_shell.titles.size(), 1);
    show(QStringLiteral("two"));
    QTRY_COMPARE(m_shell.titles.size(), 2);
    QCOMPARE(m_shell.lastActions.value(0), QStringLiteral("default"));
    QCOMPARE(m_shell.lastActions.size(), 2);
    // Another action, or the notification of another program, is no click on ours.
    Q_EMIT m_shell.ActionInvoked(1, QStringLiteral("other"));
    Q_EMIT m_shell.ActionInvoked(77, QStringLiteral("default"));
    Q_EMIT m_shell.ActivationToken(2, QStringLiteral("a token"));
    Q_EMIT m_shell.ActionInvoked(2, QStringLiteral("default"));
    QTRY_COMPARE(chosen, QStringList{QStringLiteral("two")});
    QCOMPARE(qgetenv("XDG_ACTIVATION_TOKEN"), QByteArray("a token"));
    // It is gone with the click.
    Q_EMIT m_shell.ActionInvoked(2, QStringLiteral("default"));
    Q_EMIT m_shell.ActionInvoked(1, QStringLiteral("default"));
    QTRY_COMPARE(chosen.size(), 2);
    QCOMPARE(chosen.last(), QStringLiteral("one"));
}

QTEST_GUILESS_MAIN(TestDesktopNotifications)
#include "tst_desktopnotifications.moc"
