#ifndef UI_WIDGETS_COMMANDS_HELPACTIONS_H
#define UI_WIDGETS_COMMANDS_HELPACTIONS_H

#include <QObject>

namespace Signalbox {

class CommandPalette;
class MainWindow;
class ProgramLogDialog;
class WindowActions;
class WorkspaceViewModel;

/// What the Help menu does.
class HelpActions : public QObject
{
    Q_OBJECT

public:
    /// All must outlive it.
    HelpActions(const WindowActions *actions, const WorkspaceViewModel *workspace,
                MainWindow *window);

private:
    void find();
    void showShortcuts();
    void showAbout();
    void showProgramLog();
    void copyDiagnostics();

    const WorkspaceViewModel *m_workspace;
    MainWindow *m_window;
    CommandPalette *m_palette = nullptr;
    ProgramLogDialog *m_programLog = nullptr;
};

} // namespace Signalbox

#endif
