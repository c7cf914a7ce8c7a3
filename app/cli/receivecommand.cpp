#include "receivecommand.h"

#include "console.h"
#include "credentials.h"
#include "exitcode.h"
#include "transfertext.h"

#include <QtCore/qdir.h>
#include <QtCore/qfileinfo.h>

namespace App {

using namespace Signaling;

namespace {

/// Nobody is there who would resume it.
constexpr std::chrono::milliseconds RetryEvery{2000};

} // namespace

QString ReceiveCommand::summary() const
{
    return QStringLiteral("Joins a session and takes the files that others send");
}

QString ReceiveCommand::remarks() const
{
    return QStringLiteral(
        "Prints the path of each file, once it is complete and its hash is right; before that it "
        "is\ncalled .part. A file that exists is never replaced: the new one is \"name (2)\". "
        "Takes whatever\nis offered, so give --from where not everyone in the session is trusted. "
        "Run it again after it\nwas interrupted, and it goes on; where the disk is full it waits "
        "for "
        "room. Ctrl+C leaves the\nsession.\n");
}

QList<QCommandLineOption> ReceiveCommand::options() const
{
    return credentialOptions()
        + QList<QCommandLineOption>{
            makeOption("into", "Into this folder (default: the current one).", "folder"),
            makeOption("from", "Only from the connection with this id, or those with this name.",
                       "id or name"),
            makeOption("count", "End after this many transfers.", "number"),
            makeOption("timeout",
                       "End after this many seconds: exit code 0, or 7 if --count transfers have "
                       "not come.",
                       "seconds")};
}

std::optional<int> ReceiveCommand::start(const Arguments &arguments)
{
    m_folder = arguments.has("into") ? arguments.value("into") : QStringLiteral(".");
    const QFileInfo folder(m_folder);
    if (!folder.isDir() && !QDir().mkpath(m_folder))
        return refuse(QStringLiteral("--into: %1 can't be made").arg(m_folder));
    if (!QFileInfo(m_folder).isWritable())
        return refuse(QStringLiteral("--into: %1 can't be written").arg(m_folder));
    m_from = arguments.value("from");
    const auto count = arguments.count("count");
    if (!count)
        return refuse(count.problem);
    m_wanted = *count;
    const auto timeout = arguments.milliseconds("timeout");
    if (!timeout)
        return refuse(timeout.problem);
    m_transfers = std::make_unique<FileTransfers>(&session());
    connect(m_transfers.get(), &FileTransfers::offered, this, &ReceiveCommand::onOffered);
    connect(m_transfers.get(), &FileTransfers::ended, this, &ReceiveCommand::onEnded);
    connect(m_transfers.get(), &FileTransfers::transferChanged, this, &ReceiveCommand::onChanged);
    m_retry.setInterval(RetryEvery);
    connect(&m_retry, &QTimer::timeout, this, &ReceiveCommand::tryAgain);
    limitTime(*timeout);
    const QString problem = join(arguments, arguments.positional().value(0));
    if (!problem.isEmpty())
        return refuse(problem);
    return std::nullopt;
}

void ReceiveCommand::joined()
{
    Console::remark(QStringLiteral("Ready to receive"));
    m_transfers->restore(m_folder);
}

void ReceiveCommand::onOffered(const FileTransfer &transfer)
{
    const TransferPeer from = transfer.peers.value(0);
    const bool isWanted = m_from.isEmpty() || from.connectionId == m_from || from.name == m_from;
    Console::remark(QStringLiteral("%1 offers %2, %3%4")
                        .arg(TransferText::name(from), Console::printable(transfer.name()),
                             TransferText::bytes(transfer.size),
                             isWanted ? QString() : QStringLiteral(": refused")));
    if (!isWanted) {
        m_transfers->refuse(transfer.id);
        return;
    }
    if (m_transfers->accept(transfer.id, m_folder) == FileTransfer::Error::None)
        return;
    Console::error(
        QStringLiteral("receive: %1").arg(m_transfers->transfer(transfer.id).errorText()));
    m_transfers->refuse(transfer.id);
    m_exitCode = NotAsExpected;
}

void ReceiveCommand::onChanged(const QString &id)
{
    const FileTransfer transfer = m_transfers->transfer(id);
    if (transfer.state != FileTransfer::State::Paused || !transfer.isPausedHere)
        return;
    if (!m_retry.isActive())
        m_retry.start();
    const QString why = transfer.errorText();
    const QString key = QString(id + why);
    if (why.isEmpty() || m_told.contains(key))
        return;
    m_told.insert(key);
    Console::error(QStringLiteral("receive: %1: %2 (tried again every %3 s)")
                       .arg(Console::printable(transfer.name()), why)
                       .arg(RetryEvery.count() / 1000));
}

void ReceiveCommand::tryAgain()
{
    m_retry.stop();
    const QList<FileTransfer> all = m_transfers->transfers();
    for (const FileTransfer &transfer : all) {
        if (transfer.state != FileTransfer::State::Paused || !transfer.isPausedHere)
            continue;
        m_transfers->resume(transfer.id);
        m_retry.start();
    }
}

void ReceiveCommand::onEnded(const FileTransfer &transfer)
{
    if (isLeaving() || transfer.state == FileTransfer::State::Refused)
        return;
    for (const TransferFile &file : transfer.files) {
        if (file.isComplete)
            Console::print(Console::printable(file.path));
    }
    // What only lacks its sender goes on once it is back, be it when this is run again.
    const bool mayGoOn = transfer.error == FileTransfer::Error::PeerGone && transfer.mayGoOn;
    if (transfer.state != FileTransfer::State::Done) {
        if (!mayGoOn)
            m_exitCode = SignalFailed;
        const QString why = transfer.errorText().isEmpty() ? QStringLiteral("it was cancelled")
                                                           : transfer.errorText();
        Console::error(
            QStringLiteral("receive: %1: %2").arg(Console::printable(transfer.name()), why));
    }
    if (mayGoOn)
        return;
    m_transfers->remove(transfer.id);
    if (++m_seen == m_wanted)
        leave(m_exitCode);
    else if (!Console::isWritable())
        leave(NotAsExpected);
}

void ReceiveCommand::timedOut()
{
    if (m_wanted == 0 && !session().connection().isNull()) {
        leave(Done);
        return;
    }
    Console::error(QStringLiteral("receive: the time ran out: %1 of %2 transfers came")
                       .arg(m_seen)
                       .arg(m_wanted));
    leave(TimeRanOut);
}

int ReceiveCommand::exitCodeOfStop(int number) const
{
    return m_wanted == 0 ? int(Done) : SessionCommand::exitCodeOfStop(number);
}

} // namespace App
