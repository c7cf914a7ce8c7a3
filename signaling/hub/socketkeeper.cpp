#include "socketkeeper_p.h"

#include <QChildEvent>
#include <QWebSocket>

namespace Signaling {

void SocketKeeper::waitUntilEmpty()
{
    m_isWaiting = true;
    report();
}

void SocketKeeper::abortAll()
{
    const auto sockets = findChildren<QWebSocket *>(QString(), Qt::FindDirectChildrenOnly);
    for (QWebSocket *socket : sockets) {
        socket->abort();
        socket->deleteLater();
    }
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
