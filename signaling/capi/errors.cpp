#include "errors_p.h"

#include <signaling/capi/opentok_types.h>

#include <QtCore/qstringbuilder.h>

namespace Signaling::CApi::Errors {

int ofSession(const SignalingError &error)
{
    switch (error.code) {
    case SignalingError::AuthorizationFailure:
    case SignalingError::InvalidSession:
    case SignalingError::ConnectionFailed:
    case SignalingError::NotConnected:
    case SignalingError::InvalidParameter:
    case SignalingError::IllegalState:
    case SignalingError::ConnectionTimedOut:
    case SignalingError::ConnectionDropped:
    case SignalingError::ConnectionRefused:
    case SignalingError::ConnectionLimitExceeded:
    case SignalingError::UnexpectedResponse:
        return error.code; // the library has the vendor's numbers
    case SignalingError::UntrustedCertificate:
        return OTC_SESSION_CONNECTION_FAILED;
    case SignalingError::ServerError:
        return OTC_SESSION_NO_MESSAGING_SERVER;
    default:
        return OTC_SESSION_INTERNAL_ERROR;
    }
}

int ofRequest(const SignalingError &error)
{
    return error.code == SignalingError::NotConnected ? int(OTC_SESSION_NOT_CONNECTED)
                                                      : int(OTC_UNABLE_TO_FORCE_DISCONNECT);
}

QString text(const SignalingError &error)
{
    return error.details.isEmpty() ? error.message : error.message % u' ' % error.details;
}

} // namespace Signaling::CApi::Errors
