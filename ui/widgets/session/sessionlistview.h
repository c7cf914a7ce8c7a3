#ifndef UI_WIDGETS_SESSION_SESSIONLISTVIEW_H
#define UI_WIDGETS_SESSION_SESSIONLISTVIEW_H

#include <QListView>

namespace Signalbox {

/// Sessions that can be dragged: to another place in the list, and out of the window.
class SessionListView : public QListView
{
    Q_OBJECT

public:
    using QListView::QListView;

Q_SIGNALS:
    void draggedOut(int row);

protected:
    void startDrag(Qt::DropActions actions) override;
};

} // namespace Signalbox

#endif
