#ifndef SIGNALING_SESSION_SERVERLINK_P_H
#define SIGNALING_SESSION_SERVERLINK_P_H

#include <signaling/session/sessiondependencies_p.h>

#include <QtCore/qobject.h>

#include <memory>

namespace Signaling {

/// The way to the server: the question for session info, then the socket. One of each at most.
class ServerLink : public QObject
{
    Q_OBJECT

public:
    explicit ServerLink(const SessionDependencies &dependencies);
    ~ServerLink() override;

    /// Ends in infoReceived() or infoFailed().
    void askInfo(const SessionCredentials &credentials, const QString &connectionId);
    /// Opens a socket of a new name, or with \a resuming one of the same name. Ends in opened() or
    /// closed().
    void open(const QUrl &messagingUrl, bool resuming);
    bool isOpen() const { return m_transport && m_transport->isOpen(); }
    bool send(const QByteArray &bytes) { return m_transport && m_transport->send(bytes); }
    /// Sends what is buffered, then closes; closed() follows.
    void close();
    /// Lets go of everything at once; no signal follows.
    void drop();

Q_SIGNALS:
    void infoReceived(const Signaling::SessionInfo &info);
    void infoFailed(const Signaling::SignalingError &error);
    void opened();
    void messageReceived(const QByteArray &bytes);
    void closed(int code, const QString &reason);
    /// Instead of closed(): the server is not who it should be.
    void refused(const Signaling::SignalingError &error);

private:
    const SessionDependencies &m_dependencies;
    std::unique_ptr<AbstractSessionInfoClient> m_infoClient;
    std::unique_ptr<AbstractTransport> m_transport;
    ServerTrust m_trust;
    QString m_socketId;
};

} // namespace Signaling

#endif
