#include "hubcounters_p.h"

namespace Signaling {

static constexpr std::array<const char *, RefusalCount> Names{
    "bad_message",
    "forbidden",
    "not_found",
    "conflict",
    "too_large",
    "other_status",
    "protocol_violation",
    "unknown_socket_id",
    "used_socket_id",
    "connections",
    "connections_per_session",
    "connections_per_address",
    "waiting_sockets",
    "signal_rate",
    "server_signal_rate",
    "frame_bytes",
    "header_bytes",
    "body_bytes",
    "request_time",
    "join_time",
    "idle_time",
    "queue_bytes",
    "grace_messages",
    "grace_bytes",
    "unacknowledged",
    "unread_answers",
    "bad_request",
    "file_descriptors",
    "draining",
};

QByteArray refusalName(Refusal refusal)
{
    return Names[std::size_t(refusal)];
}

Refusal refusalOf(int status)
{
    switch (status) {
    case 400:
        return Refusal::BadMessage;
    case 403:
        return Refusal::Forbidden;
    case 404:
        return Refusal::NotFound;
    case 409:
        return Refusal::Conflict;
    case 413:
        return Refusal::TooLarge;
    default:
        return Refusal::OtherStatus;
    }
}

} // namespace Signaling
