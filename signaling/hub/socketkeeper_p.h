#ifndef SIGNALING_HUB_SOCKETKEEPER_P_H
#define SIGNALING_HUB_SOCKETKEEPER_P_H

#include <QtCore/qobject.h>

namespace Signaling {

/// The parent of a hub's sockets: knows when the last has said goodbye.
class SocketKeeper final : public QObject
{
    Q_OBJECT

public:
    /// emptied() follows, never inside this call; at once if there is nothing to wait for.
    void waitUntilEmpty();
    /// Cuts those that have not said goodbye yet.
    void abortAll();

Q_SIGNALS:
    void emptied();

protected:
    void childEvent(QChildEvent *event) override;

private:
    void report();

    bool m_isWaiting = false;
};

} // namespace Signaling

#endif
