#ifndef UI_WIDGETS_SESSIONWINDOW_H
#define UI_WIDGETS_SESSIONWINDOW_H

#include <ui/viewmodels/sessionviewmodel.h>

#include <QMainWindow>

namespace Signalbox {

class LogActions;
class SessionPage;
class WindowActions;
class WorkspaceViewModel;

/// One session in a window of its own. Closing it brings the session back into the main window.
class SessionWindow : public QMainWindow
{
    Q_OBJECT

public:
    /// Takes \a page. \a geometry: as saveGeometry() gave it; empty: beside nothing in particular.
    SessionWindow(WorkspaceViewModel *workspace, SessionPage *page, const QByteArray &geometry);
    ~SessionWindow() override;

    SessionPage *page() const { return m_page; }
    /// Gives the page away; the window is of no use any more.
    SessionPage *takePage();
    const WindowActions *actions() const { return m_actions; }

Q_SIGNALS:
    void joinAgainWanted(Signalbox::SessionViewModel *session);
    void geometryChanged(Signalbox::SessionViewModel *session, const QByteArray &geometry);

protected:
    void closeEvent(QCloseEvent *event) override;
    void changeEvent(QEvent *event) override;
    void moveEvent(QMoveEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void connectActions();
    void hideForeignActions();
    void updateState();
    void tellGeometry();
    void notice(const QString &text);

    WorkspaceViewModel *m_workspace;
    WindowActions *m_actions;
    LogActions *m_logActions;
    SessionPage *m_page;
};

} // namespace Signalbox

#endif
