#ifndef SIGNALING_INVITE_H
#define SIGNALING_INVITE_H

#include <signaling/sessioncredentials.h>
#include <signaling/signaling_global.h>

#include <QtCore/qstring.h>
#include <QtCore/qurl.h>

#include <optional>

namespace Signaling {

/// A link that lets whoever has it join a session:
/// `signalbox:join?server=http%3A%2F%2F192.0.2.1%3A8080&key=…&session=…&token=…&name=…`, and
/// `fingerprint=…` where the server's certificate is pinned. It holds a token, so it is as secret
/// as the token is.
struct SIGNALING_EXPORT Invite
{
    /// Server, key, session and token, and the pinned certificate; no CA.
    SessionCredentials credentials;
    /// What people call the session; may be empty.
    QString name;

    /// The link; the same invite always gives the same text.
    QUrl toUrl() const;
    /// toUrl() as text.
    QString toString() const;
    /// Reads a link, with spaces, quotes or angle brackets around it tolerated. On failure nothing,
    /// and \a problem (if given) gets one sentence that says what is missing or wrong.
    static std::optional<Invite> fromString(const QString &text, QString *problem = nullptr);
};

} // namespace Signaling

#endif
