#ifndef APP_CLI_TOKENMAKECOMMAND_H
#define APP_CLI_TOKENMAKECOMMAND_H

#include "command.h"

namespace App {

/// `token make`: prints a token for clients, one for the REST API, or an invite.
class TokenMakeCommand final : public Command
{
    Q_OBJECT

public:
    QString name() const override { return QStringLiteral("token make"); }
    QString summary() const override;
    QString remarks() const override;
    QList<QCommandLineOption> options() const override;
    std::optional<int> start(const Arguments &arguments) override;

private:
    int makeRestToken(const Arguments &arguments) const;
    int makeClientToken(const Arguments &arguments, bool asInvite) const;
};

} // namespace App

#endif
