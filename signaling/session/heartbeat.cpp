#include "heartbeat_p.h"

#include <signaling/protocol/limits.h>

#include <algorithm>
#include <utility>

namespace Signaling {

namespace {
// A timer that is this late was not just delayed: the computer slept, or the thread was stopped.
constexpr qint64 SleptMs = 1500;
// What the other side then gets to answer a ping before it counts as dead.
constexpr qint64 GraceMs = 2000;
} // namespace

Heartbeat::Heartbeat(Clock &clock, std::function<void()> ping, std::function<void()> dead)
    : m_clock(clock)
    , m_ping(std::move(ping))
    , m_dead(std::move(dead))
    , m_timer(clock.createTimer([this] { check(); }))
{
}

void Heartbeat::start()
{
    const qint64 now = m_clock.monotonicMs();
    m_lastSent = now;
    m_lastReceived = now;
    m_probedUntil = 0;
    schedule(now);
}

void Heartbeat::stop()
{
    m_timer->stop();
}

void Heartbeat::sent()
{
    m_lastSent = m_clock.monotonicMs();
}

void Heartbeat::received()
{
    m_lastReceived = m_clock.monotonicMs();
    m_probedUntil = 0;
}

void Heartbeat::probe()
{
    if (!isRunning())
        return;
    const qint64 now = m_clock.monotonicMs();
    // A network that changes again and again must not put the verdict off.
    if (m_probedUntil == 0)
        m_probedUntil = now + GraceMs;
    m_lastSent = now;
    schedule(now);
    m_ping();
}

void Heartbeat::check()
{
    const qint64 now = m_clock.monotonicMs();
    if (now - m_due >= SleptMs) {
        // What came meanwhile may lie unread in the socket: ask before judging.
        m_lastReceived = std::max(m_lastReceived, now - Limits::DeadAfterMs + GraceMs);
        m_lastSent = now - Limits::PingAfterMs;
        if (m_probedUntil > 0)
            m_probedUntil = now + GraceMs;
    }
    const bool unanswered = m_probedUntil > 0 && now >= m_probedUntil;
    if (unanswered || now - m_lastReceived >= Limits::DeadAfterMs) {
        m_timer->stop();
        m_dead();
        return;
    }
    // Scheduled before the ping, which may end in stop().
    const bool pingDue = now - m_lastSent >= Limits::PingAfterMs;
    if (pingDue)
        m_lastSent = now;
    schedule(now);
    if (pingDue)
        m_ping();
}

void Heartbeat::schedule(qint64 now)
{
    // Sending and receiving only note the time; the timer looks when it fires whether it still
    // holds, since a timer started anew for each message would cost more than the message.
    m_due = std::min(m_lastSent + Limits::PingAfterMs, m_lastReceived + Limits::DeadAfterMs);
    if (m_probedUntil > 0)
        m_due = std::min(m_due, m_probedUntil);
    m_timer->start(std::chrono::milliseconds(std::max<qint64>(m_due - now, 0)));
}

} // namespace Signaling
