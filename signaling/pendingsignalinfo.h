#ifndef SIGNALING_PENDINGSIGNALINFO_H
#define SIGNALING_PENDINGSIGNALINFO_H

#include <signaling/signaling_global.h>

#include <QtCore/qmetatype.h>
#include <QtCore/qobjectdefs.h>
#include <QtCore/qstring.h>

namespace Signaling {

/// One signal that has no outcome yet: it waits in the session's queue, or for its
/// acknowledgement. How it stood when it was asked for.
class SIGNALING_EXPORT PendingSignalInfo
{
    Q_GADGET
    Q_PROPERTY(quint64 id MEMBER id)
    Q_PROPERTY(QString type MEMBER type)
    Q_PROPERTY(QString data MEMBER data)
    Q_PROPERTY(QString to MEMBER to)
    Q_PROPERTY(int position MEMBER position)
    Q_PROPERTY(qint64 bytes MEMBER bytes)
    Q_PROPERTY(bool retryAfterReconnect MEMBER retryAfterReconnect)
    Q_PROPERTY(bool onTheWire MEMBER onTheWire)
    Q_PROPERTY(qint64 queuedAt MEMBER queuedAt)
    Q_PROPERTY(qint64 expiresAt MEMBER expiresAt)
    Q_PROPERTY(WaitsFor waitsFor MEMBER waitsFor)
    Q_PROPERTY(IfLinkLost ifLinkLost MEMBER ifLinkLost)
    Q_PROPERTY(bool json MEMBER isJson)
    Q_PROPERTY(qint64 rateOpensAt MEMBER rateOpensAt)

public:
    /// What has to happen before it goes out or ends.
    enum class WaitsFor {
        Link,            ///< there is none
        Rate,            ///< the server takes no more for the moment, or the flush is paced
        Turn,            ///< others go before it
        Acknowledgement, ///< it was sent
    };
    Q_ENUM(WaitsFor)

    /// What becomes of it when the link is lost, or since it is.
    enum class IfLinkLost {
        Waits,     ///< for the next link
        SentAgain, ///< on the next link, if that is the same connection's; else Unknown
        Fails,     ///< was never on the wire and never will be
        Unknown,   ///< the server may have it, and it is not tried again
    };
    Q_ENUM(IfLinkLost)

    quint64 id = 0;                  ///< as sendSignal() returned it
    QString type;                    ///< null: none
    QString data;                    ///< null: none
    QString to;                      ///< connection id; empty: everyone
    int position = 0;                ///< from 1, in the order they go or went out
    qint64 bytes = 0;                ///< of type and data, as counted against queueBytesLimit
    bool retryAfterReconnect = true; ///< as SignalOptions has it
    bool onTheWire = false;          ///< sent, and neither acknowledged nor sent back
    qint64 queuedAt = 0;             ///< milliseconds since 1970 (UTC)
    qint64 expiresAt = 0; ///< as queuedAt: when it ends as Expired or, on the wire, Unknown
    WaitsFor waitsFor = WaitsFor::Link;        ///< what it waits for
    IfLinkLost ifLinkLost = IfLinkLost::Waits; ///< what then becomes of it
    bool isJson = false; ///< data is JSON text and travels as that value (SignalOptions::isJson)
    /// With WaitsFor::Rate: when the first of those that wait may go, as queuedAt; 0 if that is not
    /// known yet. 0 with anything else.
    qint64 rateOpensAt = 0;
};

} // namespace Signaling

Q_DECLARE_METATYPE(Signaling::PendingSignalInfo)

#endif
