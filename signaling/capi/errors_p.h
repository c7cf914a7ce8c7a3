#ifndef SIGNALING_CAPI_ERRORS_P_H
#define SIGNALING_CAPI_ERRORS_P_H

#include <signaling/signalingerror.h>

/// The vendor's numbers for what a SignalingSession says.
namespace Signaling::CApi::Errors {

/// Of what ends a session, or keeps it from beginning.
int ofSession(const SignalingError &error);
/// Of what was asked for and not done, while the session goes on.
int ofRequest(const SignalingError &error);
/// The message, and the details where there are any.
QString text(const SignalingError &error);

} // namespace Signaling::CApi::Errors

#endif
