#ifndef APP_CLI_SENDFILECOMMAND_H
#define APP_CLI_SENDFILECOMMAND_H

#include "sessioncommand.h"

#include <signaling/transfer/filetransfers.h>

#include <QtCore/qset.h>

#include <memory>

namespace App {

/// `send-file`: offers files, sends them to who takes them, and waits until they have them.
class SendFileCommand final : public SessionCommand
{
    Q_OBJECT

public:
    QString name() const override { return QStringLiteral("send-file"); }
    QString summary() const override;
    QString positionalSyntax() const override { return QStringLiteral("[INVITE] FILE..."); }
    int maxPositional() const override { return 10000; }
    QString remarks() const override;
    QList<QCommandLineOption> options() const override;
    std::optional<int> start(const Arguments &arguments) override;

protected:
    void joined() override;

private:
    std::optional<int> chooseFiles(const QStringList &paths);
    void onChanged(const QString &id);
    void onEnded(const Signaling::FileTransfer &transfer);

    std::unique_ptr<Signaling::FileTransfers> m_transfers;
    Signaling::FileSelection m_files;
    QStringList m_to;
    QString m_id;
    QSet<QString> m_told; ///< what was said of whom
};

} // namespace App

#endif
