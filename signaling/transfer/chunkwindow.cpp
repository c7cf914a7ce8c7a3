#include "chunkwindow_p.h"

#include <algorithm>

namespace Signaling {

void ChunkWindow::setLatency(qint64 us)
{
    m_isAsked = true;
    m_latencyUs = m_latencyUs < 0 ? us : std::min(m_latencyUs, us);
}

void ChunkWindow::forgetIfIdle(qint64 nowUs)
{
    if (m_heardUs >= 0 && nowUs - m_heardUs >= IdleUs)
        *this = ChunkWindow();
}

ChunkWindow::Sent ChunkWindow::sent(int underWay, qsizetype bytes, qint64 nowUs) const
{
    return {nowUs, underWay, 2 * underWay >= size(), std::max(bytes, SeenBytes)};
}

/// Learns from it what a chunk takes at least. What this one took more it has waited.
qint64 ChunkWindow::queuedUs(const Sent &sent, qint64 delayUs)
{
    if (m_latencyUs < 0) {
        m_fastestUs = m_fastestUs < 0 ? delayUs : std::min(m_fastestUs, delayUs);
        return delayUs - m_fastestUs;
    }
    if (m_latencyUs > delayUs) { // something else was before the question
        m_latencyUs = delayUs;
        m_byteUs = -1;
    }
    const double bytes = double(sent.bytes);
    const double each = double(std::max(delayUs - m_latencyUs, qint64(0))) / bytes;
    m_byteUs = m_byteUs < 0 ? each : std::min(m_byteUs, each);
    return std::max(delayUs - m_latencyUs - qint64(bytes * m_byteUs), qint64(0));
}

/// That the line needs for each. 0: not known, or too little to be seen.
double ChunkWindow::chunkUs() const
{
    return std::max(m_byteUs, 0.0) * double(FullBytes);
}

/// So long may chunks wait before the line; a signal behind them also waits for the one that is on
/// it already.
double ChunkWindow::queueUs() const
{
    return std::clamp(double(AddedUs) - chunkUs(), 0.0, double(QueueUs));
}

int ChunkWindow::askAfter() const
{
    const double burst = chunkUs() > 0 ? double(BurstUs) / chunkUs() : double(Most);
    return int(std::max(std::min(m_size / 4, burst), 1.0));
}

/// With \a sent.underWay of them \a queuedUs were waited for: how many it may be.
double ChunkWindow::mostAfter(const Sent &sent, qint64 queuedUs) const
{
    const double each = chunkUs();
    if (each <= 0)
        return Most;
    // The first ones fill the line, and don't wait at all.
    const double filling = double(m_latencyUs) + each - sent.underWay * each;
    return sent.underWay + (queueUs() - double(queuedUs) + std::max(filling, 0.0)) / each;
}

void ChunkWindow::shrink(qint64 delayUs, qint64 nowUs)
{
    m_late = 0;
    m_shrunkUs = nowUs;
    if (size() > Least) {
        m_size = std::max(m_size * 0.75, double(Least));
        return;
    }
    // Nothing of ours was before it: the line is another than it was.
    m_latencyUs = -1;
    m_byteUs = -1;
    m_fastestUs = delayUs;
    m_isAsked = false;
}

void ChunkWindow::acknowledged(const Sent &sent, qint64 chunks, qint64 nowUs)
{
    const qint64 delay = nowUs - sent.atUs;
    const qint64 queued = queuedUs(sent, delay);
    m_heardUs = nowUs;
    if (double(queued) > std::max(queueUs(), double(NoiseUs))) {
        // Those that were under way already say nothing of the smaller window.
        if (sent.atUs >= m_shrunkUs && ++m_late == Lately)
            shrink(delay, nowUs);
        return;
    }
    m_late = 0;
    const double most = std::min(mostAfter(sent, queued), double(Most));
    const double more = queued < SeenQueueUs ? double(chunks) : double(chunks) / m_size;
    if (sent.wasFull && most > m_size)
        m_size = std::min(m_size + more, most);
}

} // namespace Signaling
