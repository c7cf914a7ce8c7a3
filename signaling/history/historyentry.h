#ifndef SIGNALING_HISTORY_HISTORYENTRY_H
#define SIGNALING_HISTORY_HISTORYENTRY_H

#include <QtCore/qglobal.h>
#include <QtCore/qstring.h>

namespace Signaling {

/// One thing that happened in a session, as a history keeps it. A plain value.
struct HistoryEntry
{
    /// The numbers are in files: they never change.
    enum class Kind : quint8 {
        Signal = 0,       ///< one was received or sent
        Joined = 1,       ///< somebody came
        Left = 2,         ///< somebody is gone
        LinkLost = 3,     ///< our link broke
        LinkBack = 4,     ///< it is restored, and nothing was missed
        Gap = 5,          ///< the link is back, but what others sent meanwhile may be missing
        SessionEnded = 6, ///< for us
        /// Of what happened here, waiting entries were not recorded: no disk took them.
        Missing = 7,
        Note = 8, ///< of the application, as its files that were sent: note says what
    };
    /// What became of one of our own signals; the others have None. The numbers are in files.
    enum class Delivery : quint8 {
        None = 0,      ///< not one of ours
        Waiting = 1,   ///< for the link or its acknowledgement
        Sent = 2,      ///< the server took it
        Failed = 3,    ///< refused, or never on the wire
        Cancelled = 4, ///< taken back
        Expired = 5,   ///< waited too long
        Unknown = 6,   ///< also where recording ended before the outcome was known
    };

    qint64 id = 0;            ///< of one that is stored: ascends in the order of recording; else 0
    qint64 time = 0;          ///< milliseconds since 1970 (UTC)
    Kind kind = Kind::Signal; ///< what happened
    Delivery delivery = Delivery::None; ///< of an outgoing signal
    bool outgoing = false;              ///< of a signal: whether we sent it
    bool json = false;                  ///< data is the JSON of a value that isn't a string
    bool retry = true;                  ///< of an outgoing signal
    quint64 signalId = 0;               ///< of an outgoing signal, unique in its recording; else 0
    QString personId;                   ///< the sender, or who joined or left; empty: the server
    QString personName;                 ///< what that person was called; may be empty
    int personSlot = 0;                 ///< which of an application's colours the person had
    QString targetId;                   ///< empty: everyone
    QString targetName;                 ///< as personName
    int targetSlot = 0;                 ///< as personSlot
    QString type;                       ///< null: none
    QString data;                       ///< null: none
    QString note;                       ///< why a person left, a signal failed or a session ended
    qint64 duration = 0;                ///< LinkBack: how long the link was away, in ms
    int waiting = 0; ///< LinkBack: how many signals waited; Missing: how many entries
};

/// Which session entries belong to. A plain value.
struct HistoryPlace
{
    /// As people reach it, without a user, a query or a fragment; empty for a session that runs on
    /// the application's own hub, whose address is another each time.
    QString server;
    QString key; ///< the project's
    /// The session's ID; of a hosted one, what it is called.
    QString sessionId;
    QString name;        ///< what people call it; may be empty. The latest one is kept
    bool hosted = false; ///< whether the application itself served it

    /// Whether both are the same session, whatever it is called.
    friend bool operator==(const HistoryPlace &a, const HistoryPlace &b)
    {
        return a.server == b.server && a.key == b.key && a.sessionId == b.sessionId;
    }
    /// The opposite.
    friend bool operator!=(const HistoryPlace &a, const HistoryPlace &b) { return !(a == b); }
};

/// A session of which entries are stored.
struct HistorySession
{
    qint64 id = 0;        ///< in this file; never used again for another one
    HistoryPlace place;   ///< where it was
    qint64 entries = 0;   ///< how many of it are stored
    qint64 firstTime = 0; ///< when recording began; milliseconds since 1970 (UTC)
    qint64 lastTime = 0;  ///< of the latest entry
};

} // namespace Signaling

#endif
