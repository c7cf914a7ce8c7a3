#include "dropzone.h"

#include <ui/viewmodels/transfer/dropviewmodel.h>
#include <ui/widgets/transfer/dropcontents.h>

#include <QDragMoveEvent>
#include <QDropEvent>

#include <utility>

namespace Signalbox {

DropZone::DropZone(QWidget *widget, DropViewModel *drops, PersonAt personAt)
    : QObject(widget)
    , m_widget(widget)
    , m_drops(drops)
    , m_personAt(std::move(personAt))
{
    widget->setAcceptDrops(true);
    widget->installEventFilter(this);
}

bool DropZone::isForeign(const QDropEvent *event) const
{
    const auto *source = qobject_cast<const QWidget *>(event->source());
    if (source
        && (source == m_widget || m_widget->isAncestorOf(source) || source->isAncestorOf(m_widget)))
        return false;
    return event->possibleActions().testFlag(Qt::CopyAction);
}

bool DropZone::enter(QDragMoveEvent *event)
{
    m_isHeld = false;
    if (!isForeign(event))
        return false;
    m_content = contentOf(event->mimeData(), Fetch::Kinds);
    if (m_content.isEmpty()
        || (m_leavesTexts && m_content.isText() && !DropViewModel::isLong(m_content.asText())))
        return false;
    move(event);
    // Also where it can't be dropped: then it is said why.
    event->setDropAction(Qt::CopyAction);
    event->accept();
    return true;
}

void DropZone::move(QDragMoveEvent *event)
{
    const QPoint position = event->position().toPoint();
    const QString to = m_personAt ? m_personAt(position) : QString();
    if (!std::exchange(m_isHeld, true) || to != m_to) {
        m_to = to;
        m_drops->look(m_content, to);
    }
    Q_EMIT held(position);
    event->setDropAction(Qt::CopyAction);
    event->setAccepted(m_drops->plan().canDrop());
}

void DropZone::leave()
{
    m_isHeld = false;
    m_content = {};
    m_drops->leave();
    Q_EMIT left();
}

bool DropZone::drop(QDropEvent *event)
{
    const QPoint position = event->position().toPoint();
    const QString to = m_personAt ? m_personAt(position) : QString();
    m_drops->look(contentOf(event->mimeData(), Fetch::All), to);
    const bool can = m_drops->plan().canDrop();
    m_drops->drop();
    event->setDropAction(Qt::CopyAction);
    event->setAccepted(can);
    m_isHeld = false;
    m_content = {};
    Q_EMIT left();
    return true;
}

bool DropZone::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::DragEnter:
        return enter(static_cast<QDragMoveEvent *>(event));
    case QEvent::DragMove:
        if (!m_isHeld)
            return false;
        move(static_cast<QDragMoveEvent *>(event));
        return true;
    case QEvent::DragLeave:
        if (!m_isHeld)
            return false;
        leave();
        return true;
    case QEvent::Drop:
        return m_isHeld && drop(static_cast<QDropEvent *>(event));
    default:
        return QObject::eventFilter(watched, event);
    }
}

} // namespace Signalbox
