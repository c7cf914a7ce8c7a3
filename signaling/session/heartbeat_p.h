#ifndef SIGNALING_SESSION_HEARTBEAT_P_H
#define SIGNALING_SESSION_HEARTBEAT_P_H

#include <signaling/clock.h>

#include <functional>
#include <memory>

namespace Signaling {

/// Keeps a link alive and notices when it is dead (docs/protocol.md §2): a ping after 2 s without
/// sending anything, dead after 5.9 s without receiving anything.
class Heartbeat
{
public:
    /// \a ping is to send a PING and to call sent(); \a dead is called once, and nothing more
    /// until start().
    Heartbeat(Clock &clock, std::function<void()> ping, std::function<void()> dead);

    void start();
    void stop();
    bool isRunning() const { return m_timer->isActive(); }
    /// Something was sent or received.
    void sent();
    void received();
    /// The link may have died unseen: pings at once, and it is dead unless something comes within
    /// 2 s. Does nothing while it is not running.
    void probe();

private:
    void check();
    void schedule(qint64 now);

    Clock &m_clock;
    std::function<void()> m_ping;
    std::function<void()> m_dead;
    std::unique_ptr<ClockTimer> m_timer;
    qint64 m_lastSent = 0;
    qint64 m_lastReceived = 0;
    qint64 m_due = 0;
    qint64 m_probedUntil = 0; ///< 0: no probe is open
};

} // namespace Signaling

#endif
