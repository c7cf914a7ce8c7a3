#include "filetransfers_p.h"

#include <algorithm>
#include <utility>

namespace Signaling {

// Who is trusted is taken for who they were once they prove to have a key that went to them alone:
// whoever else has it has it from them. Nothing else about them proves that, neither their
// connection's data, which others may have as well, nor its id, which clients make up.

void FileTransfersPrivate::trust(const QString &connectionId, const QString &folder)
{
    if (folder.isEmpty()) {
        forgetTrustIn(connectionId);
        return;
    }
    Connection who = m_session.connectionById(connectionId);
    // Without a link there is nobody, but what they offered is open still.
    for (const auto &transfer : m_incoming) {
        if (who.isNull() && !isUp() && transfer->sender().id == connectionId)
            who = transfer->sender();
    }
    if (!who.isNull())
        m_trusted.trust(who, folder);
    acceptAll(connectionId, folder);
}

void FileTransfersPrivate::forgetTrustIn(const QString &connectionId)
{
    m_trusted.forget(connectionId);
    // Who has proven to be somebody who was trusted, but whom the server sees still, is them, too.
    for (const auto &transfer : m_incoming) {
        if (transfer->sender().id == connectionId && !transfer->keyHolder().isNull())
            m_trusted.forget(transfer->keyHolder().id);
    }
}

void FileTransfersPrivate::acceptAll(const QString &connectionId, const QString &folder)
{
    for (const auto &transfer : m_incoming) {
        if (transfer->isUndecided() && transfer->sender().id == connectionId)
            transfer->accept(folder, {});
    }
}

void FileTransfersPrivate::strayKeys(const QString &connectionId)
{
    for (const SentMessage &message : std::as_const(m_messages)) {
        IncomingTransfer *in = message.hasKey ? incoming(message.transferId) : nullptr;
        if (in && (connectionId.isEmpty() || in->keyHolder().id == connectionId))
            in->keyMayStray();
    }
}

void FileTransfersPrivate::passTrust()
{
    for (std::size_t i = 0; i < m_incoming.size(); ++i) {
        IncomingTransfer &transfer = *m_incoming[i];
        const Connection before = transfer.keyHolder();
        const Connection now = transfer.sender();
        if (!transfer.isHolderBack() || isHere(before) || !isHere(now))
            continue;
        transfer.passKey();
        const QString folder = m_trusted.pass(before, now);
        if (!folder.isEmpty())
            acceptAll(now.id, folder);
    }
}

void FileTransfersPrivate::forgetTrust()
{
    m_trusted.forgetAway([this](const Connection &who) {
        return std::any_of(m_incoming.begin(), m_incoming.end(), [&](const auto &transfer) {
            const Connection &holder = transfer->keyHolder();
            return isSameConnection(holder, who);
        });
    });
}

} // namespace Signaling
