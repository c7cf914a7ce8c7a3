#ifndef SIGNALING_SESSION_SEENTRANSACTIONS_P_H
#define SIGNALING_SESSION_SEENTRANSACTIONS_P_H

#include <QtCore/qbytearray.h>
#include <QtCore/qset.h>

#include <utility>

namespace Signaling {

/// The TRANSACTION-IDs that came of late, so that what a server sends again is not delivered twice
/// (docs/protocol.md §2). Remembers each for 30 s to 60 s in which the link is up, or until 100,000
/// to 200,000 newer ones came, in constant time and bounded memory.
class SeenTransactions
{
public:
    static constexpr qint64 MemoryMs = 30000;
    static constexpr qsizetype Generation = 100000;

    /// True the first time. \a nowMs by the monotonic clock.
    bool insert(QByteArrayView transactionId, qint64 nowMs);
    /// The link is back: now comes again what was not acknowledged before it was lost, and the time
    /// since then doesn't count.
    void resumed(qint64 nowMs);
    void clear();

private:
    /// 128 bits of hash instead of the text: a fifth of the memory.
    using Key = std::pair<size_t, size_t>;

    QSet<Key> m_current;
    QSet<Key> m_previous;
    qint64 m_since = 0;
};

} // namespace Signaling

#endif
