#ifndef SIGNALING_HUB_TRANSACTIONLOG_P_H
#define SIGNALING_HUB_TRANSACTIONLOG_P_H

#include <QtCore/qbytearray.h>
#include <QtCore/qhash.h>

#include <chrono>
#include <deque>

namespace Signaling {

/// The TRANSACTION-IDs that a client used lately, each with the answer it got. A repeat, which a
/// client sends after it resumed, gets the same answer and has no other effect.
class TransactionLog
{
public:
    /// \a maximumBytes: of IDs and answers together.
    TransactionLog(qsizetype capacity, qsizetype maximumBytes,
                   std::chrono::milliseconds maximumAge);

    /// The answer that was given; null if there was none.
    QByteArray answerTo(const QByteArray &transactionId) const;
    /// Also forgets what is too old or too much. An ID that is there keeps its first answer.
    void insert(const QByteArray &transactionId, const QByteArray &answer, qint64 nowMs);
    qsizetype count() const { return m_answers.size(); }

private:
    struct Entry
    {
        QByteArray transactionId;
        qint64 atMs = 0;
    };

    qsizetype m_capacity;
    qsizetype m_maximumBytes;
    qsizetype m_bytes = 0;
    std::chrono::milliseconds m_maximumAge;
    QHash<QByteArray, QByteArray> m_answers;
    std::deque<Entry> m_order;
};

} // namespace Signaling

#endif
