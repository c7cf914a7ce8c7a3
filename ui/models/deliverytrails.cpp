#include "deliverytrails.h"

namespace Signalbox {

std::optional<DeliveryTrails::Trail> DeliveryTrails::of(quint64 signalId) const
{
    const Trail *found = m_trails.find(signalId);
    return found ? std::optional(*found) : std::nullopt;
}

} // namespace Signalbox
