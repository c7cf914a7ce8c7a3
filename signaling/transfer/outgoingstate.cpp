#include "outgoingtransfer_p.h"
#include "transferproof_p.h"

#include <algorithm>

namespace Signaling {

using Kind = FileMessage::Kind;
using State = FileTransfer::State;
using Error = FileTransfer::Error;

namespace {

constexpr qint64 StallMs = 3000;
/// A receiver that reads more slowly for the hashes doesn't get ready any more.
constexpr qint64 SlowestBytesPerMs = 1000;

} // namespace

void OutgoingTransfer::finish(State state, Error error)
{
    if (isEnded())
        return;
    m_isOver = true;
    m_host.dropOffers(m_plan.id);
    tellPeers(Kind::Cancel, TransferWords::ofError(error));
    for (OutgoingPeer &peer : m_peers) {
        if (!peer.isEnded())
            peer.end(state, error);
    }
    m_state = state;
    m_error = error;
    m_host.changed(m_plan.id);
}

bool OutgoingTransfer::mayGoOn() const
{
    return isEnded() && !m_isOver
        && std::any_of(m_peers.begin(), m_peers.end(), [](const OutgoingPeer &peer) {
               return peer.error == Error::PeerGone && !peer.key.isEmpty();
           });
}

void OutgoingTransfer::updateState()
{
    if (isEnded() || m_state == State::Preparing)
        return;
    const auto count = [this](auto &&is) {
        return std::count_if(m_peers.begin(), m_peers.end(), is);
    };
    const auto in = [&](State state) {
        return count([state](const OutgoingPeer &peer) { return peer.state == state; });
    };
    const bool isOpen = m_peers.empty() && m_plan.isToEveryone;
    const bool goesOn = in(State::Running) + in(State::Waiting) + in(State::Paused) > 0;
    m_error = Error::None;
    if (!m_host.isUp())
        m_state = State::Waiting;
    else if (m_isPaused)
        m_state = State::Paused;
    else if (in(State::Running) > 0)
        m_state = State::Running;
    else if (in(State::Paused) > 0)
        m_state = State::Paused;
    else if (in(State::Waiting) > 0)
        m_state = State::Waiting;
    else
        m_state = State::Offered;
    for (const OutgoingPeer &peer : m_peers) {
        if (peer.state == State::Paused && peer.error != Error::None)
            m_error = peer.error;
    }
    if (goesOn || isOpen || in(State::Offered) > 0 || !m_host.isUp())
        return;
    // Everyone has answered and has what they wanted, or won't.
    m_error = Error::None;
    if (in(State::Done) > 0) {
        m_state = State::Done;
    } else if (in(State::Cancelled) > 0) {
        m_state = State::Cancelled;
    } else if (in(State::Refused) > 0) {
        m_state = State::Refused;
    } else {
        m_state = State::Failed;
        m_error = m_peers.empty() ? Error::NotAnswered : m_peers.front().error;
    }
}

void OutgoingTransfer::tick()
{
    if (isEnded() || m_state == State::Preparing || !m_host.isUp())
        return;
    const qint64 now = m_host.clock().monotonicMs();
    leaveBehind();
    const bool isOver = now - m_offeredAt >= m_host.options().offerTime.count();
    for (OutgoingPeer &peer : m_peers) {
        const bool isLate = now - peer.since >= m_host.options().offerTime.count();
        if (isLate && peer.isUndecided())
            endPeer(peer, Error::NotAnswered);
        checkPeer(peer, now);
    }
    if (isOver && m_peers.empty()) {
        finish(State::Failed, Error::NotAnswered);
        return;
    }
    updateState();
    m_host.changed(m_plan.id);
}

void OutgoingTransfer::endPeer(OutgoingPeer &peer, Error error)
{
    FileMessage message;
    message.kind = Kind::Cancel;
    message.id = m_plan.id;
    message.why = TransferWords::ofError(error);
    m_host.sendMessage(message, peer.connectionId);
    peer.end(State::Failed, error);
}

void OutgoingTransfer::checkPeer(OutgoingPeer &peer, qint64 nowMs)
{
    const qint64 silentFor = nowMs - peer.since;
    const bool isGone = silentFor >= m_host.options().peerTime.count();
    if (peer.state == State::Waiting && isGone)
        peer.end(State::Failed, Error::PeerGone);
    if (peer.state != State::Running || m_isPaused)
        return;
    // It may read all of it for the hash, be it from a slow disk.
    const qint64 checkTime = m_host.options().peerTime.count() + m_size / SlowestBytesPerMs;
    if (peer.allSince >= 0 && nowMs - peer.allSince >= checkTime) {
        endPeer(peer, Error::BrokenRules);
        return;
    }
    if (silentFor < StallMs)
        return;
    if (isGone) {
        peer.end(State::Failed, Error::PeerGone);
        return;
    }
    // Also one that has it all is asked: its "done" may have been lost.
    peer.isStalled = peer.inFlight() > 0;
    if (nowMs - peer.askedAt >= StallMs)
        ask(peer);
}

qint64 OutgoingTransfer::bytesOf(const ChunkMap &map) const
{
    if (map.isComplete())
        return m_size;
    return m_layout.chunks() == 0
        ? 0
        : qint64(double(m_size) * double(map.have()) / double(m_layout.chunks()));
}

bool OutgoingTransfer::isPreparing() const
{
    const bool isReading = m_hasher && !m_hasher->isDone();
    return m_state == State::Preparing && (isReading || m_host.isUp());
}

std::optional<OutgoingPlan> OutgoingTransfer::planToKeep() const
{
    OutgoingPlan plan = m_plan;
    plan.known.clear();
    plan.having.clear();
    plan.lacking.clear();
    if (m_host.isUp() && !plan.formerly.contains(m_host.ownId()))
        plan.formerly.append(m_host.ownId());
    while (plan.formerly.size() > 8)
        plan.formerly.removeFirst();
    for (const OutgoingPeer &peer : m_peers) {
        const bool mayGoOn = !peer.isEnded() || peer.error == Error::PeerGone;
        if (peer.key.isEmpty())
            continue;
        plan.to.removeAll(peer.connectionId); // is known by the key, whatever its connection
        if (mayGoOn)
            plan.known.append({peer.key, peer.name});
        else if (peer.state == State::Done)
            plan.having.append({peer.key, peer.name});
        else if (peer.lacked)
            plan.lacking.append({peer.key, peer.name, *peer.lacked});
    }
    return m_isOver || plan.known.isEmpty() ? std::nullopt : std::optional(plan);
}

/// Whom it is for, before anything was said to them.
QList<TransferPeer> OutgoingTransfer::toBeOffered() const
{
    QList<TransferPeer> peers;
    const QList<Connection> others = m_host.others();
    for (const QString &id : m_plan.to) {
        TransferPeer peer;
        peer.connectionId = id;
        for (const Connection &other : others) {
            if (other.id == id)
                peer.name = other.name();
        }
        peers.append(peer);
    }
    return peers;
}

FileTransfer OutgoingTransfer::snapshot() const
{
    FileTransfer now;
    now.id = m_plan.id;
    now.direction = FileTransfer::Direction::Outgoing;
    now.state = m_state;
    now.error = m_error;
    now.isToEveryone = m_plan.isToEveryone;
    now.size = m_size;
    now.isPausedHere = m_isPaused;
    now.mayGoOn = mayGoOn();
    now.isPausedThere = !m_isPaused && m_state == State::Paused;
    qint64 least = m_size;
    bool hasBegun = false;
    for (const OutgoingPeer &peer : m_peers) {
        TransferPeer shown;
        shown.connectionId = peer.connectionId;
        shown.name = peer.name;
        shown.state = peer.state;
        shown.error = peer.error;
        shown.transferred = peer.key.isEmpty() ? 0 : bytesOf(peer.had);
        now.peers.append(shown);
        const bool counts = !peer.key.isEmpty() && (!peer.isEnded() || peer.state == State::Done);
        if (counts)
            least = std::min(least, shown.transferred);
        hasBegun = hasBegun || counts;
    }
    now.transferred = hasBegun ? least : 0;
    if (m_state == State::Preparing && m_peers.empty() && !m_plan.isToEveryone)
        now.peers = toBeOffered();
    for (const FileSelection::File &file : m_plan.files) {
        TransferFile shown;
        shown.name = file.name;
        shown.path = file.path;
        shown.size = file.size;
        shown.isComplete = m_state == State::Done;
        now.files.append(shown);
    }
    return now;
}

QByteArray OutgoingTransfer::cells(int cells) const
{
    QByteArray result(cells, char(0));
    const qint64 chunks = m_layout.chunks();
    for (int i = 0; i < cells && chunks > 0; ++i) {
        const qint64 first = chunks * i / cells;
        const qint64 end = std::max(chunks * (i + 1) / cells, first + 1);
        qint64 least = end - first;
        bool hasBegun = false;
        for (const OutgoingPeer &peer : m_peers) {
            if (peer.key.isEmpty() || (peer.isEnded() && peer.state != State::Done))
                continue;
            least = std::min(least, peer.had.haveIn(first, end));
            hasBegun = true;
        }
        result[i] = hasBegun ? char(least * 255 / (end - first)) : char(0);
    }
    return result;
}

} // namespace Signaling
