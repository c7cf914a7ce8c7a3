#ifndef SIGNALING_TRANSFER_CHUNKWINDOW_P_H
#define SIGNALING_TRANSFER_CHUNKWINDOW_P_H

#include <QtCore/qglobal.h>

namespace Signaling {

/// How many chunks may be under way on a line, by how long they take to be acknowledged: as many as
/// it carries without a queue, be that in a router, in the server or before a receiver's disk. What
/// queues up would stand before other signals, too: they may be later by less than 100 ms.
///
/// It begins with one chunk. What that takes more than a signal that is nearly empty is the time
/// that the line needs for each; so it is known how many fit before they have to wait. Times are by
/// the monotonic clock, in µs.
class ChunkWindow
{
public:
    static constexpr int Least = 1;
    static constexpr int Most = 256;
    /// So much later may another signal be; a rest of the 100 ms is for what can't be foreseen.
    static constexpr qint64 AddedUs = 90000;
    /// No more of it than this is used where chunks are fast: that keeps any line busy.
    static constexpr qint64 QueueUs = 40000;
    /// So much is no queue, whatever the line.
    static constexpr qint64 NoiseUs = 20000;
    /// From so much on no more than one chunk a round is added.
    static constexpr qint64 SeenQueueUs = 10000;
    /// An acknowledgement lets no more chunks go at once than are on the line in this time.
    static constexpr qint64 BurstUs = 20000;
    /// Nor is it one if any of so many in a row was faster: a busy computer is no slow line.
    static constexpr int Lately = 4;
    /// What was measured before such a pause counts no more.
    static constexpr qint64 IdleUs = 5000000;
    /// Of a chunk as it travels. What is compressed to less is on the line for less time; but of a
    /// very short one hardly anything can be seen.
    static constexpr qsizetype FullBytes = 8192;
    static constexpr qsizetype SeenBytes = 2048;

    /// A chunk as it was sent.
    struct Sent
    {
        qint64 atUs = 0;
        int underWay = 1; ///< with it
        bool wasFull = false;
        qsizetype bytes = FullBytes;
    };

    int size() const { return int(m_size); }
    /// After how many chunks an acknowledgement should be asked for.
    int askAfter() const;
    /// Whether a signal that is nearly empty should be sent, for its time; once until it changes.
    bool wantsLatency() const { return !m_isAsked; }
    void askedLatency() { m_isAsked = true; }
    void setLatency(qint64 us);
    /// To be called when nothing is under way.
    void forgetIfIdle(qint64 nowUs);
    /// What is to be kept of a chunk that is sent now.
    Sent sent(int underWay, qsizetype bytes, qint64 nowUs) const;
    /// That one was, and with it \a chunks in all.
    void acknowledged(const Sent &sent, qint64 chunks, qint64 nowUs);

private:
    qint64 queuedUs(const Sent &sent, qint64 delayUs);
    double chunkUs() const;
    double queueUs() const;
    double mostAfter(const Sent &sent, qint64 queuedUs) const;
    void shrink(qint64 delayUs, qint64 nowUs);

    double m_size = Least;
    qint64 m_latencyUs = -1; ///< of a signal that is nearly empty; -1: not known
    double m_byteUs = -1;    ///< with that: what a byte takes more; -1: not known
    qint64 m_fastestUs = -1; ///< without it: of a chunk; -1: not known
    qint64 m_heardUs = -1;
    qint64 m_shrunkUs = -1;
    int m_late = 0; ///< so many in a row were late
    bool m_isAsked = false;
};

} // namespace Signaling

#endif
