#ifndef SIGNALING_SESSION_RECONNECTOR_P_H
#define SIGNALING_SESSION_RECONNECTOR_P_H

#include <signaling/clock.h>
#include <signaling/retrypolicy.h>

#include <functional>
#include <memory>
#include <optional>

namespace Signaling {

/// Counts and times the attempts to restore a link, as the policy says.
class Reconnector
{
public:
    /// \a random is in [0, 1); \a due is called when an attempt is to begin.
    Reconnector(Clock &clock, std::function<double()> random, std::function<void()> due);

    /// Counts from the next loss on.
    void setPolicy(const RetryPolicy &policy) { m_policy = policy; }
    /// Plans the next attempt; the first call since reset() is the loss of the link. The delay, or
    /// nothing if the policy allows no more attempts. With \a spread the server asked for a random
    /// delay up to that.
    std::optional<std::chrono::milliseconds>
    plan(std::optional<std::chrono::milliseconds> spread = {});
    /// The attempt that was planned begins, due or not.
    void begin();
    /// The link is up, or nobody wants it any more.
    void reset();

    /// From 1: the attempt that runs or is planned; 0 if none is.
    int attempt() const { return m_attempt; }
    /// Milliseconds since 1970; 0 if none is planned.
    qint64 nextAttemptAt() const { return m_nextAttemptAt; }

private:
    Clock &m_clock;
    std::function<double()> m_random;
    RetryPolicy m_policy;
    RetryPolicy m_inUse; ///< since the link was lost
    std::unique_ptr<ClockTimer> m_timer;
    qint64 m_lostAt = 0;
    qint64 m_dueAt = 0;
    qint64 m_beganAt = 0; ///< the attempt that runs
    qint64 m_nextAttemptAt = 0;
    int m_attempt = 0;
};

} // namespace Signaling

#endif
