#ifndef APP_CLI_SESSIONCREATECOMMAND_H
#define APP_CLI_SESSIONCREATECOMMAND_H

#include "command.h"
#include "credentials.h"

#include <QtNetwork/qnetworkaccessmanager.h>

QT_BEGIN_NAMESPACE
class QNetworkReply;
QT_END_NAMESPACE

namespace App {

/// `session create`: prints a new session ID, made here or by a server.
class SessionCreateCommand final : public Command
{
    Q_OBJECT

public:
    QString name() const override { return QStringLiteral("session create"); }
    QString summary() const override;
    QString remarks() const override;
    QList<QCommandLineOption> options() const override;
    std::optional<int> start(const Arguments &arguments) override;

private:
    int createHere(const Project &project);
    void ask(QNetworkRequest request, const Signaling::ServerTrust &trust);
    int readReply(QNetworkReply *reply, const Signaling::SignalingError &refusal);
    int show(const QString &sessionId) const;

    QNetworkAccessManager m_network;
    QString m_location;
    bool m_isJson = false;
};

} // namespace App

#endif
