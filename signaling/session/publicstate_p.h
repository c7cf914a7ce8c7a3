#ifndef SIGNALING_SESSION_PUBLICSTATE_P_H
#define SIGNALING_SESSION_PUBLICSTATE_P_H

#include <signaling/session/sessionstate_p.h>
#include <signaling/signalingsession.h>

namespace Signaling {

/// What the application sees of a phase.
SignalingSession::State stateOf(Phase phase);
/// The server's word for the end of a connection; a word that we don't know counts as
/// NetworkDisconnected.
SignalingSession::Reason reasonFor(const QString &word);

} // namespace Signaling

#endif
