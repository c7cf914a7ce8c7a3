#ifndef TESTS_AUTO_UI_DESKTOPFIXTURE_H
#define TESTS_AUTO_UI_DESKTOPFIXTURE_H

#include "embeddedhub.h"
#include "hubrehearsals.h"
#include "tokenworkshop.h"

#include <signaling/clock.h>
#include <signaling/history/signalhistory.h>
#include <signaling/signalingsession.h>
#include <ui/viewmodels/pinnedservers.h>
#include <ui/viewmodels/profiles/profilelist.h>
#include <ui/viewmodels/recentsessions.h>
#include <ui/viewmodels/secretstore.h>
#include <ui/viewmodels/settings/appsettings.h>
#include <ui/viewmodels/workspaceviewmodel.h>
#include <ui/widgets/mainwindow.h>

#include <QSettings>
#include <QTemporaryDir>

#include <functional>

namespace TestSupport {

/// The application without its main function: the real sessions, the real embedded hub, settings of
/// its own.
class Desktop
{
public:
    /// \a more: services that few tests want; may be null.
    explicit Desktop(const QString &user = QStringLiteral("desk"),
                     const std::function<void(Signalbox::WorkspaceServices *)> &more = nullptr)
        : settings(folder.filePath(QStringLiteral("settings.ini")), QSettings::IniFormat)
        , appSettings(&settings)
        , recent(&settings)
        , pinned(&settings)
        , profiles(&settings, &secrets)
        , history(folder.filePath(QStringLiteral("history.sqlite")))
        , workspace(services(user, more))
        , window(&workspace)
    {
    }

    QTemporaryDir folder;
    QSettings settings;
    Signalbox::AppSettings appSettings;
    Signalbox::RecentSessions recent;
    Signalbox::PinnedServers pinned;
    Signalbox::RunSecretStore secrets;
    Signalbox::ProfileList profiles;
    Signalbox::TokenWorkshop tokens;
    Signaling::SignalHistory history;
    Signalbox::EmbeddedHub hub;
    Signalbox::HubRehearsals rehearsals;
    Signalbox::WorkspaceViewModel workspace;
    Signalbox::MainWindow window;

private:
    Signalbox::WorkspaceServices
    services(const QString &user, const std::function<void(Signalbox::WorkspaceServices *)> &more)
    {
        Signalbox::WorkspaceServices result;
        result.clock = Signaling::Clock::system();
        result.makeSession = [] { return std::make_unique<Signaling::SignalingSession>(); };
        result.hosts = &hub;
        result.recent = &recent;
        result.pinned = &pinned;
        result.secrets = &secrets;
        result.settings = &appSettings;
        result.rehearsals = &rehearsals;
        result.tokens = &tokens;
        result.profiles = &profiles;
        result.history = &history;
        result.userName = user;
        if (more)
            more(&result);
        return result;
    }
};

} // namespace TestSupport

#endif
