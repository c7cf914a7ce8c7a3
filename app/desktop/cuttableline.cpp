#include "cuttableline.h"

#include <QHostAddress>
#include <QTcpServer>
#include <QTcpSocket>

namespace Signalbox {

CuttableLine::CuttableLine(quint16 serverPort, QObject *parent)
    : QObject(parent)
    , m_serverPort(serverPort)
    , m_listener(new QTcpServer(this))
{
    connect(m_listener, &QTcpServer::newConnection, this, [this] {
        while (QTcpSocket *client = m_listener->nextPendingConnection())
            accept(client);
    });
}

CuttableLine::~CuttableLine()
{
    cut();
}

bool CuttableLine::listen()
{
    return m_listener->listen(QHostAddress(QHostAddress::LocalHost));
}

quint16 CuttableLine::port() const
{
    return m_listener->serverPort();
}

void CuttableLine::cut()
{
    m_isCut = true;
    const QList<QTcpSocket *> clients = m_pairs.keys();
    for (QTcpSocket *client : clients)
        breakOff(client);
}

void CuttableLine::breakOff(QTcpSocket *client)
{
    QTcpSocket *server = m_pairs.take(client);
    if (!server)
        return;
    for (QTcpSocket *end : {client, server}) {
        end->disconnect(this);
        end->abort();
        end->deleteLater();
    }
}

void CuttableLine::accept(QTcpSocket *client)
{
    if (m_isCut) {
        client->abort();
        client->deleteLater();
        return;
    }
    auto *server = new QTcpSocket(this);
    m_pairs.insert(client, server);
    // What comes before the server is reached waits in the client's socket.
    const auto forth = [client, server] {
        if (server->state() == QAbstractSocket::ConnectedState)
            server->write(client->readAll());
    };
    connect(client, &QTcpSocket::readyRead, this, forth);
    connect(server, &QTcpSocket::connected, this, forth);
    connect(server, &QTcpSocket::readyRead, this,
            [client, server] { client->write(server->readAll()); });
    // A whole answer before the end: what is written goes out, then the other side closes.
    connect(client, &QTcpSocket::disconnected, this, [this, client] { breakOff(client); });
    connect(server, &QTcpSocket::disconnected, client, &QTcpSocket::disconnectFromHost);
    connect(server, &QTcpSocket::errorOccurred, client, [client, server] {
        if (server->state() != QAbstractSocket::ConnectedState)
            client->disconnectFromHost();
    });
    server->setSocketOption(QAbstractSocket::LowDelayOption, 1);
    client->setSocketOption(QAbstractSocket::LowDelayOption, 1);
    server->connectToHost(QHostAddress(QHostAddress::LocalHost), m_serverPort);
}

} // namespace Signalbox
