#include "desktopoptions.h"
#include "embeddedhub.h"
#include "farewell.h"

#include <signaling/clock.h>
#include <signaling/signalingsession.h>
#include <ui/viewmodels/recentsessions.h>
#include <ui/viewmodels/workspaceviewmodel.h>
#include <ui/widgets/languages.h>
#include <ui/widgets/mainwindow.h>
#include <ui/widgets/signalboxstyle.h>

#include <QApplication>
#include <QSettings>
#include <QSysInfo>

#include <cstdio>

using namespace Signalbox;

int main(int argc, char **argv)
{
    QCoreApplication::setApplicationName(QStringLiteral("signalbox"));
    QCoreApplication::setOrganizationName(QStringLiteral("signalbox"));
    QCoreApplication::setApplicationVersion(QStringLiteral(SIGNALBOX_VERSION));
    const DesktopOptions options = DesktopOptions::fromCommandLine(argc, argv);
    if (!options.output.isEmpty()) {
        std::fputs(qPrintable(options.output), options.exitCode == 0 ? stdout : stderr);
        return options.exitCode;
    }
    QApplication application(argc, argv);
    QGuiApplication::setApplicationDisplayName(QStringLiteral("Signalbox"));
    QGuiApplication::setDesktopFileName(QStringLiteral("signalbox"));
    QApplication::setStyle(new SignalboxStyle);
    const Languages languages(QLocale::system());

    QSettings settings;
    RecentSessions recent(&settings);
    EmbeddedHub hub;
    WorkspaceServices services;
    services.clock = Signaling::Clock::system();
    services.makeSession = [] { return std::make_unique<Signaling::SignalingSession>(); };
    services.hosts = &hub;
    services.recent = &recent;
    services.userName = qEnvironmentVariable("USER", QSysInfo::machineHostName());
    WorkspaceViewModel workspace(services);
    Farewell farewell(&workspace, services.clock);
    QGuiApplication::setQuitOnLastWindowClosed(false);
    QObject::connect(&application, &QGuiApplication::lastWindowClosed, &farewell, &Farewell::start);
    QObject::connect(&farewell, &Farewell::finished, &application, &QCoreApplication::quit);
    MainWindow window(&workspace);
    window.show();
    if (!options.invite.isEmpty())
        window.joinInvite(options.invite);
    return QApplication::exec();
}
