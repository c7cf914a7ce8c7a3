#include "desktopprogram.h"

#include <ui/viewmodels/history/historyviewmodel.h>
#include <ui/widgets/mainwindow.h>

namespace Signalbox {

DesktopProgram::DesktopProgram(QObject *parent)
    : QObject(parent)
    , m_forWorkspace(m_services.forWorkspace())
    , m_workspace(m_forWorkspace)
    , m_farewell(&m_workspace, m_forWorkspace.clock)
    , m_profiles(&m_workspace)
    , m_keeper(&m_workspace, m_services.windows(), &m_profiles)
    , m_live(&m_workspace, m_services.settings(), &m_keeper)
    , m_notifier(&m_workspace, m_services.settings(), m_services.notifications(),
                 m_forWorkspace.clock)
    , m_announcer(&m_workspace, m_services.settings(), m_forWorkspace.clock)
    , m_work(&m_workspace)
    , m_taskbar(&m_work)
    , m_tray(&m_workspace, m_services.settings(), [this] { return m_live.window(); })
    , m_transferNotifier(&m_workspace, m_services.settings(), m_services.notifications(),
                         m_forWorkspace.clock)
    , m_transfers(&m_workspace)
{
    m_work.watch(&m_transfers);
    connect(&m_transfers, &TransferActivity::changed, this,
            [this] { m_sleep.setHeldOff(m_transfers.isRunning()); });
    m_farewell.watchWindows();
    connect(&m_farewell, &Farewell::finished, this, &DesktopProgram::finished);
    connect(&m_profiles, &ProfileConnector::failed, this,
            [this](int, const QString &problem) { m_live.window()->notice(problem); });
    connectDesktop();
}

void DesktopProgram::connectDesktop()
{
    connect(&m_notifier, &SignalNotifier::told, this,
            [this](SessionViewModel *session) { m_live.window()->alert(session); });
    connect(&m_notifier, &SignalNotifier::chosen, this, &DesktopProgram::showSession);
    connect(&m_transferNotifier, &TransferNotifier::chosen, this, &DesktopProgram::showSession);
    connect(&m_announcer, &SignalAnnouncer::announced, this,
            [this](const QString &text) { m_live.window()->announce(text); });
    // It may ask first, where files are under way.
    connect(&m_tray, &TrayIcon::quitWanted, this, [this] { m_live.window()->close(); });
    connect(&m_live, &LiveWindow::windowReplaced, this, &DesktopProgram::onNewWindow);
    onNewWindow();
}

void DesktopProgram::onNewWindow()
{
    m_tray.retranslate();
    // Of a window that is hidden Qt doesn't say that it was the last.
    connect(m_live.window(), &MainWindow::closed, &m_farewell, &Farewell::start);
    connect(m_live.window(), &MainWindow::historyOpened, this,
            [this](const HistoryViewModel *history) { m_work.watch(history); });
}

void DesktopProgram::open()
{
    m_live.window()->show();
    if (!m_services.settings()->problem().isEmpty())
        m_live.window()->notice(m_services.settings()->problem());
    m_live.restore();
    m_profiles.connectAutomatically(
        [this](const QString &profile) { return m_keeper.hasRestored(profile); });
}

void DesktopProgram::openMore(const DesktopOptions &options)
{
    for (const QString &capture : options.captures)
        m_live.window()->openCapture(capture);
    if (!options.invite.isEmpty())
        m_live.window()->joinInvite(options.invite);
}

void DesktopProgram::showSession(const SessionViewModel *session)
{
    m_tray.showWindows();
    if (m_workspace.rowOf(session) >= 0)
        m_live.window()->showSessionInFront(session);
}

void DesktopProgram::bringForward()
{
    m_tray.showWindows();
}

} // namespace Signalbox
