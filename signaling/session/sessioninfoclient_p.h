#ifndef SIGNALING_SESSION_SESSIONINFOCLIENT_P_H
#define SIGNALING_SESSION_SESSIONINFOCLIENT_P_H

#include <signaling/serverlimits.h>
#include <signaling/sessioncredentials.h>
#include <signaling/signalingerror.h>

#include <QtCore/qobject.h>
#include <QtCore/qstring.h>
#include <QtCore/qurl.h>

namespace Signaling {

/// What a server says of a session before the socket is opened (docs/protocol.md §1).
struct SessionInfo
{
    QUrl messagingUrl;        ///< ws: or wss:
    QString symphonyAddress;  ///< where Raptor messages are sent to
    bool reconnection = true; ///< whether the server lets clients resume
    ServerLimits limits;
};

/// Asks for it. One request at a time; asking anew or destroying this drops the one before.
class AbstractSessionInfoClient : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;
    /// Ends in received() or failed(), never inside this call.
    virtual void request(const SessionCredentials &credentials, const QString &connectionId) = 0;
    virtual void cancel() = 0;

Q_SIGNALS:
    void received(const Signaling::SessionInfo &info);
    /// error.isFatal() tells whether trying again can help.
    void failed(const Signaling::SignalingError &error);
};

} // namespace Signaling

#endif
