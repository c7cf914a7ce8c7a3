#ifndef SIGNALING_SESSIONCREDENTIALS_H
#define SIGNALING_SESSIONCREDENTIALS_H

#include <signaling/servertrust.h>
#include <signaling/signaling_global.h>
#include <signaling/signalingerror.h>

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
    // Not designable: QML prints what is when it prints the value.
    Q_PROPERTY(QString token MEMBER token DESIGNABLE false)
    Q_PROPERTY(QString fingerprint MEMBER fingerprint)
    Q_PROPERTY(QString caFile MEMBER caFile)

public:
    /// The server: "http://host:port" or "https://host:port", with a path if it lies under one.
    QUrl apiUrl;
    /// The project's key.
    QString apiKey;
    QString sessionId; ///< as the server made it: begins with 1_ or 2_
    /// A client token, T1 or JWT. A secret: never print or store it in the clear.
    QString token;
    /// Pins the server's certificate by its SHA-256: as openssl shows it or 64 hex digits. Only
    /// this one is accepted then, although it may have signed itself or bear another name. Empty:
    /// the certificate must be signed by a CA and bear the server's name.
    QString fingerprint{};
    /// A PEM file with the CAs to believe instead of the system's; empty: the system's.
    QString caFile{};

    /// InvalidParameter with what is missing or malformed; no error if all look right. Asks no
    /// server, reads no file and checks no signature.
    SignalingError validate() const;
    /// Which certificates of the server are accepted.
    ServerTrust trust() const;

    /// The address of a server as people write it: spaces around are dropped, and without a scheme
    /// http:// is meant ("localhost:8080"). Whether it is one, validate() says.
    static QUrl serverUrl(const QString &text);

    /// Whether both are the same in every part.
    friend bool operator==(const SessionCredentials &a, const SessionCredentials &b)
    {
        return a.apiUrl == b.apiUrl && a.apiKey == b.apiKey && a.sessionId == b.sessionId
            && a.token == b.token && a.fingerprint == b.fingerprint && a.caFile == b.caFile;
    }
    /// The opposite.
    friend bool operator!=(const SessionCredentials &a, const SessionCredentials &b)
    {
        return !(a == b);
    }
};

SIGNALING_EXPORT QDebug operator<<(QDebug debug, const SessionCredentials &credentials);

} // namespace Signaling

Q_DECLARE_METATYPE(Signaling::SessionCredentials)

#endif
