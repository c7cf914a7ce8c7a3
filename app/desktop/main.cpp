#include "desktopoptions.h"
#include "desktopprogram.h"
#include "singleinstance.h"

#include <QApplication>

#include <app/common/privacy.h>
#include <app/common/tlsatexit.h>
#include <cstdio>

using namespace Signalbox;

int main(int argc, char **argv)
{
    App::keepTlsAtExit();
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

    std::unique_ptr<DesktopProgram> program;
    const auto open = [&program, &options, &application] {
        program = std::make_unique<DesktopProgram>();
        QObject::connect(program.get(), &DesktopProgram::finished, &application,
                         &QCoreApplication::quit);
        program->open();
        program->openMore(options);
    };
    SingleInstance instance(SingleInstance::nameForSettings(), Signaling::Clock::system());
    QObject::connect(&instance, &SingleInstance::becameFirst, &application, open);
    QObject::connect(&instance, &SingleInstance::handedOver, &application, &QCoreApplication::quit,
                     Qt::QueuedConnection);
    QObject::connect(&instance, &SingleInstance::wordsCame, &application,
                     [&program](const QStringList &words) {
                         program->bringForward();
                         program->openMore(DesktopOptions::fromWords(words));
                     });
    if (options.separate)
        open();
    else
        instance.start(options.toWords());
    return QApplication::exec();
}
