#ifndef SIGNALING_HISTORY_HISTORYQUERY_H
#define SIGNALING_HISTORY_HISTORYQUERY_H

#include <signaling/history/historyentry.h>
#include <signaling/signaling_global.h>

#include <QtCore/qlist.h>
#include <QtCore/qstring.h>

#include <optional>

namespace Signaling {

/// What to look for in a history: entries for which every part holds. A plain value.
struct HistoryQuery
{
    /// Which entries come first.
    enum class Order {
        NewestFirst, ///< the latest at the top
        OldestFirst, ///< in the order in which they happened
    };

    /// Words that data, type, names or note have: each the beginning of one, capitals and accents
    /// don't matter; what stands in quotes is to be there as it is written. Empty: anything.
    QString text;
    QString type;                     ///< exactly this one; empty: all
    QString sender;                   ///< its name or its connection's ID; empty: all
    std::optional<qint64> from;       ///< not before; milliseconds since 1970 (UTC)
    std::optional<qint64> to;         ///< before this
    qint64 session = 0;               ///< HistorySession::id; 0: all
    qint64 before = 0;                ///< only entries with lower IDs; 0: all
    Order order = Order::NewestFirst; ///< which come first

    /// Whether there is something in text that can be looked for, or it is empty.
    SIGNALING_EXPORT bool isValid() const;
};

/// An entry that was found.
struct HistoryHit
{
    /// A part of excerpt.
    struct Mark
    {
        qsizetype start = 0;  ///< from the excerpt's beginning, in UTF-16 units
        qsizetype length = 0; ///< in UTF-16 units
    };

    HistoryEntry entry;  ///< what was found
    qint64 session = 0;  ///< HistorySession::id
    QString sessionName; ///< what people call it; may be empty
    /// The part of the data around what was found, or its beginning; at most some hundred
    /// characters, without line breaks.
    QString excerpt;
    QList<Mark> marks; ///< what was found in it
};

} // namespace Signaling

#endif
