#ifndef SIGNALING_TRANSPORT_LOOPBACKTRANSPORT_P_H
#define SIGNALING_TRANSPORT_LOOPBACKTRANSPORT_P_H

#include <signaling/transport/abstracttransport_p.h>

#include <QtCore/qpointer.h>

namespace Signaling {

class LoopbackListener;

/// A link inside one thread: what one end sends, the other receives on a later turn of the event
/// loop, as the same bytes. Stands in for a WebSocket where both ends are in the process.
class LoopbackTransport final : public AbstractTransport
{
    Q_OBJECT

public:
    /// The client's end; open() asks \a listener for a server's end.
    explicit LoopbackTransport(LoopbackListener *listener, QObject *parent = nullptr);
    ~LoopbackTransport() override;

    void open(const QUrl &url) override;
    bool send(const QByteArray &message) override;
    void close(int code) override;
    void abort() override;
    bool isOpen() const override { return m_open; }

    /// As close, with words; \a code reaches the other end.
    void closeWithReason(int code, const QString &reason);
    /// The cable is cut: both ends get closed(Abnormal).
    void cut();
    /// The cable is silent: nothing that is sent arrives any more, and nobody is told.
    void setSilent(bool silent) { m_silent = silent; }

private:
    friend class LoopbackListener;

    void join(LoopbackTransport *peer);
    void end(int code, const QString &reason);
    /// Does \a what later, unless this end was closed or opened anew until then.
    template <typename Functor>
    void later(Functor what);

    QPointer<LoopbackListener> m_listener;
    QPointer<LoopbackTransport> m_peer;
    quint64 m_generation = 0;
    bool m_open = false;
    bool m_silent = false;
};

} // namespace Signaling

#endif
