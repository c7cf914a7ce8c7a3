#ifndef APP_DESKTOP_DESKTOPPROGRAM_H
#define APP_DESKTOP_DESKTOPPROGRAM_H

#include "desktopoptions.h"
#include "desktopservices.h"
#include "farewell.h"
#include "sleepguard.h"
#include "taskbarprogress.h"

#include <ui/viewmodels/profiles/profileconnector.h>
#include <ui/viewmodels/settings/signalannouncer.h>
#include <ui/viewmodels/settings/signalnotifier.h>
#include <ui/viewmodels/transfer/transferactivity.h>
#include <ui/viewmodels/transfer/transfernotifier.h>
#include <ui/viewmodels/windows/workspacekeeper.h>
#include <ui/viewmodels/workprogress.h>
#include <ui/viewmodels/workspaceviewmodel.h>
#include <ui/widgets/livewindow.h>
#include <ui/widgets/trayicon.h>

#include <QObject>

namespace Signalbox {

/// The application once it is known to be the one: its services, sessions and windows.
class DesktopProgram : public QObject
{
    Q_OBJECT

public:
    explicit DesktopProgram(QObject *parent = nullptr);

    /// The window, and what was open the last time.
    void open();
    /// An invite to join, captures to look at; brings the window forward where it asks for nothing.
    void openMore(const DesktopOptions &options);
    void bringForward();

Q_SIGNALS:
    /// The last window is closed, and all goodbyes are said.
    void finished();

private:
    void connectDesktop();
    void onNewWindow();
    /// In front of all, wherever it is.
    void showSession(const SessionViewModel *session);

    DesktopServices m_services;
    const WorkspaceServices m_forWorkspace;
    WorkspaceViewModel m_workspace;
    Farewell m_farewell;
    ProfileConnector m_profiles;
    WorkspaceKeeper m_keeper;
    LiveWindow m_live;
    SignalNotifier m_notifier;
    SignalAnnouncer m_announcer;
    WorkProgress m_work;
    TaskbarProgress m_taskbar;
    TrayIcon m_tray;
    TransferNotifier m_transferNotifier;
    TransferActivity m_transfers;
    SleepGuard m_sleep;
};

} // namespace Signalbox

#endif
