#include "departedmodel.h"

#include <ui/models/isolated.h>
#include <ui/models/person.h>

namespace Signalbox {

int DepartedModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

QVariant DepartedModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Departed &row = m_rows.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
    case NameRole:
        return Person::nameOf(row.connection);
    case Qt::AccessibleTextRole:
        return tr("%1, %2").arg(isolated(Person::nameOf(row.connection)), reasonLabel(row.reason));
    case IdRole:
        return row.connection.id;
    case RoleRole:
        return Person::roleOf(row.connection);
    case SlotRole:
        return row.slot;
    case SinceRole:
        return row.connection.creationTime;
    case LeftRole:
        return row.leftAt;
    case ReasonRole:
        return row.reason;
    case DataRole:
        return row.connection.data;
    default:
        return {};
    }
}

void DepartedModel::add(const Signaling::Connection &connection, int slot, qint64 leftAt,
                        const QString &reason)
{
    if (connection.isNull())
        return;
    if (m_rows.size() >= MaxRows) {
        const int last = int(m_rows.size()) - 1;
        beginRemoveRows({}, last, last);
        m_rows.removeLast();
        endRemoveRows();
    }
    beginInsertRows({}, 0, 0);
    m_rows.prepend({connection, slot, leftAt, reason});
    endInsertRows();
}

void DepartedModel::clear()
{
    beginResetModel();
    m_rows.clear();
    endResetModel();
}

QString DepartedModel::reasonLabel(const QString &reason)
{
    if (reason == QLatin1String("clientDisconnected"))
        return tr("left");
    if (reason == QLatin1String("networkDisconnected"))
        return tr("connection lost");
    if (reason == QLatin1String("networkTimedout"))
        return tr("no longer answered");
    if (reason == QLatin1String("forceDisconnected"))
        return tr("ended by a moderator");
    return reason;
}

} // namespace Signalbox
