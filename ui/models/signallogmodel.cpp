#include "signallogmodel.h"

#include <ui/models/logtext.h>

#include <algorithm>
#include <utility>
#include <vector>

namespace Signalbox {

namespace {

constexpr int NearRows = 16;

/// Of a note, waiting says only that its words may change.
LogRecord asKept(const LogRecord &record)
{
    LogRecord kept = record;
    if (record.kind != LogKind::Signal)
        kept.delivery = Delivery::None;
    return kept;
}

} // namespace

SignalLogModel::SignalLogModel(std::shared_ptr<Signaling::Clock> clock, QObject *parent,
                               const QString &folder)
    : QAbstractTableModel(parent)
    , m_clock(std::move(clock))
    , m_flushTimer(m_clock->createTimer([this] { flushSome(); }))
    , m_store(folder)
    , m_lastFlush(m_clock->monotonicMs() - FlushIntervalMs)
{
}

SignalLogModel::~SignalLogModel() = default;

int SignalLogModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_store.size() - m_hidden);
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
        return LogText::spokenCell(index);
    default:
        return field(index.row(), role);
    }
}

QVariant SignalLogModel::display(int row, int column) const
{
    const LogRow it = rowOf(row);
    const LogEntry &entry = it.entry();
    switch (column) {
    case TimeColumn:
        return entry.time;
    case FromColumn:
        return it.personName();
    case ToColumn:
        return it.targetName();
    case TypeColumn:
        return it.type();
    case DataColumn:
        return it.data();
    case SizeColumn:
        return entry.dataBytes >= 0 ? QVariant(entry.dataBytes) : QVariant();
    case OutcomeColumn:
        return entry.delivery == Delivery::None ? QVariant() : QVariant::fromValue(entry.delivery);
    default:
        return {};
    }
}

QVariant SignalLogModel::field(int row, int role) const
{
    const LogRow it = rowOf(row);
    const LogEntry &entry = it.entry();
    switch (role) {
    case TimeRole:
        return entry.time;
    case KindRole:
        return QVariant::fromValue(entry.kind);
    case DirectionRole:
        return QVariant::fromValue(entry.direction);
    case PersonIdRole:
        return it.personId();
    case PersonNameRole:
        return it.personName();
    case TargetIdRole:
        return it.targetId();
    case TargetNameRole:
        return it.targetName();
    case TypeRole:
        return it.type();
    case DataRole:
        return it.data();
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
        return it.note().text;
    case DurationRole:
        return it.note().duration;
    case WaitingRole:
        return it.note().waiting;
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
    const qint64 due = m_lastFlush + m_interval - m_clock->monotonicMs();
    m_flushTimer->start(std::chrono::milliseconds(std::clamp<qint64>(due, 0, m_interval)));
}

void SignalLogModel::flush()
{
    m_flushTimer->stop();
    m_lastFlush = m_clock->monotonicMs();
    insertPending(qsizetype(m_pendingRows.size()));
    applyOutcomes();
    trim();
}

void SignalLogModel::flushSome()
{
    m_lastFlush = m_clock->monotonicMs();
    const qsizetype count = std::min(qsizetype(m_pendingRows.size()), MaxRowsPerFlush);
    insertPending(count);
    m_interval = count >= FloodRows && m_pendingRows.empty() ? FloodIntervalMs : FlushIntervalMs;
    // Outcomes may be of rows that wait still.
    if (m_pendingRows.empty())
        applyOutcomes();
    else
        scheduleFlush();
    trim();
}

void SignalLogModel::insertPending(qsizetype count)
{
    if (count == 0)
        return;
    const int first = rowCount();
    beginInsertRows({}, first, first + int(count) - 1);
    for (qsizetype i = 0; i < count; ++i) {
        const LogRecord &record = m_pendingRows.front();
        if (record.delivery == Delivery::Waiting)
            m_openSignals.insert(record.signalId, endSequence());
        m_tally.add(record);
        m_store.append(asKept(record));
        m_pendingRows.pop_front();
    }
    endInsertRows();
}

void SignalLogModel::applyOutcomes()
{
    std::vector<int> rows;
    for (const PendingOutcome &outcome : std::exchange(m_pendingOutcomes, {})) {
        const auto open = m_openSignals.constFind(outcome.signalId);
        if (open == m_openSignals.constEnd())
            continue;
        const quint64 sequence = *open;
        if (outcome.delivery != Delivery::Waiting)
            m_openSignals.erase(open);
        if (sequence < m_store.firstSequence())
            continue;
        const auto kept = qsizetype(sequence - m_store.firstSequence());
        const bool isSignal = m_store.row(kept).entry().kind == LogKind::Signal;
        m_store.setOutcome(kept, isSignal ? outcome.delivery : Delivery::None, outcome.note);
        if (sequence < firstSequence())
            continue;
        rows.push_back(int(sequence - firstSequence()));
    }
    // A view need not look again at what lies between rows that changed, but where only a few do:
    // each change is told to several.
    std::sort(rows.begin(), rows.end());
    for (auto it = rows.begin(); it != rows.end();) {
        const int first = *it;
        int last = first;
        for (; it != rows.end() && *it <= last + NearRows; ++it)
            last = *it;
        Q_EMIT dataChanged(index(first, 0), index(last, ColumnCount - 1));
    }
}

void SignalLogModel::putBefore(const QList<LogRecord> &earlier)
{
    if (earlier.isEmpty())
        return;
    flush();
    beginResetModel();
    forgetCleared();
    const qsizetype rows = m_store.size();
    const quint64 oldest = m_store.firstSequence();
    for (const LogRecord &record : earlier) {
        m_tally.add(record);
        m_store.append(record);
    }
    // No row is ever moved: those that were there are written once more, behind.
    for (qsizetype row = 0; row < rows; ++row) {
        const LogRecord record = m_store.row(row).toRecord();
        const auto open = m_openSignals.find(record.signalId);
        if (open != m_openSignals.end() && *open == oldest + quint64(row))
            *open = endSequence();
        m_store.append(record);
    }
    m_store.removeFirst(rows);
    Q_EMIT renumbered(oldest, quint64(rows + earlier.size()));
    endResetModel();
    trim();
}

LogRow SignalLogModel::rowAt(quint64 sequence) const
{
    return m_store.row(qsizetype(sequence - m_store.firstSequence()));
}

void SignalLogModel::trim()
{
    while (const qsizetype rows = m_store.surplusRows())
        removeOldest(rows);
}

void SignalLogModel::removeOldest(qsizetype rows)
{
    // Those that clear() hid are the oldest, and nobody sees them go.
    const qsizetype hidden = std::min(rows, m_hidden);
    const int shown = int(rows - hidden);
    for (qsizetype row = 0; row < rows; ++row)
        (row < hidden ? m_hiddenTally : m_tally).remove(m_store.row(row));
    if (shown > 0)
        beginRemoveRows({}, 0, shown - 1);
    m_hidden -= hidden;
    m_store.removeFirst(rows);
    if (shown > 0)
        endRemoveRows();
}

void SignalLogModel::setBudget(qsizetype bytes)
{
    m_store.setBudget(bytes);
    trim();
}

void SignalLogModel::setDiskBudget(qint64 bytes)
{
    m_store.setDiskBudget(bytes);
    trim();
}

void SignalLogModel::clear()
{
    flush();
    beginResetModel();
    forgetCleared();
    m_hidden = m_store.size();
    m_hiddenTally = std::exchange(m_tally, {});
    endResetModel();
}

void SignalLogModel::undoClear()
{
    if (m_hidden == 0)
        return;
    beginInsertRows({}, 0, int(m_hidden) - 1);
    m_hidden = 0;
    m_tally.add(std::exchange(m_hiddenTally, {}));
    endInsertRows();
}

void SignalLogModel::forgetCleared()
{
    m_store.removeFirst(std::exchange(m_hidden, 0));
    m_hiddenTally = {};
}

} // namespace Signalbox
