#ifndef SIGNALING_TRANSFER_OUTGOINGPEER_P_H
#define SIGNALING_TRANSFER_OUTGOINGPEER_P_H

#include "chunkmap_p.h"
#include "numberranges_p.h"

#include <signaling/transfer/filetransfer.h>

#include <QtCore/qstring.h>

#include <optional>

namespace Signaling {

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
    qint64 since = 0;       ///< when they were last heard, or went: monotonic ms
    qint64 askedAt = 0;
    /// Numbers of chunks as they were sent: the last one to them, the last that they were asked
    /// to acknowledge, and the last that they did.
    qint64 sent = 0;
    qint64 asked = 0;
    qint64 acknowledged = 0;
    qint64 arrivedBefore = -1; ///< chunks that it had when the pass began
    int vainPasses = 0;        ///< so many in a row brought it nothing
    qint64 allSince = -1;      ///< when it first said that it has all; -1: it hasn't

    bool isActive() const { return state == State::Running && !isStalled; }
    bool isEnded() const { return state >= State::Done; }
    bool isUndecided() const { return state == State::Offered; }
    qint64 inFlight() const { return sent > acknowledged ? sent - acknowledged : 0; }
    /// Goes on from what it has; nothing is under way to them any more.
    void begin(qint64 lastSent, qint64 nowMs)
    {
        state = State::Running;
        error = Error::None;
        lacked.reset();
        isStalled = false;
        since = nowMs;
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
