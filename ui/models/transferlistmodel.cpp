#include "transferlistmodel.h"

#include <ui/models/plaintooltip.h>
#include <ui/models/transfertext.h>

#include <QtCore/qlocale.h>
#include <QtCore/qmimedata.h>
#include <QtCore/qurl.h>

#include <algorithm>
#include <memory>
#include <utility>

namespace Signalbox {

using Signaling::FileTransfer;
using Signaling::TransferFile;

TransferListModel::TransferListModel(MapOf mapOf, QObject *parent)
    : QAbstractListModel(parent)
    , m_mapOf(std::move(mapOf))
{
}

int TransferListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_transfers.size());
}

QVariant TransferListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const FileTransfer &transfer = m_transfers.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
    case TitleRole:
        return TransferText::title(transfer);
    case Qt::AccessibleTextRole:
        return accessibleText(transfer);
    case IdRole:
        return transfer.id;
    case OutgoingRole:
        return transfer.direction == FileTransfer::Direction::Outgoing;
    case StateRole:
        return QVariant::fromValue(transfer.state);
    case WithRole:
        return TransferText::with(transfer);
    case StatusRole:
        return TransferText::status(transfer);
    case ShortStatusRole:
        return TransferText::shortStatus(transfer);
    case Qt::ToolTipRole:
        return transfer.error == FileTransfer::Error::None
            ? QVariant()
            : plainToolTip(TransferText::error(transfer));
    case SizeRole:
        return transfer.size;
    case TransferredRole:
        return transfer.transferred;
    case ProgressRole:
        return transfer.progress();
    case SpeedRole:
        return transfer.bytesPerSecond;
    case MsLeftRole:
        return transfer.msLeft();
    case MapRole:
        return m_mapOf ? m_mapOf(transfer.id, MapCells) : QByteArray();
    case PathsRole:
        return completePaths(transfer);
    case PeersRole:
        return TransferText::peers(transfer);
    default:
        return {};
    }
}

QHash<int, QByteArray> TransferListModel::roleNames() const
{
    return {{IdRole, "transferId"},
            {OutgoingRole, "outgoing"},
            {StateRole, "state"},
            {TitleRole, "title"},
            {WithRole, "with"},
            {StatusRole, "status"},
            {SizeRole, "size"},
            {TransferredRole, "transferred"},
            {ProgressRole, "progress"},
            {SpeedRole, "speed"},
            {MsLeftRole, "msLeft"},
            {MapRole, "map"},
            {PathsRole, "paths"},
            {PeersRole, "peers"},
            {ShortStatusRole, "shortStatus"}};
}

QString TransferListModel::accessibleText(const FileTransfer &transfer) const
{
    const QString text = tr("%1, %2. %3")
                             .arg(TransferText::title(transfer), TransferText::with(transfer),
                                  TransferText::status(transfer));
    if (transfer.isEnded() || transfer.size == 0)
        return text;
    //: A sentence about a transfer, and how much of it is done in percent
    return tr("%1 %2 %").arg(text, QLocale().toString(int(transfer.progress() * 100)));
}

QStringList TransferListModel::completePaths(const FileTransfer &transfer)
{
    const bool isOutgoing = transfer.direction == FileTransfer::Direction::Outgoing;
    QStringList paths;
    for (const TransferFile &file : transfer.files) {
        if ((isOutgoing || file.isComplete) && !file.path.isEmpty())
            paths << file.path;
    }
    return paths;
}

Qt::ItemFlags TransferListModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags flags = QAbstractListModel::flags(index);
    if (!index.isValid() || completePaths(m_transfers.at(index.row())).isEmpty())
        return flags;
    return flags | Qt::ItemIsDragEnabled;
}

QStringList TransferListModel::mimeTypes() const
{
    return {QStringLiteral("text/uri-list")};
}

QMimeData *TransferListModel::mimeData(const QModelIndexList &indexes) const
{
    QList<QUrl> urls;
    for (const QModelIndex &index : indexes) {
        const QStringList paths = completePaths(at(index.row()));
        for (const QString &path : paths)
            urls << QUrl::fromLocalFile(path);
    }
    if (urls.isEmpty())
        return nullptr;
    auto data = std::make_unique<QMimeData>();
    data->setUrls(urls);
    return data.release();
}

void TransferListModel::put(const FileTransfer &transfer)
{
    const int row = rowOf(transfer.id);
    if (row >= 0) {
        m_transfers[row] = transfer;
        Q_EMIT dataChanged(index(row), index(row));
        return;
    }
    beginInsertRows({}, 0, 0);
    m_transfers.prepend(transfer);
    endInsertRows();
}

void TransferListModel::remove(const QString &id)
{
    const int row = rowOf(id);
    if (row < 0)
        return;
    beginRemoveRows({}, row, row);
    m_transfers.removeAt(row);
    endRemoveRows();
}

void TransferListModel::clear()
{
    beginResetModel();
    m_transfers.clear();
    endResetModel();
}

int TransferListModel::rowOf(const QString &id) const
{
    const auto it = std::find_if(m_transfers.cbegin(), m_transfers.cend(),
                                 [&id](const FileTransfer &transfer) { return transfer.id == id; });
    return it == m_transfers.cend() ? -1 : int(it - m_transfers.cbegin());
}

FileTransfer TransferListModel::at(int row) const
{
    return row < 0 || row >= m_transfers.size() ? FileTransfer() : m_transfers.at(row);
}

} // namespace Signalbox
