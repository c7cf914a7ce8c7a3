#include "deliveryqueue_p.h"

#include <signaling/hub/framemaker_p.h>

#include <algorithm>

namespace Signaling {

static constexpr std::size_t MostHoles = 64;

void DeliveryQueue::append(const HubMessagePtr &message)
{
    m_entries.push_back({message->sequence, message});
    ++m_count;
    m_bytes += message->frame.size();
    m_waitingBytes += message->frame.size();
}

bool DeliveryQueue::acknowledge(QByteArrayView transactionId)
{
    if (m_entries.empty())
        return false;
    Entry &front = m_entries.front();
    if (m_next > 0 && front.message->transactionId == transactionId) {
        forget(front);
        dropFinished();
        return true;
    }
    const auto sequence = FrameMaker::sequenceOf(transactionId);
    if (!sequence)
        return false;
    // What was never sent can't have been received.
    const auto end = m_entries.begin() + std::ptrdiff_t(m_everSent);
    const auto isOlder = [](const Entry &entry, quint64 value) { return entry.sequence < value; };
    const auto it = std::lower_bound(m_entries.begin(), end, *sequence, isOlder);
    if (it == end || !it->message || it->message->transactionId != transactionId)
        return false;
    forget(*it);
    dropFinished();
    return true;
}

HubMessagePtr DeliveryQueue::takeNext(bool *isFirstTime)
{
    while (m_next < m_entries.size()) {
        const HubMessagePtr message = m_entries[m_next++].message;
        *isFirstTime = m_next > m_everSent;
        m_everSent = std::max(m_everSent, m_next);
        if (!message)
            continue;
        if (message->sequence > m_backlogEnd)
            m_waitingBytes -= message->frame.size();
        return message;
    }
    return {};
}

void DeliveryQueue::rewind()
{
    m_next = 0;
    m_backlogEnd = m_entries.empty() ? m_backlogEnd : m_entries.back().sequence;
    m_backlogCount = m_count;
    m_backlogBytes = m_bytes;
    m_waitingBytes = 0;
}

void DeliveryQueue::forget(Entry &entry)
{
    --m_count;
    m_bytes -= entry.message->frame.size();
    if (entry.sequence <= m_backlogEnd) {
        --m_backlogCount;
        m_backlogBytes -= entry.message->frame.size();
    }
    entry.message.reset();
}

/// Holes at the front go at once. Those behind a message that its client never acknowledges go when
/// there are more of them than messages, so each is moved a few times at most.
void DeliveryQueue::dropFinished()
{
    while (!m_entries.empty() && !m_entries.front().message) {
        m_entries.pop_front();
        if (m_next > 0)
            --m_next;
        if (m_everSent > 0)
            --m_everSent;
    }
    if (m_entries.size() > 2 * std::size_t(m_count) + MostHoles)
        compact();
}

void DeliveryQueue::compact()
{
    const auto isHole = [](const Entry &entry) { return !entry.message; };
    const auto begin = m_entries.begin();
    const auto holesBefore = [&](std::size_t end) {
        return std::size_t(std::count_if(begin, begin + std::ptrdiff_t(end), isHole));
    };
    const std::size_t next = m_next - holesBefore(m_next);
    const std::size_t everSent = m_everSent - holesBefore(m_everSent);
    m_entries.erase(std::remove_if(begin, m_entries.end(), isHole), m_entries.end());
    m_next = next;
    m_everSent = everSent;
}

} // namespace Signaling
