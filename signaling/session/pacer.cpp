#include "pacer_p.h"

#include <algorithm>
#include <cmath>

namespace Signaling {

void SendRate::set(double perSecond, double burst)
{
    m_intervalNs = perSecond > 0 ? qint64(std::ceil(1e9 / std::max(perSecond, 1e-3))) : 0;
    m_toleranceNs = qint64(double(m_intervalNs) * (std::clamp(burst, 1.0, 1e6) - 1));
    m_idealNs = 0;
}

qint64 SendRate::waitUs(qint64 nowUs) const
{
    if (m_intervalNs == 0)
        return 0;
    const qint64 waitNs = m_idealNs - m_toleranceNs - nowUs * 1000;
    return waitNs <= 0 ? 0 : (waitNs + 999) / 1000;
}

void SendRate::spend(qint64 nowUs)
{
    if (m_intervalNs > 0)
        m_idealNs = std::max(m_idealNs, nowUs * 1000) + m_intervalNs;
}

void Pacer::setServerRate(double perSecond, int burst)
{
    m_server.set(perSecond, burst > 0 ? burst : perSecond);
}

void Pacer::setFlushRate(double perSecond)
{
    if (perSecond == m_flushRate)
        return;
    m_flushRate = perSecond;
    // The timer is not finer than a millisecond: what falls into 10 ms may go at once.
    m_flush.set(perSecond, perSecond / 100);
}

qint64 Pacer::waitUs(quint64 id, qint64 nowUs) const
{
    const qint64 server = m_server.waitUs(nowUs);
    return id <= m_flushUpTo ? std::max(server, m_flush.waitUs(nowUs)) : server;
}

void Pacer::spend(quint64 id, qint64 nowUs)
{
    m_server.spend(nowUs);
    if (id <= m_flushUpTo)
        m_flush.spend(nowUs);
}

} // namespace Signaling
