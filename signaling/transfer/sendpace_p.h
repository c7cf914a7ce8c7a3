#ifndef SIGNALING_TRANSFER_SENDPACE_P_H
#define SIGNALING_TRANSFER_SENDPACE_P_H

#include <signaling/serverlimits.h>

#include <QtCore/qglobal.h>

namespace Signaling {

/// How fast the chunks of a session may go, all transfers together, so that other signals need
/// not wait: of the rate that the server told a tenth is left to them and half of the burst, so
/// that no chunk ever waits in the session's queue; and only so many chunks are with the session at
/// once. Times are by the monotonic clock, in µs.
class SendPace
{
public:
    /// Chunks without an outcome, at most.
    static constexpr int MaxOutstanding = 32;

    static double rateOf(const ServerLimits &limits) { return limits.signalsPerSecond * 0.9; }
    static qint64 burstOf(const ServerLimits &limits);

    /// Of a new connection.
    void setLimits(const ServerLimits &limits);
    /// How long the next chunk has to wait; 0: it may go now.
    qint64 waitUs(qint64 nowUs) const;
    void spend(qint64 nowUs);

private:
    double m_rate = 0; ///< 0: none was told
    double m_burst = 1;
    double m_tokens = 1;
    qint64 m_countedAt = 0;
};

/// How many chunks of a transfer may be under way, by how long they take to be acknowledged: more
/// as long as that doesn't make them slower, fewer as soon as they queue up anywhere, be it in a
/// router, in the server or before a receiver's disk. What queues up would stand before other
/// signals, too.
class ChunkWindow
{
public:
    static constexpr int Least = 2;
    static constexpr int Most = 256;
    /// So much later than the fastest is still no queue.
    static constexpr qint64 PatienceUs = 40000;

    int size() const { return int(m_size); }
    /// A chunk sent when \a wasFull was acknowledged after \a delayUs.
    void acknowledged(qint64 delayUs, bool wasFull);

private:
    double m_size = 16;
    qint64 m_fastestUs = 0; ///< 0: not known
};

} // namespace Signaling

#endif
