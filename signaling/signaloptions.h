#ifndef SIGNALING_SIGNALOPTIONS_H
#define SIGNALING_SIGNALOPTIONS_H

#include <signaling/connection.h>
#include <signaling/signaling_global.h>

#include <QtCore/qmetatype.h>

#include <chrono>
#include <optional>

namespace Signaling {

/// How one signal is to be sent.
struct SIGNALING_EXPORT SignalOptions
{
    /// The one connection it goes to; absent: everyone in the session, the sender included.
    std::optional<Connection> to;
    /// True: kept while the link is down, and sent again if it was on the wire without an
    /// acknowledgement. False: fails as soon as there is no link.
    bool retryAfterReconnect = true;
    /// How long it may be without an outcome; then it has expired or, if it was sent, is unknown.
    /// 0: RetryPolicy::signalTimeout. Before it was ever sent, RetryPolicy::queueAge bounds it too.
    std::chrono::milliseconds timeout{0};
    /// True: data is JSON text and travels as that value (a JavaScript client sees an object, a
    /// number …); invalid JSON is error 400. False: data travels as a string.
    bool isJson = false;
};

} // namespace Signaling

Q_DECLARE_METATYPE(Signaling::SignalOptions)

#endif
