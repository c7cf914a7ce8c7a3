#ifndef SIGNALING_HUB_LOCALBACKPLANE_P_H
#define SIGNALING_HUB_LOCALBACKPLANE_P_H

#include <signaling/hub/hubbackplane_p.h>

#include <QtCore/qhash.h>
#include <QtCore/qset.h>

#include <deque>

namespace Signaling {

/// The backplane of hubs in one thread, of which there is usually one: events go straight to the
/// listeners. An event that is published while another is being handed out waits its turn, so that
/// all see the same order.
class LocalBackplane final : public HubBackplane
{
public:
    void open(HubEventListener *listener, const QString &sessionId) override;
    void close(HubEventListener *listener, const QString &sessionId) override;
    std::optional<HandOver> publish(const HubEvent &event) override;
    QList<HubMember> members(const QString &sessionId) const override;
    bool hasMember(const QString &sessionId, const QString &connectionId) const override;

private:
    struct Session
    {
        QList<HubMember> members;
        QSet<QString> ids;
        QList<HubEventListener *> listeners;
    };

    HandOver dispatch(const HubEvent &event);
    bool updateMembers(const HubEvent &event);

    QHash<QString, Session> m_sessions;
    std::deque<HubEvent> m_waiting;
    bool m_isDispatching = false;
};

} // namespace Signaling

#endif
