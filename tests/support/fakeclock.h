#ifndef TESTS_SUPPORT_FAKECLOCK_H
#define TESTS_SUPPORT_FAKECLOCK_H

#include <signaling/clock.h>

#include <QtCore/qmetaobject.h>
#include <QtCore/qobject.h>

#include <algorithm>
#include <vector>

namespace TestSupport {

/// A clock that stands still until a test moves it. For one thread.
///
/// advance() fires the timers that become due, in the order they are due, with the time at each as
/// the timer asked for it; timers started meanwhile fire too if they fall into the span. A timer of
/// 0 ms also fires by itself on the next turn of the event loop, as the real one does.
class FakeClock final : public Signaling::Clock
{
public:
    qint64 monotonicMs() const override { return m_shared->now; }
    qint64 wallMs() const override { return m_shared->wall; }
    std::unique_ptr<Signaling::ClockTimer> createTimer(std::function<void()> onTimeout) override
    {
        return std::make_unique<Timer>(m_shared, std::move(onTimeout));
    }

    void advance(std::chrono::milliseconds span)
    {
        const std::shared_ptr<Shared> shared = m_shared;
        const qint64 end = shared->now + span.count();
        while (Timer *timer = shared->nextDue(end)) {
            shared->moveTo(std::max(shared->now, timer->m_due));
            timer->fire();
        }
        shared->moveTo(end);
    }
    void advance(qint64 ms) { advance(std::chrono::milliseconds(ms)); }
    /// Both clocks move on at once and no timer fires on the way, as after a laptop's sleep; what
    /// is due then fires with the next advance(), even of 0 ms.
    void jump(std::chrono::milliseconds span) { m_shared->moveTo(m_shared->now + span.count()); }
    /// Somebody sets the system clock: only wallMs() changes.
    void setWallMs(qint64 ms) { m_shared->wall = ms; }
    /// How many timers run.
    int activeTimers() const { return int(m_shared->running.size()); }
    /// Milliseconds until the next timer is due; -1 if none runs.
    qint64 untilNext() const
    {
        const Timer *timer = m_shared->first();
        return timer ? std::max<qint64>(0, timer->m_due - m_shared->now) : -1;
    }

private:
    class Timer;

    struct Shared
    {
        qint64 now = 1000;
        qint64 wall = 1700000000000;
        quint64 starts = 0;
        std::vector<Timer *> running;
        QObject context;

        void moveTo(qint64 to)
        {
            wall += to - now;
            now = to;
        }
        Timer *first() const
        {
            const auto it = std::min_element(
                running.begin(), running.end(), [](const Timer *a, const Timer *b) {
                    return a->m_due != b->m_due ? a->m_due < b->m_due : a->m_start < b->m_start;
                });
            return it == running.end() ? nullptr : *it;
        }
        Timer *nextDue(qint64 end) const
        {
            Timer *timer = first();
            return timer && timer->m_due <= end ? timer : nullptr;
        }
    };

    class Timer final : public Signaling::ClockTimer
    {
    public:
        Timer(std::shared_ptr<Shared> shared, std::function<void()> onTimeout)
            : m_shared(std::move(shared))
            , m_onTimeout(std::move(onTimeout))
        {
        }
        ~Timer() override { stop(); }
        void start(std::chrono::milliseconds delay) override
        {
            stop();
            m_due = m_shared->now + std::max<qint64>(0, delay.count());
            m_start = ++m_shared->starts;
            m_shared->running.push_back(this);
            if (delay.count() > 0)
                return;
            Shared *shared = m_shared.get();
            const auto fireIfStillDue = [shared, start = m_start] {
                for (Timer *timer : shared->running) {
                    if (timer->m_start == start) {
                        timer->fire();
                        return;
                    }
                }
            };
            QMetaObject::invokeMethod(&shared->context, fireIfStillDue, Qt::QueuedConnection);
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
            const std::function<void()> callback = m_onTimeout;
            callback();
        }

        qint64 m_due = 0;
        quint64 m_start = 0;

    private:
        std::shared_ptr<Shared> m_shared;
        std::function<void()> m_onTimeout;
    };

    std::shared_ptr<Shared> m_shared = std::make_shared<Shared>();
};

} // namespace TestSupport

#endif
