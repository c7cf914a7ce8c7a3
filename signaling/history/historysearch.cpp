#include "historysearch.h"

#include "signalhistory_p.h"

#include <algorithm>

namespace Signaling {

namespace {

constexpr int LargestPage = 10000;

} // namespace

HistorySearch::HistorySearch(SignalHistory *history, QObject *parent)
    : QObject(parent)
    , m_history(history)
{
}

HistorySearch::~HistorySearch()
{
    cancel();
}

void HistorySearch::start(const HistoryQuery &query, int pageSize)
{
    cancel();
    m_query = query;
    m_pageSize = std::clamp(pageSize, 1, LargestPage);
    m_next = 0;
    m_problem = {};
    m_missing = m_pageSize;
    next();
}

void HistorySearch::fetchMore()
{
    if (!canFetchMore())
        return;
    m_missing = m_pageSize;
    next();
}

void HistorySearch::cancel()
{
    if (m_cancelled)
        *m_cancelled = true;
    m_cancelled.reset();
    m_running = false;
    m_hasMore = false;
}

void HistorySearch::next()
{
    if (!m_history)
        return;
    m_running = true;
    if (!m_cancelled)
        m_cancelled = std::make_shared<std::atomic<bool>>(false);
    const auto cancelled = m_cancelled;
    m_history->d->read(m_query, m_next, m_missing, cancelled,
                       [this, cancelled](const HistoryReader::Page &page) {
                           m_next = page.next;
                           m_missing -= int(page.hits.size());
                           m_hasMore = !page.done;
                           m_problem = page.problem;
                           if (!page.hits.isEmpty())
                               Q_EMIT found(page.hits);
                           // Whoever heard that may have ended it.
                           if (*cancelled)
                               return;
                           if (m_hasMore && m_missing > 0) {
                               next();
                               return;
                           }
                           m_running = false;
                           Q_EMIT pageFinished();
                       });
}

} // namespace Signaling
