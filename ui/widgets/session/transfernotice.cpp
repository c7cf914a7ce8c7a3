#include "transfernotice.h"

#include <ui/models/transferlistmodel.h>
#include <ui/models/transfertext.h>
#include <ui/viewmodels/transfer/transfersviewmodel.h>

#include <array>

namespace Signalbox {

using Signaling::FileTransfer;

TransferNotice::TransferNotice(const TransfersViewModel *transfers, QWidget *parent)
    : NoticeBar(tr("Show"), parent)
    , m_transfers(transfers)
{
    connect(this, &NoticeBar::dismissed, this, [this] { m_closed.insert(m_shown); });
    const TransferListModel *model = transfers->model();
    connect(model, &QAbstractItemModel::rowsInserted, this, &TransferNotice::refresh);
    connect(model, &QAbstractItemModel::rowsRemoved, this, &TransferNotice::refresh);
    connect(model, &QAbstractItemModel::dataChanged, this, &TransferNotice::refresh);
    connect(model, &QAbstractItemModel::modelReset, this, &TransferNotice::refresh);
}

void TransferNotice::setWanted(bool wanted)
{
    m_wanted = wanted;
    refresh();
}

int TransferNotice::row() const
{
    using State = FileTransfer::State;
    // What waits for an answer comes first, what is under way next.
    std::array<int, 3> found{-1, -1, -1};
    const TransferListModel *model = m_transfers->model();
    for (int row = 0; row < model->rowCount(); ++row) {
        const QModelIndex index = model->index(row);
        const auto state = index.data(TransferListModel::StateRole).value<State>();
        const bool isOurs = index.data(TransferListModel::OutgoingRole).toBool();
        if (state >= State::Done
            || m_closed.contains(index.data(TransferListModel::IdRole).toString()))
            continue;
        size_t rank = 2;
        if (state == State::Offered && !isOurs)
            rank = 0;
        else if (state == State::Running)
            rank = 1;
        if (found[rank] < 0)
            found[rank] = row;
    }
    return found[0] >= 0 ? found[0] : found[1] >= 0 ? found[1] : found[2];
}

void TransferNotice::refresh()
{
    const TransferListModel *model = m_transfers->model();
    m_closed.removeIf([model](const QString &id) { return model->rowOf(id) < 0; });
    const int row = m_wanted ? this->row() : -1;
    if (row < 0) {
        m_shown.clear();
        hide();
        return;
    }
    const FileTransfer transfer = model->at(row);
    const bool isOffer = transfer.state == FileTransfer::State::Offered
        && transfer.direction == FileTransfer::Direction::Incoming;
    //: A file or a folder, and how far it is: “holiday: 4.1 of 12.0 MiB”
    const QString text = isOffer
        ? TransferText::begun(transfer)
        : tr("%1: %2").arg(TransferText::title(transfer), TransferText::status(transfer));
    if (m_shown == transfer.id && !isHidden()) {
        if (text != this->text())
            setText(text);
        return;
    }
    m_shown = transfer.id;
    say(text);
}

} // namespace Signalbox
