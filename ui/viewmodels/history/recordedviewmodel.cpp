#include "recordedviewmodel.h"

#include <ui/models/historyrecords.h>
#include <ui/models/signallogmodel.h>
#include <ui/viewmodels/history/historytext.h>
#include <ui/viewmodels/logviewmodel.h>

#include <QtCore/qdatetime.h>
#include <QtCore/qlocale.h>

#include <algorithm>

namespace Signalbox {

using Signaling::HistoryHit;
using Signaling::HistorySearch;

RecordedViewModel::RecordedViewModel(Signaling::SignalHistory *history,
                                     const Signaling::HistorySession &session,
                                     std::shared_ptr<Signaling::Clock> clock, QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_log(std::make_unique<SignalLogModel>(clock))
    , m_view(std::make_unique<LogViewModel>(m_log.get(), clock))
    , m_search(history)
{
    m_view->setPlace({QUrl(session.place.server), session.place.key, session.place.sessionId});
    connect(&m_search, &HistorySearch::found, this, &RecordedViewModel::take);
    connect(&m_search, &HistorySearch::pageFinished, this, &RecordedViewModel::onPage);
    Signaling::HistoryQuery query;
    query.session = session.id;
    query.order = Signaling::HistoryQuery::Order::OldestFirst;
    m_search.start(query, RowsAtATime);
}

RecordedViewModel::~RecordedViewModel() = default;

QString RecordedViewModel::title() const
{
    return HistoryText::title(m_session.place);
}

double RecordedViewModel::progress() const
{
    if (!m_loading || m_session.entries == 0)
        return 1;
    return std::min(1.0, double(m_rows) / double(m_session.entries));
}

void RecordedViewModel::take(const QList<HistoryHit> &hits)
{
    for (const HistoryHit &hit : hits) {
        const LogRecord record = HistoryRecords::toRecord(hit.entry);
        // A row says the time and not the day: where another day begins, a row of its own says so.
        const QDate date = QDateTime::fromMSecsSinceEpoch(record.time).date();
        if (date.toJulianDay() != m_day) {
            m_day = date.toJulianDay();
            LogRecord day;
            day.time = record.time;
            day.kind = LogKind::Note;
            day.note = QLocale().toString(date, QLocale::LongFormat);
            m_log->append(day);
        }
        m_log->append(record);
    }
    m_rows += hits.size();
    Q_EMIT loadingChanged();
}

void RecordedViewModel::onPage()
{
    m_problem = HistoryText::problem(m_search.problem());
    if (m_search.canFetchMore() && m_problem.isEmpty()) {
        m_search.fetchMore();
        return;
    }
    m_loading = false;
    Q_EMIT loadingChanged();
}

void RecordedViewModel::cancel()
{
    if (!m_loading)
        return;
    m_search.cancel();
    m_problem = tr("Loading was stopped: the rest of the session is not shown.");
    m_loading = false;
    Q_EMIT loadingChanged();
}

} // namespace Signalbox
