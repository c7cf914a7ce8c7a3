// ./dev chaos: whether the promise holds while lines break and hubs die.
#include "chaosoptions.h"
#include "chaosrun.h"
#include "report.h"

#include <QCoreApplication>
#include <QFile>

#include <cstdio>

using namespace Chaos;

static void say(FILE *stream, const QString &text)
{
    std::fputs(text.toUtf8().constData(), stream);
    std::fflush(stream);
}

static bool writeLog(const QString &name, const Log &log)
{
    QFile file(name);
    if (!file.open(QIODevice::WriteOnly))
        return false;
    for (const Entry &entry : log)
        file.write(toText(entry).toUtf8() + '\n');
    return true;
}

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    QString text;
    bool isHelp = false;
    const auto options = readOptions(app.arguments(), &text, &isHelp);
    if (!options) {
        say(isHelp ? stdout : stderr, text);
        return isHelp ? 0 : 2;
    }
    say(stdout, options->command() + QLatin1Char('\n'));
    ChaosPrograms programs;
    programs.hub = QStringLiteral(SIGNALBOX_HUB);
    programs.browser = {QStringLiteral(SIGNALBOX_NODE), QStringLiteral(SIGNALBOX_BROWSER_DRIVER),
                        QStringLiteral(SIGNALBOX_CHROMIUM)};
    ChaosRun run(*options, programs);
    QObject::connect(&run, &ChaosRun::finished, &app, &QCoreApplication::quit);
    run.start();
    QCoreApplication::exec();
    const RunFacts facts = run.facts();
    const Report report(*options, facts);
    say(stdout, report.toText());
    if (!options->logFile.isEmpty() && !writeLog(options->logFile, facts.log))
        say(stderr, QStringLiteral("chaos: %1 can't be written\n").arg(options->logFile));
    return report.isGood() ? 0 : 1;
}
