#include "outboxmodel.h"

#include <ui/viewmodels/outboxtext.h>

#include <QtCore/qset.h>

#include <algorithm>
#include <utility>

namespace Signalbox {

using Signaling::PendingSignalInfo;

OutboxModel::OutboxModel(NameOf nameOf, QObject *parent)
    : QAbstractListModel(parent)
    , m_nameOf(std::move(nameOf))
{
}

int OutboxModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_signals.size());
}

QVariant OutboxModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const PendingSignalInfo &signal = m_signals.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
    case DataRole:
        return signal.data;
    case Qt::AccessibleTextRole:
        return accessibleText(index.row());
    case IdRole:
        return signal.id;
    case TypeRole:
        return signal.type;
    case ToIdRole:
        return signal.to;
    case ToRole:
        return signal.to.isEmpty() ? tr("everyone") : m_nameOf(signal.to);
    case BytesRole:
        return signal.bytes;
    case RetryRole:
        return signal.retryAfterReconnect;
    case OnTheWireRole:
        return signal.onTheWire;
    case ReasonRole:
        return OutboxText::reason(signal);
    case FateRole:
        return OutboxText::fate(signal, ahead(index.row()), m_now, m_giveUpAt);
    case AgeRole:
        return std::max<qint64>(0, m_now - signal.queuedAt);
    case LeftRole:
        return std::max<qint64>(0, signal.expiresAt - m_now);
    default:
        return {};
    }
}

QString OutboxModel::accessibleText(int row) const
{
    const QModelIndex index = this->index(row);
    return tr("%1 to %2. %3: %4. Retry is %5.")
        .arg(data(index, DataRole).toString().left(80), data(index, ToRole).toString(),
             data(index, ReasonRole).toString(), data(index, FateRole).toString(),
             data(index, RetryRole).toBool() ? tr("on") : tr("off"));
}

int OutboxModel::ahead(int row) const
{
    return std::max(0, row - m_firstWaiting);
}

int OutboxModel::rowOf(quint64 id) const
{
    const auto it = std::find_if(m_signals.cbegin(), m_signals.cend(),
                                 [id](const PendingSignalInfo &signal) { return signal.id == id; });
    return it == m_signals.cend() ? -1 : int(it - m_signals.cbegin());
}

void OutboxModel::update(const QList<PendingSignalInfo> &pending, qint64 now, qint64 giveUpAt)
{
    m_now = now;
    m_giveUpAt = giveUpAt;
    removeGone(pending);
    arrange(pending);
    const auto waits = [](const PendingSignalInfo &signal) {
        return signal.waitsFor != PendingSignalInfo::WaitsFor::Acknowledgement;
    };
    const auto first = std::find_if(m_signals.cbegin(), m_signals.cend(), waits);
    m_firstWaiting = int(first - m_signals.cbegin());
    if (!m_signals.isEmpty())
        Q_EMIT dataChanged(index(0), index(int(m_signals.size()) - 1));
}

void OutboxModel::removeGone(const QList<PendingSignalInfo> &wanted)
{
    QSet<quint64> ids;
    ids.reserve(wanted.size());
    for (const PendingSignalInfo &signal : wanted)
        ids.insert(signal.id);
    // Neighbours go together, the last ones first.
    for (int last = int(m_signals.size()) - 1; last >= 0; --last) {
        if (ids.contains(m_signals.at(last).id))
            continue;
        int first = last;
        while (first > 0 && !ids.contains(m_signals.at(first - 1).id))
            --first;
        beginRemoveRows({}, first, last);
        m_signals.remove(first, last - first + 1);
        endRemoveRows();
        last = first;
    }
}

void OutboxModel::arrange(const QList<PendingSignalInfo> &wanted)
{
    // All that is left is wanted, though it may be in another place: who was moved ahead moves.
    QSet<quint64> there;
    for (const PendingSignalInfo &signal : std::as_const(m_signals))
        there.insert(signal.id);
    for (int row = 0; row < wanted.size(); ++row) {
        const quint64 id = wanted.at(row).id;
        if (row < m_signals.size() && m_signals.at(row).id == id) {
            m_signals[row] = wanted.at(row);
        } else if (there.contains(id)) {
            const int from = rowOf(id);
            beginMoveRows({}, from, from, {}, row);
            m_signals.move(from, row);
            m_signals[row] = wanted.at(row);
            endMoveRows();
        } else {
            int last = row;
            while (last + 1 < wanted.size() && !there.contains(wanted.at(last + 1).id))
                ++last;
            beginInsertRows({}, row, last);
            for (; row <= last; ++row)
                m_signals.insert(row, wanted.at(row));
            --row;
            endInsertRows();
        }
    }
}

} // namespace Signalbox
