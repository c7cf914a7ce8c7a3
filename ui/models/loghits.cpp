#include "loghits.h"

#include <ui/models/logfiltermodel.h>
#include <ui/models/logmatcher.h>
#include <ui/models/signallogmodel.h>

#include <algorithm>
#include <utility>
#include <vector>

namespace Signalbox {

LogHits::LogHits(LogFilterModel *rows, std::shared_ptr<Signaling::Clock> clock, QObject *parent)
    : QObject(parent)
    , m_rows(rows)
    , m_clock(std::move(clock))
    , m_timer(m_clock->createTimer([this] { look(); }))
{
    watchRows();
}

LogHits::~LogHits() = default;

void LogHits::watchRows()
{
    connect(m_rows, &QAbstractItemModel::rowsInserted, this,
            [this](const QModelIndex &, int first, int last) { onInserted(first, last); });
    connect(m_rows, &QAbstractItemModel::rowsRemoved, this, &LogHits::onRemoved);
    connect(m_rows, &QAbstractItemModel::modelReset, this, &LogHits::restart);
    connect(m_rows, &LogFilterModel::scanChanged, this, [this] {
        if (m_isBehind)
            goOn();
    });
}

void LogHits::start(const LogFilter &what)
{
    if (m_matcher && what == m_what)
        return;
    m_what = what;
    m_matcher = std::make_unique<LogMatcher>(what);
    restart();
}

void LogHits::stop()
{
    if (!m_matcher)
        return;
    m_matcher.reset();
    restart();
}

void LogHits::restart()
{
    m_timer->stop();
    m_hits.selectNone();
    m_next = 0;
    m_isBehind = m_matcher != nullptr;
    Q_EMIT changed();
    if (m_matcher)
        goOn();
}

/// Behind a filter that still looks: its older rows would come before those looked at.
void LogHits::goOn()
{
    if (!m_timer->isActive() && !m_rows->isScanning())
        m_timer->start(std::chrono::milliseconds(0));
}

void LogHits::look()
{
    constexpr qsizetype rowsPerLook = 16;
    const qint64 deadline = m_clock->monotonicUs() + LogFilterModel::SliceUs;
    const int count = m_rows->rowCount();
    // In the log's order, whichever is seen.
    const auto sequenceAt = [this, count](int place) {
        return m_rows->sequenceAt(m_rows->isNewestFirst() ? count - 1 - place : place);
    };
    int place = 0;
    if (count > 0 && m_next > sequenceAt(0)) {
        const int row = m_rows->nearestRow(m_next);
        place = m_rows->isNewestFirst() ? count - 1 - row : row;
        place += sequenceAt(place) < m_next ? 1 : 0;
    }
    std::vector<quint64> found;
    const qint64 end = std::min<qint64>(count, place + LogFilterModel::MaxRowsPerSlice);
    for (qsizetype looked = 1; place < end; ++place, ++looked) {
        m_next = sequenceAt(place) + 1;
        if (m_matcher->matches(m_rows->log()->rowAt(m_next - 1)))
            found.push_back(m_next - 1);
        if (looked % rowsPerLook == 0 && m_clock->monotonicUs() >= deadline) {
            ++place;
            break;
        }
    }
    m_hits.append(found);
    m_isBehind = place < count;
    if (m_isBehind)
        goOn();
    else
        Q_EMIT changed();
}

void LogHits::onInserted(int first, int last)
{
    if (!m_matcher)
        return;
    if (std::min(m_rows->sequenceAt(first), m_rows->sequenceAt(last)) < m_next) {
        restart();
        return;
    }
    m_isBehind = true;
    goOn();
}

void LogHits::onRemoved()
{
    if (!m_matcher)
        return;
    // The oldest go.
    const int count = m_rows->rowCount();
    m_hits.removeFirst(count == 0 ? m_hits.size()
                                  : m_hits.lowerBound(
                                      m_rows->sequenceAt(m_rows->isNewestFirst() ? count - 1 : 0)));
    // While more rows wait to be looked at, it is told once they were.
    if (!m_isBehind)
        Q_EMIT changed();
}

qsizetype LogHits::placeOf(quint64 sequence) const
{
    const qsizetype place = m_hits.indexOf(sequence);
    if (place < 0)
        return 0;
    return m_rows->isNewestFirst() ? m_hits.size() - place : place + 1;
}

} // namespace Signalbox
