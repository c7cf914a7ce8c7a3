#include "tokenrenewal.h"

#include <signaling/signalingsession.h>

#include <algorithm>
#include <utility>

namespace Signalbox {

using std::chrono::milliseconds;

TokenRenewal::TokenRenewal(Signaling::SignalingSession *session, Signaling::Clock *clock,
                           std::chrono::seconds lifetime, std::function<QString()> mint)
    : QObject(session)
    , m_timer(clock->createTimer([this, session, lifetime, mint = std::move(mint)] {
        session->renewToken(mint());
        m_timer->start(interval(lifetime));
    }))
{
    m_timer->start(interval(lifetime));
}

TokenRenewal::~TokenRenewal() = default;

milliseconds TokenRenewal::interval(std::chrono::seconds lifetime)
{
    return std::clamp<milliseconds>(milliseconds(lifetime) * 8 / 10, milliseconds(500),
                                    std::chrono::hours(24));
}

} // namespace Signalbox
