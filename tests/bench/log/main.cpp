// Measures the log of the window and prints one line of JSON.
#include "logbench.h"

#include <ui/widgets/style/signalboxstyle.h>

#include <QApplication>
#include <QtCore/qcommandlineparser.h>
#include <QtCore/qjsondocument.h>

#include <cstdio>

int main(int argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication app(argc, argv);
    QApplication::setStyle(new Signalbox::SignalboxStyle);
    QCommandLineParser parser;
    const QString number = QStringLiteral("number");
    parser.addOption({QStringLiteral("rows"), {}, number, QStringLiteral("1000000")});
    parser.addOption({QStringLiteral("budget"), {}, number, QStringLiteral("268435456")});
    parser.addOption({QStringLiteral("duration"), {}, number, QStringLiteral("3000")});
    parser.process(app);
    const auto value = [&parser](const char *name) {
        return parser.value(QLatin1String(name)).toLongLong();
    };
    LogBench bench(value("rows"), value("budget"));
    // In this order: each goes on with the rows of the one before.
    const QJsonObject fill = bench.fill();
    const QJsonObject filter = bench.filter();
    const QJsonObject arrive = bench.arrive(20000, int(value("duration")));
    const QJsonObject window = bench.window(20000, int(value("duration")));
    const QJsonObject source = bench.source(20000, int(value("duration")));
    const QJsonObject result{{QStringLiteral("fill"), fill},
                             {QStringLiteral("filter"), filter},
                             {QStringLiteral("arrive"), arrive},
                             {QStringLiteral("window"), window},
                             {QStringLiteral("source"), source}};
    std::puts(QJsonDocument(result).toJson(QJsonDocument::Compact).constData());
    return 0;
}
