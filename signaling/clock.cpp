#include "clock.h"

#include <QDateTime>
#include <QElapsedTimer>
#include <QTimer>

#include <algorithm>
#include <ctime>
#include <utility>

namespace Signaling {

namespace {

class SystemTimer final : public ClockTimer
{
public:
    explicit SystemTimer(std::function<void()> onTimeout)
        : m_onTimeout(std::move(onTimeout))
    {
        m_timer.setSingleShot(true);
        m_timer.setTimerType(Qt::PreciseTimer);
        // A copy is called, for the callback may destroy this timer and with it the original.
        QObject::connect(&m_timer, &QTimer::timeout, &m_timer, [this] {
            const std::function<void()> callback = m_onTimeout;
            callback();
        });
    }
    void start(std::chrono::milliseconds delay) override
    {
        m_timer.start(std::max(delay, std::chrono::milliseconds(0)));
    }
    void stop() override { m_timer.stop(); }
    bool isActive() const override { return m_timer.isActive(); }

private:
    QTimer m_timer;
    std::function<void()> m_onTimeout;
};

class SystemClock final : public Clock
{
public:
    qint64 monotonicMs() const override { return monotonicUs() / 1000; }
    qint64 monotonicUs() const override
    {
#ifdef CLOCK_BOOTTIME
        // Unlike CLOCK_MONOTONIC it goes on while the computer sleeps, so that a session notices.
        timespec now{};
        if (clock_gettime(CLOCK_BOOTTIME, &now) == 0)
            return qint64(now.tv_sec) * 1000000 + now.tv_nsec / 1000;
#endif
        QElapsedTimer timer;
        timer.start();
        return timer.msecsSinceReference() * 1000;
    }
    qint64 wallMs() const override
    {
        return QDateTime::currentMSecsSinceEpoch();
    }
    std::unique_ptr<ClockTimer> createTimer(std::function<void()> onTimeout) override
    {
        return std::make_unique<SystemTimer>(std::move(onTimeout));
    }
};

} // namespace

ClockTimer::~ClockTimer() = default;
Clock::~Clock() = default;

qint64 Clock::monotonicUs() const
{
    return monotonicMs() * 1000;
}

std::shared_ptr<Clock> Clock::system()
{
    return std::make_shared<SystemClock>();
}

} // namespace Signaling
