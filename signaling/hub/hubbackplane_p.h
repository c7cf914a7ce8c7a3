#ifndef SIGNALING_HUB_HUBBACKPLANE_P_H
#define SIGNALING_HUB_HUBBACKPLANE_P_H

#include <signaling/hub/hubmember_p.h>
#include <signaling/protocol/handover.h>

#include <QtCore/qbytearray.h>
#include <QtCore/qlist.h>
#include <QtCore/qstring.h>

#include <optional>

namespace Signaling {

/// Something that happened in a session and that all of its hubs have to know.
struct HubEvent
{
    enum class Kind {
        Joined, ///< member
        Left,   ///< connectionId and incarnation, reason
        Signal, ///< connectionId: the sender, empty for a server; target, payload
    };

    Kind kind = Kind::Signal;
    QString sessionId;
    HubMember member;
    QString connectionId;
    quint64 incarnation = 0;
    QString target; ///< the one receiver; empty: everyone
    QString reason;
    QByteArray payload; ///< the Raptor message, encoded: it is parsed by the sender's hub alone
    /// When the hub that published a signal took it, in microseconds of its clock.
    qint64 takenUs = 0;
};

/// Gets the events of the sessions that it has open.
class HubEventListener
{
public:
    virtual ~HubEventListener() = default;
    /// Says of a signal to how many of its own clients it was handed, the sender not counted.
    virtual HandOver hubEvent(const HubEvent &event) = 0;
};

/// How hubs share sessions: fan-out and presence, and nothing else. A hub acts on an event when it
/// comes back from here and not when it publishes it, so an implementation may bring events through
/// a broker as long as each session's events reach every hub that has it open, the publisher's
/// included, in one order. What changes nothing is not told: a second leave, a doubled join, and a
/// late leave of an earlier connection with the same ID.
class HubBackplane
{
public:
    virtual ~HubBackplane() = default;

    /// From now on the events of that session come to \a listener, and members() knows it.
    virtual void open(HubEventListener *listener, const QString &sessionId) = 0;
    virtual void close(HubEventListener *listener, const QString &sessionId) = 0;
    /// What all hubs together made of a signal; nothing where that takes longer than this call.
    virtual std::optional<HandOver> publish(const HubEvent &event) = 0;

    /// The connections of a session on all hubs, in their order of arrival, as of the last event
    /// that came.
    virtual QList<HubMember> members(const QString &sessionId) const = 0;
    virtual bool hasMember(const QString &sessionId, const QString &connectionId) const = 0;
};

} // namespace Signaling

#endif
