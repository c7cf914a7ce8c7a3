#include "commandline.h"
#include "console.h"
#include "exitcode.h"

#include <QCoreApplication>

#include <app/common/privacy.h>
#include <app/common/stopsignals.h>
#include <app/common/tlsatexit.h>
#include <cstdio>

using namespace App;

int main(int argc, char *argv[])
{
    keepTlsAtExit();
    keepSecretsOutOfLogs();
    QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("signalbox-cli"));
    QCoreApplication::setApplicationVersion(QStringLiteral(SIGNALBOX_VERSION));

    const CommandLine line = CommandLine::parse(QCoreApplication::arguments().mid(1),
                                                QProcessEnvironment::systemEnvironment());
    hideSecretArguments(argc, argv);
    if (!line.problem.isEmpty()) {
        Console::error(line.problem);
        return WrongUsage;
    }
    if (!line.command) {
        std::fputs(line.text.toUtf8().constData(), stdout);
        return Done;
    }

    // Queued: a command may be through before the event loop runs.
    QObject::connect(line.command.get(), &Command::finished, &application, &QCoreApplication::exit,
                     Qt::QueuedConnection);
    const StopSignals stopSignals;
    QObject::connect(&stopSignals, &StopSignals::received, line.command.get(), &Command::stop);
    const auto ended = line.command->start(*line.arguments);
    const int exitCode = ended ? *ended : QCoreApplication::exec();
    return exitCode == Done && !Console::isWritable() ? NotAsExpected : exitCode;
}
