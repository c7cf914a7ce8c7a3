#include "filechunk_p.h"
#include "outgoingtransfer_p.h"

#include <algorithm>

namespace Signaling {

using Kind = FileMessage::Kind;

namespace {

constexpr int MaxVainPasses = 4;
/// Also where chunks are few they are asked for.
constexpr qint64 AskAtLeastEveryUs = 500000;
constexpr std::size_t KeptAsks = 1024;

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

bool OutgoingTransfer::isWindowFull() const
{
    return inFlight() >= m_window.size();
}

/// The stream is at its end: once all is acknowledged, it begins anew with what is lacked. False if
/// that isn't yet, or nothing is.
bool OutgoingTransfer::beginPass()
{
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
    if (nextLacked(m_cursor) == m_layout.chunks() && !beginPass())
        return false;
    if (isWindowFull())
        return false;
    const qint64 number = nextLacked(m_cursor);
    QByteArray bytes;
    if (!readChunk(number, &bytes))
        return false;
    m_cursor = number + 1;
    ++m_sent;
    FileChunk chunk = FileChunk::of(m_plan.id, number, bytes, m_compresses);
    const bool isLast = nextLacked(m_cursor) == m_layout.chunks();
    const bool isLong = m_host.clock().monotonicUs() - m_askedAtUs >= AskAtLeastEveryUs;
    if (++m_sinceAsk >= std::max(m_window.size() / 4, 1) || isLast || isLong)
        chunk.ask = nextAsk(m_sent);
    QList<OutgoingPeer *> lacking;
    for (OutgoingPeer &peer : m_peers) {
        if (!peer.isActive() || peer.had.contains(number))
            continue;
        lacking.append(&peer);
        if (peer.inFlight() == 0) { // what it did not get is not under way to it
            peer.acknowledged = m_sent - 1;
            peer.since = m_host.clock().monotonicMs();
        }
        peer.sent = m_sent;
        if (chunk.ask != 0)
            peer.asked = m_sent;
    }
    if (chunk.ask != 0)
        m_asks.back().windowWasFull = inFlight() >= m_window.size() / 2;
    sendTo(lacking, chunk.encode());
    return true;
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

void OutgoingTransfer::sendTo(const QList<OutgoingPeer *> &peers, const QString &text)
{
    if (m_plan.isToEveryone && peers.size() > 1) {
        m_host.sendChunk(m_plan.id, text, {});
        return;
    }
    for (const OutgoingPeer *peer : peers)
        m_host.sendChunk(m_plan.id, text, peer->connectionId);
}

quint32 OutgoingTransfer::nextAsk(qint64 chunk)
{
    if (++m_lastAsk == 0)
        m_lastAsk = 1;
    m_sinceAsk = 0;
    m_askedAtUs = m_host.clock().monotonicUs();
    m_asks.push_back({m_lastAsk, chunk, m_askedAtUs, false});
    if (m_asks.size() > KeptAsks)
        m_asks.pop_front();
    return m_lastAsk;
}

void OutgoingTransfer::ask(OutgoingPeer &peer)
{
    FileMessage message;
    message.kind = Kind::Ask;
    message.id = m_plan.id;
    message.ask = nextAsk(peer.sent);
    m_asks.back().atUs = 0; // says nothing of how fast chunks are
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

} // namespace Signaling
