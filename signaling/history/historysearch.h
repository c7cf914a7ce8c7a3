#ifndef SIGNALING_HISTORY_HISTORYSEARCH_H
#define SIGNALING_HISTORY_HISTORYSEARCH_H

#include <signaling/history/historyproblem.h>
#include <signaling/history/historyquery.h>
#include <signaling/signaling_global.h>

#include <QtCore/qlist.h>
#include <QtCore/qobject.h>
#include <QtCore/qpointer.h>

#include <atomic>
#include <memory>

namespace Signaling {

class SignalHistory;

/// A search in a history, or the reading of one of its sessions. Finds a page at a time, in a
/// thread of the history's; used in the history's own thread, which it never blocks.
class SIGNALING_EXPORT HistorySearch : public QObject
{
    Q_OBJECT

public:
    /// In \a history, which may end before the search: it finds nothing then.
    explicit HistorySearch(SignalHistory *history, QObject *parent = nullptr);
    /// Cancels what runs.
    ~HistorySearch() override;

    /// Looks for the first \a pageSize entries (1 to 10,000); a search before is cancelled. Ends in
    /// pageFinished(), but not within this call; found() comes on the way, once or several times.
    void start(const HistoryQuery &query, int pageSize = 100);
    /// Looks for as many again. Ignored unless canFetchMore().
    void fetchMore();
    /// Nothing comes any more of what was looked for.
    void cancel();
    /// What is looked for.
    const HistoryQuery &query() const { return m_query; }
    /// Whether a page is being looked for.
    bool isRunning() const { return m_running; }
    /// Whether a page was found and there may be another.
    bool canFetchMore() const { return !m_running && m_hasMore; }
    /// Why the last page couldn't be read; null if it could.
    const HistoryProblem &problem() const { return m_problem; }

Q_SIGNALS:
    /// Some of what was looked for, in its order.
    void found(const QList<Signaling::HistoryHit> &hits);
    /// The page is full, there is nothing more (then canFetchMore() is false), or problem().
    void pageFinished();

private:
    void next();

    QPointer<SignalHistory> m_history;
    HistoryQuery m_query;
    HistoryProblem m_problem;
    std::shared_ptr<std::atomic<bool>> m_cancelled;
    qint64 m_next = 0;
    int m_pageSize = 100;
    int m_missing = 0; ///< of the page
    bool m_running = false;
    bool m_hasMore = false;
};

} // namespace Signaling

#endif
