#ifndef SIGNALING_HISTORY_HISTORYWRITER_P_H
#define SIGNALING_HISTORY_HISTORYWRITER_P_H

#include "historydatabase_p.h"

#include <signaling/history/historyentry.h>

#include <QtCore/qhash.h>
#include <QtCore/qlist.h>

#include <algorithm>
#include <memory>
#include <optional>
#include <utility>
#include <vector>

namespace Signaling {

/// One thing to write: a new entry, or the outcome of one that waits.
struct HistoryChange
{
    int recording = 0;
    std::shared_ptr<const HistoryPlace> place;
    bool isOutcome = false; ///< then only signalId, delivery and note of the entry count
    HistoryEntry entry;
};

using HistoryBatch = std::vector<HistoryChange>;

/// Writes a history, and forgets what is to be forgotten. Lives in one thread. Every text that it
/// writes is without tokens.
class HistoryWriter
{
public:
    HistoryWriter(const QString &fileName, qint64 maxBytes);

    /// Opens the file if it isn't open. False: problem() says why.
    bool open();
    void close();
    /// All of it or nothing. Sets a damaged file aside and writes into a new one.
    bool write(const HistoryBatch &batch);
    /// The session is gone at once; what it leaves behind goes with forgetSome().
    bool forgetSession(qint64 id);
    /// What happened before \a time goes with forgetSome().
    void forgetOlderThan(qint64 time) { m_cutoff = std::max(m_cutoff, time); }
    /// Everything, at once; the file is as small as it can be afterwards.
    bool forgetAll();
    /// Forgets a little more, and gives room back. False: there is nothing more to forget, or
    /// problem() says why it can't.
    bool forgetSome();

    /// Looks for damage in the whole file, which takes a while, and sets it aside if there is some.
    bool check();

    /// The latest first.
    QList<HistorySession> sessions();
    qint64 bytes() const { return m_database.bytes(); }
    const HistoryProblem &problem() const { return m_database.problem(); }
    /// What was set aside since it was taken last; null if nothing was.
    HistorySetAside takeSetAside() { return std::exchange(m_setAside, {}); }

private:
    /// The recording and the number of one of its signals.
    using Waiting = QHash<std::pair<int, quint64>, qint64>;
    enum class Cleaning { None, Entries, Index, Room };
    struct Statements
    {
        QSqlQuery insert;
        QSqlQuery outcome;
        QSqlQuery outcomeWithNote;
    };

    bool writeOnce(const HistoryBatch &batch);
    bool insert(const HistoryChange &change, qint64 session, Waiting *waiting);
    bool setOutcome(const HistoryChange &change, const Waiting &waiting);
    qint64 sessionOf(const HistoryPlace &place, qint64 time);
    bool recover();
    void forgetState();
    bool forgetDoomed(bool *didSome);
    bool forgetOld(bool *didSome);
    bool mergeIndex(bool *didSome);
    bool giveRoomBack(bool *didSome);

    HistoryDatabase m_database;
    HistorySetAside m_setAside;
    std::optional<Statements> m_statements;
    QHash<QString, qint64> m_sessions; ///< IDs by server, key and session
    Waiting m_waiting;
    qint64 m_cutoff = 0;
    Cleaning m_cleaning = Cleaning::None;
    bool m_forgot = false; ///< some entries, since the index was merged
    bool m_mergeStarted = false;
};

} // namespace Signaling

#endif
