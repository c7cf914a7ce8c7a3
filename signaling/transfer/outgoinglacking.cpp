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

bool OutgoingTransfer::isNewTo(const QString &connectionId)
{
    const bool isMeant = m_plan.isToEveryone || m_plan.to.contains(connectionId);
    return isMeant && !peerOf(connectionId) && !m_plan.formerly.contains(connectionId);
}

void OutgoingTransfer::offerToOthers()
{
    if (isEnded() || m_state == State::Preparing || !m_host.isUp())
        return; // nothing is offered, or all will be
    m_offeredAt = m_host.clock().monotonicMs();
    const QList<Connection> others = m_host.others();
    for (const Connection &other : others) {
        if (!isNewTo(other.id))
            continue;
        offerTo(other);
        if (m_plan.isToEveryone)
            sendOffer(other.id); // the one to everyone was before
    }
    updateState();
    m_host.changed(m_plan.id);
}

QStringList OutgoingTransfer::without(const QList<Connection> &here) const
{
    QStringList without;
    for (const Connection &who : here) {
        const bool wasOffered =
            std::any_of(m_peers.begin(), m_peers.end(),
                        [&](const OutgoingPeer &peer) { return peer.connectionId == who.id; });
        if (wasOffered && !isFor(who.id))
            without.append(who.id);
    }
    return without;
}

bool OutgoingTransfer::isFor(const QString &connectionId) const
{
    if (m_state == State::Preparing)
        return m_plan.isToEveryone || m_plan.to.contains(connectionId);
    return std::any_of(m_peers.begin(), m_peers.end(), [&](const OutgoingPeer &peer) {
        return peer.connectionId == connectionId && (!peer.isEnded() || peer.state == State::Done);
    });
}

} // namespace Signaling
