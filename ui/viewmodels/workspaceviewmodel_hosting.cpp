// What a workspace hosts, and hosts anew.
#include "workspaceviewmodel.h"

#include <signaling/connection.h>
#include <signaling/history/signalhistory.h>
#include <ui/viewmodels/recentsessions.h>

#include <algorithm>
#include <utility>

namespace Signalbox {

namespace {

/// A hosted session is known by its name, also to the history: a new one under the name of one of
/// before would be taken for that one.
bool wasUsed(const QString &name, const WorkspaceServices &services)
{
    if (services.recent) {
        RecentSession wanted;
        wanted.name = name;
        wanted.hosted = true;
        if (services.recent->find(wanted) >= 0)
            return true;
    }
    if (!services.history)
        return false;
    const QList<Signaling::HistorySession> &sessions = services.history->sessions();
    return std::any_of(sessions.cbegin(), sessions.cend(), [&name](const auto &session) {
        return session.place.hosted && session.place.name == name;
    });
}

} // namespace

SessionViewModel *WorkspaceViewModel::hostedAs(const QString &name) const
{
    const auto it =
        std::find_if(m_sessions.begin(), m_sessions.end(), [&name](const auto &session) {
            return session->setup().hosted && session->setup().name == name;
        });
    return it == m_sessions.end() ? nullptr : it->get();
}

bool WorkspaceViewModel::isTaken(const QString &name) const
{
    return std::any_of(m_sessions.begin(), m_sessions.end(),
                       [&name](const auto &session) { return session->setup().name == name; });
}

QString WorkspaceViewModel::nextHostName() const
{
    for (int number = 1;; ++number) {
        const QString name = number == 1 ? tr("My session") : tr("My session %1").arg(number);
        if (!isTaken(name) && !wasUsed(name, m_services))
            return name;
    }
}

void WorkspaceViewModel::host(HostService::Reach reach, const QString &name)
{
    if (m_hosting || !m_services.hosts)
        return;
    startHosting(reach, {}, [this, name](const HostedSession &hosted) {
        open({hosted.credentials, name.isEmpty() || isTaken(name) ? nextHostName() : name, true,
              hosted.inviteUrl});
    });
}

void WorkspaceViewModel::startHosting(HostService::Reach reach, const QString &instead,
                                      const HostService::HostCallback &use)
{
    m_hosting = true;
    m_hostingInstead = instead;
    Q_EMIT hostingChanged();
    m_services.hosts->host(m_services.userName, reach, this,
                           [this, use](const HostedSession &hosted) {
                               m_hosting = false;
                               Q_EMIT hostingChanged();
                               if (hosted.problem.isEmpty())
                                   use(hosted);
                               else
                                   Q_EMIT hostingFailed(hosted.problem);
                               hostNext();
                           });
}

/// On a hub of its own again, in its row, and with it every row that was in the same session: what
/// that was before is gone.
void WorkspaceViewModel::hostAgain(SessionViewModel *session)
{
    if (!m_services.hosts)
        return;
    const QString id = session->setup().credentials.sessionId;
    // It was hosted anew for another of its rows while this one was closed.
    const auto anew = m_hostedAnew.constFind(id);
    if (anew != m_hostedAnew.constEnd()
        && m_services.hosts->isHosting(anew->credentials.sessionId)) {
        joinHosted(session, *anew);
        return;
    }
    if (m_hosting) {
        // What is being hosted instead of its session takes it along.
        if (id.isEmpty() || id != m_hostingInstead)
            m_toHost.append(session);
        return;
    }
    const auto reach = session->setup().inviteUrl.isEmpty() ? HostService::Reach::ThisComputer
                                                            : HostService::Reach::LocalNetwork;
    startHosting(reach, id,
                 [this, id, asked = QPointer<SessionViewModel>(session)](
                     const HostedSession &hosted) { useInstead(id, asked, hosted); });
}

void WorkspaceViewModel::useInstead(const QString &id, const SessionViewModel *asked,
                                    const HostedSession &hosted)
{
    QList<SessionViewModel *> rows;
    for (const auto &one : m_sessions) {
        const SessionSetup &setup = one->setup();
        if (one.get() == asked
            || (setup.hosted && !id.isEmpty() && setup.credentials.sessionId == id))
            rows << one.get();
    }
    if (rows.isEmpty()) {
        m_services.hosts->stop(hosted.credentials.sessionId);
        return;
    }
    if (!id.isEmpty()) {
        for (HostedSession &older : m_hostedAnew) {
            if (older.credentials.sessionId == id)
                older = hosted;
        }
        m_hostedAnew.insert(id, hosted);
    }
    for (SessionViewModel *row : std::as_const(rows))
        joinHosted(row, hosted);
}

/// As who it was before.
void WorkspaceViewModel::joinHosted(SessionViewModel *session, const HostedSession &hosted)
{
    SessionSetup setup = session->setup();
    setup.credentials = hosted.credentials;
    setup.inviteUrl = hosted.inviteUrl;
    if (!setup.identity.isEmpty())
        setup.credentials.token =
            m_services.hosts->mintToken(hosted.credentials.sessionId, setup.role,
                                        Signaling::Connection::dataForName(setup.identity));
    // It may still be looking for the hub that is gone.
    if (session->canLeave())
        session->stop();
    if (!session->canLeave()) {
        session->connectWith(setup);
        return;
    }
    connect(
        session->session(), &Signaling::SignalingSession::disconnected, session,
        [session, setup] { session->connectWith(setup); },
        Qt::ConnectionType(Qt::SingleShotConnection | Qt::QueuedConnection));
}

void WorkspaceViewModel::hostNext()
{
    while (!m_toHost.isEmpty() && !m_hosting) {
        const QPointer<SessionViewModel> next = m_toHost.takeFirst();
        if (next && next->canConnect() && !next->isHostedHere())
            next->connectToSession();
    }
}

} // namespace Signalbox
