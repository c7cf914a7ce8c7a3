#ifndef SIGNALING_CLOCK_H
#define SIGNALING_CLOCK_H

#include <signaling/signaling_global.h>

#include <chrono>
#include <functional>
#include <memory>

namespace Signaling {

/// A one-shot timer made by a Clock. Destroying it stops it. Not thread-safe: it fires in the
/// thread that made it.
class SIGNALING_EXPORT ClockTimer
{
public:
    virtual ~ClockTimer();
    /// Fires once, \a delay from now (0 ms: on the next turn of the event loop); a running timer
    /// starts anew.
    virtual void start(std::chrono::milliseconds delay) = 0;
    /// Does nothing if the timer is not running.
    virtual void stop() = 0;
    /// Whether it is running.
    virtual bool isActive() const = 0;
};

/// Where time comes from. Sessions and hubs read time and make timers through a Clock only, so
/// that tests move time by hand.
class SIGNALING_EXPORT Clock
{
public:
    virtual ~Clock();
    /// Milliseconds since an arbitrary moment; never goes back. Keeps counting while the computer
    /// sleeps where the system allows.
    virtual qint64 monotonicMs() const = 0;
    /// The same in microseconds, for round trips; a clock need not be finer than 1 ms.
    virtual qint64 monotonicUs() const;
    /// Milliseconds since 1970-01-01T00:00:00Z, as the system clock has it; may jump.
    virtual qint64 wallMs() const = 0;
    /// A stopped timer that calls \a onTimeout in the calling thread, which needs an event loop.
    /// The timer may be destroyed inside \a onTimeout.
    virtual std::unique_ptr<ClockTimer> createTimer(std::function<void()> onTimeout) = 0;

    /// The real clock; holds no state, so each call makes a new one.
    static std::shared_ptr<Clock> system();
};

} // namespace Signaling

#endif
