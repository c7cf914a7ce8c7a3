#include "taskbarprogress.h"

#include <ui/viewmodels/workprogress.h>

#include <QDBusConnection>
#include <QDBusMessage>
#include <QVariantMap>

namespace Signalbox {

TaskbarProgress::TaskbarProgress(const WorkProgress *work, QObject *parent)
    : QObject(parent)
    , m_work(work)
{
    connect(work, &WorkProgress::changed, this, [this] { update(m_work->isBusy()); });
}

TaskbarProgress::~TaskbarProgress()
{
    if (m_isShown)
        update(false);
}

void TaskbarProgress::update(bool isBusy)
{
    const QDBusConnection bus = QDBusConnection::sessionBus();
    if (!bus.isConnected())
        return;
    m_isShown = isBusy;
    QDBusMessage signal = QDBusMessage::createSignal(
        QStringLiteral("/com/canonical/unity/launcherentry/signalbox"),
        QStringLiteral("com.canonical.Unity.LauncherEntry"), QStringLiteral("Update"));
    // Whose entry it is: that of the .desktop file.
    signal << QStringLiteral("application://signalbox.desktop")
           << QVariantMap{{QStringLiteral("progress"), m_work->percent() / 100.0},
                          {QStringLiteral("progress-visible"), isBusy}};
    bus.send(signal);
}

} // namespace Signalbox
