#include "membership_p.h"

#include <utility>

namespace Signaling::CApi {

Membership::Phase Membership::phase() const
{
    const std::lock_guard lock(m_mutex);
    return m_phase;
}

std::optional<Connection> Membership::connection() const
{
    const std::lock_guard lock(m_mutex);
    return m_own;
}

bool Membership::beginJoining(const std::function<bool()> &ask)
{
    const std::lock_guard lock(m_mutex);
    if (m_phase != Phase::Out || !ask())
        return false;
    m_phase = Phase::Joining;
    return true;
}

bool Membership::beginLeaving(const std::function<bool()> &ask)
{
    const std::lock_guard lock(m_mutex);
    if (m_phase == Phase::Out || !ask())
        return false;
    m_phase = Phase::Leaving;
    return true;
}

void Membership::joined(const Connection &own)
{
    const std::lock_guard lock(m_mutex);
    m_own = own;
    if (m_phase != Phase::Leaving)
        m_phase = Phase::In;
}

void Membership::lostLink()
{
    const std::lock_guard lock(m_mutex);
    if (m_phase != Phase::Leaving)
        m_phase = Phase::Away;
}

bool Membership::ended()
{
    const std::lock_guard lock(m_mutex);
    m_own.reset();
    return std::exchange(m_phase, Phase::Out) == Phase::Leaving;
}

} // namespace Signaling::CApi
