#ifndef SIGNALING_TRANSFER_OUTGOINGPEER_P_H
#define SIGNALING_TRANSFER_OUTGOINGPEER_P_H

#include "chunkmap_p.h"
#include "chunkwindow_p.h"
#include "numberranges_p.h"

#include <signaling/transfer/filetransfer.h>

#include <QtCore/qstring.h>

#include <deque>
#include <optional>

namespace Signaling {

/// What a receiver was asked to acknowledge.
struct OutgoingAsk
{
    enum class Measures { Nothing, Latency, Chunk };

    quint32 number = 0;
    qint64 chunk = 0; ///< as OutgoingPeer::sent counts them
    Measures measures = Measures::Nothing;
    ChunkWindow::Sent sent;
};

/// One who was offered files, as their sender sees them.
struct OutgoingPeer
{
    using State = FileTransfer::State;
    using Error = FileTransfer::Error;

    QString connectionId;
    QString name;
    QString key; ///< empty: has not accepted
    /// Offered, Running, Waiting (gone, or not yet proven to be who they were), Paused by them, and
    /// the ends.
    State state = State::Offered;
    Error error = Error::None;
    ChunkMap had;
    /// Files that it wanted and hasn't kept, as it said when it was over; nothing: it didn't.
    std::optional<NumberRanges> lacked;
    bool isStalled = false; ///< doesn't answer: nothing waits for them
    bool isBehind = false;  ///< answers too slowly: gets what it lacks when the others have all
    qint64 since = 0;       ///< when they were last heard, or went: monotonic ms
    qint64 askedAt = 0;
    /// Of the chunks that went to them, as they are counted: the last, the last that they were
    /// asked to acknowledge, and the last that they did.
    qint64 sent = 0;
    qint64 asked = 0;
    qint64 acknowledged = 0;
    qint64 arrivedBefore = -1; ///< chunks that it had when the pass began
    int vainPasses = 0;        ///< so many in a row brought it nothing
    qint64 allSince = -1;      ///< when it first said that it has all; -1: it hasn't
    ChunkWindow window;
    std::deque<OutgoingAsk> asks; ///< without an answer
    qint64 holdsSince = -1;       ///< it alone is waited for, in monotonic ms; -1: it isn't
    qint64 heldMs = 0;            ///< so long it was before, since that is counted

    bool isActive() const { return state == State::Running && !isStalled && !isBehind; }
    bool isFull() const { return inFlight() >= window.size(); }
    bool isEnded() const { return state >= State::Done; }
    bool isUndecided() const { return state == State::Offered; }
    qint64 inFlight() const { return sent > acknowledged ? sent - acknowledged : 0; }
    /// Goes on from what it has; nothing is under way to them any more.
    void begin(qint64 lastSent, qint64 nowMs)
    {
        state = State::Running;
        error = Error::None;
        lacked.reset();
        isStalled = isBehind = false;
        since = nowMs;
        window = ChunkWindow();
        asks.clear();
        holdsSince = -1;
        heldMs = 0;
        sent = asked = acknowledged = lastSent;
        arrivedBefore = allSince = -1;
        vainPasses = 0;
    }
    void end(State how, Error why)
    {
        state = how;
        error = why;
    }
};

} // namespace Signaling

#endif
