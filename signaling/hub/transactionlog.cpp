#include "transactionlog_p.h"

namespace Signaling {

TransactionLog::TransactionLog(qsizetype capacity, qsizetype maximumBytes,
                               std::chrono::milliseconds maximumAge)
    : m_capacity(capacity)
    , m_maximumBytes(maximumBytes)
    , m_maximumAge(maximumAge)
{
}

QByteArray TransactionLog::answerTo(const QByteArray &transactionId) const
{
    return m_answers.value(transactionId);
}

void TransactionLog::insert(const QByteArray &transactionId, const QByteArray &answer, qint64 nowMs)
{
    if (m_answers.contains(transactionId))
        return;
    m_answers.insert(transactionId, answer);
    m_order.push_back({transactionId, nowMs});
    m_bytes += transactionId.size() + answer.size();
    while (!m_order.empty()
           && (qsizetype(m_order.size()) > m_capacity || m_bytes > m_maximumBytes
               || nowMs - m_order.front().atMs > m_maximumAge.count())) {
        const QByteArray &oldest = m_order.front().transactionId;
        m_bytes -= oldest.size() + m_answers.take(oldest).size();
        m_order.pop_front();
    }
}

} // namespace Signaling
