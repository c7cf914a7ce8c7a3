#include "deliverytrails.h"

namespace Signalbox {

void DeliveryTrails::add(quint64 signalId, const Trail &trail)
{
    if (!m_trails.contains(signalId))
        m_order.push_back(signalId);
    m_trails.insert(signalId, trail);
    while (m_order.size() > MaxSignals) {
        m_trails.remove(m_order.front());
        m_order.pop_front();
    }
}

std::optional<DeliveryTrails::Trail> DeliveryTrails::of(quint64 signalId) const
{
    const auto found = m_trails.constFind(signalId);
    return found == m_trails.constEnd() ? std::nullopt : std::optional(*found);
}

} // namespace Signalbox
