#include "offerqueue_p.h"
#include "outgoingtransfer_p.h"
#include "transferlimits_p.h"
#include "transferproof_p.h"

#include <algorithm>
#include <utility>

namespace Signaling {

using Kind = FileMessage::Kind;
using State = FileTransfer::State;
using Error = FileTransfer::Error;

OutgoingTransfer::OutgoingTransfer(TransferHost &host, OutgoingPlan plan)
    : m_host(host)
    , m_plan(std::move(plan))
{
    QList<qint64> sizes;
    for (const FileSelection::File &file : std::as_const(m_plan.files)) {
        sizes.append(file.size);
        m_size += file.size;
    }
    m_layout = FileLayout(sizes);
    if (m_plan.hashes.isEmpty())
        m_hasher = std::make_unique<SourceHasher>(m_plan.files);
    const auto expect = [this](const QString &key, const QString &name, State state) {
        OutgoingPeer peer;
        peer.key = key;
        peer.name = name;
        peer.state = state;
        peer.had = ChunkMap(m_layout.chunks());
        if (state == State::Done)
            peer.had.addRange(0, m_layout.chunks());
        m_peers.push_back(peer);
    };
    for (const auto &[key, name] : std::as_const(m_plan.known))
        expect(key, name, State::Waiting);
    for (const auto &[key, name] : std::as_const(m_plan.having))
        expect(key, name, State::Done);
    for (const OutgoingPlan::Lacking &who : std::as_const(m_plan.lacking)) {
        expect(who.key, who.name, State::Failed);
        m_peers.back().error = Error::WrongHash;
        m_peers.back().lacked = who.files;
    }
}

void OutgoingTransfer::prepare()
{
    if (m_state != State::Preparing)
        return;
    if (m_hasher && !m_hasher->isDone()) {
        if (const Error error = m_hasher->step(); error != Error::None)
            finish(State::Failed, error);
        return;
    }
    if (!m_host.isUp())
        return;
    if (m_hasher) {
        m_plan.hashes = m_hasher->hashes();
        m_hasher.reset();
    }
    m_compresses = compressedShare(m_plan.files) < 0.8;
    offer();
}

void OutgoingTransfer::offer()
{
    m_state = State::Offered;
    m_offeredAt = m_host.clock().monotonicMs();
    for (OutgoingPeer &peer : m_peers) {
        // From now on: it may have taken long to get here.
        if (peer.state == State::Waiting)
            peer.since = m_offeredAt;
    }
    const QList<Connection> others = m_host.others();
    for (const Connection &other : others) {
        if (isNewTo(other.id))
            offerTo(other);
    }
    // Who had accepted before proves that, be it by what it knows of the offer.
    if (m_plan.isToEveryone)
        sendOffer({});
    else
        sayHere({});
    for (const QString &id : std::as_const(m_plan.to)) {
        if (!peerOf(id)) {
            OutgoingPeer gone;
            gone.connectionId = id;
            gone.end(State::Failed, Error::PeerGone);
            m_peers.push_back(gone);
        }
    }
    updateState();
}

void OutgoingTransfer::sayHere(const QString &to)
{
    const bool hasAccepted =
        std::any_of(m_peers.begin(), m_peers.end(),
                    [](const OutgoingPeer &peer) { return peer.state == State::Waiting; });
    FileMessage here;
    here.kind = Kind::Here;
    here.id = m_plan.id;
    if (hasAccepted)
        m_host.sendMessage(here, to);
}

void OutgoingTransfer::offerTo(const Connection &connection)
{
    OutgoingPeer peer;
    peer.connectionId = connection.id;
    peer.name = connection.name();
    peer.had = ChunkMap(m_layout.chunks());
    peer.since = m_host.clock().monotonicMs();
    m_peers.push_back(peer);
    if (!m_plan.isToEveryone)
        sendOffer(connection.id);
}

void OutgoingTransfer::offerLost(const QString &to, int attempt)
{
    const OutgoingPeer *peer = to.isEmpty() ? nullptr : peerOf(to);
    const bool isNeeded = to.isEmpty() || (peer && peer->isUndecided());
    if (!isEnded() && isNeeded && attempt < OfferQueue::MostAttempts)
        sendOffer(to, attempt + 1);
}

void OutgoingTransfer::sendOffer(const QString &to, int attempt)
{
    QList<OfferedFile> files;
    for (qsizetype i = 0; i < m_plan.files.size(); ++i)
        files.append({m_plan.files.at(i).name, m_plan.files.at(i).size, m_plan.hashes.at(i)});
    m_host.sendOffer(FileMessage::offerPages(m_plan.id, files), to, attempt);
}

OutgoingPeer *OutgoingTransfer::peerOf(const QString &connectionId)
{
    const auto found = std::find_if(m_peers.begin(), m_peers.end(), [&](const OutgoingPeer &peer) {
        return peer.connectionId == connectionId;
    });
    return found != m_peers.end() ? &*found : nullptr;
}

void OutgoingTransfer::receive(const Connection &from, const FileMessage &message)
{
    if (message.kind == Kind::Resume) {
        onResume(from, message);
    } else if (message.kind == Kind::Seek) {
        FileMessage here;
        here.kind = Kind::Here;
        here.id = m_plan.id;
        // Also when it is over: who was away meanwhile has to hear that.
        m_host.sendMessage(here, from.id);
    } else if (OutgoingPeer *peer = peerOf(from.id);
               peer && (!isEnded() || message.kind == Kind::Done)) {
        receiveKnown(*peer, message);
    }
    updateState();
    m_host.changed(m_plan.id);
}

void OutgoingTransfer::receiveKnown(OutgoingPeer &peer, const FileMessage &message)
{
    if (peer.state == State::Waiting)
        return; // is somebody else until it proved that it isn't
    peer.since = m_host.clock().monotonicMs();
    switch (message.kind) {
    case Kind::Accept:
        onAccept(peer, message);
        break;
    case Kind::Refuse:
        if (peer.isUndecided() && TransferWords::errorOf(message.why) == Error::TooManyOffers)
            peer.end(State::Failed, Error::TooManyOffers); // nobody there has seen it
        else if (peer.isUndecided())
            peer.end(State::Refused, Error::None);
        break;
    case Kind::Ack:
        onAck(peer, message);
        break;
    case Kind::Done:
        onDone(peer, message);
        break;
    case Kind::Pause:
        if (peer.state == State::Running) {
            peer.state = State::Paused;
            peer.error = TransferWords::errorOf(message.why);
        }
        break;
    case Kind::Continue:
        if (peer.state != State::Paused)
            break;
        if (message.isStated)
            peer.had.apply(message.have);
        peer.begin(m_sent, peer.since);
        break;
    case Kind::Cancel: {
        const Error why = TransferWords::errorOf(message.why);
        if (peer.isEnded())
            break;
        noteLacked(peer, message);
        peer.end(why == Error::None ? State::Cancelled : State::Failed, why);
        if (peer.lacked)
            m_host.planChanged(m_plan.id);
        break;
    }
    default:
        break;
    }
}

void OutgoingTransfer::onAccept(OutgoingPeer &peer, const FileMessage &message)
{
    if (!peer.isUndecided())
        return;
    peer.key = message.key;
    if (message.wanted) {
        bool isAny = false;
        peer.had.addRange(0, m_layout.chunks());
        for (const auto &[first, last] : *message.wanted) {
            if (last >= m_layout.files())
                continue;
            isAny = true;
            peer.had.removeRange(m_layout.firstChunk(int(first)), m_layout.endChunk(int(last)));
        }
        if (!isAny) {
            // Wants nothing of it.
            peer.end(State::Refused, Error::None);
            return;
        }
    }
    peer.begin(m_sent, peer.since);
    m_host.planChanged(m_plan.id);
}

void OutgoingTransfer::onAck(OutgoingPeer &peer, const FileMessage &message)
{
    if (peer.state != State::Running)
        return;
    peer.isStalled = false;
    peer.had.apply(message.have);
    if (!peer.had.isComplete())
        peer.allSince = -1;
    else if (peer.allSince < 0)
        peer.allSince = m_host.clock().monotonicMs();
    if (m_isPaused && message.ask == 0)
        tellPaused(peer); // it wonders why nothing comes
    if (message.ask != 0)
        acknowledged(peer, message.ask);
}

OutgoingPeer *OutgoingTransfer::proven(const QString &connectionId, const FileMessage &message)
{
    for (OutgoingPeer &peer : m_peers) {
        if (peer.key.isEmpty())
            continue;
        const QString right =
            TransferProof::ofReceiver(peer.key, m_plan.id, connectionId, m_host.ownId());
        if (TransferProof::isSame(right, message.key))
            return &peer;
    }
    return nullptr;
}

void OutgoingTransfer::onResume(const Connection &from, const FileMessage &message)
{
    if (m_state == State::Preparing)
        return;
    if (!proven(from.id, message)) {
        offerAgainTo(from, message);
        return;
    }
    // What was offered to that connection is theirs, who had accepted before.
    m_peers.erase(std::remove_if(m_peers.begin(), m_peers.end(),
                                 [&](const OutgoingPeer &other) {
                                     return other.connectionId == from.id && other.key.isEmpty();
                                 }),
                  m_peers.end());
    OutgoingPeer *peer = proven(from.id, message);
    peer->connectionId = from.id;
    peer->name = from.name();
    if (peer->state == State::Done)
        return;
    const bool goesOn =
        (!isEnded() || mayGoOn()) && (!peer->isEnded() || peer->error == Error::PeerGone);
    // Who was away while it was cancelled believes that only of who has proven to be the sender.
    sayGo(*peer);
    if (!goesOn) {
        FileMessage over;
        over.kind = Kind::Cancel;
        over.id = m_plan.id;
        over.why = TransferWords::ofError(m_isOver ? m_error : peer->error);
        m_host.sendMessage(over, from.id);
        return;
    }
    peer->had.apply(message.have);
    peer->begin(m_sent, m_host.clock().monotonicMs());
    if (isEnded()) {
        m_state = State::Running;
        m_error = Error::None;
    }
    if (m_isPaused)
        tellPaused(*peer);
}

void OutgoingTransfer::sayGo(const OutgoingPeer &peer)
{
    FileMessage go;
    go.kind = Kind::Go;
    go.id = m_plan.id;
    go.key = TransferProof::ofSender(peer.key, m_plan.id, m_host.ownId(), peer.connectionId);
    m_host.sendMessage(go, peer.connectionId);
}

void OutgoingTransfer::tellPaused(const OutgoingPeer &peer)
{
    FileMessage pause;
    pause.kind = Kind::Pause;
    pause.id = m_plan.id;
    pause.why = TransferWords::ofError(Error::None);
    m_host.sendMessage(pause, peer.connectionId);
}

void OutgoingTransfer::offerAgainTo(const Connection &from, const FileMessage &message)
{
    const QString right = TransferProof::ofReceiver(TransferProof::keyOfOffer(m_plan.hashes),
                                                    m_plan.id, from.id, m_host.ownId());
    const bool isOneGone =
        std::any_of(m_peers.begin(), m_peers.end(),
                    [](const OutgoingPeer &peer) { return peer.error == Error::PeerGone; });
    const bool isOpen = !isEnded() || (!m_isOver && isOneGone);
    const OutgoingPeer *known = peerOf(from.id);
    if (!isOpen || (known && !known->isUndecided()) || !TransferProof::isSame(right, message.key))
        return;
    if (!known) {
        // As another connection, in place of the one that left without an answer.
        const auto gone =
            std::find_if(m_peers.begin(), m_peers.end(), [](const OutgoingPeer &peer) {
                return peer.key.isEmpty() && peer.error == Error::PeerGone;
            });
        if (gone == m_peers.end() && !m_plan.isToEveryone)
            return;
        if (gone != m_peers.end())
            m_peers.erase(gone);
        offerTo(from);
    }
    if (known || m_plan.isToEveryone)
        sendOffer(from.id);
    if (isEnded()) {
        m_state = State::Offered;
        m_error = Error::None;
    }
}

void OutgoingTransfer::peerJoined(const Connection &peer)
{
    const qint64 offeredFor = m_host.clock().monotonicMs() - m_offeredAt;
    const bool isOpen = m_state != State::Preparing && !isEnded() && m_plan.isToEveryone
        && m_host.options().offersToNewcomers && offeredFor < m_host.options().offerTime.count();
    // It may be one who was here before.
    if (!isEnded())
        sayHere(peer.id);
    if (!isOpen || peerOf(peer.id))
        return;
    offerTo(peer);
    sendOffer(peer.id);
    updateState();
    m_host.changed(m_plan.id);
}

void OutgoingTransfer::suspend(OutgoingPeer &peer)
{
    if (peer.isEnded())
        return;
    if (peer.key.isEmpty()) {
        peer.end(State::Failed, Error::PeerGone);
        return;
    }
    peer.state = State::Waiting;
    peer.since = m_host.clock().monotonicMs();
}

void OutgoingTransfer::peerLeft(const QString &connectionId)
{
    OutgoingPeer *peer = peerOf(connectionId);
    if (!peer || peer->isEnded())
        return;
    const bool hadNotAnswered = peer->isUndecided() && m_plan.isToEveryone;
    if (hadNotAnswered) {
        // Was one of everyone, and the offer stands for who comes next.
        m_peers.erase(std::find_if(m_peers.begin(), m_peers.end(),
                                   [&](const OutgoingPeer &other) { return &other == peer; }));
    } else {
        suspend(*peer);
    }
    updateState();
    m_host.changed(m_plan.id);
}

void OutgoingTransfer::linkLost()
{
    updateState();
    m_host.changed(m_plan.id);
}

void OutgoingTransfer::linkBack(bool recovered)
{
    if (isEnded() || m_state == State::Preparing)
        return;
    for (OutgoingPeer &peer : m_peers) {
        // Time without a link is nobody's fault.
        peer.since = m_host.clock().monotonicMs();
        peer.allSince = -1;
        if (!recovered && !peer.key.isEmpty())
            suspend(peer);
    }
    if (!recovered) {
        // Nobody knows us; who had accepted proves that, and is told by whom.
        m_peers.erase(std::remove_if(m_peers.begin(), m_peers.end(),
                                     [](const OutgoingPeer &peer) { return peer.isUndecided(); }),
                      m_peers.end());
        m_host.dropOffers(m_plan.id);
        offer();
    }
    updateState();
    m_host.changed(m_plan.id);
}

void OutgoingTransfer::notPermitted()
{
    finish(State::Failed, Error::NotPermitted);
}

void OutgoingTransfer::pause()
{
    if (isEnded() || std::exchange(m_isPaused, true))
        return;
    tellPeers(Kind::Pause, TransferWords::ofError(Error::None));
    updateState();
    m_host.changed(m_plan.id);
}

void OutgoingTransfer::resume()
{
    if (isEnded() && !mayGoOn())
        return;
    if (isEnded()) {
        m_state = State::Waiting;
        m_error = Error::None;
        for (OutgoingPeer &peer : m_peers) {
            if (peer.error != Error::PeerGone || peer.key.isEmpty())
                continue;
            peer.end(State::Waiting, Error::None);
            peer.since = m_host.clock().monotonicMs();
        }
        sayHere({});
    }
    if (std::exchange(m_isPaused, false)) {
        const qint64 now = m_host.clock().monotonicMs();
        for (OutgoingPeer &peer : m_peers) {
            if (peer.state == State::Running)
                peer.begin(m_sent, now);
        }
        tellPeers(Kind::Continue);
    }
    updateState();
    m_host.changed(m_plan.id);
}

void OutgoingTransfer::cancel()
{
    finish(State::Cancelled, Error::None);
}

void OutgoingTransfer::tellPeers(Kind kind, const QString &why)
{
    FileMessage message;
    message.kind = kind;
    message.id = m_plan.id;
    message.why = why;
    for (const OutgoingPeer &peer : m_peers) {
        if (!peer.isEnded() && !peer.connectionId.isEmpty() && peer.state != State::Waiting)
            m_host.sendMessage(message, peer.connectionId);
    }
}

} // namespace Signaling
