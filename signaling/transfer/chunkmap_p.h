#ifndef SIGNALING_TRANSFER_CHUNKMAP_P_H
#define SIGNALING_TRANSFER_CHUNKMAP_P_H

#include <QtCore/qbytearray.h>
#include <QtCore/qlist.h>

#include <utility>
#include <vector>

namespace Signaling {

/// What a receiver says it has, in few bytes: everything below `next`; of what lies from there to
/// `top` everything but the gaps; nothing from `top` on, unless there is `more` than fits in here.
struct ChunkStatement
{
    qint64 next = 0;
    qint64 top = 0;
    QList<std::pair<qint64, qint64>> gaps; ///< first and last of each, ascending
    bool more = false;
};

/// Which chunks of a transfer there are: a bit each. A plain value.
class ChunkMap
{
public:
    explicit ChunkMap(qint64 count = 0);

    qint64 count() const { return m_count; }
    qint64 have() const { return m_have; }
    bool isComplete() const { return m_have == m_count; }
    bool contains(qint64 chunk) const;
    /// False if it was there already, or is none.
    bool add(qint64 chunk);
    /// From \a first to before \a end; what lies outside is left out.
    void addRange(qint64 first, qint64 end);
    void removeRange(qint64 first, qint64 end);
    /// The first that is missing from \a from on; count() if none is.
    qint64 nextMissing(qint64 from = 0) const;
    /// How many of those from \a first to before \a end there are.
    qint64 haveIn(qint64 first, qint64 end) const;
    /// Behind the last that there is.
    qint64 top() const;

    ChunkStatement statement() const;
    void apply(const ChunkStatement &said);

    /// For a file; fromBytes() of another count is an empty map.
    QByteArray toBytes() const;
    static ChunkMap fromBytes(qint64 count, const QByteArray &bytes);

private:
    void set(qint64 first, qint64 end, bool there);
    qint64 nextThere(qint64 from) const;

    std::vector<quint64> m_words;
    qint64 m_count = 0;
    qint64 m_have = 0;
};

} // namespace Signaling

#endif
