#include "filechunk_p.h"
#include "outgoingtransfer_p.h"

#include <algorithm>
#include <utility>

namespace Signaling {

using Kind = FileMessage::Kind;

namespace {

constexpr int MaxVainPasses = 4;
/// Also where chunks are few they are asked for.
constexpr qint64 AskAtLeastEveryUs = 500000;
constexpr std::size_t KeptAsks = 256;
constexpr int MeasuredPeers = 8;

} // namespace

qint64 OutgoingTransfer::nextLacked(qint64 from) const
{
    qint64 first = m_layout.chunks();
    for (const OutgoingPeer &peer : m_peers) {
        if (peer.isActive())
            first = std::min(first, peer.had.nextMissing(from));
    }
    return first;
}

qint64 OutgoingTransfer::inFlight() const
{
    qint64 most = 0;
    for (const OutgoingPeer &peer : m_peers) {
        if (peer.isActive())
            most = std::max(most, peer.inFlight());
    }
    return most;
}

int OutgoingTransfer::activePeers() const
{
    return int(std::count_if(m_peers.begin(), m_peers.end(),
                             [](const OutgoingPeer &peer) { return peer.isActive(); }));
}

bool OutgoingTransfer::isWindowFull() const
{
    return std::any_of(m_peers.begin(), m_peers.end(),
                       [](const OutgoingPeer &peer) { return peer.isActive() && peer.isFull(); });
}

/// The stream is at its end: once all is acknowledged, it begins anew with what is lacked. False if
/// that isn't yet, or nothing is.
bool OutgoingTransfer::beginPass()
{
    if (inFlight() == 0 && nextLacked(0) == m_layout.chunks())
        bringUpStragglers();
    if (inFlight() > 0) {
        askForTheLast();
        return false;
    }
    if (nextLacked(0) == m_layout.chunks())
        return false;
    m_cursor = 0;
    endVainPeers();
    return m_state == State::Running && nextLacked(0) < m_layout.chunks();
}

void OutgoingTransfer::endVainPeers()
{
    bool isAny = false;
    for (OutgoingPeer &peer : m_peers) {
        if (!peer.isActive() || peer.had.isComplete())
            continue;
        const qint64 arrived = peer.had.have();
        peer.vainPasses = arrived > peer.arrivedBefore ? 0 : peer.vainPasses + 1;
        peer.arrivedBefore = arrived;
        if (peer.vainPasses < MaxVainPasses)
            continue;
        endPeer(peer, Error::BrokenRules);
        isAny = true;
    }
    if (!isAny)
        return;
    updateState();
    m_host.changed(m_plan.id);
}

bool OutgoingTransfer::sendNext()
{
    if (isEnded() || m_isPaused || m_state != State::Running || !m_host.isUp())
        return false;
    if (std::exchange(m_isTakenBack, false))
        askForWhatIsUnderWay();
    if (sendCopy())
        return true;
    if (nextLacked(m_cursor) == m_layout.chunks() && !beginPass())
        return false;
    if (isWindowFull()) {
        noteHolders();
        return false;
    }
    return askForLatency() || (makeChunk() && sendCopy());
}

bool OutgoingTransfer::readChunk(qint64 chunk, QByteArray *bytes)
{
    const int file = m_layout.fileOf(chunk);
    const Error error = m_reader.read(m_plan.files.at(file), m_layout.offsetOf(chunk),
                                      m_layout.lengthOf(chunk), bytes);
    if (error == Error::None)
        return true;
    finish(State::Failed, error);
    return false;
}

bool OutgoingTransfer::makeChunk()
{
    m_copied = nextLacked(m_cursor);
    QByteArray bytes;
    if (!readChunk(m_copied, &bytes))
        return false;
    m_cursor = m_copied + 1;
    ++m_sent;
    ++m_sinceAsk;
    FileChunk chunk = FileChunk::of(m_plan.id, m_copied, bytes, m_compresses);
    const bool isLast = nextLacked(m_cursor) == m_layout.chunks();
    m_copyAsk = isLast || isAskDue() ? nextAsk() : 0;
    chunk.ask = m_copyAsk;
    m_copy = chunk.encode();
    bool isForAll = m_plan.isToEveryone;
    for (const OutgoingPeer &peer : m_peers) {
        // The server would keep for a straggler what it can't take yet.
        isForAll = isForAll && !(peer.isBehind && peer.state == State::Running);
        if (peer.isActive() && !peer.had.contains(m_copied))
            m_copies.append(peer.connectionId);
    }
    if (isForAll && m_copies.size() > 1)
        m_copies = QStringList{QString()};
    return true;
}

/// The chunk to the next whom it is for; one signal, for the pace is looked at before each.
bool OutgoingTransfer::sendCopy()
{
    while (!m_copies.isEmpty()) {
        const QString to = m_copies.takeFirst();
        bool isNeeded = false;
        for (OutgoingPeer &peer : m_peers) {
            const bool isMeant = to.isEmpty() || peer.connectionId == to;
            if (!isMeant || !peer.isActive() || peer.had.contains(m_copied))
                continue;
            noteSent(peer);
            isNeeded = true;
        }
        if (!isNeeded)
            continue;
        m_host.sendChunk(m_plan.id, m_copy, to);
        return true;
    }
    return false;
}

void OutgoingTransfer::noteSent(OutgoingPeer &peer)
{
    if (peer.inFlight() == 0) { // what it did not get is not under way to it
        peer.acknowledged = peer.sent;
        peer.since = m_host.clock().monotonicMs();
    }
    ++peer.sent;
    if (m_copyAsk == 0)
        return;
    peer.asked = peer.sent;
    const qint64 now = m_host.clock().monotonicUs();
    keepAsk(peer,
            {m_copyAsk, peer.sent, OutgoingAsk::Measures::Chunk,
             peer.window.sent(int(peer.inFlight()), m_copy.size(), now)});
}

/// Several times in a window that is used, so that the stream doesn't stand; and now and then.
bool OutgoingTransfer::isAskDue() const
{
    if (m_host.clock().monotonicUs() - m_askedAtUs >= AskAtLeastEveryUs)
        return true;
    return std::any_of(m_peers.begin(), m_peers.end(), [this](const OutgoingPeer &peer) {
        return peer.isActive() && m_sinceAsk >= peer.window.askAfter()
            && 2 * (peer.inFlight() + 1) >= peer.window.size();
    });
}

quint32 OutgoingTransfer::nextAsk()
{
    if (++m_lastAsk == 0)
        m_lastAsk = 1;
    m_sinceAsk = 0;
    m_askedAtUs = m_host.clock().monotonicUs();
    return m_lastAsk;
}

void OutgoingTransfer::keepAsk(OutgoingPeer &peer, const OutgoingAsk &ask)
{
    peer.asks.push_back(ask);
    if (peer.asks.size() > KeptAsks)
        peer.asks.pop_front();
}

void OutgoingTransfer::ask(OutgoingPeer &peer, OutgoingAsk::Measures measures)
{
    FileMessage message;
    message.kind = Kind::Ask;
    message.id = m_plan.id;
    message.ask = nextAsk();
    keepAsk(
        peer,
        {message.ask, peer.sent, measures, peer.window.sent(0, 0, m_host.clock().monotonicUs())});
    peer.asked = peer.sent;
    peer.askedAt = m_host.clock().monotonicMs();
    m_host.sendMessage(message, peer.connectionId);
}

/// Of those who got the last chunk that they lacked before the stream's end nobody asked yet.
void OutgoingTransfer::askForTheLast()
{
    for (OutgoingPeer &peer : m_peers) {
        if (peer.isActive() && peer.inFlight() > 0 && peer.asked < peer.sent)
            ask(peer);
    }
}

void OutgoingTransfer::askForWhatIsUnderWay()
{
    for (OutgoingPeer &peer : m_peers) {
        if (peer.isActive() && peer.inFlight() > 0)
            ask(peer);
    }
}

/// How long the way is, before the first chunk goes it; of a few, for each is a signal more.
bool OutgoingTransfer::askForLatency()
{
    if (activePeers() > MeasuredPeers)
        return false;
    for (OutgoingPeer &peer : m_peers) {
        if (!peer.isActive() || peer.inFlight() > 0
            || peer.had.nextMissing(m_cursor) == m_layout.chunks())
            continue;
        peer.window.forgetIfIdle(m_host.clock().monotonicUs());
        if (!peer.window.wantsLatency())
            continue;
        peer.window.askedLatency();
        ask(peer, OutgoingAsk::Measures::Latency);
        return true;
    }
    return false;
}

void OutgoingTransfer::acknowledged(OutgoingPeer &peer, quint32 ask)
{
    using Measures = OutgoingAsk::Measures;
    const auto asked = std::find_if(peer.asks.begin(), peer.asks.end(),
                                    [ask](const OutgoingAsk &kept) { return kept.number == ask; });
    if (asked == peer.asks.end())
        return;
    const OutgoingAsk found = *asked;
    peer.asks.erase(peer.asks.begin(), asked + 1);
    const qint64 now = m_host.clock().monotonicUs();
    if (found.measures == Measures::Latency)
        peer.window.setLatency(now - found.sent.atUs);
    const qint64 chunks = found.chunk - peer.acknowledged;
    if (chunks <= 0)
        return;
    peer.acknowledged = found.chunk;
    if (found.measures == Measures::Chunk)
        peer.window.acknowledged(found.sent, chunks, now);
    releaseHolder(peer);
}

} // namespace Signaling
