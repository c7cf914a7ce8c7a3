#include "logfiltermodel.h"

#include <ui/models/logmatcher.h>
#include <ui/models/logmimedata.h>
#include <ui/models/signallogmodel.h>

#include <QtCore/qtemporarydir.h>

#include <algorithm>
#include <utility>

namespace Signalbox {

LogFilterModel::LogFilterModel(SignalLogModel *log, std::shared_ptr<Signaling::Clock> clock,
                               QObject *parent)
    : QAbstractProxyModel(parent)
    , m_log(log)
    , m_clock(std::move(clock))
    , m_timer(m_clock->createTimer([this] { scan(); }))
{
    setSourceModel(log);
    watchLog();
    restart();
}

LogFilterModel::~LogFilterModel() = default;

void LogFilterModel::watchLog()
{
    connect(m_log, &QAbstractItemModel::rowsInserted, this, &LogFilterModel::takeNews);
    connect(m_log, &QAbstractItemModel::dataChanged, this, &LogFilterModel::onDataChanged);
    connect(m_log, &QAbstractItemModel::rowsAboutToBeRemoved, this,
            [this](const QModelIndex &, int, int last) { onRowsAboutToBeRemoved(last); });
    connect(m_log, &QAbstractItemModel::rowsRemoved, this, &LogFilterModel::onRowsRemoved);
    // What was seen when it was paused is seen still.
    connect(m_log, &SignalLogModel::renumbered, this,
            [this](quint64, quint64 by) { m_pausedAt += by; });
    connect(m_log, &QAbstractItemModel::modelAboutToBeReset, this, [this] { beginResetModel(); });
    connect(m_log, &QAbstractItemModel::modelReset, this, [this] {
        restart();
        endResetModel();
        Q_EMIT scanChanged();
        // What there is may be more than there was: nobody waits for a new row to see it.
        scan();
    });
}

void LogFilterModel::setFilter(const LogFilter &filter)
{
    if (filter == m_filter)
        return;
    beginResetModel();
    m_filter = filter;
    m_matcher = filter.isEmpty() ? nullptr : std::make_unique<LogMatcher>(filter);
    restart();
    endResetModel();
    Q_EMIT scanChanged();
    scan();
}

QString LogFilterModel::problem() const
{
    return m_matcher ? m_matcher->problem() : QString();
}

bool LogFilterModel::gaveUp() const
{
    return m_matcher && m_matcher->gaveUp();
}

void LogFilterModel::setNewestFirst(bool newestFirst)
{
    if (newestFirst == m_newestFirst)
        return;
    beginResetModel();
    m_newestFirst = newestFirst;
    endResetModel();
}

void LogFilterModel::setPaused(bool paused)
{
    if (paused == m_paused)
        return;
    m_pausedAt = m_log->endSequence();
    m_paused = paused;
    takeNews();
}

qint64 LogFilterModel::waitingRows() const
{
    return m_paused ? qint64(m_log->endSequence() - newestEnd()) : 0;
}

quint64 LogFilterModel::newestEnd() const
{
    return m_paused ? std::clamp(m_pausedAt, m_log->firstSequence(), m_log->endSequence())
                    : m_log->endSequence();
}

void LogFilterModel::restart()
{
    m_timer->stop();
    if (m_matcher)
        m_rows.selectNone();
    else
        m_rows.selectAll(m_log->firstSequence(), newestEnd());
    m_newNext = newestEnd();
    m_oldEnd = m_newNext;
}

qint64 LogFilterModel::rowsToScan() const
{
    if (!m_matcher)
        return 0;
    const quint64 first = m_log->firstSequence();
    const quint64 newer = std::max(newestEnd(), m_newNext) - m_newNext;
    return qint64(std::max(m_oldEnd, first) - first + newer);
}

void LogFilterModel::takeNews()
{
    if (m_matcher)
        scan();
    else
        extendAll();
    Q_EMIT scanChanged();
}

void LogFilterModel::extendAll()
{
    // Older ones come back where a clear() is undone.
    const quint64 first = m_log->firstSequence();
    if (first < m_rows.first()) {
        beginInsert(qsizetype(m_rows.first() - first), true);
        m_rows.selectAll(first, m_rows.end());
        endInsertRows();
    }
    const quint64 end = newestEnd();
    if (end > m_rows.end()) {
        beginInsert(qsizetype(end - m_rows.end()), false);
        m_rows.selectAll(m_rows.first(), end);
        endInsertRows();
    }
}

void LogFilterModel::scan()
{
    if (!isScanning())
        return;
    const qint64 deadline = m_clock->monotonicUs() + SliceUs;
    qsizetype budget = MaxRowsPerSlice;
    scanNew(deadline, &budget);
    scanOld(deadline, &budget);
    if (isScanning())
        m_timer->start(std::chrono::milliseconds(0));
    Q_EMIT scanChanged();
}

bool LogFilterModel::goesOn(qint64 deadline, qsizetype *budget) const
{
    // To ask for the time costs as much as some rows.
    constexpr qsizetype rowsPerLook = 16;
    if (--*budget < 0)
        return false;
    return *budget % rowsPerLook != 0 || m_clock->monotonicUs() < deadline;
}

void LogFilterModel::scanNew(qint64 deadline, qsizetype *budget)
{
    std::vector<quint64> found;
    m_newNext = std::max(m_newNext, m_log->firstSequence());
    for (const quint64 end = newestEnd(); m_newNext < end && goesOn(deadline, budget);
         ++m_newNext) {
        if (m_matcher->matches(m_log->rowAt(m_newNext)))
            found.push_back(m_newNext);
    }
    insert(found, false);
}

void LogFilterModel::scanOld(qint64 deadline, qsizetype *budget)
{
    std::vector<quint64> found;
    const quint64 first = m_log->firstSequence();
    while (m_oldEnd > first && goesOn(deadline, budget)) {
        const LogRow row = m_log->rowAt(--m_oldEnd);
        if (m_matcher->rulesOutChunkOf(row))
            m_oldEnd -= std::min(quint64(row.rowInChunk()), m_oldEnd - first);
        else if (m_matcher->matches(row))
            found.push_back(m_oldEnd);
    }
    insert(found, true);
}

void LogFilterModel::beginInsert(qsizetype count, bool older)
{
    const int first = older == m_newestFirst ? rowCount() : 0;
    beginInsertRows({}, first, first + int(count) - 1);
}

void LogFilterModel::insert(const std::vector<quint64> &sequences, bool older)
{
    if (sequences.empty())
        return;
    beginInsert(qsizetype(sequences.size()), older);
    if (older)
        m_rows.prepend(sequences);
    else
        m_rows.append(sequences);
    endInsertRows();
}

int LogFilterModel::rowAtPlace(qsizetype place) const
{
    return int(m_newestFirst ? m_rows.size() - 1 - place : place);
}

quint64 LogFilterModel::sequenceAt(int row) const
{
    return m_rows.at(m_newestFirst ? m_rows.size() - 1 - row : row);
}

int LogFilterModel::rowOf(quint64 sequence) const
{
    const qsizetype place = m_rows.indexOf(sequence);
    return place < 0 ? -1 : rowAtPlace(place);
}

int LogFilterModel::nearestRow(quint64 sequence) const
{
    const qsizetype place = std::min(m_rows.lowerBound(sequence), m_rows.size() - 1);
    return place < 0 ? -1 : rowAtPlace(place);
}

void LogFilterModel::onDataChanged(const QModelIndex &topLeft, const QModelIndex &bottomRight)
{
    const qsizetype first = m_rows.lowerBound(m_log->sequenceOf(topLeft.row()));
    const qsizetype last = m_rows.lowerBound(m_log->sequenceOf(bottomRight.row() + 1)) - 1;
    if (first > last)
        return;
    const auto [top, bottom] = std::minmax({rowAtPlace(first), rowAtPlace(last)});
    Q_EMIT dataChanged(index(top, topLeft.column()), index(bottom, bottomRight.column()));
}

void LogFilterModel::onRowsAboutToBeRemoved(int last)
{
    m_removing = m_rows.lowerBound(m_log->sequenceOf(last + 1));
    if (m_removing == 0)
        return;
    const int first = m_newestFirst ? int(m_rows.size() - m_removing) : 0;
    beginRemoveRows({}, first, first + int(m_removing) - 1);
}

void LogFilterModel::onRowsRemoved()
{
    if (m_removing > 0) {
        m_rows.removeFirst(std::exchange(m_removing, 0));
        endRemoveRows();
    }
    Q_EMIT scanChanged();
}

int LogFilterModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int LogFilterModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(SignalLogModel::ColumnCount);
}

QModelIndex LogFilterModel::index(int row, int column, const QModelIndex &parent) const
{
    return hasIndex(row, column, parent) ? createIndex(row, column) : QModelIndex();
}

QModelIndex LogFilterModel::parent(const QModelIndex &) const
{
    return {};
}

QModelIndex LogFilterModel::mapToSource(const QModelIndex &proxyIndex) const
{
    if (!proxyIndex.isValid())
        return {};
    const quint64 sequence = sequenceAt(proxyIndex.row());
    return m_log->index(int(sequence - m_log->firstSequence()), proxyIndex.column());
}

QModelIndex LogFilterModel::mapFromSource(const QModelIndex &sourceIndex) const
{
    if (!sourceIndex.isValid())
        return {};
    const int row = rowOf(m_log->sequenceOf(sourceIndex.row()));
    return row < 0 ? QModelIndex() : index(row, sourceIndex.column());
}

Qt::ItemFlags LogFilterModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags flags = QAbstractItemModel::flags(index);
    return index.isValid() ? flags | Qt::ItemIsDragEnabled : flags;
}

QStringList LogFilterModel::mimeTypes() const
{
    return {QStringLiteral("text/plain"), QStringLiteral("text/uri-list"),
            LogMimeData::jsonLinesType()};
}

QMimeData *LogFilterModel::mimeData(const QModelIndexList &indexes) const
{
    if (indexes.isEmpty())
        return nullptr;
    QList<quint64> sequences;
    for (const QModelIndex &index : indexes)
        sequences << sequenceAt(index.row());
    std::sort(sequences.begin(), sequences.end());
    sequences.erase(std::unique(sequences.begin(), sequences.end()), sequences.end());
    if (!m_dragged)
        m_dragged = std::make_shared<QTemporaryDir>();
    return new LogMimeData(m_log, sequences, m_dragged);
}

QVariant LogFilterModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    return m_log->headerData(section, orientation, role);
}

} // namespace Signalbox
