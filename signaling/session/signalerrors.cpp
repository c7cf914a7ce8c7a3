#include "signalerrors_p.h"

namespace Signaling::SignalErrors {

SignalingError notConnected()
{
    return {SignalingError::NotConnected,
            QStringLiteral("There is no connection, and the signal was not to wait for one.")};
}

SignalingError unknown()
{
    return {SignalingError::OutcomeUnknown,
            QStringLiteral("The signal was sent, but no acknowledgement came: the server may have "
                           "it or not.")};
}

SignalingError sessionEnded()
{
    return {SignalingError::SessionEnded,
            QStringLiteral("The session ended before the signal could be sent.")};
}

SignalingError expired()
{
    return {SignalingError::Expired,
            QStringLiteral("The signal waited as long as it may and was not sent.")};
}

SignalingError cancelled()
{
    return {SignalingError::Cancelled, QStringLiteral("The signal was taken back.")};
}

SignalingError impossibleTarget()
{
    return {SignalingError::TargetNotFound,
            QStringLiteral("The signal is for a connection that can't be in the session: its id is "
                           "empty or has characters that no id has.")};
}

SignalingError reservedType(const QString &type)
{
    return {
        SignalingError::InvalidSignal,
        QStringLiteral("The type %1 is kept for measuring round trips. Choose another.").arg(type)};
}

SignalingError notJson(const QString &detail)
{
    return {SignalingError::InvalidSignal,
            QStringLiteral("The data is not valid JSON: %1.").arg(detail)};
}

SignalingError frameTooLarge(qint64 limit)
{
    return {SignalingError::TooLarge,
            QStringLiteral("The signal, as it travels, is longer than the %1 bytes that the server "
                           "takes.")
                .arg(limit)};
}

SignalingError queueFull(RetryBuffer::Refusal refusal, const RetryBuffer &buffer,
                         const RetryPolicy &policy)
{
    if (refusal == RetryBuffer::Refusal::TooMany)
        return {SignalingError::QueueFull,
                QStringLiteral("%1 signals wait already, and no more than %2 may.")
                    .arg(buffer.waitingCount())
                    .arg(policy.queueLimit)};
    return {SignalingError::QueueFull,
            QStringLiteral("Signals of %1 bytes wait already, and no more than %2 may.")
                .arg(buffer.waitingBytes())
                .arg(policy.queueBytesLimit)};
}

SignalingError dropped()
{
    return {SignalingError::QueueFull,
            QStringLiteral("Too many signals wait: this one, the oldest, made room for a new one "
                           "and was not sent.")};
}

SignalingError refused(const SignalAnswer &answer)
{
    QString text;
    switch (answer.status) {
    case SignalingError::InvalidSignal:
        text = QStringLiteral("The server found the signal malformed");
        break;
    case SignalingError::NotPermitted:
        text = QStringLiteral("The token does not permit sending signals");
        break;
    case SignalingError::TargetNotFound:
        text = QStringLiteral("The connection it was for is not in the session any more");
        break;
    case SignalingError::TooLarge:
        text = QStringLiteral("The signal is too large for the server");
        break;
    default:
        text = QStringLiteral("The server could not take the signal");
    }
    text +=
        answer.reason.isEmpty() ? QStringLiteral(".") : QStringLiteral(": %1").arg(answer.reason);
    return {answer.status, text, QStringLiteral("STATUS %1").arg(answer.status)};
}

} // namespace Signaling::SignalErrors
