#ifndef SIGNALING_TRANSPORT_LOOPBACKLISTENER_P_H
#define SIGNALING_TRANSPORT_LOOPBACKLISTENER_P_H

#include <signaling/transport/loopbacktransport_p.h>

#include <QtCore/qobject.h>
#include <QtCore/qurl.h>

#include <memory>

namespace Signaling {

/// Where the clients' ends of loopback links meet a server.
class LoopbackListener : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    /// A client's end that opens to here.
    std::unique_ptr<AbstractTransport> makeTransport();
    /// While true, every open() fails as at a port where nobody listens.
    void setRefusing(bool refusing) { m_refusing = refusing; }

Q_SIGNALS:
    /// A client opened \a url; \a server is our end of the link and a child of this object.
    void incoming(Signaling::LoopbackTransport *server, const QUrl &url);

private:
    friend class LoopbackTransport;

    LoopbackTransport *accept(const QUrl &url);

    bool m_refusing = false;
};

} // namespace Signaling

#endif
