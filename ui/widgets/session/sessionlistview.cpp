#include "sessionlistview.h"

#include <ui/widgets/transfer/dropcontents.h>

#include <QCursor>
#include <QDragEnterEvent>
#include <QDragLeaveEvent>
#include <QDropEvent>

#include <utility>

namespace Signalbox {

SessionListView::SessionListView(const std::shared_ptr<Signaling::Clock> &clock, QWidget *parent)
    : QListView(parent)
    , m_timer(clock->createTimer([this] {
        if (m_held >= 0)
            Q_EMIT heldOver(m_held, m_content);
    }))
{
}

SessionListView::~SessionListView() = default;

void SessionListView::startDrag(Qt::DropActions actions)
{
    const QPersistentModelIndex dragged(currentIndex());
    QListView::startDrag(actions);
    if (dragged.isValid() && !window()->frameGeometry().contains(QCursor::pos()))
        Q_EMIT draggedOut(dragged.row());
}

bool SessionListView::isForeign(const QDropEvent *event) const
{
    return event->source() != this && event->possibleActions().testFlag(Qt::CopyAction)
        && !contentOf(event->mimeData(), Fetch::Kinds).isEmpty();
}

void SessionListView::hold(QDragMoveEvent *event)
{
    const int row = indexAt(event->position().toPoint()).row();
    if (m_held != row) {
        letGo();
        m_held = row;
        if (row >= 0)
            m_timer->start(OpenAfter);
    }
    event->setDropAction(Qt::CopyAction);
    event->setAccepted(row >= 0);
}

void SessionListView::letGo()
{
    m_timer->stop();
    if (std::exchange(m_held, -1) >= 0)
        Q_EMIT heldNoMore();
}

void SessionListView::dragEnterEvent(QDragEnterEvent *event)
{
    letGo();
    if (!isForeign(event)) {
        QListView::dragEnterEvent(event);
        return;
    }
    m_content = contentOf(event->mimeData(), Fetch::Kinds);
    hold(event);
    // A file that nobody gets is a capture to the window.
    event->setAccepted(m_held >= 0);
}

void SessionListView::dragMoveEvent(QDragMoveEvent *event)
{
    if (event->source() == this)
        QListView::dragMoveEvent(event);
    else
        hold(event);
}

void SessionListView::dragLeaveEvent(QDragLeaveEvent *event)
{
    letGo();
    m_content = {};
    QListView::dragLeaveEvent(event);
}

void SessionListView::dropEvent(QDropEvent *event)
{
    if (event->source() == this) {
        QListView::dropEvent(event);
        return;
    }
    const int row = indexAt(event->position().toPoint()).row();
    event->setDropAction(Qt::CopyAction);
    event->setAccepted(row >= 0);
    if (row >= 0)
        Q_EMIT contentDropped(row, contentOf(event->mimeData(), Fetch::All));
    letGo();
    m_content = {};
}

} // namespace Signalbox
