#ifndef APP_CLI_COMMAND_H
#define APP_CLI_COMMAND_H

#include "arguments.h"

#include <QtCore/qobject.h>

#include <optional>

namespace App {

/// One sub-command. It is told to start once and says when it is through.
class Command : public QObject
{
    Q_OBJECT

public:
    /// How people call it: "listen", "token make".
    virtual QString name() const = 0;
    /// One line for the list of commands.
    virtual QString summary() const = 0;
    /// The positional arguments, as --help shows them: "[INVITE]".
    virtual QString positionalSyntax() const { return {}; }
    virtual int maxPositional() const { return 0; }
    virtual QList<QCommandLineOption> options() const = 0;
    /// What --help says beneath the options.
    virtual QString remarks() const { return {}; }

    /// The exit code if it ended at once; else finished() follows.
    virtual std::optional<int> start(const Arguments &arguments) = 0;
    /// The system's signal \a number (SIGINT, SIGTERM) came: ends soon.
    virtual void stop(int number);

Q_SIGNALS:
    void finished(int exitCode);

protected:
    /// Reports wrong usage; the exit code for it.
    int refuse(const QString &problem) const;
};

} // namespace App

#endif
