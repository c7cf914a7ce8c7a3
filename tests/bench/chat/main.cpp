// Chats in a session and sends a file meanwhile (--file), or receives both (--into), and prints one
// line of JSON: ns that each line was on its way, without the file and beside it.
#include "chatbench.h"

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
    for (const char *name : {"api", "key", "session", "token", "file", "into"})
        parser.addOption({QString::fromLatin1(name), {}, QStringLiteral("value")});
    parser.process(app);
    const auto value = [&parser](const char *name) { return parser.value(QLatin1String(name)); };
    Signaling::SessionCredentials credentials;
    credentials.apiUrl = QUrl(value("api"));
    credentials.apiKey = value("key");
    credentials.sessionId = value("session");
    credentials.token = value("token");
    ChatBench bench(credentials, value("file"), value("into"));
    QObject::connect(&bench, &ChatBench::ready, &app, [] {
        std::puts("{}");
        std::fflush(stdout);
    });
    QObject::connect(&bench, &ChatBench::failed, &app, [](const QString &why) {
        std::fprintf(stderr, "signalbox_bench_chat: %s\n", qUtf8Printable(why));
        QCoreApplication::exit(1);
    });
    QObject::connect(&bench, &ChatBench::finished, &app, [&bench] {
        const QJsonObject result{{QStringLiteral("alone"), toJson(bench.alone())},
                                 {QStringLiteral("beside"), toJson(bench.beside())}};
        std::puts(QJsonDocument(result).toJson(QJsonDocument::Compact).constData());
        QCoreApplication::quit();
    });
    return QCoreApplication::exec();
}
