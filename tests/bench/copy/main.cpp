// A file over a bare QWebSocket with its SHA-256, to see what a transfer through a session costs
// beside it. --into FILE: listens, prints {"url"}, takes one file and ends. --url URL --file FILE:
// sends it, and prints {"seconds"} once the other side said that its hash is right.
#include <QtCore/qcommandlineparser.h>
#include <QtCore/qcoreapplication.h>
#include <QtCore/qcryptographichash.h>
#include <QtCore/qelapsedtimer.h>
#include <QtCore/qfile.h>
#include <QtWebSockets/qwebsocket.h>
#include <QtWebSockets/qwebsocketserver.h>

#include <cstdio>

namespace {

constexpr qint64 PieceBytes = 64 * 1024;
constexpr qint64 MostWaiting = 4 * PieceBytes;

int receive(const QString &name)
{
    QWebSocketServer server(QStringLiteral("copy"), QWebSocketServer::NonSecureMode);
    QFile file(name);
    QCryptographicHash hash(QCryptographicHash::Sha256);
    if (!server.listen(QHostAddress::LocalHost) || !file.open(QIODevice::WriteOnly))
        return 1;
    QObject::connect(&server, &QWebSocketServer::newConnection, &server, [&] {
        QWebSocket *socket = server.nextPendingConnection();
        QObject::connect(socket, &QWebSocket::binaryMessageReceived, socket,
                         [&](const QByteArray &bytes) {
                             file.write(bytes);
                             hash.addData(bytes);
                         });
        QObject::connect(
            socket, &QWebSocket::textMessageReceived, socket, [&, socket](const QString &text) {
                file.close();
                const bool isRight = text.toLatin1() == hash.result().toHex();
                socket->sendTextMessage(isRight ? QStringLiteral("ok") : QStringLiteral("wrong"));
            });
        QObject::connect(socket, &QWebSocket::disconnected, qApp, &QCoreApplication::quit);
    });
    std::printf("{\"url\":\"%s\"}\n", qPrintable(server.serverUrl().toString()));
    std::fflush(stdout);
    return QCoreApplication::exec();
}

int send(const QUrl &url, const QString &name)
{
    QWebSocket socket;
    QFile file(name);
    QCryptographicHash hash(QCryptographicHash::Sha256);
    if (!file.open(QIODevice::ReadOnly))
        return 1;
    QElapsedTimer timer;
    timer.start();
    bool isOver = true; // before the handshake, which is written too, nothing goes
    const auto fill = [&] {
        while (!isOver && socket.bytesToWrite() < MostWaiting) {
            const QByteArray bytes = file.read(PieceBytes);
            isOver = bytes.isEmpty();
            if (isOver)
                socket.sendTextMessage(QString::fromLatin1(hash.result().toHex()));
            else
                socket.sendBinaryMessage(bytes);
            hash.addData(bytes);
        }
    };
    QObject::connect(&socket, &QWebSocket::connected, &socket, [&] {
        isOver = false;
        fill();
    });
    QObject::connect(&socket, &QWebSocket::bytesWritten, &socket, fill);
    QObject::connect(&socket, &QWebSocket::textMessageReceived, &socket, [&](const QString &text) {
        std::printf("{\"seconds\":%f}\n", double(timer.nsecsElapsed()) / 1e9);
        socket.close();
        QCoreApplication::exit(text == QLatin1String("ok") ? 0 : 1);
    });
    socket.open(url);
    return QCoreApplication::exec();
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    QCommandLineParser parser;
    for (const char *name : {"into", "url", "file"})
        parser.addOption({QString::fromLatin1(name), {}, QStringLiteral("value")});
    parser.process(app);
    if (parser.isSet(QStringLiteral("into")))
        return receive(parser.value(QStringLiteral("into")));
    return send(QUrl(parser.value(QStringLiteral("url"))), parser.value(QStringLiteral("file")));
}
