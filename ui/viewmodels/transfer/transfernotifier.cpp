#include "transfernotifier.h"

#include <ui/models/transfertext.h>
#include <ui/viewmodels/settings/appsettings.h>
#include <ui/viewmodels/settings/signalnotifier.h>
#include <ui/viewmodels/transfer/transfersviewmodel.h>
#include <ui/viewmodels/workspaceviewmodel.h>

#include <QtCore/qdatetime.h>

#include <utility>

namespace Signalbox {

using Signaling::FileTransfer;

TransferNotifier::TransferNotifier(WorkspaceViewModel *workspace, const AppSettings *settings,
                                   NotificationService *service,
                                   std::shared_ptr<Signaling::Clock> clock, QObject *parent)
    : QObject(parent)
    , m_settings(settings)
    , m_service(service)
    , m_clock(std::move(clock))
{
    connect(workspace, &WorkspaceViewModel::sessionOpened, this, &TransferNotifier::watch);
    for (int row = 0; row < workspace->rowCount(); ++row)
        watch(workspace->at(row));
}

void TransferNotifier::watch(const SessionViewModel *session)
{
    const TransfersViewModel *transfers = session->transfers();
    connect(transfers, &TransfersViewModel::offered, this,
            [this, session](const FileTransfer &transfer) {
                tell(session, transfer, TransferText::begun(transfer));
            });
    connect(transfers, &TransfersViewModel::ended, this,
            [this, session](const FileTransfer &transfer) {
                tell(session, transfer, TransferText::ended(transfer));
            });
}

void TransferNotifier::tell(const SessionViewModel *session, const FileTransfer &transfer,
                            const QString &text)
{
    const NotificationSettings &wanted = m_settings->notifications();
    const QTime time = QDateTime::fromMSecsSinceEpoch(m_clock->wallMs()).time();
    if (session->isActive() || !wanted.enabled || wanted.isMutedAt(time))
        return;
    // The end of a transfer takes the place of its offer.
    m_service->show(transfer.id, session->title(), text);
}

} // namespace Signalbox
