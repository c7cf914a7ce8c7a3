#ifndef TESTS_SCREENSHOTS_STUDIO_H
#define TESTS_SCREENSHOTS_STUDIO_H

#include "embeddedhub.h"
#include "hubrehearsals.h"
#include "tokenworkshop.h"

#include <signaling/history/signalhistory.h>
#include <ui/viewmodels/profiles/profilelist.h>
#include <ui/viewmodels/recentsessions.h>
#include <ui/viewmodels/secretstore.h>
#include <ui/viewmodels/settings/appsettings.h>
#include <ui/viewmodels/templatemodel.h>
#include <ui/viewmodels/workspaceviewmodel.h>
#include <ui/widgets/mainwindow.h>

#include <QDir>
#include <QSettings>
#include <QTemporaryDir>

#include <functional>
#include <memory>

namespace Screenshots {

/// How a set of pictures looks.
struct Look
{
    QString name; ///< ends the file names: "light", "dark-de"
    bool dark = false;
    QString language = QStringLiteral("en");
    double fontScale = 1;
    bool isSmall = false; ///< files of 256 colours
};

/// One window and the people who come to its sessions; everything in its pictures happened.
class Studio
{
public:
    Studio(const Look &look, const QDir &folder);
    /// Takes every picture; false if something did not happen in time.
    bool run();

private:
    Signalbox::WorkspaceServices servicesForWindow();
    bool startPages();
    bool settingsPages();
    bool tokensAndProfiles();
    bool help();
    bool graphAndHistory();
    bool emptySession();
    bool fullSession();
    void menuPictures();
    bool lostLink();
    /// The log of the session in front, and what can be done with it.
    bool logPictures();
    void filterPictures(Signalbox::LogPane *pane);
    void detailPictures(Signalbox::LogPane *pane);
    bool capturePictures(Signalbox::LogPane *pane);
    bool composing();
    void templates();
    bool refused();
    bool converse(Signalbox::SessionViewModel *session);
    Signalbox::SessionViewModel *
    hosted(Signalbox::HostService::Reach reach = Signalbox::HostService::Reach::ThisComputer);
    /// Someone else joins \a session and talks through what is handed back.
    Signaling::SignalingSession *guest(Signalbox::SessionViewModel *session, const QString &name,
                                       const QString &role);
    bool networkSession();
    bool peopleAndLab();
    void closeQuestions();
    bool sessionWindows();
    bool transfers();
    bool dropPictures(Signalbox::SessionViewModel *session, const QString &source);
    bool ask(const QString &what, const QWidget *widget, qsizetype button);
    bool questions();
    bool forgetting();
    bool outboxQuestion();
    bool certificate(const Signalbox::SessionSetup &setup, const QString &what);
    void shoot(const QString &what);
    void shoot(const QString &what, QWidget &widget);
    /// The same when everything has found its place.
    void shootLater(const QString &what, QWidget &widget);
    static bool until(const std::function<bool()> &condition);

    Look m_look;
    QDir m_folder;
    QTemporaryDir m_files;
    QSettings m_settings;
    Signalbox::RecentSessions m_recent;
    Signalbox::RunSecretStore m_secrets;
    Signalbox::TemplateModel m_templates;
    Signaling::SignalHistory m_history;
    Signalbox::EmbeddedHub m_hub;
    Signalbox::AppSettings m_appSettings;
    Signalbox::HubRehearsals m_rehearsals;
    Signalbox::ProfileList m_profiles;
    Signalbox::TokenWorkshop m_tokens;
    std::vector<std::unique_ptr<Signaling::SignalingSession>> m_guests;
    Signalbox::WorkspaceViewModel m_workspace;
    Signalbox::MainWindow m_window;
};

} // namespace Screenshots

#endif
