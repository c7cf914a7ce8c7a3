#include "desktopoptions.h"

#include <signaling/protocol/nearestname.h>
#include <ui/viewmodels/log/capturelist.h>

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QFileInfo>
#include <QUrl>

namespace Signalbox {

namespace {

// What QApplication takes for itself, named here since the command line is read before there is
// one.
struct QtOption
{
    const char *name;
    const char *value; ///< null: takes none
    const char *help;
};
constexpr QtOption qtOptions[] = {
    {"platform", "name", "Use this platform plugin, such as xcb, wayland or offscreen."},
    {"platformpluginpath", "folder", "Look for platform plugins there."},
    {"platformtheme", "name", "Use this platform theme."},
    {"plugin", "name", "Load this plugin too."},
    {"display", "name", "Use this X display."},
    {"style", "name", "Ask for this widget style."},
    {"stylesheet", "file", "Apply this style sheet."},
    {"qwindowgeometry", "geometry", "Open the window there, such as 1000x700+50+50."},
    {"qwindowtitle", "title", "Give the window this title."},
    {"qwindowicon", "file", "Give the window this icon."},
    {"session", "id", "Restore what a session manager saved."},
    {"reverse", nullptr, "Lay the window out from right to left."},
    {"nograb", nullptr, "Never grab mouse and keyboard; for debuggers."},
    {"dograb", nullptr, "Grab them in a debugger too."},
    {"widgetcount", nullptr, "Print the number of widgets that are left at the end."},
};

constexpr char inviteVariable[] = "SIGNALBOX_INVITE";

QString words(const char *text)
{
    return QString::fromLatin1(text);
}

void addOptions(QCommandLineParser &parser)
{
    parser.setApplicationDescription(
        words("Sends OpenTok signals between the clients of a session."));
    parser.setSingleDashWordOptionMode(QCommandLineParser::ParseAsLongOptions);
    parser.addHelpOption();
    parser.addVersionOption();
    parser.addOption(
        {words("join"), words("Join the session of this invite at once."), words("invite")});
    parser.addOption(
        {words("separate"), words("Open an application of its own, even where one is open.")});
    parser.addPositionalArgument(words("invite"), words("As --join; this is how links are opened."),
                                 words("[invite]"));
    parser.addPositionalArgument(words("captures"),
                                 words("Files to look at; their names end in .jsonl or .json."),
                                 words("[captures...]"));
    for (const QtOption &option : qtOptions) {
        QCommandLineOption added(words(option.name), words(option.help));
        if (option.value)
            added.setValueName(words(option.value));
        added.setFlags(QCommandLineOption::HiddenFromHelp);
        parser.addOption(added);
    }
}

QString inviteHelp()
{
    return words("\nAn invite holds a token, and others on this computer may see arguments: give "
                 "it in\n"
                 "the environment as %1 where that matters.\n")
        .arg(words(inviteVariable));
}

QString qtHelp()
{
    QString text = words("\nOptions of Qt:\n");
    for (const QtOption &option : qtOptions) {
        QString usage = words("-") + words(option.name);
        if (option.value)
            usage += words(" <") + words(option.value) + words(">");
        text += words("  %1 %2\n").arg(usage, -29).arg(words(option.help));
    }
    return text;
}

QString unknownOption(const QString &name)
{
    QStringList valid{words("help"), words("help-all"), words("version"), words("join"),
                      words("separate")};
    for (const QtOption &option : qtOptions)
        valid << words(option.name);
    const QString nearest = Signaling::nearestName(name, valid);
    const QString dashes = name.size() == 1 ? words("-") : words("--");
    return nearest.isEmpty()
        ? words("unknown option %1%2; see --help").arg(dashes, name)
        : words("unknown option %1%2; did you mean --%3?").arg(dashes, name, nearest);
}

/// The file's name if that is a capture, as people or as desktops write it; empty: an invite.
QString captureIn(const QString &argument)
{
    const QUrl url(argument);
    if (url.isLocalFile())
        return CaptureList::isCapture(url.path()) ? url.toLocalFile() : QString();
    const bool isLink = argument.contains(words("://")) || argument.startsWith(words("signalbox:"));
    return isLink || !CaptureList::isCapture(argument) ? QString() : argument;
}

QStringList capturesIn(const QCommandLineParser &parser)
{
    QStringList captures;
    const QStringList arguments = parser.positionalArguments();
    for (const QString &argument : arguments)
        captures << captureIn(argument);
    captures.removeAll(QString());
    return captures;
}

QStringList invitesIn(const QCommandLineParser &parser)
{
    QStringList invites = parser.positionalArguments();
    invites.removeIf([](const QString &argument) { return !captureIn(argument).isEmpty(); });
    return invites;
}

QString problemIn(const QCommandLineParser &parser, bool isParsed)
{
    if (const QStringList unknown = parser.unknownOptionNames(); !unknown.isEmpty())
        return unknownOption(unknown.first());
    if (!isParsed)
        return parser.errorText();
    const QStringList invites = invitesIn(parser) + parser.values(words("join"));
    return invites.size() > 1 ? words("more than one invite was given; see --help") : QString();
}

} // namespace

DesktopOptions DesktopOptions::fromCommandLine(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    return fromArguments(QCoreApplication::arguments());
}

DesktopOptions DesktopOptions::fromArguments(const QStringList &arguments,
                                             const QProcessEnvironment &environment)
{
    QCommandLineParser parser;
    addOptions(parser);
    DesktopOptions options;
    const bool isParsed = parser.parse(arguments);
    if (const QString problem = problemIn(parser, isParsed); !problem.isEmpty()) {
        options.output = words("signalbox: %1\n").arg(problem);
        options.exitCode = 2;
    } else if (parser.isSet(words("version"))) {
        options.output = words("signalbox " SIGNALBOX_VERSION "\n");
    } else if (parser.isSet(words("help-all"))) {
        options.output = parser.helpText() + inviteHelp() + qtHelp();
    } else if (parser.isSet(words("help"))) {
        options.output = parser.helpText() + inviteHelp();
    }
    options.invite =
        parser.isSet(words("join")) ? parser.value(words("join")) : invitesIn(parser).value(0);
    options.captures = capturesIn(parser);
    options.separate = parser.isSet(words("separate"));
    if (options.invite.isEmpty())
        options.invite = environment.value(words(inviteVariable));
    return options;
}

QStringList DesktopOptions::toWords() const
{
    QStringList all{invite};
    for (const QString &capture : captures)
        all << QFileInfo(capture).absoluteFilePath();
    return all;
}

DesktopOptions DesktopOptions::fromWords(const QStringList &words)
{
    DesktopOptions options;
    options.invite = words.value(0);
    options.captures = words.mid(1);
    return options;
}

} // namespace Signalbox
