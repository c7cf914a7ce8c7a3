#include "connectionlistmodel.h"

#include <ui/models/isolated.h>
#include <ui/models/person.h>

namespace Signalbox {

int ConnectionListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_connections.size());
}

QVariant ConnectionListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Signaling::Connection &connection = m_connections.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
    case NameRole:
        return nameOf(connection);
    case Qt::AccessibleTextRole:
        return connection.id == m_ownId
            ? tr("%1 (you), %2")
                  .arg(isolated(nameOf(connection)), Person::roleLabel(Person::roleOf(connection)))
            : tr("%1, %2").arg(isolated(nameOf(connection)),
                               Person::roleLabel(Person::roleOf(connection)));
    case IdRole:
        return connection.id;
    case OwnRole:
        return connection.id == m_ownId;
    case DataRole:
        return connection.data;
    case RoleRole:
        return Person::roleOf(connection);
    case PermissionsRole:
        return connection.permissions;
    case SinceRole:
        return connection.creationTime;
    case SlotRole:
        return m_personSlots.of(connection.id);
    case RoundTripRole:
        return m_roundTrips.value(connection.id, -1);
    case AnswersPingsRole:
        return connection.answersPings;
    default:
        return {};
    }
}

QString ConnectionListModel::nameOf(const Signaling::Connection &connection) const
{
    const QString name = Person::nameOf(connection);
    const QStringList ids = m_sameName.value(name);
    if (ids.size() < 2)
        return name;
    QHash<QString, QString> &distinct = m_distinct[name];
    if (distinct.isEmpty()) {
        QList<Person::Named> people;
        for (const QString &id : ids)
            people.append({id, name});
        const QStringList names = Person::distinctNames(people);
        for (qsizetype i = 0; i < ids.size(); ++i)
            distinct.insert(ids[i], names[i]);
    }
    return distinct.value(connection.id);
}

/// Somebody of that name came or went: others of that name may be called otherwise now.
void ConnectionListModel::tellNames(const QString &name)
{
    const QStringList ids = m_sameName.value(name);
    Q_EMIT dataChanged(index(rowOf(ids.constFirst())), index(rowOf(ids.constLast())),
                       {Qt::DisplayRole, NameRole, Qt::AccessibleTextRole});
}

QHash<int, QByteArray> ConnectionListModel::roleNames() const
{
    QHash<int, QByteArray> names = QAbstractListModel::roleNames();
    names.insert(IdRole, QByteArrayLiteral("connectionId"));
    names.insert(NameRole, QByteArrayLiteral("name"));
    names.insert(OwnRole, QByteArrayLiteral("own"));
    names.insert(DataRole, QByteArrayLiteral("connectionData"));
    names.insert(RoleRole, QByteArrayLiteral("role"));
    names.insert(PermissionsRole, QByteArrayLiteral("permissions"));
    names.insert(SinceRole, QByteArrayLiteral("since"));
    names.insert(SlotRole, QByteArrayLiteral("slot"));
    names.insert(RoundTripRole, QByteArrayLiteral("roundTrip"));
    names.insert(AnswersPingsRole, QByteArrayLiteral("answersPings"));
    return names;
}

void ConnectionListModel::reset(const QList<Signaling::Connection> &connections,
                                const QString &ownId)
{
    beginResetModel();
    m_connections = connections;
    m_ownId = ownId;
    m_rows.clear();
    m_sameName.clear();
    m_distinct.clear();
    m_roundTrips.clear();
    m_personSlots.everyoneLeaves();
    for (int row = 0; row < m_connections.size(); ++row) {
        m_rows.insert(m_connections.at(row).id, row);
        m_sameName[Person::nameOf(m_connections.at(row))] << m_connections.at(row).id;
        m_personSlots.enter(m_connections.at(row).id);
    }
    endResetModel();
}

void ConnectionListModel::add(const Signaling::Connection &connection)
{
    if (connection.isNull() || m_rows.contains(connection.id))
        return;
    const int row = int(m_connections.size());
    const QString name = Person::nameOf(connection);
    beginInsertRows({}, row, row);
    m_connections.append(connection);
    m_rows.insert(connection.id, row);
    m_sameName[name] << connection.id;
    m_distinct.remove(name);
    m_personSlots.enter(connection.id);
    endInsertRows();
    if (m_sameName.value(name).size() > 1)
        tellNames(name);
}

void ConnectionListModel::remove(const QString &id)
{
    const int row = rowOf(id);
    if (row < 0)
        return;
    const QString name = Person::nameOf(m_connections.at(row));
    beginRemoveRows({}, row, row);
    m_connections.removeAt(row);
    m_sameName[name].removeAll(id);
    m_distinct.remove(name);
    m_rows.remove(id);
    m_roundTrips.remove(id);
    m_personSlots.leave(id);
    for (int later = row; later < m_connections.size(); ++later)
        m_rows[m_connections.at(later).id] = later;
    endRemoveRows();
    if (m_sameName.value(name).isEmpty())
        m_sameName.remove(name);
    else
        tellNames(name);
}

void ConnectionListModel::clear()
{
    reset({}, {});
}

void ConnectionListModel::setRoundTrip(const QString &id, qint64 us)
{
    const int row = rowOf(id);
    if (row < 0 || m_roundTrips.value(id, -1) == us)
        return;
    m_roundTrips.insert(id, us);
    Q_EMIT dataChanged(index(row), index(row), {RoundTripRole});
}

int ConnectionListModel::rowOf(const QString &id) const
{
    return m_rows.value(id, -1);
}

Signaling::Connection ConnectionListModel::connection(const QString &id) const
{
    const int row = rowOf(id);
    return row < 0 ? Signaling::Connection() : m_connections.at(row);
}

} // namespace Signalbox
