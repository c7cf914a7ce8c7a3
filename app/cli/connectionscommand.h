#ifndef APP_CLI_CONNECTIONSCOMMAND_H
#define APP_CLI_CONNECTIONSCOMMAND_H

#include "sessioncommand.h"

namespace App {

/// `connections`: prints who is in a session.
class ConnectionsCommand final : public SessionCommand
{
    Q_OBJECT

public:
    QString name() const override { return QStringLiteral("connections"); }
    QString summary() const override;
    QString positionalSyntax() const override { return QStringLiteral("[INVITE]"); }
    int maxPositional() const override { return 1; }
    QString remarks() const override;
    QList<QCommandLineOption> options() const override;
    std::optional<int> start(const Arguments &arguments) override;

protected:
    void joined() override;

private:
    bool m_isJson = false;
    bool m_showsOwn = false;
};

} // namespace App

#endif
