#ifndef SIGNALING_TRANSPORT_RETRYBUFFER_P_H
#define SIGNALING_TRANSPORT_RETRYBUFFER_P_H

#include <QtCore/qbytearray.h>
#include <QtCore/qlist.h>
#include <QtCore/qqueue.h>
#include <QtCore/qstring.h>

#include <limits>
#include <optional>

namespace Signaling {

/// A signal whose outcome is not known yet.
struct PendingSignal
{
    static constexpr qint64 Never = std::numeric_limits<qint64>::max();

    quint64 id = 0;
    QString type;
    QString data;            ///< as the application gave it
    QByteArray dataJson;     ///< as it travels; null: no data
    QString to;              ///< connection id; empty: everyone
    qsizetype bytes = 0;     ///< of type and data
    qint64 queuedAt = 0;     ///< milliseconds since 1970
    qint64 deadline = Never; ///< by the monotonic clock, in ms
    qint64 sentAtUs = 0;     ///< by the monotonic clock, in µs; the last time it was sent
    bool retry = true;
    bool onTheWire = false; ///< was sent at least once
};

/// The pending signals of a session in the order of their ids, bounded. Those at the front were
/// sent on the present link, those behind wait. A pure data structure: no clock, no I/O.
class RetryBuffer
{
public:
    enum class Refusal { None, TooMany, TooManyBytes };

    /// Bounds on what waits; what was sent is bounded by whoever sends it.
    void setLimits(int count, qint64 bytes);
    /// \a signal's id must be greater than any before. With \a bounded it is refused where it would
    /// wait beyond the bounds; what is sent at once need not be bounded.
    Refusal append(PendingSignal signal, bool bounded = true);

    /// The first that waits; nullptr if none does. Valid until the next change.
    const PendingSignal *next() const;
    /// next() was sent.
    void markSent(qint64 nowUs);
    /// Takes the signal with that id out, sent or not.
    std::optional<PendingSignal> take(quint64 id);
    /// The signal with that id, or nullptr. Valid until the next change.
    const PendingSignal *find(quint64 id) const;

    /// The link is gone: everything waits again, and what must not be sent again (or, unsent, must
    /// not wait) comes out. Bounds don't apply to what was accepted before.
    QList<PendingSignal> rewind();
    /// The server forgot us: what was ever on the wire can't be sent again and comes out.
    QList<PendingSignal> takeOnTheWire();
    /// What has its deadline at \a now or before.
    QList<PendingSignal> takeExpired(qint64 now);
    QList<PendingSignal> takeAll();

    /// No deadline is earlier; PendingSignal::Never if there is none. May be earlier than the
    /// earliest: takeExpired() puts it right.
    qint64 earliestDeadline() const { return m_earliest; }
    int count() const { return m_sentCount + m_waitingCount; }
    int sentCount() const { return m_sentCount; }
    qint64 sentBytes() const { return m_sentBytes; }
    int waitingCount() const { return m_waitingCount; }
    qint64 waitingBytes() const { return m_waitingBytes; }
    bool isEmpty() const { return count() == 0; }
    QList<PendingSignal> all() const;

private:
    /// A signal that was taken out of the middle leaves an entry that says so, for moving the
    /// entries behind it would cost more.
    struct Entry
    {
        PendingSignal signal;
        bool gone = false;
    };

    qsizetype indexOf(quint64 id) const;
    void remove(qsizetype index);
    void tidy();
    template <typename Predicate>
    QList<PendingSignal> takeIf(Predicate predicate);

    QQueue<Entry> m_entries;
    qsizetype m_next = 0; ///< index of the first that was not sent on this link
    int m_sentCount = 0;
    int m_waitingCount = 0;
    int m_goneCount = 0;
    qint64 m_sentBytes = 0;
    qint64 m_waitingBytes = 0;
    qint64 m_earliest = PendingSignal::Never;
    int m_countLimit = 10000;
    qint64 m_bytesLimit = 8 * 1024 * 1024;
};

} // namespace Signaling

#endif
