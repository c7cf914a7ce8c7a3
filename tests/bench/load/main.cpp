// Loads a server with signals to many receivers, each delivery acknowledged, and prints one line
// of JSON: what was delivered and what it cost.
#include "fanoutload.h"

#include <QtCore/qcommandlineparser.h>
#include <QtCore/qcoreapplication.h>
#include <QtCore/qurl.h>

#include <cstdio>
#include <exception>

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    QCommandLineParser parser;
    for (const char *name : {"protocol", "url", "key", "session", "token", "symphony", "receivers",
                             "window", "warm-up", "duration", "server-pid"})
        parser.addOption({QString::fromLatin1(name), {}, QStringLiteral("value")});
    parser.process(app);
    const auto text = [&](const char *name) {
        return parser.value(QString::fromLatin1(name)).toStdString();
    };
    const auto number = [&](const char *name) {
        return parser.value(QString::fromLatin1(name)).toInt();
    };
    const QUrl url(parser.value(QStringLiteral("url")));
    const Target target{
        text("protocol"), url.host().toStdString(),
        url.port(80),     url.toString(QUrl::RemoveScheme | QUrl::RemoveAuthority).toStdString(),
        text("key"),      text("session"),
        text("token"),    text("symphony")};
    const Load load{number("receivers"), number("window"),
                    std::chrono::milliseconds(number("warm-up")),
                    std::chrono::milliseconds(number("duration")), number("server-pid")};
    try {
        FanoutLoad fanout(target, load);
        fanout.join();
        const LoadResult result = fanout.run();
        std::printf("{\"deliveries\":%lu,\"seconds\":%.6f,\"serverCpu\":%.3f,\"ownCpu\":%.3f}\n",
                    result.deliveries, result.seconds, result.serverCpuSeconds,
                    result.ownCpuSeconds);
    } catch (const std::exception &error) {
        std::fprintf(stderr, "signalbox_bench_load: %s\n", error.what());
        return 1;
    }
    return 0;
}
