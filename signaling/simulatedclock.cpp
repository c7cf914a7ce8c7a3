#include "simulatedclock.h"

#include <signaling/session/sessiondependencies_p.h>
#include <signaling/signalingsession.h>

#include <QObject>

#include <algorithm>
#include <utility>
#include <vector>

namespace Signaling {

using std::chrono::milliseconds;

struct SimulatedClock::Shared
{
    qint64 now = 0;
    qint64 wallAtStart = 0;
    quint64 starts = 0;
    std::vector<Timer *> running;
    QObject context; ///< of what is put off to the event loop

    Timer *first() const;
};

class SimulatedClock::Timer final : public ClockTimer
{
public:
    Timer(std::shared_ptr<Shared> shared, std::function<void()> onTimeout)
        : m_shared(std::move(shared))
        , m_onTimeout(std::move(onTimeout))
    {
    }
    ~Timer() override { stop(); }
    Q_DISABLE_COPY_MOVE(Timer)

    void start(milliseconds delay) override
    {
        stop();
        m_due = m_shared->now + std::max<qint64>(0, delay.count());
        m_order = ++m_shared->starts;
        m_shared->running.push_back(this);
        if (delay.count() <= 0)
            fireLater();
    }
    void stop() override
    {
        auto &running = m_shared->running;
        running.erase(std::remove(running.begin(), running.end(), this), running.end());
    }
    bool isActive() const override
    {
        const auto &running = m_shared->running;
        return std::find(running.begin(), running.end(), this) != running.end();
    }
    void fire()
    {
        stop();
        // The timer may be destroyed inside what it calls.
        const std::function<void()> callback = m_onTimeout;
        callback();
    }
    bool isBefore(const Timer &other) const
    {
        return m_due != other.m_due ? m_due < other.m_due : m_order < other.m_order;
    }
    qint64 due() const { return m_due; }

private:
    void fireLater()
    {
        Shared *shared = m_shared.get();
        const auto fireIfStillDue = [shared, order = m_order] {
            const auto it =
                std::find_if(shared->running.begin(), shared->running.end(),
                             [order](const Timer *timer) { return timer->m_order == order; });
            if (it != shared->running.end())
                (*it)->fire();
        };
        QMetaObject::invokeMethod(&shared->context, fireIfStillDue, Qt::QueuedConnection);
    }

    std::shared_ptr<Shared> m_shared;
    std::function<void()> m_onTimeout;
    qint64 m_due = 0;
    quint64 m_order = 0;
};

SimulatedClock::Timer *SimulatedClock::Shared::first() const
{
    const auto it =
        std::min_element(running.begin(), running.end(),
                         [](const Timer *a, const Timer *b) { return a->isBefore(*b); });
    return it == running.end() ? nullptr : *it;
}

SimulatedClock::SimulatedClock(qint64 wallMs)
    : m_shared(std::make_shared<Shared>())
{
    m_shared->wallAtStart = wallMs;
}

SimulatedClock::~SimulatedClock() = default;

qint64 SimulatedClock::monotonicMs() const
{
    return m_shared->now;
}

qint64 SimulatedClock::wallMs() const
{
    return m_shared->wallAtStart + m_shared->now;
}

std::unique_ptr<ClockTimer> SimulatedClock::createTimer(std::function<void()> onTimeout)
{
    return std::make_unique<Timer>(m_shared, std::move(onTimeout));
}

std::optional<milliseconds> SimulatedClock::untilNext() const
{
    const Timer *timer = m_shared->first();
    if (!timer)
        return std::nullopt;
    return milliseconds(std::max<qint64>(0, timer->due() - m_shared->now));
}

void SimulatedClock::advance(milliseconds span)
{
    const std::shared_ptr<Shared> shared = m_shared;
    const qint64 end = shared->now + std::max<qint64>(0, span.count());
    for (Timer *timer = shared->first(); timer && timer->due() <= end; timer = shared->first()) {
        shared->now = std::max(shared->now, timer->due());
        timer->fire();
    }
    shared->now = end;
}

std::unique_ptr<SignalingSession> SimulatedClock::makeSession(std::shared_ptr<Clock> clock)
{
    SessionDependencies dependencies;
    dependencies.clock = std::move(clock);
    return std::make_unique<SignalingSession>(std::move(dependencies));
}

} // namespace Signaling
