#ifndef SIGNALING_HUB_HUBSESSION_P_H
#define SIGNALING_HUB_HUBSESSION_P_H

#include <signaling/hub/hubmessage_p.h>
#include <signaling/hub/signalflow_p.h>
#include <signaling/protocol/handover.h>

#include <QtCore/qhash.h>
#include <QtCore/qstring.h>

#include <vector>

namespace Signaling {

class HubClient;

/// The clients of one session that are on this hub.
class HubSession
{
public:
    explicit HubSession(const QString &address, const HubLimits &limits = {});

    /// "/v2/partner/{key}/session/{id}"
    QString address() const { return m_address; }
    bool isEmpty() const { return m_byId.isEmpty() && m_joining.isEmpty(); }

    int count() const { return int(m_byId.size()); }
    qint64 joiningCount() const { return m_joining.size(); }

    /// How fast servers may signal: all of them together as one client.
    SignalFlow serverFlow;

    /// Its arrival was published and did not come back yet.
    void addJoining(HubClient *client);
    HubClient *joining(const QString &connectionId) const { return m_joining.value(connectionId); }
    bool isJoining(const QString &connectionId) const { return m_joining.contains(connectionId); }
    /// It went away meanwhile: takeJoining() will give null.
    void forgetJoining(const QString &connectionId) { m_joining.insert(connectionId, nullptr); }
    HubClient *takeJoining(const QString &connectionId) { return m_joining.take(connectionId); }

    void add(HubClient *client);
    void remove(HubClient *client);
    HubClient *client(const QString &connectionId) const { return m_byId.value(connectionId); }

    /// \a sender isn't counted; null: it is none of them.
    HandOver deliverToAll(const HubMessagePtr &message, const HubClient *sender = nullptr) const;
    /// An event about \a subject: those who want no events get only their own.
    void deliverEvent(const HubMessagePtr &message, const QString &subject) const;

private:
    QString m_address;
    QHash<QString, HubClient *> m_joining;
    QHash<QString, HubClient *> m_byId;
    std::vector<HubClient *> m_clients; ///< the same, to go through quickly
};

} // namespace Signaling

#endif
