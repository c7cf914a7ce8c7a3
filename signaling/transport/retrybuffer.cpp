#include "retrybuffer_p.h"

#include <algorithm>
#include <utility>

namespace Signaling {

void RetryBuffer::setLimits(int count, qint64 bytes)
{
    m_countLimit = count;
    m_bytesLimit = bytes;
}

RetryBuffer::Refusal RetryBuffer::refusalOf(qsizetype bytes) const
{
    if (m_waitingCount >= m_countLimit)
        return Refusal::TooMany;
    if (m_waitingBytes + bytes > m_bytesLimit)
        return Refusal::TooManyBytes;
    return Refusal::None;
}

QList<PendingSignal> RetryBuffer::makeRoom(qsizetype bytes)
{
    QList<PendingSignal> dropped;
    if (m_keptCount >= m_countLimit || m_keptBytes + bytes > m_bytesLimit)
        return dropped;
    for (qsizetype i = m_next; refusalOf(bytes) != Refusal::None; ++i) {
        const Entry &entry = m_entries.at(i);
        if (entry.place != Place::Waiting || entry.isKept())
            continue;
        dropped.append(entry.signal);
        remove(i);
    }
    tidy();
    return dropped;
}

void RetryBuffer::append(PendingSignal signal)
{
    Q_ASSERT(m_movedCount > 0 || m_entries.isEmpty() || m_entries.last().signal.id < signal.id);
    m_earliest = std::min(m_earliest, signal.deadline());
    m_entries.enqueue(Entry{std::move(signal), Place::Waiting, false});
    count(m_entries.last(), 1);
}

void RetryBuffer::count(const Entry &entry, int sign)
{
    const qint64 bytes = sign * entry.signal.bytes;
    switch (entry.place) {
    case Place::Sent:
        m_sentCount += sign;
        m_sentBytes += bytes;
        break;
    case Place::Waiting:
        m_waitingCount += sign;
        m_waitingBytes += bytes;
        if (entry.isKept()) {
            m_keptCount += sign;
            m_keptBytes += bytes;
        }
        break;
    case Place::Gone:
        m_goneCount += sign;
        break;
    }
}

const PendingSignal *RetryBuffer::next() const
{
    return m_next < m_entries.size() ? &m_entries.at(m_next).signal : nullptr;
}

void RetryBuffer::markSent(qint64 nowUs)
{
    Entry &entry = m_entries[m_next];
    count(entry, -1);
    entry.place = Place::Sent;
    count(entry, 1);
    entry.signal.repeated = entry.signal.onTheWire;
    entry.signal.onTheWire = true;
    entry.signal.sentAtUs = nowUs;
    ++m_next;
    tidy();
}

bool RetryBuffer::refuse(quint64 id, bool certain)
{
    const qsizetype index = indexOf(id);
    if (index < 0 || m_entries.at(index).place != Place::Sent)
        return false;
    Entry &entry = m_entries[index];
    count(entry, -1);
    entry.place = Place::Waiting;
    if (certain || !entry.signal.repeated)
        entry.signal.onTheWire = false;
    count(entry, 1);
    m_earliest = std::min(m_earliest, entry.signal.deadline());
    m_next = std::min(m_next, index);
    return true;
}

qsizetype RetryBuffer::indexOf(quint64 id) const
{
    // Acknowledgements come in order, nearly always.
    if (!m_entries.isEmpty() && m_entries.first().signal.id == id)
        return 0; // tidy() leaves no gone entry at the front
    const auto isIt = [id](const Entry &e) { return e.signal.id == id && e.place != Place::Gone; };
    const auto it = m_movedCount > 0
        ? std::find_if(m_entries.cbegin(), m_entries.cend(), isIt)
        : std::lower_bound(m_entries.cbegin(), m_entries.cend(), id,
                           [](const Entry &e, quint64 i) { return e.signal.id < i; });
    return it != m_entries.cend() && isIt(*it) ? it - m_entries.cbegin() : -1;
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

bool RetryBuffer::moveAhead(quint64 id)
{
    const qsizetype from = indexOf(id);
    if (from < 0 || m_entries.at(from).place != Place::Waiting
        || m_entries.at(from).signal.onTheWire)
        return false;
    qsizetype to = m_next;
    while (m_entries.at(to).place != Place::Waiting || m_entries.at(to).signal.onTheWire)
        ++to; // ends at `from` at the latest
    Entry &entry = m_entries[from];
    count(entry, -1);
    if (!std::exchange(entry.moved, true))
        ++m_movedCount;
    count(entry, 1);
    m_entries.move(from, to);
    return true;
}

bool RetryBuffer::setRetry(quint64 id, bool retry)
{
    const qsizetype index = indexOf(id);
    if (index < 0)
        return false;
    m_entries[index].signal.retry = retry;
    return true;
}

quint64 RetryBuffer::lastWaiting() const
{
    for (qsizetype i = m_entries.size() - 1; i >= m_next; --i) {
        if (m_entries.at(i).place == Place::Waiting)
            return m_entries.at(i).signal.id;
    }
    return 0;
}

void RetryBuffer::remove(qsizetype index)
{
    Entry &entry = m_entries[index];
    count(entry, -1);
    const quint64 id = entry.signal.id;
    entry.signal = PendingSignal();
    entry.signal.id = id;
    entry.place = Place::Gone;
    count(entry, 1);
}

void RetryBuffer::removeFirst()
{
    count(m_entries.first(), -1);
    m_movedCount -= m_entries.first().moved ? 1 : 0;
    m_entries.removeFirst();
    m_next = std::max<qsizetype>(m_next - 1, 0);
}

void RetryBuffer::purge()
{
    const auto isGone = [](const Entry &e) { return e.place == Place::Gone; };
    m_movedCount -= int(std::count_if(m_entries.cbegin(), m_entries.cend(),
                                      [&](const Entry &e) { return isGone(e) && e.moved; }));
    m_next -= std::count_if(m_entries.cbegin(), m_entries.cbegin() + m_next, isGone);
    m_entries.removeIf(isGone);
    m_goneCount = 0;
}

void RetryBuffer::tidy()
{
    while (!m_entries.isEmpty() && m_entries.first().place == Place::Gone)
        removeFirst();
    // The rest goes when it is the greater part, so that its cost is spread over many takes.
    if (m_goneCount > 64 && m_goneCount > m_entries.size() / 2)
        purge();
    while (m_next < m_entries.size() && m_entries.at(m_next).place != Place::Waiting)
        ++m_next;
    if (isEmpty())
        m_earliest = PendingSignal::Never;
}

template <typename Predicate>
QList<PendingSignal> RetryBuffer::takeIf(Predicate predicate)
{
    QList<PendingSignal> taken;
    for (qsizetype i = 0; i < m_entries.size(); ++i) {
        if (m_entries.at(i).place == Place::Gone || !predicate(m_entries.at(i).signal))
            continue;
        taken.append(m_entries.at(i).signal);
        remove(i);
    }
    tidy();
    return taken;
}

QList<PendingSignal> RetryBuffer::rewind()
{
    for (Entry &entry : m_entries) {
        if (entry.place != Place::Sent)
            continue;
        count(entry, -1);
        entry.place = Place::Waiting;
        count(entry, 1);
    }
    m_next = 0;
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
        takeIf([now](const PendingSignal &signal) { return signal.deadline() <= now; });
    m_earliest = PendingSignal::Never;
    forEach([this](const PendingSignal &signal, bool) {
        m_earliest = std::min(m_earliest, signal.deadline());
    });
    return taken;
}

QList<PendingSignal> RetryBuffer::takeAll()
{
    return takeIf([](const PendingSignal &) { return true; });
}

} // namespace Signaling
