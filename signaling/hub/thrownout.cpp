#include "thrownout_p.h"

namespace Signaling {

void ThrownOut::add(const QString &socketId, const HubMessagePtr &farewell, qint64 nowMs)
{
    forgetOld(nowMs);
    m_order.push_back({socketId, nowMs + m_memory.count()});
    m_farewells.insert(socketId, farewell);
    if (m_order.size() > Max) {
        m_farewells.remove(m_order.front().socketId);
        m_order.pop_front();
    }
}

HubMessagePtr ThrownOut::farewellOf(const QString &socketId, qint64 nowMs)
{
    forgetOld(nowMs);
    return m_farewells.value(socketId);
}

void ThrownOut::forgetOld(qint64 nowMs)
{
    while (!m_order.empty() && m_order.front().until <= nowMs) {
        m_farewells.remove(m_order.front().socketId);
        m_order.pop_front();
    }
}

} // namespace Signaling
