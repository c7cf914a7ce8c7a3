#include "socketkeeper_p.h"

#include <QChildEvent>

namespace Signaling {

void SocketKeeper::waitUntilEmpty()
{
    m_isWaiting = true;
    report();
}

void SocketKeeper::childEvent(QChildEvent *event)
{
    if (m_isWaiting && event->removed())
        report();
}

void SocketKeeper::report()
{
    const auto emitIfEmpty = [this] {
        if (!m_isWaiting || !children().isEmpty())
            return;
        m_isWaiting = false;
        Q_EMIT emptied();
    };
    QMetaObject::invokeMethod(this, emitIfEmpty, Qt::QueuedConnection);
}

} // namespace Signaling
