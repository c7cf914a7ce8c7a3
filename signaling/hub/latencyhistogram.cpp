#include "latencyhistogram_p.h"

#include <numeric>

namespace Signaling {

void LatencyHistogram::add(qint64 us, quint64 times)
{
    if (us < 0)
        us = 0;
    std::size_t place = 0;
    while (place < Bounds.size() && us > Bounds[place])
        ++place;
    m_counts[place] += times;
    m_sumUs += quint64(us) * times;
}

quint64 LatencyHistogram::count() const
{
    return std::accumulate(m_counts.begin(), m_counts.end(), quint64(0));
}

} // namespace Signaling
