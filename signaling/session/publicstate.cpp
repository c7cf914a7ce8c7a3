#include "publicstate_p.h"

namespace Signaling {

using State = SignalingSession::State;
using Reason = SignalingSession::Reason;

State stateOf(Phase phase)
{
    switch (phase) {
    case Phase::Idle:
        return State::Disconnected;
    case Phase::AskingInfo:
    case Phase::Opening:
    case Phase::Joining:
    case Phase::ConnectWaiting:
        return State::Connecting;
    case Phase::Online:
        return State::Connected;
    case Phase::Leaving:
        return State::Disconnecting;
    default:
        return State::Reconnecting;
    }
}

Reason reasonFor(const QString &word)
{
    // No server says ConnectFailed.
    for (const Reason reason :
         {Reason::ClientDisconnected, Reason::ForceDisconnected, Reason::NetworkTimedOut}) {
        if (word == SignalingSession::reasonName(reason))
            return reason;
    }
    return Reason::NetworkDisconnected;
}

} // namespace Signaling
