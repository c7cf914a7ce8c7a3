#ifndef SIGNALING_SIMULATEDCLOCK_H
#define SIGNALING_SIMULATEDCLOCK_H

#include <signaling/clock.h>
#include <signaling/signaling_global.h>

#include <chrono>
#include <functional>
#include <memory>
#include <optional>

namespace Signaling {

class SignalingSession;

/// A clock that stands still until it is told to move: hours pass in no time, for rehearsals of
/// what a session would do. For one thread, which needs an event loop.
class SIGNALING_EXPORT SimulatedClock final : public Clock
{
public:
    /// \a wallMs: what the system clock shows at first, milliseconds since 1970.
    explicit SimulatedClock(qint64 wallMs);
    ~SimulatedClock() override;

    qint64 monotonicMs() const override;
    qint64 wallMs() const override;
    /// A timer of 0 ms fires by itself on a later turn of the event loop, every other one inside
    /// advance() only.
    std::unique_ptr<ClockTimer> createTimer(std::function<void()> onTimeout) override;

    /// How long until the next timer is due; nothing if none runs.
    std::optional<std::chrono::milliseconds> untilNext() const;
    /// Moves on and fires what becomes due, each at its time and in that order; what is started
    /// meanwhile and due within \a span too.
    void advance(std::chrono::milliseconds span);

    /// A session that lives by \a clock instead of the system's.
    static std::unique_ptr<SignalingSession> makeSession(std::shared_ptr<Clock> clock);

private:
    class Timer;
    struct Shared;

    std::shared_ptr<Shared> m_shared; ///< timers may live longer than the clock
};

} // namespace Signaling

#endif
