#ifndef SIGNALING_SESSION_NOTIFIER_P_H
#define SIGNALING_SESSION_NOTIFIER_P_H

#include <signaling/protocol/handover.h>
#include <signaling/signalingsession.h>

#include <deque>
#include <optional>
#include <variant>

namespace Signaling {

/// Emits a session's Qt signals, in the order they were posted and never while the session's parts
/// are at work: so a handler may do anything, even destroy the session.
class Notifier
{
public:
    using State = SignalingSession::State;
    using Reason = SignalingSession::Reason;
    using Outcome = SignalingSession::Outcome;

    struct StateChanged
    {
        State state;
    };
    struct Connected
    {
    };
    struct Disconnected
    {
        Reason reason;
    };
    struct Reconnecting
    {
        int attempt;
        qint64 delay;
    };
    struct AttemptChanged
    {
    };
    struct Reconnected
    {
        bool recovered;
    };
    struct Created
    {
        Connection connection;
    };
    struct Destroyed
    {
        Connection connection;
        Reason reason;
    };
    struct Received
    {
        SignalMessage message;
    };
    struct Finished
    {
        quint64 id;
        Outcome outcome;
        SignalingError error;
        std::optional<HandOver> handOver = {};
    };
    struct Failed
    {
        SignalingError error;
    };
    struct Pinged
    {
        QString connectionId;
        qint64 us;
    };
    using Notice =
        std::variant<StateChanged, Connected, Disconnected, Reconnecting, AttemptChanged,
                     Reconnected, Created, Destroyed, Received, Finished, Failed, Pinged>;
    /// What is told at most once in a turn of the event loop, however often it changes.
    static constexpr int NotDelivering = -1;
    enum Change { Connections = 1, Queue = 2, RoundTrip = 4, Pending = 8, Limits = 16 };

    explicit Notifier(SignalingSession &session);

    void post(Notice notice);
    void change(Change change);
    /// Emits what was posted. Once it returns the session may be gone.
    void deliver();
    /// Has deliver() called on the next turn of the event loop.
    void deliverLater();
    /// From the session's destructor: reports the outcomes that were posted, drops the rest.
    void deliverOutcomes();

private:
    void emitNotice(const Notice &notice);
    void deliverChanges();

    SignalingSession &m_session;
    std::deque<Notice> m_notices;
    int m_changes = 0;
    int m_deliveringLevel = NotDelivering; ///< of the event loop
    bool m_scheduled = false;
};

} // namespace Signaling

#endif
