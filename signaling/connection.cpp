#include "connection.h"

#include <QDebug>

namespace Signaling {

QDebug operator<<(QDebug debug, const Connection &connection)
{
    const QDebugStateSaver saver(debug);
    // Its data is left out: applications put names and more into it.
    debug.nospace() << "Connection(" << connection.id << ')';
    return debug;
}

} // namespace Signaling
