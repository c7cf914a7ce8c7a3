#include "outgoingtransfer_p.h"

#include <algorithm>

namespace Signaling {

namespace {

constexpr qint64 CountedMs = 3000;

} // namespace

/// Nothing can be sent, for these have as much under way to them as they can take. They hold up
/// who has hardly anything under way.
void OutgoingTransfer::noteHolders()
{
    const bool isAnyIdle =
        std::any_of(m_peers.begin(), m_peers.end(), [](const OutgoingPeer &peer) {
            return peer.isActive() && !peer.had.isComplete()
                && 2 * peer.inFlight() <= peer.window.size() && !peer.isFull();
        });
    if (!isAnyIdle)
        return;
    for (OutgoingPeer &peer : m_peers) {
        if (peer.isActive() && peer.isFull() && peer.holdsSince < 0)
            peer.holdsSince = m_host.clock().monotonicMs();
    }
}

void OutgoingTransfer::releaseHolder(OutgoingPeer &peer)
{
    if (peer.holdsSince < 0 || peer.isFull())
        return;
    peer.heldMs += m_host.clock().monotonicMs() - peer.holdsSince;
    peer.holdsSince = -1;
}

void OutgoingTransfer::leaveBehind()
{
    const qint64 now = m_host.clock().monotonicMs();
    const qint64 counted = now - m_heldFrom;
    if (m_heldFrom >= 0 && counted < CountedMs)
        return;
    OutgoingPeer *slowest = nullptr;
    qint64 most = 0;
    for (OutgoingPeer &peer : m_peers) {
        const qint64 held = peer.heldMs + (peer.holdsSince < 0 ? 0 : now - peer.holdsSince);
        peer.heldMs = 0;
        peer.holdsSince = peer.holdsSince < 0 ? -1 : now;
        if (peer.isActive() && held > most) {
            slowest = &peer;
            most = held;
        }
    }
    // Nor does it count where this process itself stood still.
    const bool isFirst = m_heldFrom < 0 || counted > 2 * CountedMs;
    m_heldFrom = now;
    // Without it the others get their chunks one by one, also where one signal was for all: it
    // must be slower than that is.
    const int others = activePeers() - 1;
    const int cost = m_plan.isToEveryone ? std::max(others, 2) : 2;
    if (isFirst || !slowest || others == 0 || (counted - most) * cost >= counted)
        return;
    slowest->isBehind = true;
    slowest->holdsSince = -1;
}

void OutgoingTransfer::bringUpStragglers()
{
    for (OutgoingPeer &peer : m_peers)
        peer.isBehind = false;
}

} // namespace Signaling
