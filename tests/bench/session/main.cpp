// Measures one SignalingSession on a hub and prints one line of JSON: how many signals a second it
// gets acknowledged or, with --echo, how long one takes there and back.
#include "roundtripbench.h"
#include "throughputbench.h"

#include <QtCore/qcommandlineparser.h>
#include <QtCore/qcoreapplication.h>
#include <QtCore/qjsonarray.h>
#include <QtCore/qjsondocument.h>
#include <QtCore/qjsonobject.h>

#include <cstdio>

namespace {

QJsonArray toJson(const QList<qint64> &times)
{
    QJsonArray array;
    for (const qint64 time : times)
        array.append(time);
    return array;
}

void leave(const QJsonObject &result)
{
    std::puts(QJsonDocument(result).toJson(QJsonDocument::Compact).constData());
    QCoreApplication::quit();
}

void fail(const QString &why)
{
    std::fprintf(stderr, "signalbox_bench_session: %s\n", qUtf8Printable(why));
    QCoreApplication::exit(1);
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    QCommandLineParser parser;
    for (const char *name :
         {"api", "key", "session", "token", "window", "duration", "echo", "count"})
        parser.addOption({QString::fromLatin1(name), {}, QStringLiteral("value")});
    parser.process(app);
    const auto value = [&parser](const char *name) { return parser.value(QLatin1String(name)); };
    Signaling::SessionCredentials credentials;
    credentials.apiUrl = QUrl(value("api"));
    credentials.apiKey = value("key");
    credentials.sessionId = value("session");
    credentials.token = value("token");
    if (parser.isSet(QStringLiteral("echo"))) {
        RoundTripBench bench(credentials, QUrl(value("echo")), value("count").toInt());
        QObject::connect(&bench, &RoundTripBench::failed, &app, fail);
        QObject::connect(&bench, &RoundTripBench::finished, &app, [&bench] {
            leave({{QStringLiteral("received"), toJson(bench.times().received)},
                   {QStringLiteral("finished"), toJson(bench.times().finished)},
                   {QStringLiteral("echoed"), toJson(bench.times().echoed)}});
        });
        return QCoreApplication::exec();
    }
    ThroughputBench bench(credentials, value("window").toInt(), value("duration").toInt());
    QObject::connect(&bench, &ThroughputBench::failed, &app, fail);
    QObject::connect(&bench, &ThroughputBench::finished, &app, [](quint64 count, double seconds) {
        leave({{QStringLiteral("acknowledged"), static_cast<qint64>(count)},
               {QStringLiteral("seconds"), seconds}});
    });
    return QCoreApplication::exec();
}
