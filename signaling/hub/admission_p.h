#ifndef SIGNALING_HUB_ADMISSION_P_H
#define SIGNALING_HUB_ADMISSION_P_H

#include <signaling/hub/hubcounters_p.h>
#include <signaling/hub/hublimits.h>

#include <QtCore/qhash.h>
#include <QtNetwork/qhostaddress.h>

#include <optional>

namespace Signaling {

class HubClient;

/// Counts a hub's connections, from the acceptance of their token to their end.
class Admission
{
public:
    /// \a limits must outlive this.
    explicit Admission(const HubLimits &limits);

    /// The limit that one more from \a address would pass, in a session that has \a inSession.
    std::optional<Refusal> refusal(const QHostAddress &address, qint64 inSession) const;
    /// Each client counts once, however often it is added or removed.
    void add(HubClient &client);
    void remove(HubClient &client);
    qint64 count() const { return m_count; }

    /// What counts as one address: IPv4 as such, also where it came over IPv6; of IPv6 the network,
    /// since whoever has one address has all of its /64.
    static QHostAddress countedAddress(const QHostAddress &address);

private:
    const HubLimits &m_limits;
    qint64 m_count = 0;
    QHash<QHostAddress, qint64> m_byAddress;
};

} // namespace Signaling

#endif
