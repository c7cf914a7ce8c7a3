#ifndef SIGNALING_SESSIONCREDENTIALS_H
#define SIGNALING_SESSIONCREDENTIALS_H

#include <signaling/signalingerror.h>
#include <signaling/signaling_global.h>

#include <QtCore/qmetatype.h>
#include <QtCore/qobjectdefs.h>
#include <QtCore/qstring.h>
#include <QtCore/qurl.h>

QT_BEGIN_NAMESPACE
class QDebug;
QT_END_NAMESPACE

namespace Signaling {

/// What a client needs to enter a session. Its QDebug prints no token.
class SIGNALING_EXPORT SessionCredentials
{
    Q_GADGET
    Q_PROPERTY(QUrl apiUrl MEMBER apiUrl)
    Q_PROPERTY(QString apiKey MEMBER apiKey)
    Q_PROPERTY(QString sessionId MEMBER sessionId)
    Q_PROPERTY(QString token MEMBER token)

public:
    /// The server: "http://host:port" or "https://host:port", with a path if it lies under one.
    QUrl apiUrl;
    /// The project's key.
    QString apiKey;
    QString sessionId;
    /// A client token, T1 or JWT. A secret: never print or store it in the clear.
    QString token;

    /// InvalidParameter with what is missing or malformed; no error if all four look right. Asks
    /// no server and checks no signature.
    SignalingError validate() const;

    /// The address of a server as people write it: spaces around are dropped, and without a scheme
    /// http:// is meant ("localhost:8080"). Whether it is one, validate() says.
    static QUrl serverUrl(const QString &text);

    friend bool operator==(const SessionCredentials &a, const SessionCredentials &b)
    {
        return a.apiUrl == b.apiUrl && a.apiKey == b.apiKey && a.sessionId == b.sessionId
            && a.token == b.token;
    }
    friend bool operator!=(const SessionCredentials &a, const SessionCredentials &b)
    {
        return !(a == b);
    }
};

SIGNALING_EXPORT QDebug operator<<(QDebug debug, const SessionCredentials &credentials);

} // namespace Signaling

Q_DECLARE_METATYPE(Signaling::SessionCredentials)

#endif
