#include "filetransfer.h"

namespace Signaling {

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
    }
    return {};
}

} // namespace Signaling
