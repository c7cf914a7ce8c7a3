#ifndef SIGNALING_HUB_DELAYLINE_P_H
#define SIGNALING_HUB_DELAYLINE_P_H

#include <signaling/clock.h>

#include <QtCore/qbytearray.h>

#include <chrono>
#include <deque>
#include <functional>
#include <memory>

namespace Signaling {

/// What is on its way in one direction of a faulty line: each arrives at its time, and none before
/// the one that went before it.
class DelayLine
{
public:
    struct Passenger
    {
        enum class Kind { Frame, Text, End };
        Kind kind = Kind::Frame;
        QByteArray frame;
        int closeCode = 0; ///< of an End
    };
    using Arrive = std::function<void(const Passenger &)>;

    /// \a arrive may destroy the line.
    DelayLine(std::shared_ptr<Clock> clock, Arrive arrive);

    /// It arrives inside this call if it takes no time and nothing is before it.
    void push(Passenger passenger, std::chrono::milliseconds takes);
    /// True: nothing arrives any more. False: what is due does, inside this call.
    void hold(bool isHeld);
    /// Whether what is pushed now would have to wait.
    bool isBusy() const { return m_isHeld || !m_passengers.empty(); }
    qint64 bytes() const { return m_bytes; }
    /// All of it, in its order, for nobody waits any longer.
    std::deque<Passenger> takeAll();

private:
    struct Travel
    {
        Passenger passenger;
        qint64 dueAt; ///< by the monotonic clock
    };

    void pump();

    std::shared_ptr<Clock> m_clock;
    Arrive m_arrive;
    std::unique_ptr<ClockTimer> m_timer;
    std::deque<Travel> m_passengers;
    std::shared_ptr<char> m_life = std::make_shared<char>(); ///< ends with the line
    qint64 m_bytes = 0;
    bool m_isHeld = false;
};

} // namespace Signaling

#endif
