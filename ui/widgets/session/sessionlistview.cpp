#include "sessionlistview.h"

#include <QCursor>

namespace Signalbox {

void SessionListView::startDrag(Qt::DropActions actions)
{
    const QPersistentModelIndex dragged(currentIndex());
    QListView::startDrag(actions);
    if (dragged.isValid() && !window()->frameGeometry().contains(QCursor::pos()))
        Q_EMIT draggedOut(dragged.row());
}

} // namespace Signalbox
