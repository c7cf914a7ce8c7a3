#include "reconnector_p.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace Signaling {

using std::chrono::milliseconds;

namespace {
constexpr qint64 SleptMs = 1500;
// No attempt is given longer than this; what took longer, slept.
constexpr qint64 LongestAttemptMs = 20000;
} // namespace

Reconnector::Reconnector(Clock &clock, std::function<double()> random, std::function<void()> due)
    : m_clock(clock)
    , m_random(std::move(random))
    , m_timer(clock.createTimer([this, due = std::move(due)] {
        // The time that the computer slept through is not held against the link.
        const qint64 late = m_clock.monotonicMs() - m_dueAt;
        if (late >= SleptMs)
            m_lostAt += late;
        due();
    }))
{
}

std::optional<milliseconds> Reconnector::plan(std::optional<milliseconds> spread)
{
    const qint64 now = m_clock.monotonicMs();
    if (m_attempt == 0) {
        m_lostAt = now;
        m_inUse = m_policy;
    } else if (now - m_beganAt > LongestAttemptMs) {
        m_lostAt += now - m_beganAt - LongestAttemptMs;
    }
    const milliseconds elapsed(now - m_lostAt);
    const bool wasLast = m_attempt > 0 && elapsed >= m_inUse.totalTime;
    if (wasLast || !m_inUse.allowsAttempt(elapsed, m_attempt + 1))
        return std::nullopt;
    ++m_attempt;
    const double random = m_random();
    const milliseconds wanted = spread
        ? milliseconds(std::llround(random * double(spread->count())))
        : m_inUse.delayBefore(m_attempt, random);
    // The last pause is cut short, so that the whole time is made use of.
    const milliseconds delay = std::min(wanted, m_inUse.totalTime - elapsed);
    m_nextAttemptAt = m_clock.wallMs() + delay.count();
    m_dueAt = now + delay.count();
    m_timer->start(delay);
    return delay;
}

void Reconnector::begin()
{
    m_timer->stop();
    m_nextAttemptAt = 0;
    m_beganAt = m_clock.monotonicMs();
}

void Reconnector::reset()
{
    begin();
    m_attempt = 0;
}

} // namespace Signaling
