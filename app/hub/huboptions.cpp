#include "huboptions.h"

#include "devproject.h"

#include <signaling/protocol/nearestname.h>

#include <QCommandLineParser>
#include <QFile>

#include <cmath>

namespace App {

using Signaling::HubConfig;

namespace {

constexpr quint16 DefaultPort = 8080;

QString text(const char *utf8)
{
    return QString::fromUtf8(utf8);
}

QList<QCommandLineOption> definitions()
{
    return {
        {text("config"), text("Read <file>: a JSON object, with the keys that --help ends with."),
         text("file")},
        {text("address"), text("Listen on this IP address (default 127.0.0.1)."), text("address")},
        {text("port"), text("Listen on this port (default 8080; 0: any free one)."), text("port")},
        {text("key"), text("The project's key. Better: SIGNALBOX_HUB_KEY."), text("key")},
        {text("secret"),
         text("The project's secret, at least 16 bytes. Everyone on this computer sees it in the "
              "process list: better SIGNALBOX_HUB_SECRET or --config."),
         text("secret")},
        {text("public-url"),
         text("What clients are told to come to, where a proxy stands before the hub."),
         text("url")},
        {text("allow-foreign-sessions"),
         text("Accept session IDs that other servers made for the project's key.")},
        {text("no-subscriber-signals"), text("Tokens of the role subscriber may not send signals.")},
        {text("grace"),
         text("How long a client that lost its link stays a member (default 35, at most 600)."),
         text("seconds")},
        {text("dev"),
         text("Make up a project, listen on this computer only, and print what clients need.")},
        {text("json"), text("With --dev: print that as one line of JSON.")},
        {text("check-config"), text("Say whether options, environment and file are right, and end.")},
        {QStringList {text("h"), text("help")}, text("Show this and end.")},
        {QStringList {text("v"), text("version")}, text("Show the version and end.")},
    };
}

QString footer()
{
    return text(
        "\nEnvironment: SIGNALBOX_HUB_KEY and SIGNALBOX_HUB_SECRET name a project without showing\n"
        "its secret in the process list. Options go before the environment, which goes before the\n"
        "file; a project from options or environment is added to those of the file.\n"
        "\nConfig file, every key optional but projects:\n"
        "  {\n"
        "    \"address\": \"127.0.0.1\",\n"
        "    \"port\": 8080,\n"
        "    \"publicUrl\": \"https://signals.example.org\",\n"
        "    \"projects\": [{\"key\": \"100\", \"secret\": \"at least 16 bytes\"}],\n"
        "    \"allowForeignSessions\": false,\n"
        "    \"subscribersMaySignal\": true,\n"
        "    \"gracePeriodSeconds\": 35\n"
        "  }\n"
        "\nExit codes: 0 ended as asked, 2 wrong options or config, or it can't listen there.\n");
}

QString unknownOption(const QString &name)
{
    QStringList valid;
    const QList<QCommandLineOption> all = definitions();
    for (const QCommandLineOption &option : all)
        valid += option.names();
    const QString nearest = Signaling::nearestName(name, valid);
    const QString dashes = name.size() == 1 ? text("-") : text("--");
    return nearest.isEmpty() ? text("unknown option %1%2; see --help").arg(dashes, name)
                             : text("unknown option %1%2; did you mean --%3?")
                                   .arg(dashes, name, nearest);
}

QString readFile(const QString &name, HubConfig *config)
{
    QFile file(name);
    if (!file.open(QIODevice::ReadOnly))
        return text("%1: %2").arg(name, file.errorString());
    QString problem;
    const auto read = HubConfig::fromJson(file.readAll(), &problem);
    if (!read)
        return text("%1: %2").arg(name, problem);
    *config = *read;
    return {};
}

QString applyNetwork(const QCommandLineParser &parser, HubConfig *config)
{
    if (parser.isSet(text("address"))) {
        config->address = QHostAddress(parser.value(text("address")));
        if (config->address.isNull())
            return text("--address: \"%1\" is not an IP address").arg(parser.value(text("address")));
    }
    if (parser.isSet(text("port"))) {
        bool ok = false;
        config->port = parser.value(text("port")).toUShort(&ok);
        if (!ok)
            return text("--port: \"%1\" is not a number from 0 to 65535")
                .arg(parser.value(text("port")));
    }
    if (parser.isSet(text("public-url")))
        config->publicUrl = QUrl(parser.value(text("public-url")), QUrl::StrictMode);
    if (parser.isSet(text("grace"))) {
        bool ok = false;
        const double seconds = parser.value(text("grace")).toDouble(&ok);
        if (!ok || !(seconds >= 0 && seconds <= 600))
            return text("--grace: \"%1\" is not a number from 0 to 600")
                .arg(parser.value(text("grace")));
        config->gracePeriod = std::chrono::milliseconds(std::llround(seconds * 1000));
    }
    return {};
}

QString applyProject(const QCommandLineParser &parser, const QProcessEnvironment &environment,
                     HubConfig *config)
{
    const QString key = parser.isSet(text("key")) ? parser.value(text("key"))
                                                  : environment.value(text("SIGNALBOX_HUB_KEY"));
    const QString secret = parser.isSet(text("secret"))
        ? parser.value(text("secret"))
        : environment.value(text("SIGNALBOX_HUB_SECRET"));
    if (key.isEmpty() != secret.isEmpty()) {
        return text("a project needs both its key and its secret: %1 is missing")
            .arg(key.isEmpty() ? text("--key or SIGNALBOX_HUB_KEY")
                               : text("--secret or SIGNALBOX_HUB_SECRET"));
    }
    if (!key.isEmpty())
        config->projects.append({key, secret.toUtf8()});
    return {};
}

QString applyDev(HubConfig *config)
{
    if (config->address != QHostAddress(QHostAddress::LocalHost)) {
        return text("--dev listens on 127.0.0.1 only: its secret is printed. Use --key and "
                    "--secret with --address");
    }
    if (config->projects.isEmpty())
        config->projects.append(makeDevProject());
    return {};
}

QString apply(const QCommandLineParser &parser, const QProcessEnvironment &environment,
              HubOptions *options)
{
    HubConfig &config = options->config;
    config.port = DefaultPort;
    if (parser.isSet(text("config"))) {
        if (const QString problem = readFile(parser.value(text("config")), &config);
            !problem.isEmpty())
            return problem;
    }
    if (const QString problem = applyNetwork(parser, &config); !problem.isEmpty())
        return problem;
    if (const QString problem = applyProject(parser, environment, &config); !problem.isEmpty())
        return problem;
    if (parser.isSet(text("allow-foreign-sessions")))
        config.allowForeignSessions = true;
    if (parser.isSet(text("no-subscriber-signals")))
        config.subscribersMaySignal = false;
    options->isDev = parser.isSet(text("dev"));
    options->isJson = parser.isSet(text("json"));
    if (options->isJson && !options->isDev)
        return text("--json goes with --dev");
    if (options->isDev) {
        if (const QString problem = applyDev(&config); !problem.isEmpty())
            return problem;
    }
    if (config.projects.isEmpty()) {
        return text("no project: give a key and secret with --config, SIGNALBOX_HUB_KEY and "
                    "SIGNALBOX_HUB_SECRET, or try --dev");
    }
    return config.problem();
}

} // namespace

HubOptions HubOptions::parse(const QStringList &arguments, const QProcessEnvironment &environment)
{
    HubOptions options;
    QCommandLineParser parser;
    parser.setApplicationDescription(
        text("A server for OpenTok signals: REST and WebSocket on one port."));
    parser.addOptions(definitions());
    const bool isParsed = parser.parse(arguments);
    if (const QStringList unknown = parser.unknownOptionNames(); !unknown.isEmpty()) {
        options.problem = unknownOption(unknown.first());
    } else if (!isParsed) {
        options.problem = parser.errorText();
    } else if (parser.isSet(text("help"))) {
        options.action = Action::ShowText;
        options.text = parser.helpText() + footer();
    } else if (parser.isSet(text("version"))) {
        options.action = Action::ShowText;
        options.text = text("signalbox-hub " SIGNALBOX_VERSION "\n");
    } else if (!parser.positionalArguments().isEmpty()) {
        options.problem = text("unexpected argument \"%1\"; see --help")
                              .arg(parser.positionalArguments().first());
    } else {
        options.problem = apply(parser, environment, &options);
        if (parser.isSet(text("check-config")))
            options.action = Action::CheckConfig;
    }
    return options;
}

} // namespace App
