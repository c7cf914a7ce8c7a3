#include "workspacekeeper.h"

#include <ui/viewmodels/profiles/profileconnector.h>
#include <ui/viewmodels/recentsessions.h>
#include <ui/viewmodels/secretstore.h>
#include <ui/viewmodels/workspaceviewmodel.h>

#include <utility>

namespace Signalbox {

WorkspaceKeeper::WorkspaceKeeper(WorkspaceViewModel *workspace, QSettings *settings,
                                 ProfileConnector *profiles, QObject *parent)
    : QObject(parent)
    , m_workspace(workspace)
    , m_settings(settings)
    , m_profiles(profiles)
    , m_timer(workspace->services().clock->createTimer([this] { saveNow(); }))
    , m_state(WorkspaceState::load(settings))
{
    const auto later = [this] { saveSoon(); };
    connect(workspace, &QAbstractItemModel::rowsInserted, this, later);
    connect(workspace, &QAbstractItemModel::rowsRemoved, this, later);
    connect(workspace, &QAbstractItemModel::rowsMoved, this, later);
    connect(workspace, &WorkspaceViewModel::detachedChanged, this, later);
    // What it joins with may have changed.
    connect(workspace, &WorkspaceViewModel::sessionOpened, this,
            [this, later](const SessionViewModel *session) {
                connect(session, &SessionViewModel::connected, this, later);
            });
    connect(workspace, &WorkspaceViewModel::sessionClosing, this,
            [this](const SessionViewModel *session) { m_geometries.remove(session); });
}

WorkspaceKeeper::~WorkspaceKeeper()
{
    if (m_timer->isActive())
        saveNow();
}

void WorkspaceKeeper::restore()
{
    m_isRestoring = true;
    const WorkspaceState state = m_state;
    QList<SessionViewModel *> rows;
    for (const OpenSession &known : state.sessions) {
        SessionViewModel *session = m_workspace->openRestored(known.setup());
        m_geometries.insert(session, known.geometry);
        rows << session;
        m_workspace->setDetached(session, known.detached);
    }
    m_current = rows.value(state.current);
    m_isRestoring = false;
    for (qsizetype row = 0; row < rows.size(); ++row)
        rejoin(rows.at(row), state.sessions.at(row));
}

void WorkspaceKeeper::rejoin(SessionViewModel *session, const OpenSession &known)
{
    if (known.hosted)
        return;
    if (!known.profile.isEmpty() && m_profiles && m_profiles->reconnect(session, known.profile)) {
        m_restoredProfiles << known.profile;
        return;
    }
    if (known.remembered && m_workspace->secrets())
        joinRemembered(session, known);
}

void WorkspaceKeeper::joinRemembered(SessionViewModel *session, const OpenSession &known)
{
    RecentSession entry;
    entry.server = known.server;
    entry.key = known.key;
    entry.sessionId = known.sessionId;
    const QPointer<SessionViewModel> waiting(session);
    m_workspace->secrets()->read(entry.secretName(), this, [waiting, known](const QString &token) {
        // Somebody may have been faster, or closed it.
        if (!waiting || !waiting->isRestored() || token.isEmpty())
            return;
        SessionSetup setup = known.setup();
        setup.credentials.token = token;
        waiting->connectWith(setup);
    });
}

bool WorkspaceKeeper::hasRestored(const QString &profile) const
{
    return m_restoredProfiles.contains(profile);
}

void WorkspaceKeeper::setLayout(const WindowLayout &layout)
{
    if (m_state.layout == layout)
        return;
    m_state.layout = layout;
    saveSoon();
}

QByteArray WorkspaceKeeper::geometry(const SessionViewModel *session) const
{
    return m_geometries.value(session);
}

void WorkspaceKeeper::setGeometry(const SessionViewModel *session, const QByteArray &geometry)
{
    if (m_geometries.value(session) == geometry)
        return;
    m_geometries.insert(session, geometry);
    saveSoon();
}

void WorkspaceKeeper::setCurrent(SessionViewModel *session)
{
    if (m_isRestoring || m_current == session)
        return;
    m_current = session;
    saveSoon();
}

void WorkspaceKeeper::freeze()
{
    saveNow();
    m_isFrozen = true;
}

void WorkspaceKeeper::saveSoon()
{
    if (!m_isFrozen && !m_isRestoring && !m_timer->isActive())
        m_timer->start(Pause);
}

void WorkspaceKeeper::saveNow()
{
    m_timer->stop();
    if (m_isFrozen)
        return;
    m_state.sessions.clear();
    for (int row = 0; row < m_workspace->rowCount(); ++row) {
        const SessionViewModel *session = m_workspace->at(row);
        OpenSession open = OpenSession::of(session->setup());
        open.detached = m_workspace->isDetached(session);
        open.geometry = m_geometries.value(session);
        m_state.sessions << open;
    }
    m_state.current = m_workspace->rowOf(m_current);
    m_state.save(m_settings);
}

} // namespace Signalbox
