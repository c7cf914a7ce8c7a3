#include "proxypair.h"

#include <QHostAddress>

#include <algorithm>
#include <sys/socket.h>
#include <utility>

namespace TestSupport {

namespace {

// Who sends faster than the other side takes is slowed down, as by any line: beyond this, its bytes
// stay in the system's buffers, which are full at some time.
constexpr qint64 MostHeldBytes = 256 * 1024;
constexpr qint64 MostUnreadBytes = 64 * 1024;

} // namespace

ProxyPair::ProxyPair(QTcpSocket *client, quint32 seed, std::shared_ptr<Signaling::Clock> clock,
                     QObject *parent)
    : QObject(parent)
    , m_clock(std::move(clock))
{
    client->setParent(this);
    m_sides[0].socket = client;
    m_sides[1].socket = new QTcpSocket(this);
    for (std::size_t i = 0; i < m_sides.size(); ++i) {
        m_sides[i].shaper = std::make_unique<ByteShaper>(seed + quint32(i));
        m_sides[i].timer = m_clock->createTimer([this, i] { pump(i); });
        watch(i);
    }
}

void ProxyPair::watch(std::size_t index)
{
    QTcpSocket *socket = m_sides[index].socket;
    socket->setReadBufferSize(MostUnreadBytes);
    connect(socket, &QTcpSocket::readyRead, this, [this, index] { pump(index); });
    connect(socket, &QTcpSocket::bytesWritten, this, [this, index] {
        passEnd(1 - index);
        pump(1 - index);
    });
    connect(socket, &QTcpSocket::disconnected, this, [this, index] { over(index); });
}

void ProxyPair::connectTo(quint16 port)
{
    QTcpSocket *server = m_sides[1].socket;
    connect(server, &QTcpSocket::connected, this, [this, server] {
        for (QTcpSocket *socket : {m_sides[0].socket, server})
            socket->setSocketOption(QAbstractSocket::LowDelayOption, 1);
        m_isConnected = true;
        pump(0);
        passEnd(0);
    });
    connect(server, &QTcpSocket::errorOccurred, this, [this] {
        if (!m_isConnected) // nobody there: the client finds out
            cut(Cut::Reset);
    });
    server->connectToHost(QHostAddress(QHostAddress::LocalHost), port);
}

void ProxyPair::setConditions(const LineConditions &conditions)
{
    for (std::size_t i = 0; i < m_sides.size(); ++i) {
        m_sides[i].shaper->setConditions(conditions, m_clock->monotonicMs());
        pump(i);
    }
}

void ProxyPair::pump(std::size_t index)
{
    Side &from = m_sides[index];
    Side &to = m_sides[1 - index];
    if (m_isFrozen || m_isFinished || m_isCutting || !m_isConnected || to.isOver || to.isEnding)
        return;
    readFrom(from, to);
    const qint64 now = m_clock->monotonicMs();
    while (!m_isCutting && !to.isOver && !to.isEnding) {
        const QByteArray piece = from.shaper->takeDue(now);
        if (piece.isNull())
            break;
        passOn(piece, to);
        // One piece each turn, so that the other side reads it by itself.
        if (from.shaper->conditions().splitInto > 0)
            break;
    }
    if (m_isFinished)
        return;
    if (const qint64 due = from.shaper->nextDue(); due >= 0)
        from.timer->start(std::chrono::milliseconds(std::max<qint64>(0, due - now)));
    else
        from.timer->stop();
    passEnd(index);
}

void ProxyPair::readFrom(Side &from, const Side &to)
{
    const qint64 held = qint64(from.shaper->heldBytes()) + to.socket->bytesToWrite();
    // All that is there or nothing: QTcpSocket listens on only after a read that emptied it.
    if (held < MostHeldBytes && from.socket->bytesAvailable() > 0)
        from.shaper->push(from.socket->readAll(), m_clock->monotonicMs());
}

void ProxyPair::passOn(const QByteArray &piece, Side &to)
{
    const bool isLast = m_cutAfter >= 0 && piece.size() >= m_cutAfter;
    const QByteArray bytes = isLast ? piece.left(m_cutAfter) : piece;
    m_passed += quint64(bytes.size());
    if (m_cutAfter >= 0)
        m_cutAfter -= bytes.size();
    m_isCutting = isLast; // flush() comes back here for the next piece
    to.socket->write(bytes);
    to.socket->flush();
    if (isLast)
        cut(m_cutHow);
}

void ProxyPair::cutAfter(qint64 bytes, Cut how)
{
    m_cutAfter = bytes;
    m_cutHow = how;
    if (bytes == 0)
        cut(how);
}

void ProxyPair::thaw()
{
    m_isFrozen = false;
    for (std::size_t i = 0; i < m_sides.size(); ++i) {
        pump(i);
        passEnd(i);
    }
}

void ProxyPair::over(std::size_t index)
{
    m_sides[index].isOver = true;
    if (!m_isFrozen)
        pump(index);
    passEnd(index);
    finishIfOver();
}

/// Tells the other side that this one has ended, once it has got everything.
void ProxyPair::passEnd(std::size_t index)
{
    Side &from = m_sides[index];
    Side &to = m_sides[1 - index];
    if (!from.isOver || m_isFrozen || to.isOver || (index == 0 && !m_isConnected))
        return;
    if (!from.shaper->isEmpty() || from.socket->bytesAvailable() > 0
        || to.socket->bytesToWrite() > 0)
        return;
    close(to, Cut::Finish);
}

void ProxyPair::cut(Cut how)
{
    for (Side &side : m_sides)
        close(side, how);
    finishIfOver();
}

void ProxyPair::close(Side &side, Cut how)
{
    if (side.isOver || (side.isEnding && how == Cut::Finish))
        return;
    if (how == Cut::Finish && side.socket->state() == QAbstractSocket::ConnectedState) {
        side.isEnding = true;
        side.socket->disconnectFromHost(); // disconnected() follows, perhaps from inside
        return;
    }
    // A socket that lingers for no time sends RST when it is closed.
    const linger none{1, 0};
    if (side.socket->socketDescriptor() != -1)
        ::setsockopt(int(side.socket->socketDescriptor()), SOL_SOCKET, SO_LINGER, &none,
                     sizeof none);
    side.isOver = true;
    side.socket->abort();
}

void ProxyPair::finishIfOver()
{
    if (m_isFinished || !m_sides[0].isOver || !m_sides[1].isOver)
        return;
    m_isFinished = true;
    for (Side &side : m_sides)
        side.timer->stop();
    Q_EMIT finished();
}

} // namespace TestSupport
