#ifndef APP_CLI_COMMANDLINE_H
#define APP_CLI_COMMANDLINE_H

#include "arguments.h"
#include "command.h"

#include <QtCore/qprocess.h>
#include <QtCore/qstring.h>
#include <QtCore/qstringlist.h>

#include <memory>
#include <optional>
#include <vector>

namespace App {

/// What signalbox-cli was called with: the command and its arguments, or a text to show.
struct CommandLine
{
    std::unique_ptr<Command> command;
    std::optional<Arguments> arguments;
    /// Help or version, for stdout.
    QString text;
    /// One line for stderr; if it isn't empty, the rest is worth nothing.
    QString problem;

    /// \a words: without the program's name.
    static CommandLine parse(const QStringList &words, const QProcessEnvironment &environment);
    /// Each sub-command, in the order of --help.
    static std::vector<std::unique_ptr<Command>> allCommands();
};

} // namespace App

#endif
