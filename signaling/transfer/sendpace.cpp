#include "sendpace_p.h"

#include <algorithm>
#include <cmath>

namespace Signaling {

qint64 SendPace::burstOf(const ServerLimits &limits)
{
    const double burst = limits.signalBurst > 0 ? limits.signalBurst : limits.signalsPerSecond;
    return std::max(qint64(burst / 2), qint64(1));
}

void SendPace::setLimits(const ServerLimits &limits)
{
    m_rate = rateOf(limits);
    m_burst = double(burstOf(limits));
    m_tokens = m_burst;
}

qint64 SendPace::waitUs(qint64 nowUs) const
{
    if (m_rate <= 0)
        return 0;
    const double tokens = m_tokens + double(nowUs - m_countedAt) * m_rate / 1e6;
    return tokens >= 1 ? 0 : qint64(std::ceil((1 - tokens) * 1e6 / m_rate));
}

void SendPace::spend(qint64 nowUs)
{
    if (m_rate <= 0)
        return;
    m_tokens = std::min(m_burst, m_tokens + double(nowUs - m_countedAt) * m_rate / 1e6) - 1;
    m_countedAt = nowUs;
}

void ChunkWindow::acknowledged(qint64 delayUs, bool wasFull)
{
    m_fastestUs = m_fastestUs == 0 ? delayUs : std::min(m_fastestUs, delayUs);
    if (delayUs > m_fastestUs + PatienceUs)
        m_size = std::max(m_size * 0.75, double(Least));
    else if (wasFull)
        m_size = std::min(m_size + m_size / 8 + 1, double(Most));
}

} // namespace Signaling
