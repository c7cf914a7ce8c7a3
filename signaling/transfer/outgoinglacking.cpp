#include "outgoingtransfer_p.h"

#include <algorithm>

namespace Signaling {

using Kind = FileMessage::Kind;
using State = FileTransfer::State;
using Error = FileTransfer::Error;

void OutgoingTransfer::onDone(OutgoingPeer &peer, const FileMessage &message)
{
    // One that was cancelled says so too, of what it has kept.
    if (peer.state == State::Done)
        return;
    const bool wasTold = peer.lacked.has_value();
    noteLacked(peer, message);
    if (peer.state == State::Running || peer.state == State::Paused) {
        peer.had.addRange(0, m_layout.chunks());
        if (message.failed > 0)
            peer.end(State::Failed, Error::WrongHash);
        else
            peer.end(State::Done, Error::None);
    }
    if (!wasTold && peer.lacked && !peer.lacked->isEmpty())
        m_host.planChanged(m_plan.id);
}

void OutgoingTransfer::noteLacked(OutgoingPeer &peer, const FileMessage &message)
{
    const bool hasAll = message.kind == Kind::Done && message.failed == 0;
    const NumberRanges lacked = message.lacked.value_or(NumberRanges());
    const bool isOfThis = lacked.isEmpty() || lacked.last().second < m_layout.files();
    // Once: what it has kept is no more and no less afterwards.
    if (peer.lacked || peer.key.isEmpty() || !isOfThis || (!message.lacked && !hasAll))
        return;
    peer.lacked = lacked;
}

bool OutgoingTransfer::hasArrived() const
{
    return std::any_of(m_peers.begin(), m_peers.end(), [this](const OutgoingPeer &peer) {
        return peer.state == State::Done || (peer.lacked && *peer.lacked != allFiles());
    });
}

QList<LackingFiles> OutgoingTransfer::lacking() const
{
    QList<LackingFiles> lacking;
    for (const OutgoingPeer &peer : m_peers) {
        const NumberRanges files = peer.lacked.value_or(allFiles());
        if (peer.state != State::Done && !peer.connectionId.isEmpty() && !files.isEmpty())
            lacking.append({{peer.connectionId}, files});
    }
    // Nobody was offered it: its files could not be read for that.
    if (m_peers.empty() && !m_plan.to.isEmpty())
        lacking.append({m_plan.to, allFiles()});
    return grouped(lacking);
}

} // namespace Signaling
