#include "recordedcapture.h"

#include <ui/models/historyrecords.h>
#include <ui/models/signallogmodel.h>
#include <ui/viewmodels/history/historytext.h>
#include <ui/viewmodels/logviewmodel.h>

#include <QtCore/qdatetime.h>
#include <QtCore/qlocale.h>

#include <algorithm>
#include <utility>

namespace Signalbox {

using Signaling::HistoryHit;
using Signaling::HistorySearch;

RecordedCapture::RecordedCapture(Signaling::SignalHistory *history,
                                 const Signaling::HistorySession &session,
                                 std::shared_ptr<Signaling::Clock> clock, QObject *parent)
    : CaptureViewModel(std::move(clock), parent)
    , m_history(history)
    , m_session(session)
    , m_search(history)
{
    logView()->setPlace({QUrl(session.place.server), session.place.key, session.place.sessionId});
    connect(&m_search, &HistorySearch::found, this, &RecordedCapture::take);
    connect(&m_search, &HistorySearch::pageFinished, this, &RecordedCapture::onPage);
}

void RecordedCapture::begin()
{
    m_loading = true;
    Signaling::HistoryQuery query;
    query.session = m_session.id;
    query.order = Signaling::HistoryQuery::Order::OldestFirst;
    m_search.start(query, RowsAtATime);
}

QString RecordedCapture::keyOf(const Signaling::HistorySession &session)
{
    // Never an absolute path, as the keys of files are.
    return QStringLiteral("history:%1").arg(session.id);
}

QString RecordedCapture::title() const
{
    return HistoryText::title(m_session.place);
}

QString RecordedCapture::origin() const
{
    return HistoryText::origin(m_session.place);
}

QString RecordedCapture::sizeText() const
{
    return tr("Recorded, %Ln row(s)", nullptr, int(m_rows));
}

bool RecordedCapture::isBehind(const Signaling::HistorySession &now) const
{
    return hasBegun() && !m_loading && m_rows < now.entries;
}

double RecordedCapture::progress() const
{
    if (!m_loading || m_session.entries == 0)
        return 1;
    return std::min(1.0, double(m_rows) / double(m_session.entries));
}

void RecordedCapture::take(const QList<HistoryHit> &hits)
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
            log()->append(day);
        }
        log()->append(record);
    }
    m_rows += hits.size();
    Q_EMIT loadingChanged();
}

void RecordedCapture::onPage()
{
    m_problem = HistoryText::problem(m_search.problem());
    if (m_search.canFetchMore() && m_problem.isEmpty()) {
        m_search.fetchMore();
        return;
    }
    m_loading = false;
    Q_EMIT loadingChanged();
}

void RecordedCapture::cancel()
{
    if (!m_loading)
        return;
    m_search.cancel();
    m_problem = tr("Loading was stopped: the rest of the session is not shown.");
    m_loading = false;
    Q_EMIT loadingChanged();
}

} // namespace Signalbox
