#include "personslots.h"

namespace Signalbox {

int PersonSlots::wished(const QString &id)
{
    // FNV-1a: qHash differs between runs and versions, and a colour has to stay.
    quint32 hash = 2166136261U;
    for (const char c : id.toUtf8())
        hash = (hash ^ quint8(c)) * 16777619U;
    return int((hash ^ (hash >> 15)) % Count);
}

int PersonSlots::of(const QString &id) const
{
    const auto present = m_present.constFind(id);
    if (present != m_present.constEnd())
        return *present;
    const int *seen = m_seen.find(id);
    return seen ? *seen : wished(id);
}

void PersonSlots::enter(const QString &id)
{
    if (id.isEmpty() || m_present.contains(id))
        return;
    int slot = of(id);
    if (!m_seen.find(id)) {
        for (int step = 0; step < Count; ++step) {
            const int candidate = (wished(id) + step) % Count;
            if (m_held[size_t(candidate)] == 0) {
                slot = candidate;
                break;
            }
        }
        m_seen.insert(id, slot);
    }
    m_present.insert(id, slot);
    ++m_held[size_t(slot)];
}

void PersonSlots::leave(const QString &id)
{
    const auto present = m_present.constFind(id);
    if (present == m_present.constEnd())
        return;
    --m_held[size_t(*present)];
    m_present.erase(present);
}

void PersonSlots::everyoneLeaves()
{
    m_present.clear();
    m_held = {};
}

} // namespace Signalbox
