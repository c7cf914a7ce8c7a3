#include "incomingtransfer_p.h"
#include "transferproof_p.h"
#include "transferstore_p.h"
#include "trustedsenders_p.h"

#include <QtCore/qloggingcategory.h>
#include <QtCore/qset.h>

#include <algorithm>
#include <utility>

namespace Signaling {

using Kind = FileMessage::Kind;
using State = FileTransfer::State;
using Error = FileTransfer::Error;

namespace {

Q_LOGGING_CATEGORY(lcTransfer, "signalbox.transfer", QtWarningMsg)

/// The sender that said nothing for so long is told once more what we have.
constexpr qint64 PokeMs = 15000;
/// So often it is told that we accept, until it shows that it knows.
constexpr qint64 AcceptMs = 5000;

} // namespace

/// Our sender, be it as another connection, that proves to have the key.
void IncomingTransfer::receiveGo(const Connection &from, const QString &proof)
{
    const QString right = TransferProof::ofSender(m_key, m_id, from.id, m_host.ownId());
    if (!isAccepted() || !TransferProof::isSame(right, proof))
        return;
    if (isHolder(from))
        m_isKeyThere = true;
    else if (!m_isKeyThere)
        keyMayStray();
    m_sender = from;
    m_hasSender = true;
    m_isHeard = true;
    m_heardAt = m_host.clock().monotonicMs();
    m_isPausedThere = false;
    if (hasAll())
        sayDone();
    else if (m_isPausedHere)
        tell(Kind::Pause, TransferWords::ofError(m_pauseError));
    if (m_state == State::Failed && m_error == Error::PeerGone)
        m_state = State::Waiting;
    updateState();
}

void IncomingTransfer::receive(const Connection &from, const FileMessage &message)
{
    if (message.kind == Kind::Go) {
        receiveGo(from, message.key);
        return;
    }
    if (from.id != m_sender.id || !m_hasSender) {
        if (message.kind == Kind::Here)
            senderSaysHere(from);
        return;
    }
    m_heardAt = m_host.clock().monotonicMs();
    switch (message.kind) {
    case Kind::Here:
        senderSaysHere(from);
        break;
    case Kind::Ask:
        m_isHeard = true;
        if (m_state == State::Running)
            acknowledge(message.ask);
        else if (hasAll())
            sayDone();
        else if (m_isPausedHere && !isEnded())
            tell(Kind::Pause, TransferWords::ofError(m_pauseError)); // the first may be lost
        break;
    case Kind::Pause:
    case Kind::Continue:
        m_isPausedThere = message.kind == Kind::Pause;
        updateState();
        break;
    case Kind::Cancel: {
        const Error why = TransferWords::errorOf(message.why);
        const bool isLate = isAccepted() && hasAllNames(); // only the disk is waited for
        if ((isEnded() || isLate) && m_error != Error::PeerGone)
            break;
        end(why == Error::None ? State::Cancelled : State::Failed, why);
        if (hasKept())
            sayDone(); // so that it knows what it need not offer again
        break;
    }
    default:
        break;
    }
}

void IncomingTransfer::follow(qint64 number)
{
    if (m_nextChunk >= 0 && number > m_nextChunk)
        m_counters.missing += number - m_nextChunk - m_map.haveIn(m_nextChunk, number);
    m_nextChunk = std::max(m_nextChunk, number + 1);
}

void IncomingTransfer::followNew(qint64 number)
{
    if (number >= m_nextChunk) {
        follow(number);
    } else if (number >= m_told) {
        // Nobody knew yet that it was missing: it is only late.
        ++m_counters.reordered;
        m_counters.missing = std::max(m_counters.missing - 1, qint64(0));
    } else {
        m_told = number; // the stream has begun anew with what was missing
        m_nextChunk = number + 1;
    }
}

void IncomingTransfer::logCounters() const
{
    if (m_counters.isAny()) {
        qCInfo(lcTransfer).noquote().nospace()
            << "Transfer " << m_id << " has ended. Chunks missing: " << m_counters.missing
            << ", doubled: " << m_counters.doubled << ", reordered: " << m_counters.reordered
            << ", forged: " << m_counters.forged << ", foreign: " << m_counters.foreign;
    }
}

void IncomingTransfer::senderSaysHere(const Connection &from)
{
    // Also with all of it: the sender may not have heard so.
    const bool mayGoOn = !isEnded() || m_error == Error::PeerGone || hasAll();
    if (!isAccepted() || !mayGoOn)
        return;
    sendProof(m_key, from.id);
    if (m_isHeard)
        return;
    // It may not know the key. Then it knows by the offer that we are one who got it.
    QList<QByteArray> hashes;
    for (const IncomingFile &file : m_files)
        hashes.append(file.offered().hash);
    sendProof(TransferProof::keyOfOffer(hashes), from.id);
}

void IncomingTransfer::sendProof(const QString &key, const QString &to) const
{
    FileMessage message;
    message.kind = Kind::Resume;
    message.id = m_id;
    message.key = TransferProof::ofReceiver(key, m_id, m_host.ownId(), to);
    message.have = m_map.statement();
    m_host.sendMessage(message, to);
}

bool IncomingTransfer::isOfferOf(const QList<OfferedFile> &files) const
{
    return std::equal(
        m_files.begin(), m_files.end(), files.begin(), files.end(),
        [](const IncomingFile &own, const OfferedFile &other) { return own.offered() == other; });
}

bool IncomingTransfer::isSameOffer(const IncomingTransfer &other) const
{
    return std::equal(m_files.begin(), m_files.end(), other.m_files.begin(), other.m_files.end(),
                      [](const IncomingFile &own, const IncomingFile &others) {
                          return own.offered() == others.offered();
                      });
}

void IncomingTransfer::offeredAgain(const Connection &from)
{
    const qint64 now = m_host.clock().monotonicMs();
    const bool mayGo = !isEnded() || mayGoOn() || hasAll();
    const bool isOther = !isEnded() && m_hasSender && from.id != m_sender.id;
    const bool isTold = m_hasSender && from.id == m_sender.id && now - m_pokedAt < AcceptMs;
    if (m_isHeard || !isAccepted() || !mayGo || isOther || isTold)
        return;
    m_sender = from;
    m_hasSender = true;
    keyMayStray(); // all that it has shown is that it knows the offer
    m_isPausedThere = false;
    m_heardAt = m_pokedAt = now;
    if (mayGoOn()) {
        m_state = State::Waiting;
        m_error = Error::None;
    }
    sendProof(m_key, from.id); // if it did, and is another connection since then
    sendAccept();
    if (hasAll())
        sayDone();
    updateState();
}

bool IncomingTransfer::isHolderBack() const
{
    // The sender is another than who got the key only by a proof of it.
    return !m_keyHolder.isNull() && m_isHolderGone && m_hasSender && m_sender.id != m_keyHolder.id
        && m_sender.data == m_keyHolder.data;
}

bool IncomingTransfer::isHolder(const Connection &other) const
{
    return !m_keyHolder.isNull() && isSameConnection(other, m_keyHolder);
}

void IncomingTransfer::holderLeft()
{
    m_isHolderGone = true;
    // Whether it has come there nobody knows: what the server says of "accept" may be quicker here
    // than that they have left, and somebody else had their id by then.
    if (!m_isKeyThere)
        keyMayStray();
}

void IncomingTransfer::passKey()
{
    m_keyHolder = m_sender;
    m_isHolderGone = false;
    m_isKeyThere = m_accepts > 0; // they have just proven it, or are yet to be told
}

void IncomingTransfer::offeredToo(const Connection &from)
{
    if (from.id != m_sender.id)
        m_next = from;
}

void IncomingTransfer::seek()
{
    const QList<Connection> others = m_host.others();
    for (const Connection &other : others) {
        if (other.id == m_sender.id) {
            senderSaysHere(other);
            return;
        }
    }
    FileMessage message;
    message.kind = Kind::Seek;
    message.id = m_id;
    m_host.sendMessage(message, {});
}

void IncomingTransfer::updateState()
{
    if (isEnded() || !isAccepted())
        return;
    const bool wasRunning = m_state == State::Running;
    if (!m_host.isUp() || !m_hasSender)
        m_state = State::Waiting;
    else if (m_isPausedHere || m_isPausedThere)
        m_state = State::Paused;
    else
        m_state = State::Running;
    if (!wasRunning)
        m_nextChunk = -1; // the stream goes on wherever it is by now
    m_error = m_state == State::Paused && m_isPausedHere ? m_pauseError : Error::None;
    m_host.changed(m_id);
    // All may have been complete before the sender was there to hear it.
    if (m_state == State::Running && !isChecking())
        finishIfComplete();
}

void IncomingTransfer::peerLeft(const QString &connectionId)
{
    if (connectionId == m_keyHolder.id)
        holderLeft();
    const bool isNext = connectionId == m_next.id;
    const Connection next = isNext ? Connection() : m_next;
    if (isNext)
        m_next = next;
    if (connectionId != m_sender.id || isEnded())
        return;
    if (isUndecided() && !next.isNull()) {
        m_sender = std::exchange(m_next, {});
        m_host.changed(m_id);
        return;
    }
    m_hasSender = false;
    m_heardAt = m_host.clock().monotonicMs();
    if (isUndecided())
        end(State::Failed, Error::PeerGone);
    updateState();
    save();
}

void IncomingTransfer::notPermitted()
{
    if (!isEnded())
        end(State::Failed, Error::NotPermitted);
}

void IncomingTransfer::linkLost()
{
    updateState();
    save();
}

void IncomingTransfer::linkBack(bool recovered)
{
    m_heardAt = m_host.clock().monotonicMs();
    if (!m_keyHolder.isNull() && !m_host.isHere(m_keyHolder))
        holderLeft();
    if (isEnded())
        return;
    if (!recovered && isUndecided()) {
        // It was offered to somebody who no longer is.
        end(State::Failed, Error::PeerGone);
        return;
    }
    if (!recovered) {
        m_hasSender = false;
        seek();
    }
    updateState();
}

void IncomingTransfer::tick()
{
    if (isEnded() || isUndecided() || !m_host.isUp())
        return;
    const qint64 now = m_host.clock().monotonicMs();
    const qint64 silentFor = now - m_heardAt;
    if (m_state == State::Paused) {
        m_heardAt = now;
    } else if (silentFor >= m_host.options().peerTime.count()) {
        m_hasSender = false;
        end(State::Failed, Error::PeerGone);
        return;
    } else if (!isChecking()) {
        poke(now, silentFor);
    }
    constexpr qint64 SaveEveryMs = 2000;
    if (now - m_savedAt >= SaveEveryMs)
        save();
}

/// What was said may have been lost.
void IncomingTransfer::poke(qint64 now, qint64 silentFor)
{
    const bool isAccepting = m_state == State::Running && !m_isHeard;
    const qint64 patience = isAccepting ? AcceptMs : PokeMs;
    if (silentFor < patience || now - m_pokedAt < patience)
        return;
    m_pokedAt = now;
    if (isAccepting)
        sendAccept();
    else if (m_state == State::Running)
        acknowledge(0);
    else if (!m_hasSender)
        seek();
}

void IncomingTransfer::pause()
{
    if (isEnded() || isUndecided() || m_isPausedHere)
        return;
    m_isPausedHere = true;
    m_pauseError = Error::None;
    tell(Kind::Pause, TransferWords::ofError(Error::None));
    updateState();
    save();
}

void IncomingTransfer::resume()
{
    if (mayGoOn()) {
        m_state = State::Waiting;
        m_error = Error::None;
        m_heardAt = m_host.clock().monotonicMs();
        seek();
        updateState();
        return;
    }
    if (isEnded() || !m_isPausedHere)
        return;
    if (m_pauseError == Error::DiskFull) {
        const qint64 free = m_host.disk().freeBytes(m_folder);
        const TransferDisk &disk = m_host.disk();
        const qint64 others = m_host.promisedBytes(disk.volumeOf(m_folder)) - bytesLacked();
        if (free >= 0 && free - others < bytesLacked())
            return;
    }
    if (takeLock() != Error::None)
        return; // nothing can be written there yet, or somebody else goes on with it
    m_isPausedHere = false;
    m_pauseError = Error::None;
    updateState();
    if (!m_hasSender)
        return;
    // Continue first: who is told to pause takes no acknowledgements. With it, for what wasn't
    // acknowledged before the pause would come again until that is heard.
    FileMessage goOn;
    goOn.kind = Kind::Continue;
    goOn.id = m_id;
    goOn.isStated = true;
    goOn.have = m_map.statement();
    m_host.sendMessage(goOn, m_sender.id);
    acknowledge(0);
}

} // namespace Signaling
