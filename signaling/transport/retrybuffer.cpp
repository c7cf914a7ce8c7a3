#include "retrybuffer_p.h"

#include <algorithm>
#include <utility>

namespace Signaling {

void RetryBuffer::setLimits(int count, qint64 bytes)
{
    m_countLimit = count;
    m_bytesLimit = bytes;
}

RetryBuffer::Refusal RetryBuffer::append(PendingSignal signal, bool bounded)
{
    Q_ASSERT(m_entries.isEmpty() || m_entries.last().signal.id < signal.id);
    if (bounded && m_waitingCount >= m_countLimit)
        return Refusal::TooMany;
    if (bounded && m_waitingBytes + signal.bytes > m_bytesLimit)
        return Refusal::TooManyBytes;
    ++m_waitingCount;
    m_waitingBytes += signal.bytes;
    m_earliest = std::min(m_earliest, signal.deadline);
    m_entries.enqueue(Entry{std::move(signal), false});
    return Refusal::None;
}

const PendingSignal *RetryBuffer::next() const
{
    return m_next < m_entries.size() ? &m_entries.at(m_next).signal : nullptr;
}

void RetryBuffer::markSent(qint64 nowUs)
{
    PendingSignal &signal = m_entries[m_next].signal;
    signal.onTheWire = true;
    signal.sentAtUs = nowUs;
    --m_waitingCount;
    m_waitingBytes -= signal.bytes;
    ++m_sentCount;
    m_sentBytes += signal.bytes;
    ++m_next;
    tidy();
}

qsizetype RetryBuffer::indexOf(quint64 id) const
{
    // Acknowledgements come in order, nearly always.
    if (!m_entries.isEmpty() && m_entries.first().signal.id == id)
        return 0; // tidy() leaves no gone entry at the front
    const auto it = std::lower_bound(m_entries.cbegin(), m_entries.cend(), id,
                                     [](const Entry &e, quint64 i) { return e.signal.id < i; });
    if (it == m_entries.cend() || it->signal.id != id || it->gone)
        return -1;
    return it - m_entries.cbegin();
}

const PendingSignal *RetryBuffer::find(quint64 id) const
{
    const qsizetype index = indexOf(id);
    return index < 0 ? nullptr : &m_entries.at(index).signal;
}

std::optional<PendingSignal> RetryBuffer::take(quint64 id)
{
    const qsizetype index = indexOf(id);
    if (index < 0)
        return std::nullopt;
    std::optional<PendingSignal> signal = m_entries.at(index).signal; // shares its strings
    remove(index);
    tidy();
    return signal;
}

void RetryBuffer::remove(qsizetype index)
{
    Entry &entry = m_entries[index];
    if (index < m_next) {
        --m_sentCount;
        m_sentBytes -= entry.signal.bytes;
    } else {
        --m_waitingCount;
        m_waitingBytes -= entry.signal.bytes;
    }
    const quint64 id = entry.signal.id;
    entry.signal = PendingSignal();
    entry.signal.id = id;
    entry.gone = true;
    ++m_goneCount;
}

void RetryBuffer::tidy()
{
    while (!m_entries.isEmpty() && m_entries.first().gone) {
        m_entries.removeFirst();
        --m_goneCount;
        m_next = std::max<qsizetype>(m_next - 1, 0);
    }
    // The rest goes when it is the greater part, so that its cost is spread over many takes.
    if (m_goneCount > 64 && m_goneCount > m_entries.size() / 2) {
        const auto begin = m_entries.cbegin();
        m_next -= std::count_if(begin, begin + m_next, [](const Entry &e) { return e.gone; });
        m_entries.removeIf([](const Entry &e) { return e.gone; });
        m_goneCount = 0;
    }
    while (m_next < m_entries.size() && m_entries.at(m_next).gone)
        ++m_next;
    if (isEmpty())
        m_earliest = PendingSignal::Never;
}

template <typename Predicate>
QList<PendingSignal> RetryBuffer::takeIf(Predicate predicate)
{
    QList<PendingSignal> taken;
    for (qsizetype i = 0; i < m_entries.size(); ++i) {
        if (m_entries.at(i).gone || !predicate(m_entries.at(i).signal))
            continue;
        taken.append(m_entries.at(i).signal);
        remove(i);
    }
    tidy();
    return taken;
}

QList<PendingSignal> RetryBuffer::rewind()
{
    m_next = 0;
    m_waitingCount += std::exchange(m_sentCount, 0);
    m_waitingBytes += std::exchange(m_sentBytes, 0);
    return takeIf([](const PendingSignal &signal) { return !signal.retry; });
}

QList<PendingSignal> RetryBuffer::takeOnTheWire()
{
    return takeIf([](const PendingSignal &signal) { return signal.onTheWire; });
}

QList<PendingSignal> RetryBuffer::takeExpired(qint64 now)
{
    if (m_earliest > now)
        return {};
    QList<PendingSignal> taken =
        takeIf([now](const PendingSignal &signal) { return signal.deadline <= now; });
    m_earliest = PendingSignal::Never;
    for (const Entry &entry : std::as_const(m_entries)) {
        if (!entry.gone)
            m_earliest = std::min(m_earliest, entry.signal.deadline);
    }
    return taken;
}

QList<PendingSignal> RetryBuffer::takeAll()
{
    return takeIf([](const PendingSignal &) { return true; });
}

QList<PendingSignal> RetryBuffer::all() const
{
    QList<PendingSignal> list;
    list.reserve(count());
    for (const Entry &entry : m_entries) {
        if (!entry.gone)
            list.append(entry.signal);
    }
    return list;
}

} // namespace Signaling
