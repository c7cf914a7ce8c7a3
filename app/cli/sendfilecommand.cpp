#include "sendfilecommand.h"

#include "console.h"
#include "credentials.h"
#include "exitcode.h"
#include "transfertext.h"

#include <QtCore/qstandardpaths.h>

namespace App {

using namespace Signaling;

namespace {

constexpr std::chrono::milliseconds DefaultWait{60000};

} // namespace

QString SendFileCommand::summary() const
{
    return QStringLiteral("Joins a session and sends files to those who take them");
}

QString SendFileCommand::remarks() const
{
    return QStringLiteral(
        "FILE is a file or a folder, which goes with all that is in it. It is offered to everyone "
        "in\nthe session, and to who joins meanwhile, or to those of --to; the command ends when "
        "those who\ntook it have it and the others refused it or did not answer in time. It takes "
        "nothing itself: what\nothers offer meanwhile is refused. Run it again after it was "
        "interrupted, and only what is missing\nis sent.\n");
}

QList<QCommandLineOption> SendFileCommand::options() const
{
    return credentialOptions()
        + QList<QCommandLineOption>{
            makeOption("to",
                       "Only to the connections with these ids, separated by commas (default: "
                       "everyone).",
                       "ids"),
            makeOption("wait", "How long people may take to answer (default 60).", "seconds"),
            makeOption("timeout", "Give up after this many seconds.", "seconds")};
}

std::optional<int> SendFileCommand::chooseFiles(const QStringList &paths)
{
    if (paths.isEmpty())
        return refuse(QStringLiteral("no file to send"));
    m_files = FileSelection::fromPaths(paths);
    for (const QString &remark : std::as_const(m_files.remarks))
        Console::remark(Console::printable(remark));
    for (const QString &problem : std::as_const(m_files.problems))
        Console::error(QStringLiteral("send-file: %1").arg(Console::printable(problem)));
    if (!m_files.problems.isEmpty())
        return WrongUsage;
    if (m_files.isEmpty())
        return refuse(QStringLiteral("there is no file in there"));
    return std::nullopt;
}

std::optional<int> SendFileCommand::start(const Arguments &arguments)
{
    QStringList positional = arguments.positional();
    QString invite;
    if (!positional.isEmpty() && looksLikeInvite(positional.first()) && !arguments.has("invite"))
        invite = positional.takeFirst();
    if (const auto exitCode = chooseFiles(positional))
        return exitCode;
    m_to = arguments.value("to").split(u',', Qt::SkipEmptyParts);
    if (arguments.has("to") && m_to.isEmpty())
        return refuse(QStringLiteral("--to: the id is empty"));
    const auto timeout = arguments.milliseconds("timeout");
    if (!timeout)
        return refuse(timeout.problem);
    const auto wait = arguments.milliseconds("wait");
    if (!wait)
        return refuse(wait.problem);
    FileTransferOptions options;
    options.stateFolder = QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation)
        + QStringLiteral("/transfers");
    options.offerTime = *wait > 0 ? std::chrono::milliseconds(*wait) : DefaultWait;
    options.goesOnByItself = false;
    m_transfers = std::make_unique<FileTransfers>(&session(), options);
    // Nobody would take it here, and who offers it need not wait for that.
    connect(m_transfers.get(), &FileTransfers::offered, this,
            [this](const FileTransfer &offer) { m_transfers->refuse(offer.id); });
    connect(m_transfers.get(), &FileTransfers::transferChanged, this, &SendFileCommand::onChanged);
    connect(m_transfers.get(), &FileTransfers::ended, this, &SendFileCommand::onEnded);
    limitTime(*timeout);
    const QString problem = join(arguments, invite);
    if (!problem.isEmpty())
        return refuse(problem);
    return std::nullopt;
}

void SendFileCommand::joined()
{
    if (!m_id.isEmpty())
        return;
    const auto cost = m_transfers->preflight(m_files, int(m_to.size()));
    Console::remark(TransferText::text(cost));
    m_id = m_transfers->send(m_files, m_to);
}

// What others offer is in the same list, and has nothing to do with this.
void SendFileCommand::onChanged(const QString &id)
{
    if (id != m_id)
        return;
    const FileTransfer transfer = m_transfers->transfer(id);
    for (const TransferPeer &peer : transfer.peers) {
        const QString outcome = TransferText::outcome(peer);
        const QString key = peer.connectionId + outcome;
        if (outcome.isEmpty() || m_told.contains(key))
            continue;
        m_told.insert(key);
        Console::remark(QStringLiteral("%1 %2").arg(TransferText::name(peer), outcome));
    }
}

void SendFileCommand::onEnded(const FileTransfer &transfer)
{
    if (isLeaving() || transfer.id != m_id)
        return;
    if (!transfer.errorText().isEmpty())
        Console::error(QStringLiteral("send-file: %1").arg(transfer.errorText()));
    else if (transfer.state == FileTransfer::State::Refused)
        Console::error(QStringLiteral("send-file: nobody wanted it"));
    else if (transfer.state == FileTransfer::State::Cancelled)
        Console::error(QStringLiteral("send-file: the receiver cancelled it"));
    leave(TransferText::exitCode(transfer));
}

} // namespace App
