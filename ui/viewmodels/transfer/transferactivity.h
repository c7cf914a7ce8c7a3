#ifndef UI_VIEWMODELS_TRANSFER_TRANSFERACTIVITY_H
#define UI_VIEWMODELS_TRANSFER_TRANSFERACTIVITY_H

#include <QtCore/qobject.h>

namespace Signalbox {

class SessionViewModel;
class WorkspaceViewModel;

/// What runs in all sessions together: for the taskbar, for what holds off sleep, for whoever is
/// about to close the window.
class TransferActivity : public QObject
{
    Q_OBJECT
    Q_PROPERTY(int open READ open NOTIFY changed)
    Q_PROPERTY(bool running READ isRunning NOTIFY changed)
    Q_PROPERTY(double progress READ progress NOTIFY changed)

public:
    /// \a workspace must outlive it.
    explicit TransferActivity(WorkspaceViewModel *workspace, QObject *parent = nullptr);

    /// How many haven't ended.
    int open() const { return m_open; }
    bool isRunning() const { return m_progress >= 0; }
    /// From 0 to 1, in steps of a hundredth; -1: nothing runs.
    double progress() const { return m_progress; }

Q_SIGNALS:
    /// One of them is another.
    void changed();

private:
    void watch(const SessionViewModel *session);
    void refresh();

    WorkspaceViewModel *m_workspace;
    int m_open = 0;
    double m_progress = -1;
};

} // namespace Signalbox

#endif
