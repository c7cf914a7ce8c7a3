#ifndef SIGNALING_HUB_FRAMEMAKER_P_H
#define SIGNALING_HUB_FRAMEMAKER_P_H

#include <signaling/hub/hubmember_p.h>
#include <signaling/hub/hubmessage_p.h>
#include <signaling/protocol/handover.h>

#include <QtCore/qbytearray.h>
#include <QtCore/qlist.h>
#include <QtCore/qstring.h>

#include <optional>

namespace Signaling {

/// Makes the frames that a hub sends. A TRANSACTION-ID is a UUID whose last 12 digits are the
/// message's sequence number and whose other digits are this run's own: unique across hubs and
/// restarts, and an acknowledgement can be looked up by its number.
class FrameMaker
{
public:
    /// \a run16: 16 random bytes.
    explicit FrameMaker(const QByteArray &run16);

    /// The address that clients send to and that events come from (an opaque name on the wire).
    static QByteArray hubAddress();

    HubMessagePtr created(const QString &sessionAddress, const HubMember &member);
    HubMessagePtr deleted(const QString &sessionAddress, const QString &connectionId,
                          const QString &reason);
    /// \a from: the sender's connection ID, empty for a server. \a takenUs: HubMessage::takenUs.
    HubMessagePtr signal(const QByteArray &to, const QByteArray &from, const QByteArray &payload,
                         qint64 takenUs = 0);

    /// What the STATUS of a create carries: {"id", "connection": [...], "stream", "archive"}.
    static QByteArray sessionState(const QString &sessionId, const QList<HubMember> &members);
    static QByteArray pong();
    static QByteArray status(const QByteArray &to, const QByteArray &transactionId, int code,
                             const QByteArray &data = {});
    /// A status 200 that says how far a signal got.
    static QByteArray taken(const QByteArray &to, const QByteArray &transactionId,
                            const HandOver &handOver);
    /// {"reason": …}: the data of a status that refuses.
    static QByteArray reason(const QString &text);
    /// The same with {"retryAfter": seconds}.
    static QByteArray busy(const QString &text, qint64 retryAfterMs);

    /// The number in a TRANSACTION-ID that looks like one of ours.
    static std::optional<quint64> sequenceOf(QByteArrayView transactionId);

private:
    HubMessagePtr message(const QByteArray &to, const QByteArray &from, const QByteArray &payload);
    QByteArray transactionIdFor(quint64 sequence) const;

    QByteArray m_run; ///< "xxxxxxxx-xxxx-4xxx-8xxx-"
    quint64 m_sequence = 0;
};

} // namespace Signaling

#endif
