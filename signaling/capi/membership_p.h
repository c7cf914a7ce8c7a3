#ifndef SIGNALING_CAPI_MEMBERSHIP_P_H
#define SIGNALING_CAPI_MEMBERSHIP_P_H

#include <signaling/connection.h>

#include <functional>
#include <mutex>
#include <optional>

namespace Signaling::CApi {

/// How a session stands as its C program sees it: what the worker knows, and what was asked of the
/// worker already. Any thread.
class Membership
{
public:
    enum class Phase {
        Out,
        Joining, ///< from otc_session_connect() on
        In,
        Away,    ///< the link is lost and is being restored
        Leaving, ///< from otc_session_disconnect() on
    };

    Phase phase() const;
    /// Our own connection while In or Away, and while Leaving one of these.
    std::optional<Connection> connection() const;
    /// Each asks the worker with \a ask while nobody else can begin anything, so that the worker is
    /// asked in the order in which the phases follow; false, and \a ask isn't called, unless Out …
    bool beginJoining(const std::function<bool()> &ask);
    /// … and if Out. A worker that takes nothing more (\a ask returns false) changes nothing.
    bool beginLeaving(const std::function<bool()> &ask);

    // What the worker has seen; does nothing where the program wants something else by now.
    void joined(const Connection &own);
    void lostLink();
    /// Whether the program was leaving, and so waits to hear that it has left.
    bool ended();

private:
    mutable std::mutex m_mutex;
    Phase m_phase = Phase::Out;
    std::optional<Connection> m_own;
};

} // namespace Signaling::CApi

#endif
