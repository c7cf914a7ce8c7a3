#include "sessionerrors_p.h"

namespace Signaling::SessionErrors {

SignalingError connectFailed(const QString &details)
{
    return {SignalingError::ConnectionFailed,
            QStringLiteral("The connection to the server could not be made."), details};
}

SignalingError dropped(const QString &details)
{
    return {SignalingError::ConnectionDropped,
            QStringLiteral("The connection was lost and could not be restored."), details};
}

SignalingError refused(const QString &details)
{
    return {SignalingError::ConnectionRefused,
            QStringLiteral("The server ended the connection for good."), details};
}

SignalingError timedOut(qint64 ms, const QUrl &server)
{
    return {SignalingError::ConnectionTimedOut,
            QStringLiteral("The server did not answer within %1 seconds.").arg(double(ms) / 1000),
            server.toDisplayString(QUrl::RemoveUserInfo)};
}

SignalingError removed(bool byModerator, const QString &reason)
{
    return {SignalingError::ConnectionRefused,
            byModerator ? QStringLiteral("A moderator ended this connection.")
                        : QStringLiteral("The server ended this connection."),
            reason};
}

SignalingError notConnected()
{
    return {SignalingError::NotConnected,
            QStringLiteral("A connection can be ended only while this session is connected.")};
}

SignalingError alreadyConnected()
{
    return {SignalingError::IllegalState,
            QStringLiteral("The session is connected, or about to be. Disconnect it first.")};
}

} // namespace Signaling::SessionErrors
