#ifndef UI_WIDGETS_SESSION_SESSIONLIST_H
#define UI_WIDGETS_SESSION_SESSIONLIST_H

#include <QPointer>
#include <QWidget>

QT_BEGIN_NAMESPACE
class QAction;
class QLabel;
QT_END_NAMESPACE

namespace Signalbox {

class DropViewModel;
class SessionListView;
class WorkspaceViewModel;
struct DropContent;

/// The open sessions at the window's left, with ways to more at its foot.
class SessionList : public QWidget
{
    Q_OBJECT

public:
    SessionList(WorkspaceViewModel *workspace, QAction *host, QAction *join,
                QWidget *parent = nullptr);

    /// -1: none.
    int currentRow() const;
    void setCurrentRow(int row);
    /// Something else to choose from, beneath the sessions.
    void addPanel(QWidget *panel);

Q_SIGNALS:
    void rowChosen(int row);
    /// \a position is global.
    void menuRequested(int row, const QPoint &position);
    /// Double-clicked, or dragged out of the window.
    void windowRequested(int row);

protected:
    void changeEvent(QEvent *event) override;

private:
    void connectDrops();
    void drop(int row, const DropContent &content);
    void showMenu(const QPoint &position);
    void updateFonts();

    WorkspaceViewModel *m_workspace;
    QLabel *m_title;
    SessionListView *m_list;
    QPointer<DropViewModel> m_shown; ///< whose page says what dropping it would do
};

} // namespace Signalbox

#endif
