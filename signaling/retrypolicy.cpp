#include "retrypolicy.h"

#include <signaling/protocol/limits.h>

#include <algorithm>
#include <cmath>

namespace Signaling {

using std::chrono::milliseconds;

namespace {

constexpr milliseconds Hour = std::chrono::hours(1);
constexpr milliseconds Day = std::chrono::hours(24);
constexpr milliseconds Never{-1};
constexpr double MaxFactor = 10.0;
constexpr double MaxFlushRate = 1e6;
constexpr int MaxCount = 1000000;
constexpr qint64 MaxBytes = 1024LL * 1024 * 1024;

/// std::clamp with a NaN, which is in no range, at the lower end.
double clamped(double value, double lowest, double highest)
{
    return value >= lowest ? std::min(value, highest) : lowest;
}

} // namespace

milliseconds RetryPolicy::delayBefore(int attempt, double random) const
{
    // Powers grow beyond what a double holds; the cap makes infinity harmless. (Nothing times
    // infinity would be no number at all.)
    const int step = std::max(attempt, 1);
    double unbounded = 0;
    if (firstDelay > milliseconds(0))
        unbounded = double(firstDelay.count()) * std::pow(factor, step - 1);
    if (step > 1) // a first pause of 0 would never grow
        unbounded = std::max(unbounded, double(LeastPause.count()) * std::pow(factor, step - 2));
    const double base = std::min(unbounded, double(maximumDelay.count()));
    const double varied = base * (1.0 + jitter * (2.0 * random - 1.0));
    return milliseconds(std::llround(std::max(varied, 0.0)));
}

QList<RetryAttempt> RetryPolicy::schedule(int limit) const
{
    QList<RetryAttempt> list;
    const qint64 end = totalTime.count();
    qint64 at = 0;
    qint64 earliest = 0;
    qint64 latest = 0;
    for (int number = 1; number <= limit && allowsAttempt(milliseconds(at), number); ++number) {
        if (number > 1 && at >= end)
            break;
        // The last pause is cut short, so that the whole time is made use of.
        at = std::min(at + delayBefore(number, 0.5).count(), end);
        earliest = std::min(earliest + delayBefore(number, 0.0).count(), end);
        latest = std::min(latest + delayBefore(number, 1.0).count(), end);
        RetryAttempt attempt;
        attempt.number = number;
        attempt.at = at;
        attempt.earliest = earliest;
        attempt.latest = latest;
        list.append(attempt);
    }
    return list;
}

milliseconds RetryPolicy::effectiveSignalTimeout() const
{
    if (signalTimeout > milliseconds(0))
        return signalTimeout;
    return std::max(totalTime, milliseconds(0)) + milliseconds(Limits::DeadAfterMs);
}

milliseconds RetryPolicy::effectiveQueueAge() const
{
    if (queueAge > milliseconds(0))
        return queueAge;
    return std::max(totalTime, milliseconds(0)) + milliseconds(Limits::DeadAfterMs);
}

RetryPolicy RetryPolicy::none()
{
    RetryPolicy policy;
    policy.totalTime = Never;
    return policy;
}

QString RetryPolicy::problem() const
{
    const auto isOutside = [](auto value, auto lowest, auto highest) {
        return !(value >= lowest && value <= highest);
    };
    const milliseconds zero(0);
    if (isOutside(firstDelay, zero, Hour))
        return QStringLiteral("The first delay must be between 0 ms and 1 h.");
    if (isOutside(factor, 1.0, MaxFactor))
        return QStringLiteral("The factor must be between 1 and 10.");
    if (isOutside(maximumDelay, std::max(firstDelay, LeastPause), Hour))
        return QStringLiteral("The maximum delay must be at least 50 ms and the first delay, and "
                              "at most 1 h.");
    if (isOutside(jitter, 0.0, 1.0))
        return QStringLiteral("The jitter must be between 0 and 100 %.");
    if (isOutside(attempts, 0, MaxCount))
        return QStringLiteral("The attempts must be between 0 (no bound) and 1,000,000.");
    if (isOutside(totalTime, Never, Day))
        return QStringLiteral("The total time must be between 0 ms and 24 h, or -1 ms for never.");
    if (isOutside(signalTimeout, zero, Day))
        return QStringLiteral("The time-out of a signal must be between 0 ms and 24 h.");
    if (isOutside(queueLimit, 0, MaxCount))
        return QStringLiteral("The queue must hold between 0 and 1,000,000 signals.");
    if (isOutside(queueBytesLimit, qint64(0), MaxBytes))
        return QStringLiteral("The queue must hold between 0 bytes and 1 GiB.");
    if (isOutside(queueAge, zero, Day))
        return QStringLiteral("The age in the queue must be between 0 ms and 24 h.");
    if (overflow != Overflow::RefuseNew && overflow != Overflow::DropOldest)
        return QStringLiteral("The overflow must be one of RefuseNew and DropOldest.");
    if (isOutside(flushRate, 0.0, MaxFlushRate))
        return QStringLiteral("The flush must be between 0 (no bound) and 1,000,000 signals a "
                              "second.");
    return {};
}

RetryPolicy RetryPolicy::broughtIntoRange() const
{
    RetryPolicy policy = *this;
    const milliseconds zero(0);
    policy.firstDelay = std::clamp(firstDelay, zero, Hour);
    policy.factor = clamped(factor, 1.0, MaxFactor);
    policy.maximumDelay = std::clamp(maximumDelay, std::max(policy.firstDelay, LeastPause), Hour);
    policy.jitter = clamped(jitter, 0.0, 1.0);
    policy.attempts = std::clamp(attempts, 0, MaxCount);
    policy.totalTime = std::clamp(totalTime, Never, Day);
    policy.signalTimeout = std::clamp(signalTimeout, zero, Day);
    policy.queueLimit = std::clamp(queueLimit, 0, MaxCount);
    policy.queueBytesLimit = std::clamp(queueBytesLimit, qint64(0), MaxBytes);
    policy.queueAge = std::clamp(queueAge, zero, Day);
    if (overflow != Overflow::DropOldest)
        policy.overflow = Overflow::RefuseNew;
    policy.flushRate = clamped(flushRate, 0.0, MaxFlushRate);
    return policy;
}

bool operator==(const RetryPolicy &a, const RetryPolicy &b)
{
    return a.firstDelay == b.firstDelay && a.factor == b.factor && a.maximumDelay == b.maximumDelay
        && a.jitter == b.jitter && a.attempts == b.attempts && a.totalTime == b.totalTime
        && a.retryFirstConnect == b.retryFirstConnect && a.signalTimeout == b.signalTimeout
        && a.queueLimit == b.queueLimit && a.queueBytesLimit == b.queueBytesLimit
        && a.queueAge == b.queueAge && a.overflow == b.overflow && a.flushRate == b.flushRate;
}

} // namespace Signaling
