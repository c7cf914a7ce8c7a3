#ifndef SIGNALING_HUB_SIGNALFLOW_P_H
#define SIGNALING_HUB_SIGNALFLOW_P_H

#include <signaling/hub/hublimits.h>
#include <signaling/hub/tokenbucket_p.h>

namespace Signaling {

/// How fast one sender may signal, and what becomes of its order when it is too fast.
class SignalFlow
{
public:
    explicit SignalFlow(const HubLimits &limits);

    /// The sender sends what was refused again, in order and the first of it marked. So after a
    /// refusal nothing may pass until that one comes, or a later signal would overtake an earlier.
    void setKeepsOrder(bool keepsOrder) { m_keepsOrder = keepsOrder; }
    bool keepsOrder() const { return m_keepsOrder; }
    /// 0: the signal passes. Else it is refused, and this is the time after which to send it again,
    /// in milliseconds. \a isRetry: the sender marked it as the first of those refused.
    qint64 admit(bool isRetry, qint64 nowMs);

private:
    qint64 waitFrom(qint64 nowMs);

    TokenBucket m_bucket;
    bool m_keepsOrder = false;
    bool m_isHolding = false;
};

} // namespace Signaling

#endif
