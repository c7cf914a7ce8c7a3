#ifndef UI_WIDGETS_WINDOWMEMORY_H
#define UI_WIDGETS_WINDOWMEMORY_H

#include <QObject>

namespace Signalbox {

class MainWindow;
class WorkspaceKeeper;

/// Has the main window stand as it stood, and tells the keeper how it stands.
class WindowMemory : public QObject
{
    Q_OBJECT

public:
    /// Both must outlive it. \a isNew: the window stands nowhere yet.
    WindowMemory(MainWindow *window, WorkspaceKeeper *keeper, bool isNew);
};

} // namespace Signalbox

#endif
