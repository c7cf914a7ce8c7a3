#ifndef SIGNALING_TRANSFER_SENDPACE_P_H
#define SIGNALING_TRANSFER_SENDPACE_P_H

#include "chunkwindow_p.h"

#include <signaling/serverlimits.h>

#include <QtCore/qglobal.h>

#include <algorithm>

namespace Signaling {

/// How fast the chunks of a session may go, all transfers together, so that other signals need
/// not wait: of the rate that the server told a tenth is left to them and half of the burst, so
/// that no chunk ever waits in the session's queue; and only so many chunks are with the session at
/// once as the line to the server carries. Times are by the monotonic clock, in µs.
///
/// A server that tells no rate may have one all the same, and refuses what is beyond it. Then the
/// rate is taken to be half of what went before, and more again with each chunk that goes.
class SendPace
{
public:
    /// Chunks without an outcome, at most: a few fewer than the session would have on the wire.
    static constexpr int MaxOutstanding = 112;
    /// Of these, pages of offers, which nobody acknowledges.
    static constexpr int MaxPages = 32;
    static constexpr double LeastRate = 0.5;

    static double rateOf(const ServerLimits &limits) { return limits.signalsPerSecond * 0.9; }
    static qint64 burstOf(const ServerLimits &limits);

    /// Of a new connection.
    void setLimits(const ServerLimits &limits);
    int mostOutstanding() const { return m_isHeld ? 1 : std::min(MaxOutstanding, m_line.size()); }
    /// How long the next chunk has to wait; 0: it may go now.
    qint64 waitUs(qint64 nowUs) const;
    void spend(qint64 nowUs);

    /// A chunk of so many bytes goes, and is with the session like \a underWay in all.
    ChunkWindow::Sent sent(int underWay, qsizetype bytes, qint64 nowUs);
    /// The server took a signal that is nearly empty, with nothing of ours before it.
    void setLatency(qint64 us) { m_line.setLatency(us); }
    /// The server took it.
    void taken(const ChunkWindow::Sent &sent, qint64 nowUs);
    /// Whether the server takes no more for the moment: it sent \a chunks back that wait.
    void setHeld(int chunks, qint64 nowUs);
    bool isHeld() const { return m_isHeld; }

private:
    void guessRate(int notTaken, qint64 nowUs);

    double m_rate = 0; ///< 0: none was told
    double m_burst = 1;
    double m_tokens = 1;
    qint64 m_countedAt = 0;
    bool m_isGuess = false;
    bool m_isHeld = false;
    int m_spent = 0; ///< without a pause of a second, or since the last refusal
    qint64 m_spentSince = 0;
    ChunkWindow m_line;
};

} // namespace Signaling

#endif
