#ifndef UI_MODELS_DEPARTEDMODEL_H
#define UI_MODELS_DEPARTEDMODEL_H

#include <signaling/connection.h>

#include <QtCore/qabstractitemmodel.h>
#include <QtCore/qlist.h>
#include <QtCore/qstring.h>

namespace Signalbox {

/// Who was in a session and has left, the latest first.
class DepartedModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role {
        IdRole = Qt::UserRole,
        NameRole, ///< never empty
        RoleRole, ///< "moderator", "publisher" …
        SlotRole,
        SinceRole,  ///< qint64, milliseconds since 1970
        LeftRole,   ///< the same
        ReasonRole, ///< the field's word: "clientDisconnected" …
        DataRole,
    };
    /// The longest gone are forgotten.
    static constexpr int MaxRows = 200;

    using QAbstractListModel::QAbstractListModel;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

    /// \a leftAt: milliseconds since 1970.
    void add(const Signaling::Connection &connection, int slot, qint64 leftAt,
             const QString &reason);
    void clear();
    /// "Left", "Connection lost" …, translated; an unknown word stays as it is.
    static QString reasonLabel(const QString &reason);

private:
    struct Departed
    {
        Signaling::Connection connection;
        int slot;
        qint64 leftAt;
        QString reason;
    };

    QList<Departed> m_rows;
};

} // namespace Signalbox

#endif
