#include "signalflow_p.h"

#include <algorithm>

namespace Signaling {

// Whoever comes back finds more than one token, for all that waits comes with it and each one too
// many costs a refusal; but nobody waits much longer than needed.
static constexpr qint64 LongestCourtesyMs = 1000;

SignalFlow::SignalFlow(const HubLimits &limits)
    : m_bucket(limits.signalsPerSecond, limits.signalBurst)
{
}

qint64 SignalFlow::admit(bool isRetry, qint64 nowMs)
{
    if (m_isHolding && !isRetry)
        return waitFrom(nowMs);
    if (m_bucket.take(nowMs)) {
        m_isHolding = false;
        return 0;
    }
    m_isHolding = m_keepsOrder;
    return waitFrom(nowMs);
}

qint64 SignalFlow::waitFrom(qint64 nowMs)
{
    const qint64 halfFull = m_bucket.msUntil(m_bucket.burst() / 2, nowMs);
    return std::max<qint64>({1, m_bucket.msUntil(1, nowMs), std::min(halfFull, LongestCourtesyMs)});
}

} // namespace Signaling
