#ifndef SIGNALING_HUB_DELIVERYQUEUE_P_H
#define SIGNALING_HUB_DELIVERYQUEUE_P_H

#include <signaling/hub/hubmessage_p.h>

#include <QtCore/qbytearray.h>

#include <deque>

namespace Signaling {

/// The MESSAGEs of one client that it has not acknowledged: first those on its socket, then those
/// that wait for it. Holds no copy of a frame.
class DeliveryQueue
{
public:
    void append(const HubMessagePtr &message);
    /// Takes out the message of that TRANSACTION-ID; false if there is none, which a second
    /// acknowledgement is. Immediate for the oldest, else a binary search.
    bool acknowledge(QByteArrayView transactionId);

    bool hasNext() const { return m_next < m_entries.size(); }
    /// The next one to send, which then counts as sent; null if there is none. \a isFirstTime: not
    /// sent before a rewind() either.
    HubMessagePtr takeNext(bool *isFirstTime);
    /// All that is not acknowledged is to be sent again, in order: the backlog.
    void rewind();

    /// What is not acknowledged.
    qsizetype count() const { return m_count; }
    qsizetype bytes() const { return m_bytes; }
    /// The same without the backlog: what came since the last rewind().
    qsizetype freshCount() const { return m_count - m_backlogCount; }
    qsizetype freshBytes() const { return m_bytes - m_backlogBytes; }
    /// Of that, what is not sent.
    qsizetype waitingBytes() const { return m_waitingBytes; }
    /// With the places of those that were acknowledged before their elders.
    std::size_t places() const { return m_entries.size(); }

private:
    struct Entry
    {
        quint64 sequence = 0;
        HubMessagePtr message; ///< null: acknowledged before its elders
    };

    void forget(Entry &entry);
    void dropFinished();
    void compact();

    std::deque<Entry> m_entries;
    std::size_t m_next = 0;     ///< the first that is not on the socket
    std::size_t m_everSent = 0; ///< the first that never was on any socket
    qsizetype m_count = 0;
    qsizetype m_bytes = 0;
    quint64 m_backlogEnd = 0; ///< the sequence of the last that was there at rewind()
    qsizetype m_backlogCount = 0;
    qsizetype m_backlogBytes = 0;
    qsizetype m_waitingBytes = 0;
};

} // namespace Signaling

#endif
