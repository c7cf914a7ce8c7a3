#ifndef SIGNALING_HUB_HUBCOUNTERS_P_H
#define SIGNALING_HUB_HUBCOUNTERS_P_H

#include <signaling/hub/latencyhistogram_p.h>

#include <QtCore/qbytearray.h>
#include <QtCore/qmap.h>

#include <array>
#include <cstddef>

namespace Signaling {

/// Why a hub refused or ended something. Each is a label in /metrics (refusalName).
enum class Refusal : quint8 {
    // Answers to messages, by their status.
    BadMessage,
    Forbidden,
    NotFound,
    Conflict,
    TooLarge,
    OtherStatus,
    // Sockets that were closed for what they sent.
    ProtocolViolation,
    UnknownSocketId,
    UsedSocketId,
    // The limits of HubLimits, in their order.
    Connections,
    ConnectionsPerSession,
    ConnectionsPerAddress,
    WaitingSockets,
    SignalRate,
    ServerSignalRate,
    FrameBytes,
    HeaderBytes,
    BodyBytes,
    RequestTime,
    JoinTime,
    IdleTime,
    QueueBytes,
    GraceMessages,
    GraceBytes,
    // And what has no setting.
    Unacknowledged,
    UnreadAnswers,
    BadRequest,
    FileDescriptors,
    Draining,
};

inline constexpr std::size_t RefusalCount = std::size_t(Refusal::Draining) + 1;

/// "signal_rate" …
QByteArray refusalName(Refusal refusal);
/// For a MESSAGE that was answered with that status.
Refusal refusalOf(int status);

/// What a hub counts. Plain integers, for some are added to a million times a second.
struct HubCounters
{
    quint64 signalsIn = 0;
    quint64 deliveries = 0;
    /// Those of the deliveries that were made while the signal was being taken; whoever fans it out
    /// adds their time to \a latency, all at once.
    quint64 promptDeliveries = 0;
    quint64 refused = 0;
    quint64 malformed = 0;
    quint64 resumes = 0;
    quint64 bytesIn = 0;  ///< in WebSocket messages
    quint64 bytesOut = 0; ///< the same; what is sent again after a resume is counted again
    std::array<quint64, RefusalCount> refusals{};
    QMap<int, quint64> httpAnswers; ///< by status
    /// From taking a signal to handing it to a receiver's socket.
    LatencyHistogram latency;

    void refuse(Refusal why) { ++refusals[std::size_t(why)]; }
    quint64 refusedFor(Refusal why) const { return refusals[std::size_t(why)]; }
};

} // namespace Signaling

#endif
