#ifndef UI_WIDGETS_COMMANDS_HELPACTIONS_H
#define UI_WIDGETS_COMMANDS_HELPACTIONS_H

#include <QObject>

QT_BEGIN_NAMESPACE
class QMainWindow;
QT_END_NAMESPACE

namespace Signalbox {

class CommandPalette;
class ProgramLogDialog;
class WindowActions;
class WorkspaceViewModel;

/// What the Help menu of a window does.
class HelpActions : public QObject
{
    Q_OBJECT

public:
    /// All must outlive it.
    HelpActions(const WindowActions *actions, const WorkspaceViewModel *workspace,
                QMainWindow *window);

Q_SIGNALS:
    /// What the window has to say once.
    void noticed(const QString &text);

private:
    void find();
    void showShortcuts();
    void showAbout();
    void showProgramLog();
    void copyDiagnostics();

    const WorkspaceViewModel *m_workspace;
    QMainWindow *m_window;
    CommandPalette *m_palette = nullptr;
    ProgramLogDialog *m_programLog = nullptr;
};

} // namespace Signalbox

#endif
