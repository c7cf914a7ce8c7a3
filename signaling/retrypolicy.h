#ifndef SIGNALING_RETRYPOLICY_H
#define SIGNALING_RETRYPOLICY_H

#include <signaling/signaling_global.h>

#include <QtCore/qlist.h>
#include <QtCore/qmetatype.h>
#include <QtCore/qobjectdefs.h>
#include <QtCore/qstring.h>

#include <chrono>

namespace Signaling {

/// When one attempt to restore a link begins, if every attempt before it failed at once:
/// milliseconds since the loss. Jitter moves it within [earliest, latest].
class SIGNALING_EXPORT RetryAttempt
{
    Q_GADGET
    Q_PROPERTY(int number MEMBER number)
    Q_PROPERTY(qint64 at MEMBER at)
    Q_PROPERTY(qint64 earliest MEMBER earliest)
    Q_PROPERTY(qint64 latest MEMBER latest)

public:
    int number = 0;      ///< from 1
    qint64 at = 0;       ///< without jitter
    qint64 earliest = 0; ///< with all jitter that shortens
    qint64 latest = 0;   ///< with all jitter that lengthens
};

/// When a lost link is tried again, and how much may wait meanwhile and for how long. A pure
/// value: it holds no clock and no random source.
///
/// Tried again is what may come back: a lost or silent link, a server that is not reachable, not
/// ready or no longer knows us. Never tried again, whatever the policy says: a refused token, an
/// unknown or full session, a connection that a moderator or the server ended.
class SIGNALING_EXPORT RetryPolicy
{
    Q_GADGET
    Q_PROPERTY(double firstDelayMs READ firstDelayMs WRITE setFirstDelayMs)
    Q_PROPERTY(double factor MEMBER factor)
    Q_PROPERTY(double maximumDelayMs READ maximumDelayMs WRITE setMaximumDelayMs)
    Q_PROPERTY(double jitter MEMBER jitter)
    Q_PROPERTY(int attempts MEMBER attempts)
    Q_PROPERTY(double totalTimeMs READ totalTimeMs WRITE setTotalTimeMs)
    Q_PROPERTY(bool retryFirstConnect MEMBER retryFirstConnect)
    Q_PROPERTY(double signalTimeoutMs READ signalTimeoutMs WRITE setSignalTimeoutMs)
    Q_PROPERTY(int queueLimit MEMBER queueLimit)
    Q_PROPERTY(double queueBytesLimit READ queueBytesProperty WRITE setQueueBytesProperty)
    Q_PROPERTY(double queueAgeMs READ queueAgeMs WRITE setQueueAgeMs)
    Q_PROPERTY(Overflow overflow MEMBER overflow)
    Q_PROPERTY(double flushRate MEMBER flushRate)

public:
    /// What happens to a signal that would wait where no more may.
    enum class Overflow {
        RefuseNew, ///< it fails with QueueFull
        /// The oldest that never were sent fail with QueueFull until it fits. What may be with the
        /// server already, and what sendNow() moved ahead, is not dropped: where nothing else
        /// waits, the new one fails.
        DropOldest,
    };
    Q_ENUM(Overflow)

    /// No pause but the first is shorter (before jitter), so that a refused port costs nothing.
    static constexpr std::chrono::milliseconds LeastPause{50};

    /// Pause before the first attempt; 0 to 1 h.
    std::chrono::milliseconds firstDelay{100};
    /// Each pause is this many times the one before; 1 to 10.
    double factor = 2.0;
    /// No pause is longer than this (before jitter); the greater of firstDelay and 50 ms, to 1 h.
    std::chrono::milliseconds maximumDelay{5000};
    /// Each pause is varied by up to this share of itself, up or down; 0 to 1.
    double jitter = 0.3;
    /// Given up after this many attempts; 0 to 1,000,000, 0: as many as fit into the total time.
    int attempts = 0;
    /// Given up when this long has passed since the link was lost; 0 to 24 h, or −1 ms: a lost link
    /// is never tried again. Time that the computer slept doesn't count.
    std::chrono::milliseconds totalTime{30000};
    /// Whether connectToSession() also tries again where the server can't be reached, by the same
    /// rules, the time counted from the first failure. The session is Connecting meanwhile.
    bool retryFirstConnect = false;
    /// How long a signal may be without an outcome where SignalOptions::timeout is 0; 0 to 24 h, 0:
    /// the total time and the 5.9 s that it takes to notice that a link is dead.
    std::chrono::milliseconds signalTimeout{0};
    /// How many signals may wait; 0 to 1,000,000.
    int queueLimit = 10000;
    /// How many bytes of type and data may wait; 0 to 1 GiB.
    qint64 queueBytesLimit = 8 * 1024 * 1024;
    /// How long a signal may wait before it was ever sent, whatever its own time-out; then it
    /// expires. 0 to 24 h, 0: as with signalTimeout, the total time and 5.9 s.
    std::chrono::milliseconds queueAge{0};
    /// What happens where more would wait than queueLimit and queueBytesLimit allow.
    Overflow overflow = Overflow::RefuseNew;
    /// What waited for the link goes out at this many signals a second; 0 to 1,000,000, 0: as fast
    /// as the server acknowledges. New signals wait behind it.
    double flushRate = 0;

    /// The pause before attempt \a attempt (from 1). \a random is in [0, 1): 0.5 means no jitter.
    std::chrono::milliseconds delayBefore(int attempt, double random) const;
    /// Whether attempt \a attempt (from 1) is still made \a elapsed after the loss.
    bool allowsAttempt(std::chrono::milliseconds elapsed, int attempt = 1) const
    {
        return elapsed <= totalTime && (attempts == 0 || attempt <= attempts);
    }
    /// The first \a limit attempts; fewer where it gives up before.
    Q_INVOKABLE
    QList<Signaling::RetryAttempt> schedule(int limit = 100) const;
    /// signalTimeout and queueAge with their meaning of 0 filled in.
    std::chrono::milliseconds effectiveSignalTimeout() const;
    /// queueAge with its meaning of 0 filled in.
    std::chrono::milliseconds effectiveQueueAge() const;

    /// A policy that never tries again.
    static RetryPolicy none();
    /// Empty if every value is in its range, else one sentence that names the first that isn't.
    Q_INVOKABLE
    QString problem() const;
    /// With every value that is out of its range brought to the nearest in it.
    Q_INVOKABLE
    Signaling::RetryPolicy broughtIntoRange() const;

    /// Whether both are the same in every part.
    friend SIGNALING_EXPORT bool operator==(const RetryPolicy &a, const RetryPolicy &b);
    /// The opposite.
    friend bool operator!=(const RetryPolicy &a, const RetryPolicy &b) { return !(a == b); }

private:
    // As properties these are double: QML can't write a 64-bit integer.
    using Ms = std::chrono::milliseconds;
    static qint64 toInteger(double value)
    {
        // Beyond every range, and still a number that can be converted.
        constexpr double far = 1e15;
        return value > -far && value < far ? qint64(value) : qint64(value > 0 ? far : -far);
    }
    double firstDelayMs() const { return double(firstDelay.count()); }
    void setFirstDelayMs(double ms) { firstDelay = Ms(toInteger(ms)); }
    double maximumDelayMs() const { return double(maximumDelay.count()); }
    void setMaximumDelayMs(double ms) { maximumDelay = Ms(toInteger(ms)); }
    double totalTimeMs() const { return double(totalTime.count()); }
    void setTotalTimeMs(double ms) { totalTime = Ms(toInteger(ms)); }
    double signalTimeoutMs() const { return double(signalTimeout.count()); }
    void setSignalTimeoutMs(double ms) { signalTimeout = Ms(toInteger(ms)); }
    double queueAgeMs() const { return double(queueAge.count()); }
    void setQueueAgeMs(double ms) { queueAge = Ms(toInteger(ms)); }
    double queueBytesProperty() const { return double(queueBytesLimit); }
    void setQueueBytesProperty(double bytes) { queueBytesLimit = toInteger(bytes); }
};

} // namespace Signaling

Q_DECLARE_METATYPE(Signaling::RetryAttempt)
Q_DECLARE_METATYPE(Signaling::RetryPolicy)

#endif
