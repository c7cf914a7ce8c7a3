#include "transfertext.h"

#include "console.h"
#include "exitcode.h"

namespace App {

using Signaling::FileTransfer;
using Signaling::TransferPeer;

QString TransferText::bytes(qint64 count)
{
    if (count < 1000)
        return QStringLiteral("%1 bytes").arg(count);
    if (count < 1000000)
        return QStringLiteral("%1 kB").arg(double(count) / 1e3, 0, 'f', 1);
    return QStringLiteral("%1 MB").arg(double(count) / 1e6, 0, 'f', 1);
}

QString TransferText::text(const Signaling::TransferPreflight &preflight)
{
    QString line = QStringLiteral("%1 %2, %3, %4 signals")
                       .arg(preflight.files)
                       .arg(preflight.files == 1 ? QStringLiteral("file") : QStringLiteral("files"),
                            bytes(preflight.bytes))
                       .arg(preflight.signalCount);
    if (preflight.milliseconds >= 0) {
        line += QStringLiteral(", %1 s at the least at the server's pace")
                    .arg(double(preflight.milliseconds) / 1000, 0, 'f', 1);
    }
    if (preflight.compressingHelps())
        line += QStringLiteral(", compressed");
    return line;
}

QString TransferText::name(const TransferPeer &peer)
{
    const QString id = peer.connectionId.left(8);
    return Console::printable(peer.name.isEmpty() ? id
                                                  : QStringLiteral("%1 (%2)").arg(peer.name, id));
}

QString TransferText::outcome(const TransferPeer &peer)
{
    switch (peer.state) {
    case FileTransfer::State::Running:
        return QStringLiteral("takes it");
    case FileTransfer::State::Waiting:
        return QStringLiteral("is gone for the moment");
    case FileTransfer::State::Paused:
        if (peer.error == FileTransfer::Error::CannotWrite)
            return QStringLiteral("can't write it");
        return peer.error == FileTransfer::Error::DiskFull ? QStringLiteral("has a full disk")
                                                           : QStringLiteral("pauses");
    case FileTransfer::State::Done:
        return QStringLiteral("has it");
    case FileTransfer::State::Refused:
        return QStringLiteral("refused it");
    case FileTransfer::State::Cancelled:
        return QStringLiteral("cancelled it");
    case FileTransfer::State::Failed:
        if (peer.error == FileTransfer::Error::TooManyOffers)
            return QStringLiteral("has too many offers");
        return peer.error == FileTransfer::Error::NotAnswered ? QStringLiteral("did not answer")
                                                              : QStringLiteral("did not get it");
    case FileTransfer::State::Preparing:
    case FileTransfer::State::Offered:
        break;
    }
    return {};
}

int TransferText::exitCode(const FileTransfer &transfer)
{
    if (transfer.error == FileTransfer::Error::NotPermitted)
        return NotAdmitted;
    if (transfer.error == FileTransfer::Error::NotAnswered)
        return TimeRanOut;
    if (transfer.state != FileTransfer::State::Done)
        return SignalFailed;
    for (const TransferPeer &peer : transfer.peers) {
        const bool isUnheard = peer.error == FileTransfer::Error::NotAnswered;
        // Of everyone some may only send; who was named was meant.
        const bool isUnwanted = transfer.isToEveryone && peer.state == FileTransfer::State::Refused;
        if (peer.state != FileTransfer::State::Done && !isUnheard && !isUnwanted)
            return SignalFailed;
    }
    return Done;
}

} // namespace App
