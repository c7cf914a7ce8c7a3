#include "seentransactions_p.h"

namespace Signaling {

bool SeenTransactions::insert(QByteArrayView transactionId, qint64 nowMs)
{
    if (nowMs - m_since >= MemoryMs || m_current.size() >= Generation) {
        m_previous = std::exchange(m_current, {});
        m_since = nowMs;
    }
    constexpr size_t otherSeed = 0x9e3779b9;
    const Key key(qHash(transactionId, 0), qHash(transactionId, otherSeed));
    // What is known is remembered anew: if its acknowledgement is lost too, it comes once more.
    const qsizetype before = m_current.size();
    m_current.insert(key);
    return m_current.size() > before && !m_previous.contains(key);
}

void SeenTransactions::resumed(qint64 nowMs)
{
    m_since = nowMs;
}

void SeenTransactions::clear()
{
    m_current.clear();
    m_previous.clear();
}

} // namespace Signaling
