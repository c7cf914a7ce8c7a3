#ifndef SIGNALING_TRANSPORT_ABSTRACTTRANSPORT_P_H
#define SIGNALING_TRANSPORT_ABSTRACTTRANSPORT_P_H

#include <signaling/servertrust.h>

#include <QtCore/qbytearray.h>
#include <QtCore/qobject.h>
#include <QtCore/qurl.h>

namespace Signaling {

/// Carries binary messages between a session and a server: whole, in order, or not at all. One
/// transport is one link; after closed() it can be opened again.
class AbstractTransport : public QObject
{
    Q_OBJECT

public:
    /// Close codes that mean "don't come back" (docs/protocol.md §2).
    enum CloseCode { Normal = 1000, UnknownSocket = 1003, InternalError = 1011, Abnormal = 1006 };

    using QObject::QObject;

    /// Which certificates of servers are accepted from the next open() on; for those that use TLS.
    virtual void setTrust(const ServerTrust &trust) { Q_UNUSED(trust) }
    /// Ends in opened(), closed() or refused().
    virtual void open(const QUrl &url) = 0;
    /// Only between opened() and closed(); elsewhere the message is dropped and false returned.
    virtual bool send(const QByteArray &message) = 0;
    /// Sends what is buffered, then closes; closed() follows.
    virtual void close(int code) = 0;
    /// Drops the link at once; no signal follows.
    virtual void abort() = 0;
    virtual bool isOpen() const = 0;

Q_SIGNALS:
    void opened();
    void messageReceived(const QByteArray &message);
    /// The link ended or could not be made. \a code: of the WebSocket close frame, Abnormal without
    /// one. \a reason: the other side's, or the system's words for the error.
    void closed(int code, const QString &reason);
    /// Instead of closed(): the server is not who it should be. \a error: UntrustedCertificate, or
    /// what is wrong with the trust itself; trying again can't help.
    void refused(const Signaling::SignalingError &error);
};

} // namespace Signaling

#endif
