#include "transfernotifier.h"

#include <ui/models/transfertext.h>
#include <ui/viewmodels/settings/appsettings.h>
#include <ui/viewmodels/settings/signalnotifier.h>
#include <ui/viewmodels/transfer/transfersviewmodel.h>
#include <ui/viewmodels/workspaceviewmodel.h>

#include <QtCore/qdatetime.h>
#include <QtCore/qpointer.h>

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

void TransferNotifier::watch(SessionViewModel *session)
{
    const auto more = [this, session](const Signaling::TransferPeer &peer, int count) {
        tell(session, QStringLiteral("offers ") + peer.connectionId,
             TransferText::moreOffers(peer, count));
    };
    // It goes with the session, whose connections hold it.
    const auto throttle = std::make_shared<OfferThrottle>(m_clock, 1, Pause, more);
    const TransfersViewModel *transfers = session->transfers();
    // The end of a transfer takes the place of its offer.
    connect(transfers, &TransfersViewModel::offered, this,
            [this, session, throttle](const FileTransfer &transfer) {
                if (throttle->tells(transfer))
                    tell(session, transfer.id, TransferText::begun(transfer));
            });
    connect(transfers, &TransfersViewModel::ended, this,
            [this, session, throttle](const FileTransfer &transfer) {
                if (throttle->tellsEnd(transfer))
                    tell(session, transfer.id, TransferText::ended(transfer));
            });
}

void TransferNotifier::tell(SessionViewModel *session, const QString &topic, const QString &text)
{
    const NotificationSettings &wanted = m_settings->notifications();
    const QTime time = QDateTime::fromMSecsSinceEpoch(m_clock->wallMs()).time();
    if (!session->isActive() && wanted.enabled && !wanted.isMutedAt(time))
        m_service->show(topic, session->title(), text,
                        [notifier = QPointer(this), asked = QPointer(session)] {
                            if (notifier && asked)
                                Q_EMIT notifier->chosen(asked);
                        });
}

} // namespace Signalbox
