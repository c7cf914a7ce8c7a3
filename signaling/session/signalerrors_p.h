#ifndef SIGNALING_SESSION_SIGNALERRORS_P_H
#define SIGNALING_SESSION_SIGNALERRORS_P_H

#include <signaling/retrypolicy.h>
#include <signaling/session/signalanswer_p.h>
#include <signaling/signalingerror.h>
#include <signaling/transport/retrybuffer_p.h>

/// What a session says of a signal that was not sent, or not for certain.
namespace Signaling::SignalErrors {

SignalingError notConnected();
SignalingError unknown();
SignalingError sessionEnded();
SignalingError expired();
SignalingError cancelled();
SignalingError impossibleTarget();
/// The library speaks to itself with signals of that type.
SignalingError reservedType(const QString &type);
/// \a detail: where the text stops being JSON, and why.
SignalingError notJson(const QString &detail);
SignalingError frameTooLarge(qint64 limit);
SignalingError queueFull(RetryBuffer::Refusal refusal, const RetryBuffer &buffer,
                         const RetryPolicy &policy);
/// It made room for a newer one.
SignalingError dropped();
/// The server's own refusal.
SignalingError refused(const SignalAnswer &answer);

} // namespace Signaling::SignalErrors

#endif
