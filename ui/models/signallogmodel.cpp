#include "signallogmodel.h"

#include <ui/models/logtext.h>

#include <algorithm>
#include <limits>
#include <utility>

namespace Signalbox {

SignalLogModel::SignalLogModel(std::shared_ptr<Signaling::Clock> clock, QObject *parent)
    : QAbstractTableModel(parent)
    , m_clock(std::move(clock))
    , m_flushTimer(m_clock->createTimer([this] { flush(); }))
    , m_lastFlush(m_clock->monotonicMs() - FlushIntervalMs)
{
}

SignalLogModel::~SignalLogModel() = default;

int SignalLogModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_store.size());
}

int SignalLogModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QVariant SignalLogModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    switch (role) {
    case Qt::DisplayRole:
        return display(index.row(), index.column());
    case Qt::AccessibleTextRole:
        return LogText::cell(index);
    default:
        return field(index.row(), role);
    }
}

QVariant SignalLogModel::display(int row, int column) const
{
    const LogEntry &entry = m_store.at(row);
    switch (column) {
    case TimeColumn:
        return entry.time;
    case FromColumn:
        return m_store.text(entry.personName);
    case ToColumn:
        return m_store.text(entry.targetName);
    case TypeColumn:
        return m_store.text(entry.type);
    case DataColumn:
        return m_store.data(row);
    case SizeColumn:
        return entry.dataBytes;
    case OutcomeColumn:
        return QVariant::fromValue(entry.delivery);
    default:
        return {};
    }
}

QVariant SignalLogModel::field(int row, int role) const
{
    const LogEntry &entry = m_store.at(row);
    switch (role) {
    case TimeRole:
        return entry.time;
    case KindRole:
        return QVariant::fromValue(entry.kind);
    case DirectionRole:
        return QVariant::fromValue(entry.direction);
    case PersonIdRole:
        return m_store.text(entry.person);
    case PersonNameRole:
        return m_store.text(entry.personName);
    case TargetIdRole:
        return m_store.text(entry.target);
    case TargetNameRole:
        return m_store.text(entry.targetName);
    case TypeRole:
        return m_store.text(entry.type);
    case DataRole:
        return m_store.data(row);
    case HasDataRole:
        return entry.dataBytes >= 0;
    case JsonRole:
        return entry.json;
    case SizeRole:
        return entry.dataBytes;
    case DeliveryRole:
        return QVariant::fromValue(entry.delivery);
    case SignalIdRole:
        return entry.signalId;
    case RetryRole:
        return entry.retry;
    case NoteRole:
        return m_store.note(row).text;
    case DurationRole:
        return m_store.note(row).duration;
    case WaitingRole:
        return m_store.note(row).waiting;
    case PersonSlotRole:
        return entry.personSlot;
    case TargetSlotRole:
        return entry.targetSlot;
    default:
        return {};
    }
}

QVariant SignalLogModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Horizontal && role == Qt::TextAlignmentRole && section == SizeColumn)
        return QVariant::fromValue(Qt::AlignRight | Qt::AlignVCenter);
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case TimeColumn:
        return tr("Time");
    case FromColumn:
        return tr("From");
    case ToColumn:
        return tr("To");
    case TypeColumn:
        return tr("Type");
    case DataColumn:
        return tr("Data");
    case SizeColumn:
        return tr("Size");
    default:
        // The column of outcome marks is as narrow as its icon; each mark has a tooltip.
        return QString();
    }
}

QHash<int, QByteArray> SignalLogModel::roleNames() const
{
    QHash<int, QByteArray> names = QAbstractTableModel::roleNames();
    const std::pair<Role, const char *> own[] = {
        {TimeRole, "time"},
        {KindRole, "kind"},
        {DirectionRole, "direction"},
        {PersonIdRole, "personId"},
        {PersonNameRole, "personName"},
        {TargetIdRole, "targetId"},
        {TargetNameRole, "targetName"},
        {TypeRole, "type"},
        {DataRole, "data"},
        {HasDataRole, "hasData"},
        {JsonRole, "json"},
        {SizeRole, "size"},
        {DeliveryRole, "delivery"},
        {SignalIdRole, "signalId"},
        {RetryRole, "retry"},
        {NoteRole, "note"},
        {DurationRole, "duration"},
        {WaitingRole, "waiting"},
        {PersonSlotRole, "personSlot"},
        {TargetSlotRole, "targetSlot"},
    };
    for (const auto &[role, name] : own)
        names.insert(role, QByteArray(name));
    return names;
}

void SignalLogModel::append(const LogRecord &record)
{
    m_pendingRows.push_back(record);
    scheduleFlush();
}

void SignalLogModel::setDelivery(quint64 signalId, Delivery delivery, const QString &note)
{
    m_pendingOutcomes.push_back({signalId, delivery, note});
    scheduleFlush();
}

void SignalLogModel::scheduleFlush()
{
    if (m_flushTimer->isActive())
        return;
    const qint64 due = m_lastFlush + FlushIntervalMs - m_clock->monotonicMs();
    m_flushTimer->start(std::chrono::milliseconds(std::clamp<qint64>(due, 0, FlushIntervalMs)));
}

void SignalLogModel::flush()
{
    m_flushTimer->stop();
    m_lastFlush = m_clock->monotonicMs();
    insertPending();
    applyOutcomes();
    trim();
}

void SignalLogModel::insertPending()
{
    if (m_pendingRows.empty())
        return;
    const std::vector<LogRecord> rows = std::exchange(m_pendingRows, {});
    const int first = int(m_store.size());
    beginInsertRows({}, first, first + int(rows.size()) - 1);
    for (const LogRecord &record : rows) {
        if (record.delivery == Delivery::Waiting)
            m_openSignals.insert(record.signalId, sequenceOf(int(m_store.size())));
        m_store.append(record);
    }
    endInsertRows();
}

void SignalLogModel::applyOutcomes()
{
    int first = std::numeric_limits<int>::max();
    int last = -1;
    for (const PendingOutcome &outcome : std::exchange(m_pendingOutcomes, {})) {
        const auto open = m_openSignals.constFind(outcome.signalId);
        if (open == m_openSignals.constEnd())
            continue;
        const quint64 sequence = *open;
        if (outcome.delivery != Delivery::Waiting)
            m_openSignals.erase(open);
        if (sequence < m_store.firstSequence())
            continue;
        const int row = int(sequence - m_store.firstSequence());
        m_store.at(row).delivery = outcome.delivery;
        m_store.setNoteText(row, outcome.note);
        first = std::min(first, row);
        last = std::max(last, row);
    }
    if (last >= 0)
        Q_EMIT dataChanged(index(first, 0), index(last, ColumnCount - 1));
}

void SignalLogModel::trim()
{
    while (m_store.bytes() > m_budget && m_store.removableRows() > 0) {
        beginRemoveRows({}, 0, int(m_store.removableRows()) - 1);
        m_store.removeOldestChunk();
        endRemoveRows();
    }
}

void SignalLogModel::setBudget(qsizetype bytes)
{
    m_budget = bytes;
    trim();
}

void SignalLogModel::clear()
{
    m_flushTimer->stop();
    m_pendingRows.clear();
    m_pendingOutcomes.clear();
    m_openSignals.clear();
    beginResetModel();
    m_store.clear();
    endResetModel();
}

} // namespace Signalbox
