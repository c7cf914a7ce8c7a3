#include "chunkmap_p.h"
#include "transferlimits_p.h"

#include <QtCore/qalgorithms.h>

#include <algorithm>

namespace Signaling {

namespace {

constexpr qint64 WordBits = 64;

std::size_t wordOf(qint64 chunk)
{
    return std::size_t(chunk / WordBits);
}

quint64 bitOf(qint64 chunk)
{
    return quint64(1) << (chunk % WordBits);
}

/// The bits of word \a word that lie from \a first to before \a end.
quint64 maskOf(qint64 word, qint64 first, qint64 end)
{
    const qint64 low = std::max(first - word * WordBits, qint64(0));
    const qint64 high = std::min(end - word * WordBits, WordBits);
    if (low >= high)
        return 0;
    const quint64 upTo = high == WordBits ? ~quint64(0) : (quint64(1) << high) - 1;
    return upTo & (~quint64(0) << low);
}

} // namespace

ChunkMap::ChunkMap(qint64 count)
    : m_words(std::size_t((count + WordBits - 1) / WordBits))
    , m_count(count)
{
}

bool ChunkMap::contains(qint64 chunk) const
{
    return chunk >= 0 && chunk < m_count && (m_words[wordOf(chunk)] & bitOf(chunk)) != 0;
}

bool ChunkMap::add(qint64 chunk)
{
    if (chunk < 0 || chunk >= m_count || contains(chunk))
        return false;
    m_words[wordOf(chunk)] |= bitOf(chunk);
    ++m_have;
    return true;
}

void ChunkMap::addRange(qint64 first, qint64 end)
{
    set(first, end, true);
}

void ChunkMap::removeRange(qint64 first, qint64 end)
{
    set(first, end, false);
}

void ChunkMap::set(qint64 first, qint64 end, bool there)
{
    first = std::max(first, qint64(0));
    end = std::min(end, m_count);
    for (qint64 word = first / WordBits; word * WordBits < end; ++word) {
        quint64 &bits = m_words[std::size_t(word)];
        const quint64 mask = maskOf(word, first, end);
        const quint64 changed = there ? mask & ~bits : mask & bits;
        bits ^= changed;
        m_have += (there ? 1 : -1) * qint64(qPopulationCount(changed));
    }
}

qint64 ChunkMap::nextMissing(qint64 from) const
{
    from = std::max(from, qint64(0));
    for (qint64 word = from / WordBits; word * WordBits < m_count; ++word) {
        const quint64 missing = ~m_words[std::size_t(word)] & maskOf(word, from, m_count);
        if (missing != 0)
            return word * WordBits + qCountTrailingZeroBits(missing);
    }
    return m_count;
}

qint64 ChunkMap::nextThere(qint64 from) const
{
    for (qint64 word = from / WordBits; word * WordBits < m_count; ++word) {
        const quint64 there = m_words[std::size_t(word)] & maskOf(word, from, m_count);
        if (there != 0)
            return word * WordBits + qCountTrailingZeroBits(there);
    }
    return m_count;
}

qint64 ChunkMap::haveIn(qint64 first, qint64 end) const
{
    first = std::max(first, qint64(0));
    end = std::min(end, m_count);
    qint64 sum = 0;
    for (qint64 word = first / WordBits; word * WordBits < end; ++word)
        sum += qPopulationCount(m_words[std::size_t(word)] & maskOf(word, first, end));
    return sum;
}

qint64 ChunkMap::top() const
{
    for (std::size_t word = m_words.size(); word > 0; --word) {
        if (m_words[word - 1] != 0)
            return qint64(word) * WordBits - qCountLeadingZeroBits(m_words[word - 1]);
    }
    return 0;
}

ChunkStatement ChunkMap::statement() const
{
    ChunkStatement said;
    said.next = nextMissing();
    said.top = std::max(top(), said.next);
    qint64 at = said.next;
    while (at < said.top) {
        if (said.gaps.size() == TransferLimits::MaxGaps) {
            said.top = at;
            said.more = true;
            break;
        }
        const qint64 there = nextThere(at);
        said.gaps.append({at, there - 1});
        at = nextMissing(there);
    }
    return said;
}

void ChunkMap::apply(const ChunkStatement &said)
{
    addRange(0, said.top);
    for (const auto &gap : said.gaps)
        removeRange(gap.first, gap.second + 1);
    if (!said.more)
        removeRange(said.top, m_count);
}

QByteArray ChunkMap::toBytes() const
{
    QByteArray bytes(qsizetype((m_count + 7) / 8), '\0');
    for (qsizetype i = 0; i < bytes.size(); ++i)
        bytes[i] = char(m_words[std::size_t(i / 8)] >> (i % 8 * 8));
    return bytes;
}

ChunkMap ChunkMap::fromBytes(qint64 count, const QByteArray &bytes)
{
    ChunkMap map(count);
    if (bytes.size() != (count + 7) / 8)
        return map;
    for (qsizetype i = 0; i < bytes.size(); ++i)
        map.m_words[std::size_t(i / 8)] |= quint64(quint8(bytes[i])) << (i % 8 * 8);
    if (count > 0)
        map.m_words.back() &= maskOf((count - 1) / WordBits, 0, count);
    for (const quint64 word : map.m_words)
        map.m_have += qPopulationCount(word);
    return map;
}

} // namespace Signaling
