#include "callbacks_p.h"
#include "connectionhandle_p.h"

#include <utility>

namespace Signaling::CApi {

Callbacks::Callbacks(const otc_session_callbacks &callbacks, otc_session *session,
                     QString sessionId)
    : m_callbacks(callbacks)
    , m_session(session)
    , m_sessionId(std::move(sessionId))
{
}

void Callbacks::close()
{
    // Before the lock: where callbacks come thick and fast, it might be long in coming.
    m_isClosed = true;
    const std::lock_guard waits(m_running);
}

template <typename Function, typename... Arguments>
void Callbacks::call(Function function, Arguments... arguments)
{
    if (!function)
        return;
    const std::lock_guard lock(m_running);
    if (!m_isClosed)
        function(m_session, m_callbacks.user_data, arguments...);
}

void Callbacks::connected()
{
    call(m_callbacks.on_connected);
}

void Callbacks::disconnected()
{
    call(m_callbacks.on_disconnected);
}

void Callbacks::connectionCreated(const Connection &connection)
{
    const otc_connection handle(connection, m_sessionId);
    call(m_callbacks.on_connection_created, &handle);
}

void Callbacks::connectionDropped(const Connection &connection)
{
    const otc_connection handle(connection, m_sessionId);
    call(m_callbacks.on_connection_dropped, &handle);
}

void Callbacks::signalReceived(const SignalMessage &message)
{
    const QByteArray type = message.type.toUtf8();
    const QByteArray data = message.data.toUtf8();
    if (message.isFromServer())
        return call(m_callbacks.on_signal_received, type.constData(), data.constData(),
                    static_cast<const otc_connection *>(nullptr));
    const otc_connection sender(*message.from, m_sessionId);
    call(m_callbacks.on_signal_received, type.constData(), data.constData(), &sender);
}

void Callbacks::reconnectionStarted()
{
    call(m_callbacks.on_reconnection_started);
}

void Callbacks::reconnected()
{
    call(m_callbacks.on_reconnected);
}

void Callbacks::error(const QString &text, int code)
{
    const QByteArray message = text.toUtf8();
    call(m_callbacks.on_error, message.constData(), static_cast<otc_session_error_code>(code));
}

} // namespace Signaling::CApi
