#ifndef UI_VIEWMODELS_HOSTSERVICE_H
#define UI_VIEWMODELS_HOSTSERVICE_H

#include <signaling/sessioncredentials.h>

#include <QtCore/qobject.h>
#include <QtCore/qstring.h>

#include <functional>

namespace Signalbox {

class FaultService;

/// A session that runs on a hub inside this application, or why there is none.
struct HostedSession
{
    Signaling::SessionCredentials credentials;
    /// The server as invites name it, where that is another address than our own; else empty.
    QUrl inviteUrl;
    /// Empty if all went well, else one sentence for people.
    QString problem;
};

/// Hosts sessions in this application. The view models know nothing of hubs: the application brings
/// one, tests a simple one.
class HostService : public QObject
{
    Q_OBJECT

public:
    /// Who can come to a hosted session.
    enum class Reach {
        ThisComputer,
        LocalNetwork, ///< over TLS; invites pin the certificate that is made for it
    };
    Q_ENUM(Reach)
    using HostCallback = std::function<void(const HostedSession &)>;

    using QObject::QObject;

    /// Makes a session with a token for a moderator called \a name. \a done is called once, later,
    /// in this thread, unless \a context is destroyed before.
    virtual void host(const QString &name, Reach reach, QObject *context, HostCallback done) = 0;
    /// Whether this service made that session and still serves it.
    virtual bool isHosting(const QString &sessionId) const = 0;
    /// A fresh token for one of our sessions; empty if it isn't ours. \a role: "subscriber",
    /// "publisher", "moderator". \a data: what others see of the one who uses it.
    virtual QString mintToken(const QString &sessionId, const QString &role,
                              const QString &data) = 0;
    /// The people in it are disconnected. Does nothing for a session that isn't ours.
    virtual void stop(const QString &sessionId) = 0;
    /// Trouble on the lines to hosted sessions; null if there can be none.
    virtual FaultService *faults() { return nullptr; }
};

} // namespace Signalbox

#endif
