#ifndef UI_MODELS_TRANSFERLISTMODEL_H
#define UI_MODELS_TRANSFERLISTMODEL_H

#include <signaling/transfer/filetransfer.h>

#include <QtCore/qabstractitemmodel.h>
#include <QtCore/qlist.h>

#include <functional>

namespace Signalbox {

/// The transfers of a session, the latest first. What is complete can be dragged out, as files.
class TransferListModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role {
        IdRole = Qt::UserRole,
        OutgoingRole, ///< bool
        StateRole,    ///< Signaling::FileTransfer::State
        TitleRole,    ///< what goes, in words
        WithRole,     ///< to or from whom, in words
        StatusRole,   ///< how it stands, in words; with an error why, and what helps
        SizeRole,     ///< qint64, bytes
        TransferredRole,
        ProgressRole,    ///< double, from 0 to 1
        SpeedRole,       ///< qint64, bytes a second
        MsLeftRole,      ///< qint64; -1: unknown
        MapRole,         ///< QByteArray of MapCells: how much of each stretch has arrived, 0 to 255
        PathsRole,       ///< QStringList: where the files that are complete lie here
        PeersRole,       ///< of several receivers, a line for each; else empty
        ShortStatusRole, ///< how it stands, for where the error is said beside it
    };
    static constexpr int MapCells = 96;
    /// How much of each of so many equal stretches of a transfer has arrived.
    using MapOf = std::function<QByteArray(const QString &id, int cells)>;

    /// \a mapOf may be null: then there are no maps.
    explicit TransferListModel(MapOf mapOf = {}, QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QHash<int, QByteArray> roleNames() const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    QStringList mimeTypes() const override;
    /// The files of these rows that are complete; null if there are none.
    QMimeData *mimeData(const QModelIndexList &indexes) const override;
    Qt::DropActions supportedDragActions() const override { return Qt::CopyAction; }
    bool canDropMimeData(const QMimeData *, Qt::DropAction, int, int,
                         const QModelIndex &) const override
    {
        return false;
    }

    /// Shows it as it is now: a new row above all others, or the row that it has.
    void put(const Signaling::FileTransfer &transfer);
    void remove(const QString &id);
    void clear();
    /// -1 if it isn't there.
    int rowOf(const QString &id) const;
    /// A null one if there is no such row.
    Signaling::FileTransfer at(int row) const;
    /// Where the files that are complete lie: of an outgoing one all of them.
    static QStringList completePaths(const Signaling::FileTransfer &transfer);

private:
    QString accessibleText(const Signaling::FileTransfer &transfer) const;

    MapOf m_mapOf;
    QList<Signaling::FileTransfer> m_transfers;
};

} // namespace Signalbox

#endif
