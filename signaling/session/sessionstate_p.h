#ifndef SIGNALING_SESSION_SESSIONSTATE_P_H
#define SIGNALING_SESSION_SESSIONSTATE_P_H

#include <array>
#include <cstddef>

namespace Signaling {

/// Where a session stands, finer than SignalingSession::State. The three Rejoin… and the state
/// Rejoining are for a server that forgot us: we join as a new connection.
enum class Phase {
    Idle,
    AskingInfo,
    Opening,
    Joining,
    ConnectWaiting, ///< for the next attempt to connect at all
    Online,
    Waiting, ///< for the next attempt to resume
    Reopening,
    Resuming, ///< the socket is up; the server has not said anything yet
    RejoinWaiting,
    RejoinAsking,
    RejoinOpening,
    Rejoining,
    Leaving,
};
inline constexpr int PhaseCount = 14;

/// What can happen to it.
enum class Event {
    Connect,    ///< the application's wish
    Disconnect, ///< the application's wish
    InfoReceived,
    InfoFailed,  ///< trying again may help
    InfoRefused, ///< it can't
    Opened,      ///< the socket is up
    Heard,       ///< the first message on a resumed socket
    Joined,
    JoinRefused,
    Lost,      ///< the link ended, could not be made, or is silent
    Forgotten, ///< the server doesn't know our socket
    Banned,    ///< the server closed the link for good
    Removed,   ///< the server ended our connection
    RetryDue,
    GaveUp, ///< no more attempts
    TimedOut,
};
inline constexpr int EventCount = 16;

/// What is then done, in this order.
enum class Action {
    None,
    RefuseConnect, ///< report that connecting twice is not possible
    AskInfo,
    OpenSocket,
    OpenResuming, ///< with the same socketId
    SendJoin,
    EnterSession,   ///< report who is there, and that we are
    ReenterSession, ///< as a new connection: report what changed
    ReportResumed,
    StartFlow,    ///< heartbeat and the queue
    ConnectTimer, ///< (re)start the time-out for all of connecting
    AttemptTimer, ///< the one for an attempt to resume
    LeaveTimer,   ///< the one for the goodbye
    StopTimer,
    DropLink, ///< socket, heartbeat and request at once
    Suspend,  ///< the queue waits; what must not wait fails
    Forget,   ///< what was on the wire can't be sent again
    PlanRetry,
    Farewell,  ///< DISCONNECT and close
    CloseLink, ///< close without DISCONNECT: the server ended it
    FailPending,
    EndByClient,    ///< report the end: our wish
    EndUnconnected, ///< … : we never were connected
    EndDropped,     ///< … : the link could not be restored, or not again
    EndRemoved,     ///< … : for the server's reason
};

struct Transition
{
    Phase next = Phase::Idle;
    std::array<Action, 5> actions{};
};

/// The table. Where an event means nothing in a phase, it stays and does nothing.
Transition transition(Phase phase, Event event);

} // namespace Signaling

#endif
