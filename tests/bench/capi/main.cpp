// Measures how long a signal takes there and back through the C API and through a SignalingSession,
// in turn, and prints one line of JSON.
#include "capibench.h"

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

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    QCommandLineParser parser;
    for (const char *name : {"api", "key", "session", "token", "count"})
        parser.addOption({QString::fromLatin1(name), {}, QStringLiteral("value")});
    parser.process(app);
    const auto value = [&parser](const char *name) { return parser.value(QLatin1String(name)); };
    Signaling::SessionCredentials credentials;
    credentials.apiUrl = QUrl(value("api"));
    credentials.apiKey = value("key");
    credentials.sessionId = value("session");
    credentials.token = value("token");
    CapiBench bench(credentials, value("count").toInt());
    QObject::connect(&bench, &CapiBench::failed, &app, [](const QString &why) {
        std::fprintf(stderr, "signalbox_bench_capi: %s\n", qUtf8Printable(why));
        QCoreApplication::exit(1);
    });
    QObject::connect(&bench, &CapiBench::finished, &app, [&bench] {
        const QJsonObject result{{QStringLiteral("session"), toJson(bench.times().session)},
                                 {QStringLiteral("away"), toJson(bench.times().away)},
                                 {QStringLiteral("thread"), toJson(bench.times().thread)},
                                 {QStringLiteral("callback"), toJson(bench.times().callback)}};
        std::puts(QJsonDocument(result).toJson(QJsonDocument::Compact).constData());
        QCoreApplication::quit();
    });
    return QCoreApplication::exec();
}
