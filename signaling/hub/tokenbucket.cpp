#include "tokenbucket_p.h"

#include <algorithm>

namespace Signaling {

TokenBucket::TokenBucket(qint64 perSecond, qint64 burst)
    : m_perSecond(perSecond)
    , m_burst(burst)
    , m_thousandths(burst * 1000)
{
}

bool TokenBucket::take(qint64 nowMs)
{
    if (m_perSecond == 0)
        return true;
    refill(nowMs);
    if (m_thousandths < 1000)
        return false;
    m_thousandths -= 1000;
    return true;
}

qint64 TokenBucket::msUntil(qint64 tokens, qint64 nowMs)
{
    if (m_perSecond == 0)
        return 0;
    refill(nowMs);
    const qint64 missing = std::min(tokens, m_burst) * 1000 - m_thousandths;
    return missing <= 0 ? 0 : (missing + m_perSecond - 1) / m_perSecond;
}

void TokenBucket::refill(qint64 nowMs)
{
    const qint64 full = m_burst * 1000;
    // No longer than it takes to fill it: the product stays small after years of silence.
    const qint64 elapsed = std::min(nowMs - m_filledAt, full / m_perSecond + 1);
    m_filledAt = nowMs;
    m_thousandths = std::min(full, m_thousandths + std::max<qint64>(0, elapsed) * m_perSecond);
}

} // namespace Signaling
