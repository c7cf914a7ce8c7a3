#include "loopbacklistener_p.h"
#include "loopbacktransport_p.h"

namespace Signaling {

LoopbackTransport::LoopbackTransport(LoopbackListener *listener, QObject *parent)
    : AbstractTransport(parent)
    , m_listener(listener)
{
}

LoopbackTransport::~LoopbackTransport()
{
    abort();
}

template <typename Functor>
void LoopbackTransport::later(Functor what)
{
    QMetaObject::invokeMethod(
        this,
        [this, what, generation = m_generation] {
            if (generation == m_generation)
                what();
        },
        Qt::QueuedConnection);
}

void LoopbackTransport::open(const QUrl &url)
{
    abort();
    later([this, url] {
        LoopbackTransport *peer = m_listener ? m_listener->accept(url) : nullptr;
        if (!peer) {
            end(Abnormal, QStringLiteral("Connection refused"));
            return;
        }
        join(peer);
        peer->join(this);
        // Queued before anything that the server sends when it hears of us.
        later([this] { Q_EMIT opened(); });
        Q_EMIT m_listener->incoming(peer, url);
    });
}

void LoopbackTransport::join(LoopbackTransport *peer)
{
    m_peer = peer;
    m_open = true;
    m_silent = false;
}

bool LoopbackTransport::send(const QByteArray &message)
{
    if (!m_open)
        return false;
    if (m_peer && !m_silent) {
        LoopbackTransport *peer = m_peer;
        peer->later([peer, message] { Q_EMIT peer->messageReceived(message); });
    }
    return true;
}

void LoopbackTransport::close(int code)
{
    closeWithReason(code, {});
}

void LoopbackTransport::closeWithReason(int code, const QString &reason)
{
    if (!m_open) {
        abort();
        return;
    }
    m_open = false;
    if (m_peer && !m_silent) {
        LoopbackTransport *peer = m_peer;
        // Behind the messages that are on their way.
        peer->later([peer, code, reason] { peer->end(code, reason); });
    }
    later([this, code, reason] { end(code, reason); });
}

void LoopbackTransport::cut()
{
    if (m_peer) {
        LoopbackTransport *peer = m_peer;
        ++peer->m_generation;
        peer->later([peer] { peer->end(Abnormal, QStringLiteral("The cable was cut")); });
    }
    ++m_generation;
    later([this] { end(Abnormal, QStringLiteral("The cable was cut")); });
}

void LoopbackTransport::abort()
{
    ++m_generation;
    m_open = false;
    if (m_peer) {
        LoopbackTransport *peer = m_peer;
        m_peer.clear();
        if (!m_silent && peer->m_peer == this)
            peer->later([peer] { peer->end(Abnormal, QStringLiteral("The other end is gone")); });
    }
}

void LoopbackTransport::end(int code, const QString &reason)
{
    ++m_generation;
    m_open = false;
    m_peer.clear();
    Q_EMIT closed(code, reason);
}

} // namespace Signaling
