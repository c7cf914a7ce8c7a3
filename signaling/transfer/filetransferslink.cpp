#include "filetransfers_p.h"
#include "transferlimits_p.h"
#include "transferproof_p.h"

#include <algorithm>

namespace Signaling {

using Kind = FileMessage::Kind;
using Outcome = SignalingSession::Outcome;

void FileTransfersPrivate::watchSession()
{
    QObject *context = &m_transfers;
    const auto watch = [&](auto signal, auto slot) {
        QObject::connect(&m_session, signal, context, slot);
    };
    watch(&SignalingSession::connected, [this] { onConnected(); });
    watch(&SignalingSession::reconnected, [this](bool recovered) { onLinkBack(recovered); });
    watch(&SignalingSession::reconnecting, [this](int, qint64) { onLinkLost(); });
    watch(&SignalingSession::disconnected, [this](SignalingSession::Reason) { onLinkLost(); });
    watch(&SignalingSession::signalReceived,
          [this](const SignalMessage &message) { onSignal(message); });
    watch(&SignalingSession::signalFinished,
          [this](quint64 id, Outcome outcome, const SignalingError &error) {
              onFinished(id, outcome, error);
          });
    watch(&SignalingSession::pendingSignalsChanged, [this] { onPending(); });
    watch(&SignalingSession::connectionCreated, [this](const Connection &who) {
        for (std::size_t i = 0; i < m_outgoing.size() && isUp(); ++i)
            m_outgoing[i]->peerJoined(who);
        proceed();
    });
    watch(&SignalingSession::connectionDestroyed,
          [this](const Connection &who, SignalingSession::Reason) { onLeft(who.id); });
}

void FileTransfersPrivate::onConnected()
{
    m_untold.load(*this);
    beginKept();
    onLinkBack(false);
}

void FileTransfersPrivate::onLinkBack(bool recovered)
{
    m_owner = owner();
    if (!recovered) {
        strayKeys(); // what was said meanwhile goes to who has that id now
        m_pace.setLimits(m_session.serverLimits());
        m_trusted.setHere([this](const Connection &who) { return isHere(who); });
        forgetTrust();
    }
    for (std::size_t i = 0; i < m_outgoing.size(); ++i)
        m_outgoing[i]->linkBack(recovered);
    for (std::size_t i = 0; i < m_incoming.size(); ++i)
        m_incoming[i]->linkBack(recovered);
    seekCancelled(recovered);
    proceed();
}

void FileTransfersPrivate::onLinkLost()
{
    strayKeys();
    m_untold.secure(*this);
    for (std::size_t i = 0; i < m_outgoing.size(); ++i)
        m_outgoing[i]->linkLost();
    for (std::size_t i = 0; i < m_incoming.size(); ++i)
        m_incoming[i]->linkLost();
}

void FileTransfersPrivate::onLeft(const QString &connectionId)
{
    m_offers.forget(connectionId);
    strayKeys(connectionId);
    m_trusted.setAway(connectionId);
    for (std::size_t i = 0; i < m_outgoing.size(); ++i)
        m_outgoing[i]->peerLeft(connectionId);
    for (std::size_t i = 0; i < m_incoming.size(); ++i)
        m_incoming[i]->peerLeft(connectionId);
    passTrust();
    forgetTrust();
    proceed();
}

bool FileTransfersPrivate::isHere(const QString &connectionId) const
{
    return !m_session.connectionById(connectionId).isNull();
}

bool FileTransfersPrivate::isHere(const Connection &who) const
{
    const Connection now = m_session.connectionById(who.id);
    return !now.isNull() && isSameConnection(now, who);
}

// ---- out ----

void FileTransfersPrivate::sendMessage(const FileMessage &message, const QString &to)
{
    post(message, to);
}

quint64 FileTransfersPrivate::post(const FileMessage &message, const QString &to)
{
    SignalOptions options;
    if (!to.isEmpty()) {
        options.to.emplace();
        options.to->id = to;
    }
    SentMessage sent{message.id};
    sent.hasKey = message.kind == Kind::Accept;
    if (message.kind == Kind::Ask) { // is part of the stream
        const qint64 now = clock().monotonicUs();
        m_pace.spend(now);
        const bool isAlone = m_chunks.isEmpty() && m_pages.isEmpty() && m_messages.isEmpty();
        sent.aloneAtUs = isAlone ? now : -1;
    }
    const quint64 id = m_session.sendSignal(FileTransfers::signalType(), message.encode(), options);
    m_messages.insert(id, sent);
    return id;
}

void FileTransfersPrivate::sendChunk(const QString &transferId, const QString &text,
                                     const QString &to)
{
    SignalOptions options;
    if (!to.isEmpty()) {
        options.to.emplace();
        options.to->id = to;
    }
    const ChunkWindow::Sent sent = noteSent(text.size());
    m_chunks.insert(m_session.sendSignal(FileTransfers::signalType(), text, options),
                    {transferId, sent});
}

ChunkWindow::Sent FileTransfersPrivate::noteSent(qsizetype bytes)
{
    const qint64 now = clock().monotonicUs();
    m_pace.spend(now);
    return m_pace.sent(int(m_chunks.size() + m_pages.size()) + 1, bytes, now);
}

void FileTransfersPrivate::sendPage()
{
    const OfferQueue::Page page = m_leaving.take();
    SignalOptions options;
    if (!page.to.isEmpty()) {
        options.to.emplace();
        options.to->id = page.to;
    }
    const QString text = page.message.encode();
    const ChunkWindow::Sent sent = noteSent(text.size());
    const quint64 id = m_session.sendSignal(FileTransfers::signalType(), text, options);
    m_pages.insert(id, {page.message.id, page.to, page.attempt, sent});
}

void FileTransfersPrivate::pageFinished(const SentPage &page, Outcome outcome)
{
    // Also one that may have arrived: who knows the offer ignores it.
    OutgoingTransfer *out = outgoing(page.transferId);
    if (out && outcome != Outcome::Sent)
        out->offerLost(page.to, page.attempt);
}

void FileTransfersPrivate::onFinished(quint64 id, Outcome outcome, const SignalingError &error)
{
    const bool isChunk = m_chunks.contains(id);
    const bool isPage = m_pages.contains(id);
    if (!isChunk && !isPage && !m_messages.contains(id))
        return;
    if (outcome == Outcome::Sent)
        m_untold.arrived(id);
    const SentPage page = m_pages.take(id);
    const SentChunk chunk = m_chunks.take(id);
    const SentMessage message = m_messages.take(id);
    const QString transferId = isPage ? page.transferId
        : isChunk                     ? chunk.transferId
                                      : message.transferId;
    IncomingTransfer *in = incoming(transferId);
    if (in && message.hasKey && outcome == Outcome::Unknown)
        in->keyMayStray();
    const qint64 now = clock().monotonicUs();
    if (outcome == Outcome::Sent && (isChunk || isPage))
        m_pace.taken(isChunk ? chunk.sent : page.sent, now);
    else if (outcome == Outcome::Sent && message.aloneAtUs >= 0)
        m_pace.setLatency(now - message.aloneAtUs);
    OutgoingTransfer *sender = outgoing(transferId);
    if (outcome == Outcome::Cancelled && isChunk && sender)
        sender->chunksTakenBack();
    if (outcome == Outcome::Failed && error.code == SignalingError::NotPermitted) {
        if (OutgoingTransfer *out = outgoing(transferId))
            out->notPermitted();
        else if (in)
            in->notPermitted();
    } else if (isPage) {
        pageFinished(page, outcome);
    }
    pump();
}

/// A server that tells no rate may refuse chunks all the same. They would wait in front of
/// everything else then: one stays, to be tried again, and the others come when their turn is.
void FileTransfersPrivate::onPending()
{
    const bool hasSome = !m_chunks.isEmpty() || !m_pages.isEmpty();
    if (m_session.serverLimits().isKnown() || !isUp() || !(hasSome || m_pace.isHeld()))
        return;
    using WaitsFor = PendingSignalInfo::WaitsFor;
    QList<quint64> chunks;
    int waiting = 0;
    const QList<PendingSignalInfo> pending = m_session.pendingSignals();
    for (const PendingSignalInfo &signal : pending) {
        // A turn is also waited for where more is on the wire than is good, which nobody refused.
        const bool isRefused = signal.waitsFor == WaitsFor::Rate
            || (signal.waitsFor == WaitsFor::Turn && m_pace.isHeld());
        if (!isRefused)
            continue;
        if (m_chunks.contains(signal.id))
            chunks.append(signal.id);
        waiting += m_chunks.contains(signal.id) || m_pages.contains(signal.id) ? 1 : 0;
    }
    m_pace.setHeld(waiting, clock().monotonicUs());
    for (qsizetype i = 1; i < chunks.size(); ++i)
        m_session.cancelSignal(chunks.at(i));
    pump();
}

// ---- in ----

void FileTransfersPrivate::onSignal(const SignalMessage &message)
{
    if (message.isOwn || !message.from || message.type != FileTransfers::signalType())
        return;
    if (FileChunk::isOne(message.data)) {
        // Looked at before it is unpacked: a stream to everyone reaches those who don't want it.
        IncomingTransfer *transfer = incoming(message.data.mid(3, TransferLimits::IdLength));
        if (!transfer || transfer->isEnded())
            return;
        if (const auto chunk = FileChunk::decode(message.data))
            transfer->receive(*message.from, *chunk, message.isTargeted());
        if (transfer->isChecking())
            proceed();
        return;
    }
    if (const auto decoded = FileMessage::decode(message.data)) {
        onMessage(*message.from, *decoded);
        proceed();
    }
}

void FileTransfersPrivate::onMessage(const Connection &from, const FileMessage &message)
{
    if (OutgoingTransfer *out = outgoing(message.id))
        out->receive(from, message);
    else if (tellCancelled(from, message))
        return;
    else if (message.kind == Kind::Offer)
        onOffer(from, message);
    else if (IncomingTransfer *in = incoming(message.id))
        in->receive(from, message);
    if (message.kind == Kind::Go)
        passTrust();
}

bool FileTransfersPrivate::mayOffer(const QString &connectionId, qint64 names) const
{
    int all = 0;
    int own = 0;
    qint64 ownNames = names;
    for (const auto &transfer : m_incoming) {
        if (!transfer->isUndecided())
            continue;
        ++all;
        if (transfer->sender().id != connectionId)
            continue;
        ++own;
        ownNames += transfer->names();
    }
    // Nobody takes all the room by themselves.
    const bool isFair = own == 0 || ownNames <= TransferLimits::MaxNames / 2;
    return all < TransferLimits::MaxOffers && own < TransferLimits::MaxOffersOfOne && isFair;
}

qint64 FileTransfersPrivate::roomForNames() const
{
    qint64 room = TransferLimits::MaxNames;
    for (const auto &transfer : m_incoming)
        room -= transfer->names();
    return room;
}

void FileTransfersPrivate::makeRoom(qint64 names, const QString &sender)
{
    if (names <= roomForNames())
        return;
    QStringList own;
    QStringList others;
    for (const auto &transfer : m_incoming) {
        if (transfer->isEnded() && !transfer->mayGoOn())
            (transfer->sender().id == sender ? own : others).append(transfer->id());
    }
    own.append(others);
    while (names > roomForNames() && !own.isEmpty())
        remove(own.takeFirst());
}

void FileTransfersPrivate::refuse(const QString &id, const QString &to, FileTransfer::Error why)
{
    FileMessage message;
    message.kind = Kind::Refuse;
    message.id = id;
    message.why = TransferWords::ofError(why);
    sendMessage(message, to);
}

void FileTransfersPrivate::onOffer(const Connection &from, const FileMessage &message)
{
    if (IncomingTransfer *known = incoming(message.id)) {
        if (known->isHeard()) {
            if (message.page == 0)
                known->senderSaysHere(from);
            return;
        }
        if (known->isAccepted() || known->isUndecided()) {
            const auto again = m_offers.add(from.id, message, roomForNames()).files;
            if (!again || !known->isOfferOf(*again))
                return;
            if (known->isAccepted())
                known->offeredAgain(from);
            else
                known->offeredToo(from);
            return;
        }
        if (known->state() == FileTransfer::State::Refused && message.page == 0)
            refuse(message.id, from.id, FileTransfer::Error::None);
        // Nobody else's while it is open, and over when it is over; but its sender may come back.
        if (known->error() != FileTransfer::Error::PeerGone)
            return;
    }
    makeRoom(m_offers.names() + namesIn(message.files), from.id);
    const OfferAssembly::Result offer = m_offers.add(from.id, message, roomForNames());
    const bool isTooMuch =
        offer.isTooMuch || (offer.files && !mayOffer(from.id, namesIn(*offer.files)));
    if (isTooMuch)
        refuse(message.id, from.id, FileTransfer::Error::TooManyOffers);
    if (isTooMuch || !offer.files)
        return;
    remove(message.id);
    auto transfer = std::make_unique<IncomingTransfer>(*this, message.id, from, *offer.files);
    IncomingTransfer *fresh = transfer.get();
    add(std::move(transfer));
    const QString folder = m_trusted.folderOf(from.id);
    if (!folder.isEmpty())
        fresh->accept(folder, {});
    if (fresh->isUndecided())
        Q_EMIT m_transfers.offered(fresh->snapshot());
}

} // namespace Signaling
