#include "hubdaemon.h"
#include "huboptions.h"

#include <QCoreApplication>

#include <app/common/privacy.h>
#include <app/common/tlsatexit.h>
#include <cstdio>

using namespace App;

static int say(FILE *stream, const QString &text, int exitCode)
{
    std::fputs(qUtf8Printable(text), stream);
    return exitCode;
}

int main(int argc, char *argv[])
{
    keepTlsAtExit();
    // GLib's event loop slows down with every socket; Qt's own doesn't, and needs no GLib.
    qputenv("QT_NO_GLIB", "1");
    keepSecretsOutOfLogs();
    QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("signalbox-hub"));
    QCoreApplication::setApplicationVersion(QStringLiteral(SIGNALBOX_VERSION));

    const HubOptions options =
        HubOptions::parse(QCoreApplication::arguments(), QProcessEnvironment::systemEnvironment());
    hideSecretArguments(argc, argv);
    if (!options.problem.isEmpty())
        return say(stderr, QStringLiteral("signalbox-hub: %1\n").arg(options.problem), 2);
    if (options.action == HubOptions::Action::ShowText)
        return say(stdout, options.text, 0);
    if (options.action == HubOptions::Action::CheckConfig)
        return say(stdout, QStringLiteral("The configuration is right.\n"), 0);

    HubDaemon daemon(options);
    QObject::connect(&daemon, &HubDaemon::finished, &application, &QCoreApplication::quit);
    if (const int exitCode = daemon.start())
        return exitCode;
    return QCoreApplication::exec();
}
