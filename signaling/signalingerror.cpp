#include "signalingerror.h"

#include <QDebug>

#include <utility>

namespace Signaling {

SignalingError::SignalingError(int errorCode, QString text, QString more)
    : code(errorCode)
    , message(std::move(text))
    , details(std::move(more))
{
}

bool SignalingError::isFatal() const
{
    switch (code) {
    case NoError:
    case TooManySignals:
    case ServerError:
    case ConnectionFailed:
    case NotConnected:
    case ConnectionTimedOut:
    case ConnectionDropped:
    case QueueFull:
    case Expired:
    case Cancelled:
    case OutcomeUnknown:
        return false;
    default:
        return true;
    }
}

QDebug operator<<(QDebug debug, const SignalingError &error)
{
    const QDebugStateSaver saver(debug);
    debug.nospace() << "SignalingError(" << error.code << ", " << error.message << ')';
    return debug;
}

} // namespace Signaling
