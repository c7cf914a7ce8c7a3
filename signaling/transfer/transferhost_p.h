#ifndef SIGNALING_TRANSFER_TRANSFERHOST_P_H
#define SIGNALING_TRANSFER_TRANSFERHOST_P_H

#include "filemessage_p.h"
#include "openparts_p.h"
#include "transferdisk_p.h"

#include <signaling/clock.h>
#include <signaling/connection.h>
#include <signaling/transfer/filetransferoptions.h>

#include <QtCore/qlist.h>
#include <QtCore/qstring.h>

#include <optional>

namespace Signaling {

/// What a single transfer needs of the world: a session to talk through, a clock, a disk.
class TransferHost
{
public:
    virtual ~TransferHost() = default;
    /// \a to: a connection's id; empty: everyone.
    virtual void sendMessage(const FileMessage &message, const QString &to) = 0;
    /// The pages of an offer, as fast as chunks go; anew from the first if one of them is lost.
    virtual void sendOffer(const QList<FileMessage> &pages, const QString &to, int attempt) = 0;
    /// What of it isn't out isn't needed any more.
    virtual void dropOffers(const QString &transferId) = 0;
    /// A transfer of \a key was cancelled here, which its sender is to hear from \a cancel: now as
    /// that connection, or, if it is empty or there is no link, whenever it is there again.
    virtual void sayCancelled(const FileMessage &cancel, const QString &key, const QString &to) = 0;
    virtual void sendChunk(const QString &transferId, const QString &text, const QString &to) = 0;
    /// Whether the session is joined and its link up.
    virtual bool isUp() const = 0;
    virtual QString ownId() const = 0;
    virtual QString sessionId() const = 0;
    /// Which of several identities of a session we are, in later processes too: our connection's
    /// data. Nothing: that isn't known yet.
    virtual std::optional<QString> owner() const = 0;
    /// Whether what is kept is ours; nothing: it isn't said whose it is.
    virtual bool isOwn(const std::optional<QString> &whose) const = 0;
    /// Everyone else in the session.
    virtual QList<Connection> others() const = 0;
    /// That very connection, and not another that took its id.
    virtual bool isHere(const Connection &who) const = 0;
    virtual QString newKey() = 0;
    virtual Clock &clock() const = 0;
    virtual const TransferDisk &disk() const = 0;
    virtual OpenParts &openParts() = 0;
    /// What accepted transfers still lack on that disk: so much of its room is theirs.
    virtual qint64 promisedBytes(const QString &volume) const = 0;
    virtual const FileTransferOptions &options() const = 0;
    /// What an outgoing transfer would need in another process changed.
    virtual void planChanged(const QString &transferId) = 0;
    /// Progress or state changed; the transfer may have something to send, or to do in step().
    virtual void changed(const QString &transferId) = 0;
    /// Something happened by itself, in none of the calls from there.
    virtual void proceed() = 0;
};

} // namespace Signaling

#endif
