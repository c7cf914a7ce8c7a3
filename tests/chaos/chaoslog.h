#ifndef TESTS_CHAOS_CHAOSLOG_H
#define TESTS_CHAOS_CHAOSLOG_H

#include <QtCore/qlist.h>
#include <QtCore/qstring.h>

namespace Chaos {

/// What became of a signal, as its sender was told.
enum class Outcome { Sent, Failed, Cancelled, Expired, Unknown };

QString wordFor(Outcome outcome);

/// One thing that happened, as one client or whoever made the faults saw it.
struct Entry
{
    enum class Kind {
        Joined,   ///< the client is a member from here on, as `connection`, and no more what it was
        Left,     ///< the client is no member any more
        Sent,     ///< the client was asked to send signal `number`
        Finished, ///< and this became of it
        Received, ///< the client got signal `number` of `sender`
        Note,     ///< what was done to the client's line (or to the hub, if there is no client)
    };

    Kind kind = Kind::Note;
    int client = -1;
    quint64 number = 0; ///< of a signal, counted by its sender from 1
    int sender = -1;
    /// Joined: its own; Sent: whom it is for, empty: everyone; Received: the sender's.
    QString connection;
    Outcome outcome = Outcome::Sent;
    /// Left: it wanted to; Sent: it is to be kept until it can be sent, however long that takes;
    /// Received: it had been told of the sender's connection.
    bool isWanted = false;
    QString text;
    qint64 atMs = 0;
};

/// What happened to all clients of a run, in the order in which it was seen. A client's sends are
/// noted before they are done and its joining after, never the other way round: so what was sent
/// after somebody joined really was.
using Log = QList<Entry>;

/// One line, for people.
QString toText(const Entry &entry);

} // namespace Chaos

#endif
