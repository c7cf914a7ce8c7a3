#include "filelayout_p.h"
#include "transferlimits_p.h"

#include <algorithm>

namespace Signaling {

using TransferLimits::ChunkBytes;

FileLayout::FileLayout(const QList<qint64> &sizes)
    : m_sizes(sizes)
{
    for (const qint64 size : sizes)
        m_firsts.push_back(m_firsts.back() + chunksOf(size));
}

qint64 FileLayout::chunksOf(qint64 size)
{
    return size / ChunkBytes + (size % ChunkBytes != 0 ? 1 : 0);
}

int FileLayout::fileOf(qint64 chunk) const
{
    // Of files without chunks, which begin at the same one, the last is the one that has it.
    return int(std::upper_bound(m_firsts.begin(), m_firsts.end(), chunk) - m_firsts.begin()) - 1;
}

qint64 FileLayout::offsetOf(qint64 chunk) const
{
    return (chunk - firstChunk(fileOf(chunk))) * ChunkBytes;
}

qint64 FileLayout::lengthOf(qint64 chunk) const
{
    return std::min(m_sizes.at(fileOf(chunk)) - offsetOf(chunk), ChunkBytes);
}

} // namespace Signaling
