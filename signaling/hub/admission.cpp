#include "admission_p.h"

#include <signaling/hub/hubclient_p.h>

#include <algorithm>
#include <utility>

namespace Signaling {

static constexpr int NetworkBytes = 8;

static bool isFull(qint64 limit, qint64 count)
{
    return limit > 0 && count >= limit;
}

Admission::Admission(const HubLimits &limits)
    : m_limits(limits)
{
}

std::optional<Refusal> Admission::refusal(const QHostAddress &address, qint64 inSession) const
{
    if (isFull(m_limits.connections, m_count))
        return Refusal::Connections;
    if (isFull(m_limits.connectionsPerSession, inSession))
        return Refusal::ConnectionsPerSession;
    if (isFull(m_limits.connectionsPerAddress, m_byAddress.value(countedAddress(address))))
        return Refusal::ConnectionsPerAddress;
    return std::nullopt;
}

void Admission::add(HubClient &client)
{
    if (std::exchange(client.isAdmitted, true))
        return;
    ++m_count;
    ++m_byAddress[countedAddress(client.address)];
}

void Admission::remove(HubClient &client)
{
    if (!std::exchange(client.isAdmitted, false))
        return;
    --m_count;
    const auto it = m_byAddress.find(countedAddress(client.address));
    if (--it.value() == 0)
        m_byAddress.erase(it);
}

QHostAddress Admission::countedAddress(const QHostAddress &address)
{
    bool isIPv4 = false;
    const quint32 number = address.toIPv4Address(&isIPv4);
    if (isIPv4)
        return QHostAddress(number);
    if (address.isNull())
        return {};
    Q_IPV6ADDR bytes = address.toIPv6Address();
    std::fill(bytes.c + NetworkBytes, std::end(bytes.c), quint8(0));
    return QHostAddress(bytes);
}

} // namespace Signaling
