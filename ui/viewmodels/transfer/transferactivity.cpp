#include "transferactivity.h"

#include <ui/viewmodels/transfer/transfersviewmodel.h>
#include <ui/viewmodels/workspaceviewmodel.h>

#include <QtCore/qmath.h>

namespace Signalbox {

using Signaling::FileTransfer;

TransferActivity::TransferActivity(WorkspaceViewModel *workspace, QObject *parent)
    : QObject(parent)
    , m_workspace(workspace)
{
    connect(workspace, &WorkspaceViewModel::sessionOpened, this, [this](SessionViewModel *session) {
        watch(session);
        refresh();
    });
    connect(workspace, &QAbstractItemModel::rowsRemoved, this, &TransferActivity::refresh);
    for (int row = 0; row < workspace->rowCount(); ++row)
        watch(workspace->at(row));
    refresh();
}

void TransferActivity::watch(const SessionViewModel *session)
{
    connect(session->transfers(), &TransfersViewModel::changed, this, &TransferActivity::refresh);
}

void TransferActivity::refresh()
{
    int open = 0;
    double size = 0;
    double transferred = 0;
    bool runs = false;
    for (int row = 0; row < m_workspace->rowCount(); ++row) {
        const TransfersViewModel *transfers = m_workspace->at(row)->transfers();
        open += transfers->open();
        const TransferListModel *model = transfers->model();
        for (int i = 0; i < model->rowCount(); ++i) {
            const FileTransfer transfer = model->at(i);
            if (transfer.state != FileTransfer::State::Running)
                continue;
            runs = true;
            size += double(transfer.size);
            transferred += double(transfer.transferred);
        }
    }
    const double share = size > 0 ? transferred / size : 0;
    const double progress = runs ? qFloor(share * 100) / 100.0 : -1;
    if (open == m_open && qFuzzyCompare(progress + 2, m_progress + 2))
        return;
    m_open = open;
    m_progress = progress;
    Q_EMIT changed();
}

} // namespace Signalbox
