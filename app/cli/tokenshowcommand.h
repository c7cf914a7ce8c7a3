#ifndef APP_CLI_TOKENSHOWCOMMAND_H
#define APP_CLI_TOKENSHOWCOMMAND_H

#include "command.h"

namespace App {

/// `token show`: what a token holds, and whether it is valid.
class TokenShowCommand final : public Command
{
    Q_OBJECT

public:
    QString name() const override { return QStringLiteral("token show"); }
    QString summary() const override;
    QString positionalSyntax() const override { return QStringLiteral("[TOKEN | INVITE | -]"); }
    int maxPositional() const override { return 1; }
    QString remarks() const override;
    QList<QCommandLineOption> options() const override;
    std::optional<int> start(const Arguments &arguments) override;
};

} // namespace App

#endif
