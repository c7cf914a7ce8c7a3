#include "commandline.h"

#include "connectionscommand.h"
#include "exitcode.h"
#include "listencommand.h"
#include "receivecommand.h"
#include "sendcommand.h"
#include "sendfilecommand.h"
#include "sessioncreatecommand.h"
#include "tokenmakecommand.h"
#include "tokenshowcommand.h"
#include "tourcommand.h"

#include <signaling/protocol/nearestname.h>

#include <app/common/unknownoption.h>

namespace App {

namespace {

const QString Program = QStringLiteral("signalbox-cli");

CommandLine failed(const QString &problem)
{
    CommandLine result;
    result.problem = problem;
    return result;
}

CommandLine shown(const QString &text)
{
    CommandLine result;
    result.text = text;
    return result;
}

QString generalHelp()
{
    QString text = QStringLiteral("Usage: %1 COMMAND [options] [arguments]\n"
                                  "Sends and receives OpenTok signals.\n\nCommands:\n")
                       .arg(Program);
    for (const auto &command : CommandLine::allCommands())
        text += QStringLiteral("  %1 %2\n").arg(command->name(), -15).arg(command->summary());
    text +=
        QStringLiteral(
            "\n\"%1 help COMMAND\" or \"%1 COMMAND --help\" explains one of them.\n\n"
            "Which session, and who one is there, comes from an invite (a link that begins with\n"
            "signalbox:join?), from options, or from the environment:\n"
            "  SIGNALBOX_INVITE   an invite\n"
            "  SIGNALBOX_SERVER   the server, such as http://127.0.0.1:8080\n"
            "  SIGNALBOX_KEY      the project's key\n"
            "  SIGNALBOX_SECRET   the project's secret, to make tokens with\n"
            "  SIGNALBOX_SESSION  the session ID\n"
            "  SIGNALBOX_TOKEN    a token for that session\n"
            "  SIGNALBOX_CA       a PEM file with the CAs that vouch for the server's certificate\n"
            "  SIGNALBOX_FINGERPRINT  the SHA-256 of the one certificate that is accepted\n"
            "Options go before an invite among the arguments, and that before the environment.\n"
            "Tokens and secrets in arguments can be seen in the list of processes: on a computer "
            "that\n"
            "others use, prefer the environment, --token-file or --secret-file.\n\n%2")
            .arg(Program, exitCodeHelp());
    return text;
}

QString commandHelp(const Command &command, const QCommandLineParser &parser)
{
    // The parser's own first line names the program alone.
    const QString options = parser.helpText().section(QLatin1Char('\n'), 1);
    QString text = QStringLiteral("Usage: %1 %2 [options] %3")
                       .arg(Program, command.name(), command.positionalSyntax())
                       .trimmed()
        + QLatin1Char('\n') + command.summary() + QStringLiteral(".\n") + options;
    if (!command.remarks().isEmpty())
        text += QLatin1Char('\n') + command.remarks();
    return text + QLatin1Char('\n') + exitCodeHelp();
}

/// "x" is no command: which one might be meant.
QString unknownCommand(const QString &word, const QStringList &valid, const QString &group)
{
    const QString full = group.isEmpty() ? word : group + QLatin1Char(' ') + word;
    const QString nearest = Signaling::nearestName(word, valid);
    if (nearest.isEmpty())
        return QStringLiteral("unknown command \"%1\"; it is one of: %2")
            .arg(full, valid.join(QStringLiteral(", ")));
    return QStringLiteral("unknown command \"%1\"; did you mean \"%2\"?")
        .arg(full, group.isEmpty() ? nearest : group + QLatin1Char(' ') + nearest);
}

/// Takes the command's words from the front of \a words; on failure \a problem says why.
std::unique_ptr<Command> takeCommand(QStringList &words, QString *problem)
{
    auto commands = CommandLine::allCommands();
    QStringList firstWords;
    QStringList secondWords;
    for (auto &command : commands) {
        const QString name = command->name();
        const QString group = name.section(QLatin1Char(' '), 0, 0);
        if (!firstWords.contains(group))
            firstWords.append(group);
        if (group != words.value(0))
            continue;
        if (name == group) {
            words.removeFirst();
            return std::move(command);
        }
        secondWords.append(name.section(QLatin1Char(' '), 1));
        if (words.value(1) == secondWords.last()) {
            words.remove(0, 2);
            return std::move(command);
        }
    }
    if (secondWords.isEmpty()) {
        *problem = unknownCommand(words.value(0), firstWords, {});
    } else if (words.value(1).isEmpty() || words.value(1).startsWith(QLatin1Char('-'))) {
        *problem = QStringLiteral("\"%1\" needs one of: %2")
                       .arg(words.value(0), secondWords.join(QStringLiteral(", ")));
    } else {
        *problem = unknownCommand(words.value(1), secondWords, words.value(0));
    }
    return nullptr;
}

CommandLine parseCommand(std::unique_ptr<Command> command, const QStringList &words,
                         const QProcessEnvironment &environment)
{
    auto parser = std::make_shared<QCommandLineParser>();
    QList<QCommandLineOption> options = command->options();
    options.append(QCommandLineOption({QStringLiteral("h"), QStringLiteral("help")},
                                      QStringLiteral("Show this and end.")));
    parser->addOptions(options);
    const bool isParsed = parser->parse(QStringList{Program} + words);
    const QString name = command->name() + QStringLiteral(": ");
    if (const QStringList unknown = parser->unknownOptionNames(); !unknown.isEmpty())
        return failed(name + unknownOption(unknown.first(), options));
    if (!isParsed) {
        const QString text = parser->errorText();
        return failed(name + (text.endsWith(QLatin1Char('.')) ? text.chopped(1) : text));
    }
    if (parser->isSet(QStringLiteral("help")))
        return shown(commandHelp(*command, *parser));
    const QStringList positional = parser->positionalArguments();
    if (positional.size() > command->maxPositional()) {
        return failed(name
                      + QStringLiteral("unexpected argument %1; see --help")
                            .arg(quoted(positional.at(command->maxPositional()))));
    }
    CommandLine result;
    result.command = std::move(command);
    result.arguments.emplace(std::move(parser), environment);
    return result;
}

} // namespace

std::vector<std::unique_ptr<Command>> CommandLine::allCommands()
{
    std::vector<std::unique_ptr<Command>> commands;
    commands.push_back(std::make_unique<ListenCommand>());
    commands.push_back(std::make_unique<SendCommand>());
    commands.push_back(std::make_unique<SendFileCommand>());
    commands.push_back(std::make_unique<ReceiveCommand>());
    commands.push_back(std::make_unique<ConnectionsCommand>());
    commands.push_back(std::make_unique<SessionCreateCommand>());
    commands.push_back(std::make_unique<TokenMakeCommand>());
    commands.push_back(std::make_unique<TokenShowCommand>());
    commands.push_back(std::make_unique<TourCommand>());
    return commands;
}

CommandLine CommandLine::parse(const QStringList &words, const QProcessEnvironment &environment)
{
    QStringList rest = words;
    const QString first = rest.value(0);
    if (first.isEmpty())
        return failed(QStringLiteral("no command; see %1 --help").arg(Program));
    if (first == QLatin1String("--version") || first == QLatin1String("-v"))
        return shown(Program + QStringLiteral(" " SIGNALBOX_VERSION "\n"));
    bool wantsHelp = first == QLatin1String("help") || first == QLatin1String("--help")
        || first == QLatin1String("-h");
    if (wantsHelp)
        rest.removeFirst();
    if (wantsHelp && rest.isEmpty())
        return shown(generalHelp());
    if (rest.first().startsWith(QLatin1Char('-')))
        return failed(QStringLiteral("the command comes before its options, but \"%1\" came first; "
                                     "see --help")
                          .arg(rest.first()));
    QString problem;
    auto command = takeCommand(rest, &problem);
    if (!command)
        return failed(problem);
    if (wantsHelp)
        rest = {QStringLiteral("--help")};
    return parseCommand(std::move(command), rest, environment);
}

} // namespace App
