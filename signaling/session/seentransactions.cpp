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
    if (m_previous.contains(key))
        return false;
    const qsizetype before = m_current.size();
    m_current.insert(key);
    return m_current.size() > before;
}

void SeenTransactions::clear()
{
    m_current.clear();
    m_previous.clear();
}

} // namespace Signaling
