#ifndef SIGNALING_HUB_LATENCYHISTOGRAM_P_H
#define SIGNALING_HUB_LATENCYHISTOGRAM_P_H

#include <QtCore/qglobal.h>

#include <array>

namespace Signaling {

/// Counts times by size. Adding to it is a short walk over an array.
class LatencyHistogram
{
public:
    /// Upper bounds in microseconds, each inclusive; what is longer has a place of its own.
    static constexpr std::array<qint64, 17> Bounds{
        50,    100,    250,    500,    1000,    2500,    5000,    10000,   25000,
        50000, 100000, 250000, 500000, 1000000, 2500000, 5000000, 10000000};

    /// That \a times things took \a us microseconds each; less than 0 counts as 0.
    void add(qint64 us, quint64 times = 1);

    /// How many fell below each bound and above the one before; the last: above all.
    const std::array<quint64, Bounds.size() + 1> &counts() const { return m_counts; }
    quint64 count() const;
    quint64 sumUs() const { return m_sumUs; }

private:
    std::array<quint64, Bounds.size() + 1> m_counts{};
    quint64 m_sumUs = 0;
};

} // namespace Signaling

#endif
