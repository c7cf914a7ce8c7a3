#include "systemnetworkmonitor_p.h"

#include <QCoreApplication>
#include <QThread>

namespace Signaling {

namespace {

/// The process's one; nullptr if there is none. It is loaded in the application's thread only,
/// since it stays in the thread that loaded it.
QNetworkInformation *information()
{
    const QCoreApplication *application = QCoreApplication::instance();
    if (!QNetworkInformation::instance() && application
        && application->thread() == QThread::currentThread())
        QNetworkInformation::loadBackendByFeatures(QNetworkInformation::Feature::Reachability);
    return QNetworkInformation::instance();
}

} // namespace

SystemNetworkMonitor::SystemNetworkMonitor(QObject *parent)
    : NetworkMonitor(parent)
{
    const QNetworkInformation *system = information();
    if (!system)
        return;
    connect(system, &QNetworkInformation::reachabilityChanged, this,
            [this](QNetworkInformation::Reachability now) { Q_EMIT changed(isReachable(now)); });
    // From cable to Wi-Fi, say: reachable before and after, and yet another network.
    connect(system, &QNetworkInformation::transportMediumChanged, this,
            [this, system] { Q_EMIT changed(isReachable(system->reachability())); });
}

bool SystemNetworkMonitor::isReachable(QNetworkInformation::Reachability reachability)
{
    return reachability != QNetworkInformation::Reachability::Disconnected;
}

} // namespace Signaling
