#include "signalannouncer.h"

#include <signaling/transfer/filetransfers.h>
#include <ui/models/person.h>
#include <ui/viewmodels/settings/appsettings.h>
#include <ui/viewmodels/workspaceviewmodel.h>

#include <utility>

namespace Signalbox {

SignalAnnouncer::SignalAnnouncer(WorkspaceViewModel *workspace, const AppSettings *settings,
                                 std::shared_ptr<Signaling::Clock> clock, QObject *parent)
    : QObject(parent)
    , m_settings(settings)
    , m_pause(clock->createTimer([this] { announce(); }))
{
    connect(workspace, &WorkspaceViewModel::sessionOpened, this, &SignalAnnouncer::watch);
    for (int row = 0; row < workspace->rowCount(); ++row)
        watch(workspace->at(row));
}

void SignalAnnouncer::watch(SessionViewModel *session)
{
    connect(
        session->session(), &Signaling::SignalingSession::signalReceived, this,
        [this, session](const Signaling::SignalMessage &message) { consider(session, message); });
}

void SignalAnnouncer::consider(const SessionViewModel *session,
                               const Signaling::SignalMessage &message)
{
    if (!m_settings->notifications().announces || !session->isActive() || message.isOwn
        || message.type == Signaling::FileTransfers::signalType())
        return;
    const Signaling::Connection sender = message.sender();
    const QString who = sender.isNull() ? tr("the server") : Person::nameOf(sender);
    const QString what = message.data.left(MaxText);
    //: A signal read aloud: its type, who sent it, its data
    m_last = message.type.isEmpty() ? tr("Signal from %1: %2").arg(who, what)
                                    : tr("%1 from %2: %3").arg(message.type, who, what);
    ++m_count;
    if (!m_pause->isActive())
        announce();
}

void SignalAnnouncer::announce()
{
    const int count = std::exchange(m_count, 0);
    if (count == 0)
        return;
    m_pause->start(Pause);
    //: %1: "chat from desk: Hello"
    Q_EMIT announced(count == 1 ? m_last
                                : tr("%Ln new signals, last: %1", nullptr, count).arg(m_last));
}

} // namespace Signalbox
