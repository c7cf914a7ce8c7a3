#include "reconnector_p.h"

#include <algorithm>
#include <utility>

namespace Signaling {

using std::chrono::milliseconds;

Reconnector::Reconnector(Clock &clock, std::function<double()> random, std::function<void()> due)
    : m_clock(clock)
    , m_random(std::move(random))
    , m_timer(clock.createTimer(std::move(due)))
{
}

std::optional<milliseconds> Reconnector::plan()
{
    const qint64 now = m_clock.monotonicMs();
    if (m_attempt == 0)
        m_lostAt = now;
    const milliseconds elapsed(now - m_lostAt);
    const bool wasLast = m_attempt > 0 && elapsed >= m_policy.totalTime;
    if (wasLast || !m_policy.allowsAttempt(elapsed))
        return std::nullopt;
    ++m_attempt;
    // The last pause is cut short, so that the whole time is made use of.
    const milliseconds delay =
        std::min(m_policy.delayBefore(m_attempt, m_random()), m_policy.totalTime - elapsed);
    m_nextAttemptAt = m_clock.wallMs() + delay.count();
    m_timer->start(delay);
    return delay;
}

void Reconnector::begin()
{
    m_timer->stop();
    m_nextAttemptAt = 0;
}

void Reconnector::reset()
{
    begin();
    m_attempt = 0;
}

} // namespace Signaling
