#ifndef APP_DESKTOP_DESKTOPSERVICES_H
#define APP_DESKTOP_DESKTOPSERVICES_H

#include "desktopnotifications.h"
#include "embeddedhub.h"
#include "hubrehearsals.h"
#include "keychainsecretstore.h"
#include "tokenworkshop.h"

#include <signaling/history/signalhistory.h>
#include <ui/viewmodels/diagnostics/programlog.h>
#include <ui/viewmodels/draftstore.h>
#include <ui/viewmodels/history/historyretention.h>
#include <ui/viewmodels/log/logpreferences.h>
#include <ui/viewmodels/pinnedservers.h>
#include <ui/viewmodels/profiles/profilelist.h>
#include <ui/viewmodels/recentsessions.h>
#include <ui/viewmodels/settings/appsettings.h>
#include <ui/viewmodels/templatemodel.h>
#include <ui/viewmodels/transfer/transferpreferences.h>
#include <ui/viewmodels/workspaceviewmodel.h>

#include <QSettings>

namespace Signalbox {

/// All that the window's view models get from outside, as users run it.
class DesktopServices
{
public:
    DesktopServices();
    ~DesktopServices();

    /// Refers to this, which must outlive it.
    WorkspaceServices forWorkspace();
    AppSettings *settings() { return &m_appSettings; }
    /// What was open, and how it stood.
    QSettings *windows() { return &m_windows; }
    ProgramLog *programLog() { return &m_programLog; }
    NotificationService *notifications() { return &m_notifications; }

private:
    ProgramLog m_programLog;   ///< before anything that may have something to say
    QString m_settingsProblem; ///< before anything reads them
    QSettings m_settings;
    QString m_windowsProblem;
    QSettings m_windows; ///< a file of its own: it changes all the time
    AppSettings m_appSettings;
    LogPreferences m_logPreferences;
    TransferPreferences m_transferPreferences;
    RecentSessions m_recent;
    PinnedServers m_pinned;
    KeychainSecretStore m_secrets;
    FileDraftStore m_drafts;
    TemplateModel m_templates;
    Signaling::SignalHistory m_history;
    HistoryRetention m_retention;
    EmbeddedHub m_hub;
    HubRehearsals m_rehearsals;
    TokenWorkshop m_tokens;
    DesktopNotifications m_notifications;
    ProfileList m_profiles;
};

} // namespace Signalbox

#endif
