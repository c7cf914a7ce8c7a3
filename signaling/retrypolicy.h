#ifndef SIGNALING_RETRYPOLICY_H
#define SIGNALING_RETRYPOLICY_H

#include <signaling/signaling_global.h>

#include <QtCore/qmetatype.h>
#include <QtCore/qobjectdefs.h>
#include <QtCore/qstring.h>

#include <chrono>

namespace Signaling {

/// When a lost link is tried again, and how much may wait meanwhile. A pure value: it holds no
/// clock and no random source.
class SIGNALING_EXPORT RetryPolicy
{
    Q_GADGET
    Q_PROPERTY(qint64 firstDelayMs READ firstDelayMs WRITE setFirstDelayMs)
    Q_PROPERTY(double factor MEMBER factor)
    Q_PROPERTY(qint64 maximumDelayMs READ maximumDelayMs WRITE setMaximumDelayMs)
    Q_PROPERTY(double jitter MEMBER jitter)
    Q_PROPERTY(qint64 totalTimeMs READ totalTimeMs WRITE setTotalTimeMs)
    Q_PROPERTY(int queueLimit MEMBER queueLimit)
    Q_PROPERTY(qint64 queueBytesLimit MEMBER queueBytesLimit)

public:
    /// Pause before the first attempt; 0 to 1 h.
    std::chrono::milliseconds firstDelay { 100 };
    /// Each pause is this many times the one before; 1 to 10.
    double factor = 2.0;
    /// No pause is longer than this (before jitter); firstDelay to 1 h.
    std::chrono::milliseconds maximumDelay { 5000 };
    /// Each pause is varied by up to this share of itself, up or down; 0 to 1.
    double jitter = 0.3;
    /// Given up when this long has passed since the link was lost; 0 to 24 h.
    std::chrono::milliseconds totalTime { 30000 };
    /// How many signals may wait; 0 to 1,000,000.
    int queueLimit = 10000;
    /// How many bytes of type and data may wait; 0 to 1 GiB.
    qint64 queueBytesLimit = 8 * 1024 * 1024;

    /// The pause before attempt \a attempt (from 1). \a random is in [0, 1): 0.5 means no jitter.
    std::chrono::milliseconds delayBefore(int attempt, double random) const;
    /// Whether an attempt that begins \a elapsed after the loss is still made.
    bool allowsAttempt(std::chrono::milliseconds elapsed) const { return elapsed <= totalTime; }
    /// A policy that never tries again.
    static RetryPolicy none();
    /// Empty if every value is in its range, else one sentence that names the first that isn't.
    QString problem() const;

    friend SIGNALING_EXPORT bool operator==(const RetryPolicy &a, const RetryPolicy &b);
    friend bool operator!=(const RetryPolicy &a, const RetryPolicy &b) { return !(a == b); }

private:
    qint64 firstDelayMs() const { return firstDelay.count(); }
    void setFirstDelayMs(qint64 ms) { firstDelay = std::chrono::milliseconds(ms); }
    qint64 maximumDelayMs() const { return maximumDelay.count(); }
    void setMaximumDelayMs(qint64 ms) { maximumDelay = std::chrono::milliseconds(ms); }
    qint64 totalTimeMs() const { return totalTime.count(); }
    void setTotalTimeMs(qint64 ms) { totalTime = std::chrono::milliseconds(ms); }
};

} // namespace Signaling

Q_DECLARE_METATYPE(Signaling::RetryPolicy)

#endif
