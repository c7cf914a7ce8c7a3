#ifndef SIGNALING_CAPI_CALLBACKS_P_H
#define SIGNALING_CAPI_CALLBACKS_P_H

#include <signaling/capi/opentok_types.h>
#include <signaling/connection.h>
#include <signaling/signalmessage.h>

#include <atomic>
#include <mutex>

namespace Signaling::CApi {

/// Calls a C program's callbacks, until close(). Only in the worker, but for close().
class Callbacks
{
public:
    Callbacks(const otc_session_callbacks &callbacks, otc_session *session, QString sessionId);

    /// No callback begins after this, and none runs any more unless this is called inside it. Any
    /// thread, also often.
    void close();
    void *userData() const { return m_callbacks.user_data; }

    void connected();
    void disconnected();
    void connectionCreated(const Connection &connection);
    void connectionDropped(const Connection &connection);
    void signalReceived(const SignalMessage &message);
    void reconnectionStarted();
    void reconnected();
    /// \a code: an otc_session_error_code, or OTC_UNABLE_TO_FORCE_DISCONNECT.
    void error(const QString &text, int code);

private:
    template <typename Function, typename... Arguments>
    void call(Function function, Arguments... arguments);

    const otc_session_callbacks m_callbacks;
    otc_session *const m_session;
    const QString m_sessionId;
    std::atomic<bool> m_isClosed{false};
    /// Held while a callback runs; recursive, for it may close.
    std::recursive_mutex m_running;
};

} // namespace Signaling::CApi

#endif
