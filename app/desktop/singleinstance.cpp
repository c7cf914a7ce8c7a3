#include "singleinstance.h"

#include <QCryptographicHash>
#include <QDataStream>
#include <QLocalSocket>
#include <QSettings>

#include <utility>

namespace Signalbox {

namespace {

/// More than any invite has.
constexpr qint64 MaxBytes = 64 * 1024;
constexpr char Taken[] = "taken\n";

QByteArray packed(const QStringList &words)
{
    QByteArray bytes;
    QDataStream stream(&bytes, QIODevice::WriteOnly);
    stream.setVersion(QDataStream::Qt_6_4);
    stream << words;
    return bytes;
}

} // namespace

SingleInstance::SingleInstance(const QString &name, std::shared_ptr<Signaling::Clock> clock,
                               QObject *parent)
    : QObject(parent)
    , m_name(name)
    , m_patience(clock->createTimer([this] { giveUp(); }))
{
    m_server.setSocketOptions(QLocalServer::UserAccessOption);
    connect(&m_server, &QLocalServer::newConnection, this, &SingleInstance::accept);
}

SingleInstance::~SingleInstance()
{
    if (m_other)
        m_other->disconnect(this);
}

QString SingleInstance::nameForSettings()
{
    const QByteArray settings = QSettings().fileName().toUtf8();
    const QByteArray sum = QCryptographicHash::hash(settings, QCryptographicHash::Sha256).toHex();
    return QStringLiteral("signalbox-") + QString::fromLatin1(sum.first(24));
}

void SingleInstance::start(const QStringList &words)
{
    m_words = words;
    m_other = std::make_unique<QLocalSocket>();
    connect(m_other.get(), &QLocalSocket::connected, this,
            [this] { m_other->write(packed(m_words)); });
    connect(m_other.get(), &QLocalSocket::readyRead, this, [this] {
        if (m_other->bytesAvailable() < qint64(sizeof Taken) - 1)
            return;
        m_patience->stop();
        m_other->disconnect(this);
        Q_EMIT handedOver();
    });
    connect(m_other.get(), &QLocalSocket::errorOccurred, this, [this] { giveUp(); });
    m_patience->start(Patience);
    m_other->connectToServer(m_name);
}

/// Nobody is there, or nobody who answers.
void SingleInstance::giveUp()
{
    m_patience->stop();
    if (!m_other)
        return;
    m_other->disconnect(this);
    m_other.release()->deleteLater();
    listen();
}

void SingleInstance::listen()
{
    if (!m_server.listen(m_name)) {
        // What is left of one that was killed.
        QLocalServer::removeServer(m_name);
        m_server.listen(m_name);
    }
    // Also where that failed: then there is no meeting point, and everyone is the first.
    Q_EMIT becameFirst();
}

void SingleInstance::accept()
{
    while (QLocalSocket *socket = m_server.nextPendingConnection()) {
        connect(socket, &QLocalSocket::disconnected, socket, &QObject::deleteLater);
        connect(socket, &QLocalSocket::readyRead, this, [this, socket] { read(socket); });
        read(socket);
    }
}

void SingleInstance::read(QLocalSocket *socket)
{
    if (socket->bytesAvailable() == 0)
        return;
    if (socket->bytesAvailable() > MaxBytes) {
        socket->abort();
        return;
    }
    QDataStream stream(socket);
    stream.setVersion(QDataStream::Qt_6_4);
    stream.startTransaction();
    QStringList words;
    stream >> words;
    if (!stream.commitTransaction())
        return; // the rest is still to come
    socket->write(Taken);
    socket->disconnect(this);
    socket->disconnectFromServer();
    Q_EMIT wordsCame(words);
}

} // namespace Signalbox
