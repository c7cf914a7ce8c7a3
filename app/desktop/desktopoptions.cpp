#include "desktopoptions.h"

#include <QCommandLineParser>

namespace Signalbox {

DesktopOptions DesktopOptions::fromArguments(const QStringList &arguments,
                                             const QProcessEnvironment &environment)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(
        QStringLiteral("Sends OpenTok signals between the clients of a session."));
    const QCommandLineOption help = parser.addHelpOption();
    const QCommandLineOption version = parser.addVersionOption();
    const QCommandLineOption join(QStringLiteral("join"),
                                  QStringLiteral("Join the session of this invite at once."),
                                  QStringLiteral("invite"));
    parser.addOption(join);
    const QString variable = QStringLiteral("SIGNALBOX_INVITE");
    parser.addPositionalArgument(QStringLiteral("invite"),
                                 QStringLiteral("As --join; this is how links are opened."),
                                 QStringLiteral("[invite]"));
    DesktopOptions options;
    const bool parsed = parser.parse(arguments);
    if (!parsed || parser.positionalArguments().size() > 1) {
        const QString why =
            parsed ? QStringLiteral("More than one invite was given.") : parser.errorText();
        options.output = why + QStringLiteral(" See signalbox --help.\n");
        options.exitCode = 2;
    } else if (parser.isSet(version)) {
        options.output = QStringLiteral("signalbox " SIGNALBOX_VERSION "\n");
    } else if (parser.isSet(help)) {
        options.output = parser.helpText()
            + QStringLiteral(
                  "\nAn invite holds a token, and others on this computer may see arguments: "
                  "give it in\nthe environment as %1 where that matters.\n")
                  .arg(variable);
    }
    options.invite =
        parser.isSet(join) ? parser.value(join) : parser.positionalArguments().value(0);
    if (options.invite.isEmpty())
        options.invite = environment.value(variable);
    return options;
}

} // namespace Signalbox
