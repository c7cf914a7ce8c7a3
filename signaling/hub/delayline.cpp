#include "delayline_p.h"

#include <algorithm>
#include <utility>

namespace Signaling {

DelayLine::DelayLine(std::shared_ptr<Clock> clock, Arrive arrive)
    : m_clock(std::move(clock))
    , m_arrive(std::move(arrive))
    , m_timer(m_clock->createTimer([this] { pump(); }))
{
}

void DelayLine::push(Passenger passenger, std::chrono::milliseconds takes)
{
    qint64 dueAt = m_clock->monotonicMs() + takes.count();
    if (!m_passengers.empty())
        dueAt = std::max(dueAt, m_passengers.back().dueAt);
    m_bytes += passenger.frame.size();
    m_passengers.push_back({std::move(passenger), dueAt});
    pump();
}

void DelayLine::hold(bool isHeld)
{
    m_isHeld = isHeld;
    pump();
}

void DelayLine::pump()
{
    const std::weak_ptr<char> life = m_life;
    const qint64 now = m_clock->monotonicMs();
    while (!m_isHeld && !m_passengers.empty() && m_passengers.front().dueAt <= now) {
        const Passenger passenger = std::move(m_passengers.front().passenger);
        m_passengers.pop_front();
        m_bytes -= passenger.frame.size();
        m_arrive(passenger);
        if (life.expired())
            return;
    }
    if (m_isHeld || m_passengers.empty())
        m_timer->stop();
    else
        m_timer->start(std::chrono::milliseconds(m_passengers.front().dueAt - now));
}

std::deque<DelayLine::Passenger> DelayLine::takeAll()
{
    std::deque<Passenger> all;
    for (Travel &travel : m_passengers)
        all.push_back(std::move(travel.passenger));
    m_passengers.clear();
    m_bytes = 0;
    m_timer->stop();
    return all;
}

} // namespace Signaling
