#include "filetransfers_p.h"
#include "transferproof_p.h"

namespace Signaling {

using Kind = FileMessage::Kind;

// What was cancelled here is said once its sender has proven who it is; it believes that only of
// who has proven it, too.

void FileTransfersPrivate::sayCancelled(const FileMessage &cancel, const QString &key,
                                        const QString &to)
{
    UntoldCancels::Cancel untold;
    untold.id = cancel.id;
    untold.key = key;
    untold.message = cancel.encode();
    if (isUp() && !to.isEmpty())
        untold.said = post(cancel, to);
    m_untold.add(*this, untold);
    if (isUp() && untold.said == 0)
        seek(cancel.id);
}

void FileTransfersPrivate::seek(const QString &id)
{
    FileMessage message;
    message.kind = Kind::Seek;
    message.id = id;
    sendMessage(message, {});
}

bool FileTransfersPrivate::tellCancelled(const Connection &from, const FileMessage &message)
{
    const UntoldCancels::Cancel *cancel = m_untold.find(sessionId(), message.id);
    const IncomingTransfer *in = incoming(message.id);
    // Another of us may have all of it, which its sender is to hear.
    if (!cancel || (in && (!in->isEnded() || in->state() == FileTransfer::State::Done)))
        return false;
    const bool isOffer = message.kind == Kind::Offer;
    if (message.kind == Kind::Here || (isOffer && message.page == 0)) {
        FileMessage proof;
        proof.kind = Kind::Resume;
        proof.id = message.id;
        proof.key = TransferProof::ofReceiver(cancel->key, message.id, ownId(), from.id);
        sendMessage(proof, from.id);
        if (isOffer) // if it has never heard our key
            refuse(message.id, from.id, FileTransfer::Error::None);
        return true;
    }
    const bool isGo = message.kind == Kind::Go
        && TransferProof::isSame(TransferProof::ofSender(cancel->key, message.id, from.id, ownId()),
                                 message.key);
    if (isGo) {
        const auto word = FileMessage::decode(cancel->message);
        m_untold.forget(message.id);
        if (word)
            sendMessage(*word, from.id);
    }
    return isGo || isOffer;
}

void FileTransfersPrivate::seekCancelled(bool recovered)
{
    if (!recovered)
        m_untold.lostAll(*this);
    const QStringList ids = m_untold.unsaid(sessionId());
    for (const QString &id : ids)
        seek(id);
}

} // namespace Signaling
