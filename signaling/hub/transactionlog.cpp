#include "transactionlog_p.h"

namespace Signaling {

TransactionLog::TransactionLog(qsizetype capacity, std::chrono::milliseconds maximumAge)
    : m_capacity(capacity)
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
    while (qsizetype(m_order.size()) > m_capacity
           || nowMs - m_order.front().atMs > m_maximumAge.count()) {
        m_answers.remove(m_order.front().transactionId);
        m_order.pop_front();
    }
}

} // namespace Signaling
