#include "desktopoptions.h"
#include "desktopservices.h"
#include "farewell.h"

#include <ui/viewmodels/profiles/profileconnector.h>
#include <ui/viewmodels/windows/workspacekeeper.h>
#include <ui/viewmodels/workspaceviewmodel.h>
#include <ui/widgets/livewindow.h>
#include <ui/widgets/mainwindow.h>

#include <QApplication>

#include <app/common/privacy.h>
#include <cstdio>

using namespace Signalbox;

int main(int argc, char **argv)
{
    QCoreApplication::setApplicationName(QStringLiteral("signalbox"));
    QCoreApplication::setOrganizationName(QStringLiteral("signalbox"));
    QCoreApplication::setApplicationVersion(QStringLiteral(SIGNALBOX_VERSION));
    App::keepSecretsOutOfLogs();
    const DesktopOptions options = DesktopOptions::fromCommandLine(argc, argv);
    App::hideSecretArguments(argc, argv);
    if (!options.output.isEmpty()) {
        std::fputs(qPrintable(options.output), options.exitCode == 0 ? stdout : stderr);
        return options.exitCode;
    }
    QApplication application(argc, argv);
    QGuiApplication::setApplicationDisplayName(QStringLiteral("Signalbox"));
    QGuiApplication::setDesktopFileName(QStringLiteral("signalbox"));

    DesktopServices services;
    const WorkspaceServices forWorkspace = services.forWorkspace();
    WorkspaceViewModel workspace(forWorkspace);
    Farewell farewell(&workspace, forWorkspace.clock);
    farewell.watchWindows();
    QObject::connect(&farewell, &Farewell::finished, &application, &QCoreApplication::quit);
    ProfileConnector profiles(&workspace);
    WorkspaceKeeper keeper(&workspace, services.windows(), &profiles);
    const LiveWindow live(&workspace, services.settings(), &keeper);
    live.window()->show();
    if (!services.settings()->problem().isEmpty())
        live.window()->notice(services.settings()->problem());
    const SignalNotifier notifier(&workspace, services.settings(), services.notifications(),
                                  forWorkspace.clock);
    QObject::connect(&profiles, &ProfileConnector::failed, &application,
                     [&live](int, const QString &problem) { live.window()->notice(problem); });
    live.restore();
    profiles.connectAutomatically(
        [&keeper](const QString &profile) { return keeper.hasRestored(profile); });
    for (const QString &capture : options.captures)
        live.window()->openCapture(capture);
    if (!options.invite.isEmpty())
        live.window()->joinInvite(options.invite);
    return QApplication::exec();
}
