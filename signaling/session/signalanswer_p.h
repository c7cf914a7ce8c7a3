#ifndef SIGNALING_SESSION_SIGNALANSWER_P_H
#define SIGNALING_SESSION_SIGNALANSWER_P_H

#include <signaling/protocol/handover.h>

#include <QtCore/qbytearray.h>
#include <QtCore/qstring.h>

#include <chrono>
#include <optional>

namespace Signaling {

/// What came of handing a signal to the link.
enum class SendResult { Sent, NoLink, TooLarge };

/// What a server answered to a signal: a STATUS.
struct SignalAnswer
{
    static constexpr int Taken = 200;
    /// What a server that doesn't tell is given, and the longest that one is believed.
    static constexpr std::chrono::milliseconds DefaultRetryAfter{1000};
    static constexpr std::chrono::milliseconds LongestRetryAfter{10 * 60 * 1000};

    int status = Taken;
    QString reason;
    /// With status 429: when to send it again.
    std::chrono::milliseconds retryAfter = DefaultRetryAfter;
    /// With status 200, where the server tells.
    std::optional<HandOver> handOver = {};

    /// \a data: of the STATUS, `{"reason":"…","retryAfter":seconds}` or anything else.
    static SignalAnswer fromStatus(int status, const QByteArray &data);
};

} // namespace Signaling

#endif
