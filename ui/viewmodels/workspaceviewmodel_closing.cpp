// What is closed in a workspace, and comes back.
#include "workspaceviewmodel.h"

#include <ui/viewmodels/captureviewmodel.h>
#include <ui/viewmodels/log/capturelist.h>
#include <ui/viewmodels/windows/closedcapture.h>
#include <ui/viewmodels/windows/closedsession.h>

#include <algorithm>
#include <utility>

namespace Signalbox {

void WorkspaceViewModel::watchCaptures()
{
    connect(m_captures, &QAbstractItemModel::rowsInserted, this,
            [this](const QModelIndex &, int row) {
                applyBudget(m_captures->at(row)->log());
                // Opened by another way: nothing is left to bring back.
                if (m_closedCapture && m_closedCapture->key() == m_captures->at(row)->key()) {
                    m_closedCapture.reset();
                    Q_EMIT wasReopened();
                    Q_EMIT closedChanged();
                }
            });
    connect(m_captures, &CaptureList::closed, this, [this](CaptureViewModel *capture, int row) {
        m_closedCapture = std::make_unique<ClosedCapture>(capture, row);
        m_captureIsLast = true;
        Q_EMIT closedChanged();
        Q_EMIT wasClosed(capture->title());
    });
}

bool WorkspaceViewModel::endsWith(const SessionViewModel *session) const
{
    const QString &id = session->setup().credentials.sessionId;
    return session->isHostedHere()
        && std::none_of(m_sessions.begin(), m_sessions.end(), [session, &id](const auto &other) {
               return other.get() != session && other->setup().credentials.sessionId == id;
           });
}

void WorkspaceViewModel::close(int row)
{
    if (row < 0 || row >= int(m_sessions.size()))
        return;
    Q_EMIT sessionClosing(at(row));
    beginRemoveRows({}, row, row);
    const std::unique_ptr<SessionViewModel> closed = std::move(m_sessions[size_t(row)]);
    m_sessions.erase(m_sessions.begin() + row);
    endRemoveRows();
    m_detached.remove(closed.get());
    const SessionSetup &setup = closed->setup();
    const bool stillOpen =
        std::any_of(m_sessions.begin(), m_sessions.end(), [&setup](const auto &other) {
            return other->setup().credentials.sessionId == setup.credentials.sessionId;
        });
    closed->stop();
    // After that: what still waited has failed, and its row says so.
    m_closed = std::make_unique<ClosedSession>(closed.get(), row);
    m_captureIsLast = false;
    if (setup.hosted && !stillOpen && m_services.hosts)
        m_services.hosts->stop(setup.credentials.sessionId);
    Q_EMIT closedChanged();
    Q_EMIT wasClosed(m_closed->title());
}

QString WorkspaceViewModel::closedTitle() const
{
    if (m_closedCapture && (m_captureIsLast || !m_closed))
        return m_closedCapture->title();
    return m_closed ? m_closed->title() : QString();
}

SessionViewModel *WorkspaceViewModel::reopen()
{
    if (!m_closedCapture || (m_closed && !m_captureIsLast))
        return reopenSession();
    const std::unique_ptr<ClosedCapture> closed = std::exchange(m_closedCapture, nullptr);
    closed->openIn(m_captures);
    Q_EMIT wasReopened();
    Q_EMIT closedChanged();
    return nullptr;
}

SessionViewModel *WorkspaceViewModel::reopenSession()
{
    const std::unique_ptr<ClosedSession> closed = std::exchange(m_closed, nullptr);
    if (!closed)
        return nullptr;
    SessionViewModel *session = add(closed->setup(), closed->isRecorded());
    closed->putInto(session);
    move(rowOf(session), std::min(closed->row(), rowCount() - 1));
    session->connectToSession();
    renewTokens(session);
    Q_EMIT wasReopened();
    Q_EMIT closedChanged();
    return session;
}

} // namespace Signalbox
