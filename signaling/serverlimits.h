#ifndef SIGNALING_SERVERLIMITS_H
#define SIGNALING_SERVERLIMITS_H

#include <signaling/signaling_global.h>

#include <QtCore/qmetatype.h>
#include <QtCore/qobjectdefs.h>

#include <chrono>

namespace Signaling {

/// What a server told about itself when we connected. Signalbox's hub tells; other servers don't,
/// and then nothing is known.
class SIGNALING_EXPORT ServerLimits
{
    Q_GADGET
    Q_PROPERTY(bool known READ isKnown)
    Q_PROPERTY(int version MEMBER version)
    Q_PROPERTY(double signalsPerSecond MEMBER signalsPerSecond)
    Q_PROPERTY(int signalBurst MEMBER signalBurst)
    Q_PROPERTY(qint64 maxFrameBytes MEMBER maxFrameBytes)
    Q_PROPERTY(int maxConnections MEMBER maxConnections)
    Q_PROPERTY(qint64 gracePeriodMs READ gracePeriodMs)

public:
    /// Of what the server told, from 1; 0: it told nothing, and every number here is 0.
    int version = 0;
    /// How many signals a second it takes from a connection in the long run; 0: no limit. The
    /// session keeps to it: what is sent faster waits.
    double signalsPerSecond = 0;
    /// How many it takes at once after a pause; with a rate at least 1. 0: no limit was told.
    int signalBurst = 0;
    /// The longest frame that it takes; 0: no limit was told. A longer signal fails as TooLarge.
    qint64 maxFrameBytes = 0;
    /// Connections in one session; 0: no limit.
    int maxConnections = 0;
    /// How long after a lost link a client is still a member; 0: not at all.
    std::chrono::milliseconds gracePeriod{0};

    /// Whether the server told anything.
    bool isKnown() const { return version > 0; }

    /// Whether both are the same in every part.
    friend bool operator==(const ServerLimits &a, const ServerLimits &b)
    {
        return a.version == b.version && a.signalsPerSecond == b.signalsPerSecond
            && a.signalBurst == b.signalBurst && a.maxFrameBytes == b.maxFrameBytes
            && a.maxConnections == b.maxConnections && a.gracePeriod == b.gracePeriod;
    }
    /// The opposite.
    friend bool operator!=(const ServerLimits &a, const ServerLimits &b) { return !(a == b); }

private:
    qint64 gracePeriodMs() const { return gracePeriod.count(); }
};

} // namespace Signaling

Q_DECLARE_METATYPE(Signaling::ServerLimits)

#endif
