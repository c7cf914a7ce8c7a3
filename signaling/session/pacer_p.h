#ifndef SIGNALING_SESSION_PACER_P_H
#define SIGNALING_SESSION_PACER_P_H

#include <QtCore/qglobal.h>

namespace Signaling {

/// A rate with a burst, as a token bucket keeps it; of it only the one number that matters: when
/// the next would go if all went evenly. Times are by the monotonic clock, in µs.
class SendRate
{
public:
    /// No more than \a burst at once and \a perSecond in the long run; 0 a second: no limit. The
    /// bucket is full.
    void set(double perSecond, double burst);
    /// 0: one may go now.
    qint64 waitUs(qint64 nowUs) const;
    void spend(qint64 nowUs);

private:
    qint64 m_intervalNs = 0;
    qint64 m_toleranceNs = 0;
    qint64 m_idealNs = 0;
};

/// Says when the next signal may be sent: not faster than the server told, and after a reconnect
/// not faster than the policy wants.
class Pacer
{
public:
    /// Of a new connection. \a burst 0: not told.
    void setServerRate(double perSecond, int burst);
    void setFlushRate(double perSecond);
    /// The signals up to \a id waited for the link; 0: none did.
    void beginFlush(quint64 id) { m_flushUpTo = id; }

    /// How long signal \a id has to wait; 0: it may go now.
    qint64 waitUs(quint64 id, qint64 nowUs) const;
    /// It went.
    void spend(quint64 id, qint64 nowUs);

private:
    SendRate m_server;
    SendRate m_flush;
    double m_flushRate = 0;
    quint64 m_flushUpTo = 0;
};

} // namespace Signaling

#endif
