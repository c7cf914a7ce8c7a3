// A SignalingSession for tests: commands come as lines of JSON on standard input, events go as
// lines of JSON to standard output. It ends when its input does.
#include "interoppeer.h"

#include <QtCore/qcoreapplication.h>
#include <QtCore/qjsondocument.h>
#include <QtCore/qsocketnotifier.h>

#include <cstdio>
#include <unistd.h>

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    InteropPeer peer;
    QObject::connect(&peer, &InteropPeer::reported, [](const QJsonObject &event) {
        const QByteArray line = QJsonDocument(event).toJson(QJsonDocument::Compact) + '\n';
        std::fwrite(line.constData(), 1, static_cast<size_t>(line.size()), stdout);
        std::fflush(stdout);
    });

    QByteArray input;
    QSocketNotifier notifier(STDIN_FILENO, QSocketNotifier::Read);
    QObject::connect(&notifier, &QSocketNotifier::activated, &peer, [&] {
        char buffer[65536];
        const ssize_t got = read(STDIN_FILENO, buffer, sizeof buffer);
        if (got <= 0) {
            QCoreApplication::quit();
            return;
        }
        input.append(buffer, static_cast<qsizetype>(got));
        for (qsizetype end = input.indexOf('\n'); end >= 0; end = input.indexOf('\n')) {
            peer.execute(QJsonDocument::fromJson(input.left(end)).object());
            input.remove(0, end + 1);
        }
    });
    return QCoreApplication::exec();
}
