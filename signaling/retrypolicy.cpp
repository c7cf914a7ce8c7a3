#include "retrypolicy.h"

#include <algorithm>
#include <cmath>

namespace Signaling {

using std::chrono::milliseconds;

milliseconds RetryPolicy::delayBefore(int attempt, double random) const
{
    // Powers grow beyond what a double holds; the cap makes infinity harmless.
    const double unbounded = double(firstDelay.count()) * std::pow(factor, std::max(attempt, 1) - 1);
    const double base = std::min(unbounded, double(maximumDelay.count()));
    const double varied = base * (1.0 + jitter * (2.0 * random - 1.0));
    return milliseconds(std::llround(std::max(varied, 0.0)));
}

RetryPolicy RetryPolicy::none()
{
    RetryPolicy policy;
    policy.totalTime = milliseconds(-1);
    return policy;
}

QString RetryPolicy::problem() const
{
    constexpr milliseconds hour { 3600 * 1000 };
    if (firstDelay < milliseconds(0) || firstDelay > hour)
        return QStringLiteral("The first delay must be between 0 ms and 1 h.");
    if (!(factor >= 1.0 && factor <= 10.0))
        return QStringLiteral("The factor must be between 1 and 10.");
    if (maximumDelay < firstDelay || maximumDelay > hour)
        return QStringLiteral("The maximum delay must be between the first delay and 1 h.");
    if (!(jitter >= 0.0 && jitter <= 1.0))
        return QStringLiteral("The jitter must be between 0 and 100 %.");
    if (totalTime > 24 * hour)
        return QStringLiteral("The total time must be at most 24 h.");
    if (queueLimit < 0 || queueLimit > 1000000)
        return QStringLiteral("The queue must hold between 0 and 1,000,000 signals.");
    if (queueBytesLimit < 0 || queueBytesLimit > 1024LL * 1024 * 1024)
        return QStringLiteral("The queue must hold between 0 bytes and 1 GiB.");
    return {};
}

bool operator==(const RetryPolicy &a, const RetryPolicy &b)
{
    return a.firstDelay == b.firstDelay && a.factor == b.factor
        && a.maximumDelay == b.maximumDelay && a.jitter == b.jitter && a.totalTime == b.totalTime
        && a.queueLimit == b.queueLimit && a.queueBytesLimit == b.queueBytesLimit;
}

} // namespace Signaling
