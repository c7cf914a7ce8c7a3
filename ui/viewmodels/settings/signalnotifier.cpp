#include "signalnotifier.h"

#include <signaling/transfer/filetransfers.h>
#include <ui/models/person.h>
#include <ui/viewmodels/settings/appsettings.h>
#include <ui/viewmodels/workspaceviewmodel.h>

#include <QtCore/qdatetime.h>
#include <QtCore/qpointer.h>

#include <utility>

namespace Signalbox {

SignalNotifier::SignalNotifier(WorkspaceViewModel *workspace, const AppSettings *settings,
                               NotificationService *service,
                               std::shared_ptr<Signaling::Clock> clock, QObject *parent)
    : QObject(parent)
    , m_settings(settings)
    , m_service(service)
    , m_clock(std::move(clock))
{
    connect(workspace, &WorkspaceViewModel::sessionOpened, this, &SignalNotifier::watch);
    connect(workspace, &WorkspaceViewModel::sessionClosing, this,
            [this](const SessionViewModel *session) { m_lastTold.remove(session); });
    for (int row = 0; row < workspace->rowCount(); ++row)
        watch(workspace->at(row));
}

void SignalNotifier::watch(SessionViewModel *session)
{
    connect(
        session->session(), &Signaling::SignalingSession::signalReceived, this,
        [this, session](const Signaling::SignalMessage &message) { consider(session, message); });
}

void SignalNotifier::consider(SessionViewModel *session, const Signaling::SignalMessage &message)
{
    const QString sender = message.sender().id;
    if (message.type == Signaling::FileTransfers::signalType())
        return; // TransferNotifier tells of files
    if (session->isActive() || sender == session->session()->connection().id)
        return;
    const QTime time = QDateTime::fromMSecsSinceEpoch(m_clock->wallMs()).time();
    if (!m_settings->notifications().wants(session->title(), message.type, message.data, time))
        return;
    const qint64 now = m_clock->monotonicMs();
    const auto last = m_lastTold.constFind(session);
    if (last != m_lastTold.constEnd() && now - *last < Pause.count())
        return;
    m_lastTold.insert(session, now);
    const QString who = sender.isEmpty() ? tr("Server") : Person::nameOf(message.sender());
    const QString what = message.data.isEmpty() ? message.type : message.data.left(MaxText);
    m_service->show(session->setup().credentials.sessionId, session->title(),
                    //: Who: what
                    tr("%1: %2").arg(who, what),
                    [notifier = QPointer(this), wanted = QPointer(session)] {
                        if (notifier && wanted)
                            Q_EMIT notifier->chosen(wanted);
                    });
    Q_EMIT told(session);
}

} // namespace Signalbox
