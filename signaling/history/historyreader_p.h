#ifndef SIGNALING_HISTORY_HISTORYREADER_P_H
#define SIGNALING_HISTORY_HISTORYREADER_P_H

#include "historydatabase_p.h"

#include <signaling/history/historyquery.h>

#include <QtCore/qlist.h>

#include <atomic>
#include <memory>
#include <utility>

namespace Signaling {

/// Finds entries in a history that a HistoryWriter writes. Lives in one thread, another than the
/// writer's: what is read and what is written don't wait for each other.
class HistoryReader
{
public:
    /// How many entries one call looks through at most, so that a search can be cancelled soon.
    static constexpr qint64 EntriesAtATime = 50000;

    struct Page
    {
        QList<HistoryHit> hits;
        qint64 next = 0;   ///< where to go on: for read()
        bool done = false; ///< there is nothing more
        HistoryProblem problem;
    };

    explicit HistoryReader(const QString &fileName);

    /// Some of what \a query asks for, at most \a limit. \a next: of the page before; 0: the first.
    Page read(const HistoryQuery &query, qint64 next, int limit,
              const std::atomic<bool> &isCancelled);
    /// The file was replaced, or nothing is to be read any more.
    void close() { m_database.close(); }
    /// Whether the last failure was that the file is damaged.
    bool isDamaged() const { return m_database.isDamaged(); }

private:
    /// IDs from the first on and before the second.
    using Window = std::pair<qint64, qint64>;

    bool readWindow(const HistoryQuery &query, const Window &window, int limit, Page *page,
                    const std::atomic<bool> &isCancelled);
    HistoryHit hitOf(const QSqlQuery &query) const;

    HistoryDatabase m_database;
};

} // namespace Signaling

#endif
