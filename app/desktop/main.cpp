#include "desktopoptions.h"
#include "desktopservices.h"
#include "farewell.h"

#include <ui/viewmodels/workspaceviewmodel.h>
#include <ui/widgets/languages.h>
#include <ui/widgets/mainwindow.h>
#include <ui/widgets/style/signalboxstyle.h>

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
    QApplication::setStyle(new SignalboxStyle);
    const Languages languages(QLocale::system());

    DesktopServices services;
    const WorkspaceServices forWorkspace = services.forWorkspace();
    WorkspaceViewModel workspace(forWorkspace);
    Farewell farewell(&workspace, forWorkspace.clock);
    farewell.watchWindows();
    QObject::connect(&farewell, &Farewell::finished, &application, &QCoreApplication::quit);
    MainWindow window(&workspace);
    window.show();
    if (!options.invite.isEmpty())
        window.joinInvite(options.invite);
    return QApplication::exec();
}
