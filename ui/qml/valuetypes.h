#ifndef UI_QML_VALUETYPES_H
#define UI_QML_VALUETYPES_H

#include <signaling/connection.h>
#include <signaling/pendingsignalinfo.h>
#include <signaling/retrypolicy.h>
#include <signaling/serverlimits.h>
#include <signaling/sessioncredentials.h>
#include <signaling/signalingerror.h>

#include <QtQml/qqml.h>

/// The library's values as QML knows them: value types by names in lower case, and the enums of
/// three of them by the names in upper case that QML wants for that (SignalingError.TooLarge).
namespace Signalbox {

struct ConnectionValue
{
    Q_GADGET
    QML_FOREIGN(Signaling::Connection)
    QML_VALUE_TYPE(connection)
};

struct PendingSignalValue
{
    Q_GADGET
    QML_FOREIGN(Signaling::PendingSignalInfo)
    QML_VALUE_TYPE(pendingSignal)
};

namespace PendingSignalEnums {
Q_NAMESPACE
QML_FOREIGN_NAMESPACE(Signaling::PendingSignalInfo)
QML_NAMED_ELEMENT(PendingSignal)
} // namespace PendingSignalEnums

struct SignalingErrorValue
{
    Q_GADGET
    QML_FOREIGN(Signaling::SignalingError)
    QML_VALUE_TYPE(signalingError)
};

namespace SignalingErrorEnums {
Q_NAMESPACE
QML_FOREIGN_NAMESPACE(Signaling::SignalingError)
QML_NAMED_ELEMENT(SignalingError)
} // namespace SignalingErrorEnums

struct RetryPolicyValue
{
    Q_GADGET
    QML_FOREIGN(Signaling::RetryPolicy)
    QML_VALUE_TYPE(retryPolicy)
};

struct RetryAttemptValue
{
    Q_GADGET
    QML_FOREIGN(Signaling::RetryAttempt)
    QML_VALUE_TYPE(retryAttempt)
};

namespace RetryPolicyEnums {
Q_NAMESPACE
QML_FOREIGN_NAMESPACE(Signaling::RetryPolicy)
QML_NAMED_ELEMENT(RetryPolicy)
} // namespace RetryPolicyEnums

struct SessionCredentialsValue
{
    Q_GADGET
    QML_FOREIGN(Signaling::SessionCredentials)
    QML_VALUE_TYPE(sessionCredentials)
};

struct ServerLimitsValue
{
    Q_GADGET
    QML_FOREIGN(Signaling::ServerLimits)
    QML_VALUE_TYPE(serverLimits)
};

} // namespace Signalbox

#endif
