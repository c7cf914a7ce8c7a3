#include "sessionstate_p.h"

namespace Signaling {

namespace {

struct Row
{
    Phase phase;
    Event event;
    Transition transition;
};

using P = Phase;
using E = Event;
using A = Action;

// Every cell that isn't here is "stay, do nothing"; Connect outside Idle is answered below.
constexpr Row rows[] = {
    {P::Idle, E::Connect, {P::AskingInfo, {A::ConnectTimer, A::AskInfo}}},

    {P::AskingInfo, E::InfoReceived, {P::Opening, {A::OpenSocket}}},
    {P::AskingInfo, E::InfoFailed, {P::ConnectWaiting, {A::DropLink, A::PlanRetry}}},
    {P::AskingInfo, E::InfoRefused, {P::Idle, {A::DropLink, A::FailPending, A::EndUnconnected}}},
    {P::AskingInfo, E::TimedOut, {P::ConnectWaiting, {A::DropLink, A::PlanRetry}}},
    {P::AskingInfo, E::Disconnect, {P::Idle, {A::DropLink, A::FailPending, A::EndByClient}}},

    {P::Opening, E::Opened, {P::Joining, {A::SendJoin}}},
    {P::Opening, E::Lost, {P::ConnectWaiting, {A::DropLink, A::PlanRetry}}},
    {P::Opening, E::Forgotten, {P::ConnectWaiting, {A::DropLink, A::PlanRetry}}},
    {P::Opening, E::Banned, {P::Idle, {A::DropLink, A::FailPending, A::EndUnconnected}}},
    {P::Opening, E::TimedOut, {P::ConnectWaiting, {A::DropLink, A::PlanRetry}}},
    {P::Opening, E::Disconnect, {P::Idle, {A::DropLink, A::FailPending, A::EndByClient}}},

    {P::Joining, E::Joined, {P::Online, {A::StopTimer, A::EnterSession, A::StartFlow}}},
    {P::Joining, E::JoinRefused, {P::Idle, {A::DropLink, A::FailPending, A::EndUnconnected}}},
    {P::Joining, E::Lost, {P::ConnectWaiting, {A::DropLink, A::PlanRetry}}},
    {P::Joining, E::Forgotten, {P::ConnectWaiting, {A::DropLink, A::PlanRetry}}},
    {P::Joining, E::Banned, {P::Idle, {A::DropLink, A::FailPending, A::EndUnconnected}}},
    {P::Joining,
     E::Removed,
     {P::Idle, {A::StopTimer, A::CloseLink, A::FailPending, A::EndRemoved}}},
    {P::Joining, E::TimedOut, {P::ConnectWaiting, {A::DropLink, A::PlanRetry}}},
    {P::Joining, E::Disconnect, {P::Leaving, {A::FailPending, A::LeaveTimer, A::Farewell}}},

    {P::ConnectWaiting, E::RetryDue, {P::AskingInfo, {A::ConnectTimer, A::AskInfo}}},
    {P::ConnectWaiting, E::GaveUp, {P::Idle, {A::DropLink, A::FailPending, A::EndUnconnected}}},
    {P::ConnectWaiting, E::Disconnect, {P::Idle, {A::DropLink, A::FailPending, A::EndByClient}}},

    {P::Online, E::Lost, {P::Waiting, {A::DropLink, A::Suspend, A::PlanRetry}}},
    {P::Online,
     E::Forgotten,
     {P::RejoinWaiting, {A::DropLink, A::Suspend, A::Forget, A::PlanRetry}}},
    {P::Online, E::Banned, {P::Idle, {A::DropLink, A::FailPending, A::EndDropped}}},
    {P::Online, E::Removed, {P::Idle, {A::CloseLink, A::FailPending, A::EndRemoved}}},
    {P::Online, E::Disconnect, {P::Leaving, {A::FailPending, A::LeaveTimer, A::Farewell}}},

    {P::Waiting, E::RetryDue, {P::Reopening, {A::AttemptTimer, A::OpenResuming}}},
    {P::Waiting, E::GaveUp, {P::Idle, {A::DropLink, A::FailPending, A::EndDropped}}},
    {P::Waiting, E::Disconnect, {P::Idle, {A::DropLink, A::FailPending, A::EndByClient}}},

    {P::Reopening, E::Opened, {P::Resuming, {}}},
    {P::Reopening, E::Lost, {P::Waiting, {A::DropLink, A::PlanRetry}}},
    {P::Reopening, E::TimedOut, {P::Waiting, {A::DropLink, A::PlanRetry}}},
    {P::Reopening,
     E::Forgotten,
     {P::RejoinAsking, {A::DropLink, A::Forget, A::ConnectTimer, A::AskInfo}}},
    {P::Reopening, E::Banned, {P::Idle, {A::DropLink, A::FailPending, A::EndDropped}}},
    {P::Reopening, E::Disconnect, {P::Idle, {A::DropLink, A::FailPending, A::EndByClient}}},

    {P::Resuming, E::Heard, {P::Online, {A::StopTimer, A::ReportResumed, A::StartFlow}}},
    {P::Resuming, E::Lost, {P::Waiting, {A::DropLink, A::PlanRetry}}},
    {P::Resuming, E::TimedOut, {P::Waiting, {A::DropLink, A::PlanRetry}}},
    {P::Resuming,
     E::Forgotten,
     {P::RejoinAsking, {A::DropLink, A::Forget, A::ConnectTimer, A::AskInfo}}},
    {P::Resuming, E::Banned, {P::Idle, {A::DropLink, A::FailPending, A::EndDropped}}},
    {P::Resuming,
     E::Removed,
     {P::Idle, {A::StopTimer, A::CloseLink, A::FailPending, A::EndRemoved}}},
    {P::Resuming, E::Disconnect, {P::Leaving, {A::FailPending, A::LeaveTimer, A::Farewell}}},

    {P::RejoinWaiting, E::RetryDue, {P::RejoinAsking, {A::ConnectTimer, A::AskInfo}}},
    {P::RejoinWaiting, E::GaveUp, {P::Idle, {A::DropLink, A::FailPending, A::EndDropped}}},
    {P::RejoinWaiting, E::Disconnect, {P::Idle, {A::DropLink, A::FailPending, A::EndByClient}}},

    {P::RejoinAsking, E::InfoReceived, {P::RejoinOpening, {A::OpenSocket}}},
    {P::RejoinAsking, E::InfoFailed, {P::RejoinWaiting, {A::DropLink, A::PlanRetry}}},
    {P::RejoinAsking, E::InfoRefused, {P::Idle, {A::DropLink, A::FailPending, A::EndDropped}}},
    {P::RejoinAsking, E::TimedOut, {P::RejoinWaiting, {A::DropLink, A::PlanRetry}}},
    {P::RejoinAsking, E::Disconnect, {P::Idle, {A::DropLink, A::FailPending, A::EndByClient}}},

    {P::RejoinOpening, E::Opened, {P::Rejoining, {A::SendJoin}}},
    {P::RejoinOpening, E::Lost, {P::RejoinWaiting, {A::DropLink, A::PlanRetry}}},
    {P::RejoinOpening, E::Forgotten, {P::RejoinWaiting, {A::DropLink, A::PlanRetry}}},
    {P::RejoinOpening, E::TimedOut, {P::RejoinWaiting, {A::DropLink, A::PlanRetry}}},
    {P::RejoinOpening, E::Banned, {P::Idle, {A::DropLink, A::FailPending, A::EndDropped}}},
    {P::RejoinOpening, E::Disconnect, {P::Idle, {A::DropLink, A::FailPending, A::EndByClient}}},

    {P::Rejoining, E::Joined, {P::Online, {A::StopTimer, A::ReenterSession, A::StartFlow}}},
    {P::Rejoining, E::JoinRefused, {P::Idle, {A::DropLink, A::FailPending, A::EndDropped}}},
    {P::Rejoining, E::Lost, {P::RejoinWaiting, {A::DropLink, A::PlanRetry}}},
    {P::Rejoining, E::Forgotten, {P::RejoinWaiting, {A::DropLink, A::PlanRetry}}},
    {P::Rejoining, E::TimedOut, {P::RejoinWaiting, {A::DropLink, A::PlanRetry}}},
    {P::Rejoining, E::Banned, {P::Idle, {A::DropLink, A::FailPending, A::EndDropped}}},
    {P::Rejoining,
     E::Removed,
     {P::Idle, {A::StopTimer, A::CloseLink, A::FailPending, A::EndRemoved}}},
    {P::Rejoining, E::Disconnect, {P::Leaving, {A::FailPending, A::LeaveTimer, A::Farewell}}},

    {P::Leaving, E::Lost, {P::Idle, {A::DropLink, A::EndByClient}}},
    {P::Leaving, E::Forgotten, {P::Idle, {A::DropLink, A::EndByClient}}},
    {P::Leaving, E::Banned, {P::Idle, {A::DropLink, A::EndByClient}}},
    {P::Leaving, E::TimedOut, {P::Idle, {A::DropLink, A::EndByClient}}},
};

} // namespace

Transition transition(Phase phase, Event event)
{
    for (const Row &row : rows) {
        if (row.phase == phase && row.event == event)
            return row.transition;
    }
    if (event == Event::Connect)
        return {phase, {Action::RefuseConnect}};
    return {phase, {}};
}

} // namespace Signaling
