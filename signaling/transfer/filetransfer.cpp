#include "filetransfer.h"

namespace Signaling {

namespace {

using State = FileTransfer::State;
using Error = FileTransfer::Error;

/// What ended it on the sender's side; empty where the same is true for both.
QString endOfSender(const FileTransfer &transfer)
{
    if (!transfer.isEnded())
        return {};
    switch (transfer.error) {
    case Error::FileChanged:
        return QStringLiteral("The sender's file changed while it was sent; ask for it again");
    case Error::FileMissing:
        return QStringLiteral("The sender's file is no longer where it was; ask for it again");
    case Error::CannotRead:
        return QStringLiteral("The sender can't read a file any more; ask for it again");
    case Error::NotAnswered:
        return QStringLiteral("The offer is over: you did not answer in time");
    default:
        return {};
    }
}

/// What its receiver has to mend; empty where the same is true for both.
QString pausedByReceiver(const FileTransfer &transfer)
{
    if (transfer.state != State::Paused)
        return {};
    if (transfer.error == Error::CannotRead)
        return QStringLiteral("The receiver can't read what has arrived; resume it there");
    return transfer.error == Error::CannotWrite
        ? QStringLiteral("The receiver's folder can't be written; mend that and resume it there")
        : QString();
}

} // namespace

QList<TransferPeer> FileTransfer::peerList() const
{
    return peers;
}

QList<TransferFile> FileTransfer::fileList() const
{
    return files;
}

QString FileTransfer::name() const
{
    if (files.isEmpty())
        return {};
    const QString first = files.first().name;
    const qsizetype end = first.indexOf(u'/');
    return files.size() == 1 || end < 0 ? first.mid(first.lastIndexOf(u'/') + 1) : first.left(end);
}

double FileTransfer::progress() const
{
    if (size == 0)
        return state == State::Done ? 1 : 0;
    return double(transferred) / double(size);
}

qint64 FileTransfer::msLeft() const
{
    if (state != State::Running || bytesPerSecond <= 0)
        return -1;
    return qint64(double(size - transferred) * 1000 / double(bytesPerSecond));
}

QString FileTransfer::errorText() const
{
    const bool isReceiver = direction == Direction::Incoming;
    // Each is told what is theirs to mend.
    if (const QString words = isReceiver ? endOfSender(*this) : pausedByReceiver(*this);
        !words.isEmpty())
        return words;
    switch (error) {
    case Error::None:
        return {};
    case Error::FileChanged:
        return QStringLiteral("A file changed while it was sent; send it again");
    case Error::FileMissing:
        return QStringLiteral("A file is no longer where it was");
    case Error::CannotRead:
        return QStringLiteral("A file can't be read; check its permissions");
    case Error::CannotWrite:
        return QStringLiteral("The folder can't be written; check its permissions and resume");
    case Error::DiskFull:
        return QStringLiteral("The receiver's disk is full; make room and resume");
    case Error::NotEnoughSpace:
        return QStringLiteral("There isn't enough free space in the folder");
    case Error::WrongHash:
        return QStringLiteral("What arrived is not what was offered");
    case Error::PeerGone:
        return QStringLiteral("The other side is gone; resume when it is back");
    case Error::NotAnswered:
        return QStringLiteral("Nobody answered the offer");
    case Error::NotPermitted:
        return QStringLiteral("The token's role may not send signals");
    case Error::BrokenRules:
        return QStringLiteral("The other side doesn't keep to the protocol");
    case Error::TooMuch:
        return QStringLiteral("There is nothing to send, or more than a transfer can have");
    case Error::TooManyOpen:
        return QStringLiteral("The receiver has too many files open; close some and resume");
    case Error::TooManyOffers:
        return QStringLiteral(
            "The receiver has too many offers; offer it again when some are over");
    }
    return {};
}

} // namespace Signaling
