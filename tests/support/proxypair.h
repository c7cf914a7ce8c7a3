#ifndef TESTS_SUPPORT_PROXYPAIR_H
#define TESTS_SUPPORT_PROXYPAIR_H

#include "byteshaper.h"

#include <signaling/clock.h>

#include <QtCore/qobject.h>
#include <QtNetwork/qtcpsocket.h>

#include <array>
#include <memory>

namespace TestSupport {

/// How a connection is cut.
enum class Cut {
    Reset,  ///< RST: what was not read yet may be lost
    Finish, ///< FIN: an orderly end of the TCP connection, in the midst of whatever it carried
};

/// One connection through a FaultProxy: the client's socket, the proxy's own to the server, and
/// what lies between them.
class ProxyPair final : public QObject
{
    Q_OBJECT

public:
    ProxyPair(QTcpSocket *client, quint32 seed, std::shared_ptr<Signaling::Clock> clock,
              QObject *parent);

    void connectTo(quint16 port);
    void setConditions(const LineConditions &conditions);
    void cut(Cut how);
    /// Lets \a bytes more pass, both directions taken together, and then cuts.
    void cutAfter(qint64 bytes, Cut how);
    /// Nothing passes any more, and an end at one side is not told to the other.
    void freeze() { m_isFrozen = true; }
    /// What waited, ends included, goes on.
    void thaw();
    bool isFrozen() const { return m_isFrozen; }
    quint64 bytesPassed() const { return m_passed; }

Q_SIGNALS:
    /// Both sockets are closed; emitted once.
    void finished();

private:
    struct Side
    {
        QTcpSocket *socket = nullptr;
        std::unique_ptr<ByteShaper> shaper; ///< of what comes from this side
        std::unique_ptr<Signaling::ClockTimer> timer;
        bool isOver = false;   ///< the peer closed it, or we did
        bool isEnding = false; ///< closed by us as soon as everything is written
    };

    void watch(std::size_t index);
    void pump(std::size_t index);
    void readFrom(Side &from, const Side &to);
    void passOn(const QByteArray &piece, Side &to);
    void over(std::size_t index);
    void passEnd(std::size_t index);
    void close(Side &side, Cut how);
    void finishIfOver();

    std::shared_ptr<Signaling::Clock> m_clock;
    std::array<Side, 2> m_sides; ///< the client's, the server's
    qint64 m_cutAfter = -1;
    Cut m_cutHow = Cut::Reset;
    quint64 m_passed = 0;
    bool m_isCutting = false;
    bool m_isConnected = false;
    bool m_isFrozen = false;
    bool m_isFinished = false;
};

} // namespace TestSupport

#endif
