#include "faultlines.h"

namespace Chaos {

using Kind = Step::Kind;
using TestSupport::Cut;
using TestSupport::FaultProxy;

FaultLines::FaultLines(quint32 seed, int count, quint16 port)
    : m_states(std::size_t(count))
{
    m_thread.run([this, seed, count, port] {
        for (int i = 0; i < count; ++i) {
            m_proxies.push_back(std::make_unique<FaultProxy>(seed + quint32(i)));
            m_proxies.back()->setTarget(port);
            m_isUp = m_proxies.back()->listen() && m_isUp;
            m_urls.append(m_proxies.back()->url());
        }
    });
}

FaultLines::~FaultLines()
{
    m_thread.run([this] { m_proxies.clear(); });
}

void FaultLines::apply(const Step &step)
{
    if (step.client < 0)
        return;
    const auto line = std::size_t(step.client);
    State &state = m_states[line];
    switch (step.kind) {
    case Kind::HalfOpen:
    case Kind::Stall:
    case Kind::Swallow:
        state.isStuck = true;
        break;
    case Kind::Cut:
    case Kind::Refuse: // cuts as well
    case Kind::Resume:
        state.isStuck = false;
        break;
    case Kind::Shape:
        state.isShaped = true;
        break;
    case Kind::Unshape:
        state.isShaped = false;
        break;
    default:
        break;
    }
    m_thread.run([this, line, &step] { apply(*m_proxies[line], step); });
}

void FaultLines::apply(FaultProxy &proxy, const Step &step)
{
    switch (step.kind) {
    case Kind::Cut:
        return proxy.cut(step.cut);
    case Kind::CutLater:
        return proxy.cutAfter(step.bytes, step.cut);
    case Kind::HalfOpen:
    case Kind::Stall:
        return proxy.freeze();
    case Kind::Swallow:
        proxy.setSwallowing(true);
        return proxy.cut(step.cut);
    case Kind::Resume:
        return proxy.setSwallowing(false); // thaws as well
    case Kind::Refuse:
        proxy.setRefusing(true);
        return proxy.cut(step.cut);
    case Kind::Admit:
        return proxy.setRefusing(false);
    case Kind::Shape:
        return proxy.setConditions(step.conditions);
    case Kind::Unshape:
        return proxy.setConditions({});
    default:
        return;
    }
}

void FaultLines::mendAll()
{
    m_thread.run([this] {
        for (const auto &proxy : m_proxies) {
            proxy->setRefusing(false);
            proxy->setConditions({});
            if (proxy->hasFrozen())
                proxy->cut(Cut::Reset);
            proxy->setSwallowing(false);
        }
    });
    m_states.assign(m_states.size(), State());
}

} // namespace Chaos
