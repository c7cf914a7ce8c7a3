#include "historyresultsmodel.h"

#include <ui/models/historyrecords.h>
#include <ui/models/logtext.h>
#include <ui/models/plaintooltip.h>

#include <utility>

namespace Signalbox {

using Signaling::HistoryEntry;
using Signaling::HistoryHit;
using Signaling::HistorySearch;

HistoryResultsModel::HistoryResultsModel(Signaling::SignalHistory *history,
                                         std::shared_ptr<Signaling::Clock> clock, QObject *parent)
    : QAbstractTableModel(parent)
    , m_clock(std::move(clock))
    , m_search(history)
{
    connect(&m_search, &HistorySearch::found, this, [this](const QList<HistoryHit> &hits) {
        const int first = int(m_hits.size());
        beginInsertRows({}, first, first + int(hits.size()) - 1);
        m_hits += hits;
        endInsertRows();
        Q_EMIT stateChanged();
    });
    connect(&m_search, &HistorySearch::pageFinished, this, &HistoryResultsModel::stateChanged);
}

int HistoryResultsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_hits.size());
}

int HistoryResultsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QString HistoryResultsModel::timeText(qint64 ms)
{
    return LogText::moment(ms, LogText::Precision::Seconds);
}

QVariant HistoryResultsModel::display(const HistoryHit &hit, int column) const
{
    const HistoryEntry &entry = hit.entry;
    switch (column) {
    case TimeColumn:
        return timeText(entry.time);
    case SessionColumn:
        return hit.sessionName;
    case FromColumn:
        return entry.personId.isEmpty() && entry.kind == HistoryEntry::Kind::Signal
            ? tr("server")
            : entry.personName;
    case TypeColumn:
        return entry.type;
    case DataColumn:
        if (entry.kind != HistoryEntry::Kind::Signal)
            return LogText::event(HistoryRecords::toRecord(entry));
        if (entry.data.isEmpty())
            return entry.data.isNull() ? tr("no data") : tr("empty text");
        return hit.excerpt;
    default:
        return {};
    }
}

QVariant HistoryResultsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const HistoryHit &hit = m_hits.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return display(hit, index.column());
    case Qt::ToolTipRole:
        return index.column() == SessionColumn ? plainToolTip(hit.sessionName) : QVariant();
    case MarksRole: {
        QVariantList marks;
        if (index.column() == DataColumn && hit.entry.kind == HistoryEntry::Kind::Signal) {
            for (const HistoryHit::Mark &mark : hit.marks)
                marks << mark.start << mark.length;
        }
        return marks;
    }
    case PersonSlotRole:
        return hit.entry.personSlot;
    case FullDataRole:
        return hit.entry.data;
    case SessionIdRole:
        return hit.session;
    case EntryIdRole:
        return hit.entry.id;
    default:
        return {};
    }
}

QVariant HistoryResultsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    const QString names[] = {tr("Time"), tr("Session"), tr("From"), tr("Type"), tr("Data")};
    return section < 0 || section >= ColumnCount ? QString() : names[section];
}

bool HistoryResultsModel::canFetchMore(const QModelIndex &parent) const
{
    return !parent.isValid() && m_search.canFetchMore();
}

void HistoryResultsModel::fetchMore(const QModelIndex &parent)
{
    if (!canFetchMore(parent))
        return;
    m_search.fetchMore();
    Q_EMIT stateChanged();
}

void HistoryResultsModel::search(const Signaling::HistoryQuery &query)
{
    beginResetModel();
    m_hits.clear();
    endResetModel();
    m_search.start(query, PageSize);
    Q_EMIT stateChanged();
}

} // namespace Signalbox
