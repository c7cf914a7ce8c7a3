#include "logsearch.h"

#include <ui/models/logfiltermodel.h>
#include <ui/models/logmatcher.h>
#include <ui/models/signallogmodel.h>

#include <utility>

namespace Signalbox {

LogSearch::LogSearch(LogFilterModel *rows, std::shared_ptr<Signaling::Clock> clock, QObject *parent)
    : QObject(parent)
    , m_rows(rows)
    , m_clock(std::move(clock))
    , m_timer(m_clock->createTimer([this] { search(); }))
{
    connect(rows->log(), &SignalLogModel::renumbered, this,
            [this](quint64, quint64 by) { m_sequence += by; });
}

LogSearch::~LogSearch() = default;

void LogSearch::start(const LogFilter &what, int row, Direction direction)
{
    stop();
    m_matcher = std::make_unique<LogMatcher>(what);
    m_direction = direction;
    const int count = m_rows->rowCount();
    if (count == 0 || !m_matcher->problem().isEmpty()) {
        Q_EMIT notFound();
        return;
    }
    m_toLook = count;
    if (row < 0 || row >= count)
        row = direction == Direction::Down ? count - 1 : 0;
    m_sequence = m_rows->sequenceAt(row);
    search();
}

void LogSearch::stop()
{
    m_timer->stop();
    m_toLook = 0;
}

int LogSearch::nextRow(int row) const
{
    const int count = m_rows->rowCount();
    if (m_direction == Direction::Down)
        return row + 1 < count ? row + 1 : 0;
    return row > 0 ? row - 1 : count - 1;
}

void LogSearch::search()
{
    constexpr qint64 rowsPerLook = 16;
    const qint64 deadline = m_clock->monotonicUs() + LogFilterModel::SliceUs;
    const qint64 pause = m_toLook - LogFilterModel::MaxRowsPerSlice;
    int row = m_rows->nearestRow(m_sequence);
    for (; row >= 0 && m_toLook > 0 && m_toLook > pause; --m_toLook) {
        if (m_toLook % rowsPerLook == 0 && m_clock->monotonicUs() >= deadline)
            break;
        row = nextRow(row);
        m_sequence = m_rows->sequenceAt(row);
        if (m_matcher->matches(m_rows->log()->rowAt(m_sequence))) {
            stop();
            Q_EMIT found(row);
            return;
        }
    }
    if (row >= 0 && m_toLook > 0) {
        m_timer->start(std::chrono::milliseconds(0));
        return;
    }
    stop();
    Q_EMIT notFound();
}

} // namespace Signalbox
