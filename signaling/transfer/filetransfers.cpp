#include "filetransfers.h"

#include "filetransfers_p.h"

#include <QtCore/qdir.h>

#include <algorithm>
#include <utility>

namespace Signaling {

FileTransfers::FileTransfers(SignalingSession *session, const FileTransferOptions &options,
                             QObject *parent)
    : FileTransfers(session, options, TransferDependencies(), parent)
{
}

FileTransfers::FileTransfers(SignalingSession *session, const FileTransferOptions &options,
                             TransferDependencies dependencies, QObject *parent)
    : QObject(parent)
    , d(std::make_unique<FileTransfersPrivate>(*this, *session, options, std::move(dependencies)))
{
}

FileTransfers::~FileTransfers()
{
    disconnect(&d->session(), nullptr, this, nullptr);
}

QList<FileTransfer> FileTransfers::transfers() const
{
    return d->list();
}

FileTransfer FileTransfers::transfer(const QString &id) const
{
    return d->snapshot(id);
}

int FileTransfers::count() const
{
    return d->count();
}

int FileTransfers::openCount() const
{
    return d->openCount();
}

QByteArray FileTransfers::chunkMap(const QString &id, int cells) const
{
    cells = std::clamp(cells, 0, 65536);
    if (const OutgoingTransfer *out = d->outgoing(id))
        return out->cells(cells);
    if (const IncomingTransfer *in = d->incoming(id))
        return in->cells(cells);
    return {};
}

TransferPreflight FileTransfers::preflight(const FileSelection &files, int receivers) const
{
    return TransferPreflight::of(files, d->session().serverLimits(), std::max(receivers, 1));
}

QString FileTransfers::newFolder()
{
    return d->newFolder();
}

QString FileTransfers::send(const FileSelection &files, const QStringList &to)
{
    const QString id = d->send(files, to);
    d->proceed();
    return id;
}

FileTransfer::Error FileTransfers::accept(const QString &id, const QString &folder,
                                          const QList<int> &files)
{
    IncomingTransfer *transfer = d->incoming(id);
    if (!transfer || !transfer->isUndecided())
        return FileTransfer::Error::PeerGone;
    const FileTransfer::Error error = transfer->accept(QDir(folder).absolutePath(), files);
    d->proceed();
    return error;
}

void FileTransfers::acceptAlways(const QString &connectionId, const QString &folder)
{
    d->trust(connectionId, folder.isEmpty() ? folder : QDir(folder).absolutePath());
    d->proceed();
}

void FileTransfers::refuse(const QString &id)
{
    if (IncomingTransfer *transfer = d->incoming(id))
        transfer->refuse();
    d->proceed();
}

void FileTransfers::pause(const QString &id)
{
    d->with(id, [](auto &transfer) { transfer.pause(); });
}

void FileTransfers::resume(const QString &id)
{
    d->with(id, [](auto &transfer) { transfer.resume(); });
}

void FileTransfers::cancel(const QString &id)
{
    d->with(id, [](auto &transfer) { transfer.cancel(); });
}

QString FileTransfers::offerAgain(const QString &id)
{
    const QString fresh = d->offerAgain(id);
    d->proceed();
    return fresh;
}

void FileTransfers::remove(const QString &id)
{
    d->remove(id);
}

void FileTransfers::restore(const QString &folder)
{
    d->restore(QDir(folder).absolutePath());
}

bool FileTransfers::isUnfinishedIn(const QString &folder)
{
    return IncomingTransfer::hasStateFiles(folder);
}

qint64 FileTransfersPrivate::promisedBytes(const QString &volume) const
{
    qint64 bytes = 0;
    for (const auto &transfer : m_incoming) {
        const bool isComing = transfer->isAccepted() && !transfer->isEnded();
        if (isComing && disk().volumeOf(transfer->folder()) == volume)
            bytes += transfer->bytesLacked();
    }
    return bytes;
}

} // namespace Signaling
