#ifndef UI_VIEWMODELS_WINDOWS_WORKSPACEKEEPER_H
#define UI_VIEWMODELS_WINDOWS_WORKSPACEKEEPER_H

#include <signaling/clock.h>
#include <ui/viewmodels/captureviewmodel.h>
#include <ui/viewmodels/sessionviewmodel.h>
#include <ui/viewmodels/windows/workspacestate.h>

#include <QtCore/qhash.h>
#include <QtCore/qobject.h>
#include <QtCore/qpointer.h>

#include <memory>

namespace Signalbox {

class ProfileConnector;
class WorkspaceViewModel;

/// Keeps what is open and how it stands, so that it comes back at the next start.
class WorkspaceKeeper : public QObject
{
    Q_OBJECT

public:
    /// What changes soon after another change is written with it.
    static constexpr std::chrono::milliseconds Pause{1000};

    /// \a settings is a file of its own: it is written anew each time. \a profiles may be null. All
    /// must outlive it.
    WorkspaceKeeper(WorkspaceViewModel *workspace, QSettings *settings,
                    ProfileConnector *profiles = nullptr, QObject *parent = nullptr);
    /// Writes what is left to write.
    ~WorkspaceKeeper() override;

    /// Opens what was open, with the filters that were in force: joins where the token is kept, or
    /// a profile has what it takes; what lacks one waits in its row for someone to give it.
    /// Recorded sessions follow when the history has said what it holds.
    void restore();
    /// Whether a session of that profile was brought back.
    bool hasRestored(const QString &profile) const;

    const WindowLayout &layout() const { return m_state.layout; }
    void setLayout(const WindowLayout &layout);
    /// Of the session's own window; empty if it never had one.
    QByteArray geometry(const SessionViewModel *session) const;
    void setGeometry(const SessionViewModel *session, const QByteArray &geometry);
    /// What is in front: one of both, or none.
    void setCurrent(SessionViewModel *session, CaptureViewModel *capture = nullptr);
    /// The one that was in front, after restore(); may be null.
    SessionViewModel *current() const { return m_current; }
    CaptureViewModel *currentCapture() const { return m_currentCapture; }

    void saveNow();

private:
    void saveSoon();
    void watchCaptures();
    void restoreCaptures();
    void restoreRecorded();
    void rejoin(SessionViewModel *session, const OpenSession &known);
    void joinRemembered(SessionViewModel *session, const OpenSession &known);

    WorkspaceViewModel *m_workspace;
    QSettings *m_settings;
    ProfileConnector *m_profiles;
    std::unique_ptr<Signaling::ClockTimer> m_timer;
    WorkspaceState m_state;
    QHash<const SessionViewModel *, QByteArray> m_geometries;
    QPointer<SessionViewModel> m_current;
    QPointer<CaptureViewModel> m_currentCapture;
    QList<OpenCapture> m_awaited; ///< recorded sessions of which the history hasn't told yet
    int m_awaitedCurrent = -1;    ///< which of them was in front; -1: none
    QStringList m_restoredProfiles;
    bool m_isRestoring = false;
};

} // namespace Signalbox

#endif
