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
    QString data;             ///< as the application gave it
    QByteArray dataJson;      ///< as it travels; null: no data
    QString to;               ///< connection id; empty: everyone
    qsizetype bytes = 0;      ///< of type and data
    qint64 queuedAt = 0;      ///< milliseconds since 1970
    qint64 waitUntil = Never; ///< by the monotonic clock, in ms: it expires if it was not sent
    qint64 outcomeBy = Never; ///< the same once it is on the wire; not before waitUntil
    qint64 sentAtUs = 0;      ///< by the monotonic clock, in µs; the last time it was sent
    bool json = false;        ///< data is JSON text, not a string
    bool retry = true;
    bool onTheWire = false; ///< was sent, and the server may have it
    bool repeated = false;  ///< was sent on more than one link

    qint64 deadline() const { return onTheWire ? outcomeBy : waitUntil; }
};

/// The pending signals of a session in the order they go out, which is that of their ids but for
/// those that were moved ahead; bounded. A pure data structure: no clock, no I/O.
///
/// Each was sent on the present link and has no answer yet, or waits. What the server refuses for
/// its rate waits again in its old place.
class RetryBuffer
{
public:
    enum class Refusal { None, TooMany, TooManyBytes };

    /// Bounds on what waits; what was sent is bounded by whoever sends it.
    void setLimits(int count, qint64 bytes);
    /// Whether one more of \a bytes may wait.
    Refusal refusalOf(qsizetype bytes) const;
    /// Takes out the oldest, as many as it needs for refusalOf(\a bytes) to be None; none where
    /// that can't be reached. Spares what may be with the server and what was moved ahead.
    QList<PendingSignal> makeRoom(qsizetype bytes);
    /// \a signal's id must be greater than any before. Does not look at the bounds.
    void append(PendingSignal signal);

    /// The first that waits; nullptr if none does. Valid until the next change.
    const PendingSignal *next() const;
    /// next() was sent.
    void markSent(qint64 nowUs);
    /// The server did not take the signal with that id: it waits again. With \a certain, or if it
    /// was sent on this link only, the server has it not, and it counts as never sent. False if no
    /// such signal was sent.
    bool refuse(quint64 id, bool certain);
    /// Takes the signal with that id out, sent or not.
    std::optional<PendingSignal> take(quint64 id);
    /// The signal with that id, or nullptr. Valid until the next change.
    const PendingSignal *find(quint64 id) const;
    /// Puts a signal that waits and was never sent before all others of that kind; false if there
    /// is none such with that id.
    bool moveAhead(quint64 id);
    /// False if there is no signal with that id.
    bool setRetry(quint64 id, bool retry);

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
    /// The id of the last that waits; 0 if none does.
    quint64 lastWaiting() const;
    /// Calls \a visit(signal, wasSent) for each, in their order.
    template <typename Visitor>
    void forEach(Visitor visit) const
    {
        for (const Entry &entry : m_entries) {
            if (entry.place != Place::Gone)
                visit(entry.signal, entry.place == Place::Sent);
        }
    }

private:
    /// A signal that was taken out of the middle leaves an entry that says so, for moving the
    /// entries behind it would cost more.
    enum class Place : quint8 { Waiting, Sent, Gone };
    struct Entry
    {
        PendingSignal signal;
        Place place = Place::Waiting;
        bool moved = false;

        /// Can't be dropped: the server may have it, or the application wants it first.
        bool isKept() const { return signal.onTheWire || moved; }
    };

    void count(const Entry &entry, int sign);
    qsizetype indexOf(quint64 id) const;
    void remove(qsizetype index);
    void removeFirst();
    void purge();
    void tidy();
    template <typename Predicate>
    QList<PendingSignal> takeIf(Predicate predicate);

    QQueue<Entry> m_entries;
    qsizetype m_next = 0; ///< index of the first that waits; m_entries.size() if none does
    int m_sentCount = 0;
    int m_waitingCount = 0;
    int m_keptCount = 0; ///< of those that wait
    int m_goneCount = 0;
    int m_movedCount = 0; ///< entries, gone ones too
    qint64 m_sentBytes = 0;
    qint64 m_waitingBytes = 0;
    qint64 m_keptBytes = 0;
    qint64 m_earliest = PendingSignal::Never;
    int m_countLimit = 10000;
    qint64 m_bytesLimit = 8 * 1024 * 1024;
};

} // namespace Signaling

#endif
