#include "workspacekeeper.h"

#include <signaling/history/signalhistory.h>
#include <ui/viewmodels/captureviewmodel.h>
#include <ui/viewmodels/history/sessionhistory.h>
#include <ui/viewmodels/log/capturelist.h>
#include <ui/viewmodels/logviewmodel.h>
#include <ui/viewmodels/profiles/profileconnector.h>
#include <ui/viewmodels/recentsessions.h>
#include <ui/viewmodels/secretstore.h>
#include <ui/viewmodels/workspaceviewmodel.h>

#include <algorithm>
#include <utility>

namespace Signalbox {

using Signaling::SignalHistory;

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
                connect(session->logView(), &LogViewModel::filterChanged, this, later);
                if (session->history())
                    connect(session->history(), &SessionHistory::changed, this, later);
            });
    connect(workspace, &WorkspaceViewModel::sessionClosing, this,
            [this](const SessionViewModel *session) { m_geometries.remove(session); });
    watchCaptures();
}

void WorkspaceKeeper::watchCaptures()
{
    const auto later = [this] { saveSoon(); };
    const CaptureList *captures = m_workspace->captures();
    connect(captures, &QAbstractItemModel::rowsRemoved, this, later);
    connect(captures, &QAbstractItemModel::rowsMoved, this, later);
    connect(captures, &QAbstractItemModel::rowsInserted, this,
            [this, captures, later](const QModelIndex &, int row) {
                connect(captures->at(row)->logView(), &LogViewModel::filterChanged, this, later);
                saveSoon();
            });
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
        // Files of before don't say whether it was recorded.
        std::optional<bool> record = known.recording;
        if (!record && m_profiles)
            record = m_profiles->records(known.profile);
        SessionViewModel *session = m_workspace->openRestored(known.setup(), record);
        m_geometries.insert(session, known.geometry);
        session->logView()->setFilter(known.filter);
        rows << session;
        m_workspace->setDetached(session, known.detached);
    }
    m_current = rows.value(state.current);
    restoreCaptures();
    m_isRestoring = false;
    for (qsizetype row = 0; row < rows.size(); ++row)
        rejoin(rows.at(row), state.sessions.at(row));
}

void WorkspaceKeeper::restoreCaptures()
{
    CaptureList *captures = m_workspace->captures();
    const WorkspaceState state = m_state;
    for (int row = 0; row < state.captures.size(); ++row) {
        const OpenCapture &known = state.captures.at(row);
        const bool isCurrent = row == state.currentCapture && !m_current;
        if (known.isRecorded()) {
            if (isCurrent)
                m_awaitedCurrent = int(m_awaited.size());
            m_awaited << known;
            continue;
        }
        CaptureViewModel *capture = captures->add(known.file);
        capture->logView()->setFilter(known.filter);
        if (isCurrent)
            m_currentCapture = capture;
    }
    SignalHistory *history = m_workspace->services().history;
    if (m_awaited.isEmpty() || !history)
        return;
    connect(history, &SignalHistory::sessionsChanged, this, &WorkspaceKeeper::restoreRecorded);
    history->refresh();
}

void WorkspaceKeeper::restoreRecorded()
{
    SignalHistory *history = m_workspace->services().history;
    disconnect(history, &SignalHistory::sessionsChanged, this, &WorkspaceKeeper::restoreRecorded);
    CaptureList *captures = m_workspace->captures();
    const QList<OpenCapture> awaited = std::exchange(m_awaited, {});
    // Somebody may have gone elsewhere meanwhile.
    const bool isAwaited = !m_current && !m_currentCapture;
    for (int row = 0; row < awaited.size(); ++row) {
        const OpenCapture &known = awaited.at(row);
        const auto &sessions = history->sessions();
        const auto it =
            std::find_if(sessions.begin(), sessions.end(),
                         [&known](const auto &session) { return session.place == known.place; });
        if (it == sessions.end())
            continue; // it was deleted
        const bool isShown = isAwaited && row == m_awaitedCurrent;
        CaptureViewModel *capture =
            isShown ? captures->openRecorded(history, *it) : captures->addRecorded(history, *it);
        capture->logView()->setFilter(known.filter);
    }
}

void WorkspaceKeeper::rejoin(SessionViewModel *session, const OpenSession &known)
{
    if (known.hosted)
        return;
    if (!known.profile.isEmpty() && m_profiles && m_profiles->reconnect(session, known.profile)) {
        if (known.identity.isEmpty())
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

void WorkspaceKeeper::setCurrent(SessionViewModel *session, CaptureViewModel *capture)
{
    if (m_isRestoring || (m_current == session && m_currentCapture == capture))
        return;
    m_current = session;
    m_currentCapture = capture;
    saveSoon();
}

void WorkspaceKeeper::saveSoon()
{
    if (!m_isRestoring && !m_timer->isActive())
        m_timer->start(Pause);
}

void WorkspaceKeeper::saveNow()
{
    m_timer->stop();
    m_state.sessions.clear();
    for (int row = 0; row < m_workspace->rowCount(); ++row) {
        const SessionViewModel *session = m_workspace->at(row);
        OpenSession open = OpenSession::of(session->setup());
        open.detached = m_workspace->isDetached(session);
        open.geometry = m_geometries.value(session);
        open.filter = session->logView()->filter();
        if (session->history())
            open.recording = session->history()->isRecording();
        m_state.sessions << open;
    }
    m_state.current = m_workspace->rowOf(m_current);
    m_state.captures.clear();
    const CaptureList *captures = m_workspace->captures();
    for (int row = 0; row < captures->rowCount(); ++row)
        m_state.captures << OpenCapture::of(captures->at(row));
    m_state.currentCapture = captures->rowOf(m_currentCapture);
    m_state.captures << m_awaited;
    m_state.save(m_settings);
}

} // namespace Signalbox
