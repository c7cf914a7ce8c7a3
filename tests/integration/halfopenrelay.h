#ifndef TESTS_INTEGRATION_HALFOPENRELAY_H
#define TESTS_INTEGRATION_HALFOPENRELAY_H

#include <QtCore/qlist.h>
#include <QtCore/qobject.h>
#include <QtCore/qurl.h>
#include <QtNetwork/qhostaddress.h>
#include <QtNetwork/qtcpserver.h>
#include <QtNetwork/qtcpsocket.h>

#include <algorithm>

namespace TestSupport {

/// Stands between clients and a server. Stalled, it neither reads nor writes nor closes any more
/// what it had: to both sides the TCP connection is up, and nobody is there. New ones work.
class HalfOpenRelay final : public QObject
{
    Q_OBJECT

public:
    HalfOpenRelay()
    {
        m_server.listen(QHostAddress::LocalHost);
        connect(&m_server, &QTcpServer::newConnection, this, &HalfOpenRelay::accept);
    }
    QUrl url() const
    {
        return QUrl(QStringLiteral("http://127.0.0.1:%1").arg(m_server.serverPort()));
    }
    void setTarget(quint16 port) { m_target = port; }
    void stall()
    {
        const QList<QTcpSocket *> sockets = findChildren<QTcpSocket *>();
        for (QTcpSocket *socket : sockets) {
            socket->disconnect(this);
            m_stalled.append(socket);
        }
    }
    /// Nobody is there any more, and the port refuses.
    void close()
    {
        m_server.close();
        const QList<QTcpSocket *> sockets = findChildren<QTcpSocket *>();
        for (QTcpSocket *socket : sockets)
            socket->abort();
    }
    /// The sockets that were stalled and that nobody has closed.
    qsizetype stalledAndOpen() const
    {
        return std::count_if(m_stalled.cbegin(), m_stalled.cend(), [](const QTcpSocket *socket) {
            return socket->state() == QAbstractSocket::ConnectedState;
        });
    }

private:
    void accept()
    {
        QTcpSocket *client = m_server.nextPendingConnection();
        client->setParent(this);
        auto *server = new QTcpSocket(this);
        server->connectToHost(QHostAddress(QHostAddress::LocalHost), m_target);
        forward(client, server);
        forward(server, client);
    }
    void forward(QTcpSocket *from, QTcpSocket *to)
    {
        // Small, so that what is not read stays in the kernel and fills its buffers.
        from->setReadBufferSize(4096);
        connect(from, &QTcpSocket::readyRead, this, [from, to] { to->write(from->readAll()); });
        connect(from, &QTcpSocket::disconnected, this, [to] { to->disconnectFromHost(); });
    }

    QTcpServer m_server;
    QList<QTcpSocket *> m_stalled;
    quint16 m_target = 0;
};

} // namespace TestSupport

#endif
