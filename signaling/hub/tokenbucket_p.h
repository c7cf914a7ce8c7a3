#ifndef SIGNALING_HUB_TOKENBUCKET_P_H
#define SIGNALING_HUB_TOKENBUCKET_P_H

#include <QtCore/qglobal.h>

namespace Signaling {

/// So many a second on average, and some more at once. In whole thousandths, so that nothing is
/// lost or won by rounding.
class TokenBucket
{
public:
    /// Full at first. \a perSecond 0: no limit; \a burst at least 1.
    TokenBucket(qint64 perSecond, qint64 burst);

    bool take(qint64 nowMs);
    /// Milliseconds until there are that many tokens, of which the bucket never has more than
    /// burst(); 0 if they are there.
    qint64 msUntil(qint64 tokens, qint64 nowMs);
    qint64 burst() const { return m_burst; }

private:
    void refill(qint64 nowMs);

    qint64 m_perSecond; ///< as many thousandths a millisecond
    qint64 m_burst;
    qint64 m_thousandths;
    qint64 m_filledAt = 0;
};

} // namespace Signaling

#endif
