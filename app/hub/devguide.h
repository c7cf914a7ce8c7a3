#ifndef APP_HUB_DEVGUIDE_H
#define APP_HUB_DEVGUIDE_H

#include <signaling/hub/signalinghub.h>

#include <QtCore/qbytearray.h>
#include <QtCore/qlist.h>
#include <QtCore/qstring.h>

namespace App {

/// What `signalbox-hub --dev` prints: all that a client of any kind needs to join one session.
class DevGuide
{
public:
    /// Makes a session and a token for each role on \a hub, which must listen and have a project.
    /// \a nowMs: milliseconds since 1970.
    DevGuide(Signaling::SignalingHub &hub, qint64 nowMs);

    /// For people: the values, then lines to paste.
    QString toText() const;
    /// One line: apiUrl, apiKey, apiSecret, sessionId, tokens by role, invite.
    QByteArray toJson() const;

private:
    struct RoleToken
    {
        QString role;
        QString token;
    };

    QString token(const QString &role) const;

    QString m_apiUrl;
    QString m_apiKey;
    QString m_apiSecret;
    QString m_sessionId;
    QString m_invite;
    QList<RoleToken> m_tokens;
};

} // namespace App

#endif
