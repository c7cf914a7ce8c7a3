#include "sleepguard.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusUnixFileDescriptor>

#include <utility>

namespace Signalbox {

namespace {

QDBusMessage desktopCall(const QString &method)
{
    const QString service = QStringLiteral("org.freedesktop.ScreenSaver");
    return QDBusMessage::createMethodCall(service, QStringLiteral("/org/freedesktop/ScreenSaver"),
                                          service, method);
}

} // namespace

SleepGuard::SleepGuard(QObject *parent)
    : QObject(parent)
{
}

SleepGuard::~SleepGuard()
{
    release();
}

void SleepGuard::setHeldOff(bool heldOff)
{
    if (std::exchange(m_heldOff, heldOff) == heldOff)
        return;
    if (!heldOff)
        release();
    else if (!m_asks && !isGranted())
        askLogind();
}

void SleepGuard::askLogind()
{
    const QDBusConnection bus = QDBusConnection::systemBus();
    if (!bus.isConnected()) {
        askDesktop();
        return;
    }
    QDBusMessage call = QDBusMessage::createMethodCall(
        QStringLiteral("org.freedesktop.login1"), QStringLiteral("/org/freedesktop/login1"),
        QStringLiteral("org.freedesktop.login1.Manager"), QStringLiteral("Inhibit"));
    call << QStringLiteral("sleep:idle") << QStringLiteral("Signalbox") << tr("Files are under way")
         << QStringLiteral("block");
    m_asks = true;
    auto *watcher = new QDBusPendingCallWatcher(bus.asyncCall(call), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, watcher] {
        const QDBusPendingReply<QDBusUnixFileDescriptor> reply = *watcher;
        watcher->deleteLater();
        m_asks = false;
        if (!m_heldOff)
            return; // all is over by now; the lock goes with the reply
        if (reply.isError())
            askDesktop();
        else
            m_lock = std::make_unique<QDBusUnixFileDescriptor>(reply.value());
    });
}

void SleepGuard::askDesktop()
{
    const QDBusConnection bus = QDBusConnection::sessionBus();
    if (!bus.isConnected())
        return;
    QDBusMessage call = desktopCall(QStringLiteral("Inhibit"));
    call << QStringLiteral("Signalbox") << tr("Files are under way");
    m_asks = true;
    auto *watcher = new QDBusPendingCallWatcher(bus.asyncCall(call), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, watcher] {
        const QDBusPendingReply<uint> reply = *watcher;
        watcher->deleteLater();
        m_asks = false;
        if (reply.isError())
            return;
        m_cookie = reply.value();
        if (!m_heldOff)
            release();
    });
}

void SleepGuard::release()
{
    m_lock.reset();
    if (m_cookie == 0)
        return;
    QDBusMessage call = desktopCall(QStringLiteral("UnInhibit"));
    call << std::exchange(m_cookie, 0U);
    QDBusConnection::sessionBus().send(call);
}

} // namespace Signalbox
