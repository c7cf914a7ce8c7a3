#ifndef UI_MODELS_CONNECTIONLISTMODEL_H
#define UI_MODELS_CONNECTIONLISTMODEL_H

#include <signaling/connection.h>
#include <ui/models/personslots.h>

#include <QtCore/qabstractitemmodel.h>
#include <QtCore/qhash.h>
#include <QtCore/qlist.h>

namespace Signalbox {

/// Who is in a session, in the order they joined.
class ConnectionListModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role {
        IdRole = Qt::UserRole,
        NameRole, ///< never empty; where others have the same, as Person::distinctNames()
        OwnRole,  ///< bool: our own connection
        DataRole, ///< what its token carries
        RoleRole, ///< "moderator", "publisher" …; empty if unknown
        PermissionsRole,
        SinceRole,     ///< qint64, milliseconds since 1970
        SlotRole,      ///< which of the colours for people
        RoundTripRole, ///< qint64, microseconds to its client, to the hub for our own; -1: unknown
        AnswersPingsRole, ///< bool
    };

    using QAbstractListModel::QAbstractListModel;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QHash<int, QByteArray> roleNames() const override;

    void reset(const QList<Signaling::Connection> &connections, const QString &ownId);
    /// Someone who is there already is ignored.
    void add(const Signaling::Connection &connection);
    void remove(const QString &id);
    void clear();
    /// Someone who isn't there is ignored. \a us: microseconds; -1: not known any more.
    void setRoundTrip(const QString &id, qint64 us);
    /// -1 if there is no such connection.
    int rowOf(const QString &id) const;
    /// A null one if there is no such connection.
    Signaling::Connection connection(const QString &id) const;
    const QString &ownId() const { return m_ownId; }
    PersonSlots *personSlots() { return &m_personSlots; }

private:
    QString nameOf(const Signaling::Connection &connection) const;
    void tellNames(const QString &name);

    QList<Signaling::Connection> m_connections;
    QHash<QString, QStringList> m_sameName; ///< the ids of those who are called so
    /// By names that several have: what each of these is called, as soon as someone asked.
    mutable QHash<QString, QHash<QString, QString>> m_distinct;
    QHash<QString, int> m_rows;
    QHash<QString, qint64> m_roundTrips; ///< of those for whom one was measured
    QString m_ownId;
    PersonSlots m_personSlots;
};

} // namespace Signalbox

#endif
