// ./dev soak: whether a hub's memory and descriptors stay what they are while clients come and go.
#include "soakrun.h"

#include <QCommandLineParser>
#include <QCoreApplication>

#include <cstdio>

using namespace Soak;

static void say(FILE *stream, const QString &text)
{
    std::fputs(text.toUtf8().constData(), stream);
    std::fflush(stream);
}

/// The value of a numeric option; the given one if it isn't set; nothing if it is no such number.
static std::optional<double> number(const QCommandLineParser &parser, const char *name,
                                    double otherwise)
{
    const QString value = parser.value(QString::fromLatin1(name));
    if (value.isEmpty())
        return otherwise;
    bool ok = false;
    const double read = value.toDouble(&ok);
    return ok && read > 0 && read <= 1e6 ? std::optional(read) : std::nullopt;
}

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    QCommandLineParser parser;
    parser.setApplicationDescription(QStringLiteral(
        "Clients come, send and go at one hub. Its memory and descriptors are compared after the\n"
        "warm-up and at the end, with everyone there and quiet. Memory may grow by 10 % and 2 MB,\n"
        "descriptors by 2. Exit codes: 0 nothing grew beyond that, 1 something did, 2 wrong "
        "usage."));
    parser.addHelpOption();
    const QString count = QStringLiteral("number");
    parser.addOptions({
        {QStringLiteral("minutes"), QStringLiteral("How long (10)."), count},
        {QStringLiteral("warm-up"), QStringLiteral("Seconds until the first look (60)."), count},
        {QStringLiteral("clients"), QStringLiteral("How many (200)."), count},
        {QStringLiteral("seed"), QStringLiteral("Who comes when (1)."), count},
        {QStringLiteral("growth"),
         QStringLiteral("Percent by which memory may grow (10). A sanitizer's allocator keeps much "
                        "of what a program frees."),
         count},
    });
    if (!parser.parse(QCoreApplication::arguments())) {
        say(stderr, QStringLiteral("soak: %1 See --help.\n").arg(parser.errorText()));
        return 2;
    }
    if (parser.isSet(QStringLiteral("help")))
        parser.showHelp();
    const auto minutes = number(parser, "minutes", 10);
    const auto warmUp = number(parser, "warm-up", 60);
    const auto clients = number(parser, "clients", 200);
    const auto seed = number(parser, "seed", 1);
    const auto growth = number(parser, "growth", 10);
    if (!minutes || !warmUp || !clients || !seed || !growth || *warmUp >= *minutes * 60) {
        say(stderr,
            QStringLiteral("soak: options must be numbers above 0, and the warm-up shorter "
                           "than the whole; see --help\n"));
        return 2;
    }
    SoakOptions options;
    options.seconds = int(*minutes * 60);
    options.warmUpSeconds = int(*warmUp);
    options.clients = int(*clients);
    options.seed = quint32(*seed);
    options.margin.memoryShare = *growth / 100;
    if (options.warmUpSeconds < 30)
        options.habits = {300, 2000, 200};
    SoakRun run(options, QStringLiteral(SIGNALBOX_HUB));
    QObject::connect(&run, &SoakRun::said, [](const QString &line) { say(stdout, line); });
    QObject::connect(&run, &SoakRun::finished, &app, &QCoreApplication::quit);
    run.start();
    QCoreApplication::exec();
    say(stdout, run.report());
    return run.isGood() ? 0 : 1;
}
