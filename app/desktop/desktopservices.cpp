#include "desktopservices.h"

#include <signaling/clock.h>
#include <signaling/signalingsession.h>

#include <QSysInfo>

namespace Signalbox {

DesktopServices::DesktopServices()
    : m_recent(&m_settings)
    , m_pinned(&m_settings)
{
}

WorkspaceServices DesktopServices::forWorkspace()
{
    WorkspaceServices services;
    services.clock = Signaling::Clock::system();
    services.makeSession = [] { return std::make_unique<Signaling::SignalingSession>(); };
    services.hosts = &m_hub;
    services.recent = &m_recent;
    services.pinned = &m_pinned;
    services.secrets = &m_secrets;
    services.userName = qEnvironmentVariable("USER", QSysInfo::machineHostName());
    return services;
}

} // namespace Signalbox
