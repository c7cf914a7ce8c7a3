// A bare QWebSocket server that sends every message back: the yardstick for round trips.
#include <QtCore/qcoreapplication.h>
#include <QtWebSockets/qwebsocket.h>
#include <QtWebSockets/qwebsocketserver.h>

#include <cstdio>

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    QWebSocketServer server(QStringLiteral("echo"), QWebSocketServer::NonSecureMode);
    QObject::connect(&server, &QWebSocketServer::newConnection, &app, [&server] {
        QWebSocket *socket = server.nextPendingConnection();
        QObject::connect(socket, &QWebSocket::binaryMessageReceived, socket,
                         &QWebSocket::sendBinaryMessage);
        QObject::connect(socket, &QWebSocket::disconnected, socket, &QObject::deleteLater);
    });
    if (!server.listen(QHostAddress::LocalHost)) {
        std::fprintf(stderr, "%s\n", qUtf8Printable(server.errorString()));
        return 1;
    }
    std::printf("{\"url\":\"%s\"}\n", qUtf8Printable(server.serverUrl().toString()));
    std::fflush(stdout);
    return QCoreApplication::exec();
}
