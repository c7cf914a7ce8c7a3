#ifndef APP_DESKTOP_TASKBARPROGRESS_H
#define APP_DESKTOP_TASKBARPROGRESS_H

#include <QObject>

namespace Signalbox {

class WorkProgress;

/// Shows how far the long work is at the application's entry in the taskbar or dock. The desktops
/// that can, KDE's and GNOME's docks among them, listen for the D-Bus signal Update of
/// com.canonical.Unity.LauncherEntry; where nobody does, or there is no session bus, nothing
/// happens.
class TaskbarProgress : public QObject
{
    Q_OBJECT

public:
    /// \a work must outlive it.
    explicit TaskbarProgress(const WorkProgress *work, QObject *parent = nullptr);
    /// Takes back what it shows.
    ~TaskbarProgress() override;

private:
    void update(bool isBusy);

    const WorkProgress *m_work;
    bool m_isShown = false;
};

} // namespace Signalbox

#endif
