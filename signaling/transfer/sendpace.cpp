#include "sendpace_p.h"

#include <cmath>
#include <utility>

namespace Signaling {

namespace {

constexpr qint64 SecondUs = 1000000;

} // namespace

qint64 SendPace::burstOf(const ServerLimits &limits)
{
    const double burst = limits.signalBurst > 0 ? limits.signalBurst : limits.signalsPerSecond;
    return std::max(qint64(burst / 2), qint64(1));
}

void SendPace::setLimits(const ServerLimits &limits)
{
    *this = SendPace();
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
    if (m_spent == 0 || nowUs - m_countedAt > SecondUs) {
        m_spent = 0;
        m_spentSince = nowUs;
    }
    ++m_spent;
    m_tokens = std::min(m_burst, m_tokens + double(nowUs - m_countedAt) * m_rate / 1e6) - 1;
    m_countedAt = nowUs;
}

ChunkWindow::Sent SendPace::sent(int underWay, qsizetype bytes, qint64 nowUs)
{
    if (underWay == 1)
        m_line.forgetIfIdle(nowUs);
    return m_line.sent(underWay, bytes, nowUs);
}

void SendPace::taken(const ChunkWindow::Sent &sent, qint64 nowUs)
{
    m_line.acknowledged(sent, 1, nowUs);
    if (m_isGuess)
        m_rate += 0.2; // a fifth more in a second, whatever it is
}

void SendPace::setHeld(int chunks, qint64 nowUs)
{
    const bool wasHeld = std::exchange(m_isHeld, chunks > 0);
    if (m_isHeld && !wasHeld)
        guessRate(chunks, nowUs);
}

void SendPace::guessRate(int notTaken, qint64 nowUs)
{
    const double seconds = double(std::max(nowUs - m_spentSince, SecondUs)) / 1e6;
    const double taken = std::max(m_spent - notTaken, 0) / seconds;
    const double before = m_isGuess ? m_rate : taken;
    m_rate = std::max(before / 2, LeastRate);
    m_isGuess = true;
    m_burst = 1;
    m_tokens = 0;
    m_countedAt = nowUs;
    m_spent = 0;
}

} // namespace Signaling
