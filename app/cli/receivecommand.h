#ifndef APP_CLI_RECEIVECOMMAND_H
#define APP_CLI_RECEIVECOMMAND_H

#include "sessioncommand.h"

#include <signaling/transfer/filetransfers.h>

#include <QtCore/qset.h>
#include <QtCore/qtimer.h>

#include <memory>

namespace App {

/// `receive`: takes the files that others offer.
class ReceiveCommand final : public SessionCommand
{
    Q_OBJECT

public:
    QString name() const override { return QStringLiteral("receive"); }
    QString summary() const override;
    QString positionalSyntax() const override { return QStringLiteral("[INVITE]"); }
    int maxPositional() const override { return 1; }
    QString remarks() const override;
    QList<QCommandLineOption> options() const override;
    std::optional<int> start(const Arguments &arguments) override;

protected:
    void joined() override;
    void timedOut() override;
    int exitCodeOfStop(int number) const override;

private:
    void onOffered(const Signaling::FileTransfer &transfer);
    void onChanged(const QString &id);
    void tryAgain();
    void onEnded(const Signaling::FileTransfer &transfer);

    std::unique_ptr<Signaling::FileTransfers> m_transfers;
    QTimer m_retry;
    QSet<QString> m_told; ///< what was said of which transfer
    QString m_folder;
    QString m_from;
    int m_wanted = 0; ///< 0: without end
    int m_seen = 0;
    int m_exitCode = 0;
};

} // namespace App

#endif
