#include "huboptions.h"

#include "devproject.h"

#include <QCommandLineParser>
#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <app/common/unknownoption.h>
#include <cmath>

namespace App {

using Signaling::HubConfig;
using Signaling::HubLimits;

namespace {

constexpr quint16 DefaultPort = 8080;
constexpr qint64 MaxFileBytes = 1024 * 1024;

QString words(const char *utf8)
{
    return QString::fromUtf8(utf8);
}

QList<QCommandLineOption> definitions()
{
    return {
        {words("config"), words("Read <file>: a JSON object, with the keys that --help ends with."),
         words("file")},
        {words("address"), words("Listen on this IP address (default 127.0.0.1)."),
         words("address")},
        {words("port"), words("Listen on this port (default 8080; 0: any free one)."),
         words("port")},
        {words("key"), words("The project's key. Better: SIGNALBOX_HUB_KEY."), words("key")},
        {words("secret"),
         words("The project's secret, at least 16 bytes. Everyone on this computer sees it in the "
               "process list: better SIGNALBOX_HUB_SECRET or --config."),
         words("secret")},
        {words("public-url"),
         words("What clients are told to come to, where a proxy stands before the hub."),
         words("url")},
        {words("tls-cert"),
         words(
             "Speak https and wss with the certificate in this PEM file, the chain to its CA after "
             "it. Needs --tls-key. SIGHUP reads both anew."),
         words("file")},
        {words("tls-key"), words("The certificate's private key: PEM, without a passphrase."),
         words("file")},
        {words("allow-origin"),
         words("Let only web pages of this origin use the hub from a browser, such as "
               "https://app.example.org; may be given more than once (default: all)."),
         words("origin")},
        {words("allow-foreign-sessions"),
         words("Accept session IDs that other servers made for the project's key.")},
        {words("no-subscriber-signals"),
         words("Tokens of the role subscriber may not send signals.")},
        {words("grace"),
         words("How long a client that lost its link stays a member (default 35, at most 600)."),
         words("seconds")},
        {words("restart-spread"),
         words("When it stops, ask clients to come back within this time, spread evenly (default "
               "3, at most 600)."),
         words("seconds")},
        {words("limit"),
         words("Set a limit, as in --limit signalsPerSecond=100; may be given more than once. "
               "--help ends with their names."),
         words("name=value")},
        {words("admin-port"),
         words("Serve /health/live, /health/ready and /metrics on this port too (0: any free "
               "one)."),
         words("port")},
        {words("admin-address"), words("The IP address for that (default 127.0.0.1)."),
         words("address")},
        {words("dev"),
         words("Make up a project, listen on this computer only, and print what clients need.")},
        {words("json"), words("With --dev: print that as one line of JSON.")},
        {words("check-config"),
         words("Say whether options, environment and file are right, and end.")},
        {QStringList{words("h"), words("help")}, words("Show this and end.")},
        {QStringList{words("v"), words("version")}, words("Show the version and end.")},
    };
}

QString footer()
{
    return words(
               "\nEnvironment: SIGNALBOX_HUB_KEY and SIGNALBOX_HUB_SECRET name a project without\n"
               "showing its secret in the process list. Options go before the environment, which "
               "goes\nbefore the file; a project from options or environment is added to those of "
               "the file.\n"
               "\nConfig file, every key optional but projects:\n"
               "  {\n"
               "    \"address\": \"127.0.0.1\",\n"
               "    \"port\": 8080,\n"
               "    \"publicUrl\": \"https://signals.example.org\",\n"
               "    \"projects\": [{\"key\": \"100\", \"secret\": \"at least 16 bytes\"}],\n"
               "    \"allowForeignSessions\": false,\n"
               "    \"subscribersMaySignal\": true,\n"
               "    \"gracePeriodSeconds\": 35,\n"
               "    \"restartSpreadSeconds\": 3,\n"
               "    \"adminAddress\": \"127.0.0.1\",\n"
               "    \"adminPort\": 9090,\n"
               "    \"tlsCertificate\": \"/etc/signalbox/cert.pem\",\n"
               "    \"tlsKey\": \"/etc/signalbox/key.pem\",\n"
               "    \"allowedOrigins\": [\"https://app.example.org\"],\n"
               "    \"limits\": {\"signalsPerSecond\": 1000}\n"
               "  }\n"
               "Without tlsCertificate and tlsKey it speaks plain http. Names of files that don't "
               "begin with\na / count from the config file's folder.\n"
               "\nLimits, in the file and for --limit; what each refuses is counted in /metrics:\n "
               " ")
        + HubLimits::help().join(words("\n  "))
        + words("\n\nHealth and metrics are served on the port above only where that listens on a "
                "loopback\naddress, there is no publicUrl and no proxy sent the request on; else "
                "only on adminPort.\n"
                "\nSIGTERM and SIGINT: takes nothing more, hands out what waits for connected "
                "clients, tells\nthem to come back and ends within 5 s. What waits for clients in "
                "their grace period is lost.\n"
                "\nExit codes: 0 ended as asked, 2 wrong options or config, or it can't listen "
                "there.\n");
}

QString readFile(const QString &name, HubConfig *config)
{
    QFile file(name);
    if (!file.open(QIODevice::ReadOnly))
        return words("%1: %2").arg(name, file.errorString());
    const QByteArray text = file.read(MaxFileBytes + 1);
    if (text.size() > MaxFileBytes)
        return words("%1: larger than 1 MiB; that is no configuration").arg(name);
    QString problem;
    const auto read = HubConfig::fromJson(text, &problem, *config);
    if (!read)
        return words("%1: %2").arg(name, problem);
    *config = *read;
    // A config that names its neighbours works from wherever the hub is started.
    for (QString *path : {&config->tls.certificateFile, &config->tls.keyFile}) {
        if (!path->isEmpty())
            *path = QFileInfo(name).absoluteDir().absoluteFilePath(*path);
    }
    return {};
}

QString applyAddress(const QCommandLineParser &parser, const char *option, QHostAddress *address)
{
    if (!parser.isSet(words(option)))
        return {};
    const QString text = parser.value(words(option));
    *address = QHostAddress(text);
    return address->isNull() ? words("--%1: \"%2\" is not an IP address").arg(words(option), text)
                             : QString();
}

QString applyPort(const QCommandLineParser &parser, const char *option, quint16 *port)
{
    const QString text = parser.value(words(option));
    bool ok = false;
    *port = text.toUShort(&ok);
    return ok ? QString()
              : words("--%1: \"%2\" is not a number from 0 to 65535").arg(words(option), text);
}

QString applySpan(const QCommandLineParser &parser, const char *option,
                  std::chrono::milliseconds *span)
{
    if (!parser.isSet(words(option)))
        return {};
    const QString text = parser.value(words(option));
    bool ok = false;
    const double seconds = text.toDouble(&ok);
    if (!ok || !(seconds >= 0 && seconds <= 600))
        return words("--%1: \"%2\" is not a number from 0 to 600").arg(words(option), text);
    *span = std::chrono::milliseconds(std::llround(seconds * 1000));
    return {};
}

QString applyLimits(const QCommandLineParser &parser, HubLimits *limits)
{
    const QStringList given = parser.values(words("limit"));
    for (const QString &text : given) {
        const qsizetype equals = text.indexOf(QLatin1Char('='));
        bool ok = false;
        const double value = text.mid(equals + 1).toDouble(&ok);
        if (equals < 1 || !ok)
            return words("--limit: \"%1\" is not of the form name=number").arg(text);
        QString problem;
        if (!limits->set(text.left(equals), value, &problem))
            return words("--limit: %1").arg(problem);
    }
    return {};
}

QString applyNetwork(const QCommandLineParser &parser, HubConfig *config)
{
    QString problem = applyAddress(parser, "address", &config->address);
    if (problem.isEmpty())
        problem = applyAddress(parser, "admin-address", &config->adminAddress);
    if (problem.isEmpty() && parser.isSet(words("port")))
        problem = applyPort(parser, "port", &config->port);
    if (problem.isEmpty() && parser.isSet(words("admin-port")))
        problem = applyPort(parser, "admin-port", &config->adminPort.emplace(quint16(0)));
    if (problem.isEmpty())
        problem = applySpan(parser, "grace", &config->gracePeriod);
    if (problem.isEmpty())
        problem = applySpan(parser, "restart-spread", &config->restartSpread);
    if (problem.isEmpty())
        problem = applyLimits(parser, &config->limits);
    if (problem.isEmpty() && parser.isSet(words("public-url"))) {
        const QString text = parser.value(words("public-url"));
        config->publicUrl = QUrl(text, QUrl::StrictMode);
        if (!config->publicUrl.isValid() || config->publicUrl.isEmpty())
            problem = words("--public-url: \"%1\" is not an address such as "
                            "https://signals.example.org")
                          .arg(text);
    }
    return problem;
}

QString applyTls(const QCommandLineParser &parser, HubConfig *config)
{
    // An empty one, of a variable that isn't set, would mean a hub without TLS.
    for (const char *option : {"tls-cert", "tls-key"}) {
        if (parser.isSet(words(option)) && parser.value(words(option)).isEmpty())
            return words("--%1: the file's name is empty").arg(words(option));
    }
    if (parser.isSet(words("tls-cert")))
        config->tls.certificateFile = parser.value(words("tls-cert"));
    if (parser.isSet(words("tls-key")))
        config->tls.keyFile = parser.value(words("tls-key"));
    if (parser.isSet(words("allow-origin")))
        config->allowedOrigins = parser.values(words("allow-origin"));
    return {};
}

QString applyProject(const QCommandLineParser &parser, const QProcessEnvironment &environment,
                     HubConfig *config)
{
    const QString key = parser.isSet(words("key")) ? parser.value(words("key"))
                                                   : environment.value(words("SIGNALBOX_HUB_KEY"));
    const QString secret = parser.isSet(words("secret"))
        ? parser.value(words("secret"))
        : environment.value(words("SIGNALBOX_HUB_SECRET"));
    if (key.isEmpty() != secret.isEmpty()) {
        return words("a project needs both its key and its secret: %1 is missing")
            .arg(key.isEmpty() ? words("--key or SIGNALBOX_HUB_KEY")
                               : words("--secret or SIGNALBOX_HUB_SECRET"));
    }
    if (!key.isEmpty())
        config->projects.append({key, secret.toUtf8()});
    return {};
}

QString applyDev(HubConfig *config)
{
    if (config->address != QHostAddress(QHostAddress::LocalHost)) {
        return words("--dev listens on 127.0.0.1 only: its secret is printed. Use --key and "
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
    if (parser.isSet(words("config"))) {
        if (const QString problem = readFile(parser.value(words("config")), &config);
            !problem.isEmpty())
            return problem;
    }
    if (const QString problem = applyNetwork(parser, &config); !problem.isEmpty())
        return problem;
    if (const QString problem = applyProject(parser, environment, &config); !problem.isEmpty())
        return problem;
    if (const QString problem = applyTls(parser, &config); !problem.isEmpty())
        return problem;
    if (parser.isSet(words("allow-foreign-sessions")))
        config.allowForeignSessions = true;
    if (parser.isSet(words("no-subscriber-signals")))
        config.subscribersMaySignal = false;
    options->isDev = parser.isSet(words("dev"));
    options->isJson = parser.isSet(words("json"));
    if (options->isJson && !options->isDev)
        return words("--json goes with --dev");
    if (options->isDev) {
        if (const QString problem = applyDev(&config); !problem.isEmpty())
            return problem;
    }
    if (config.projects.isEmpty()) {
        return words("no project: give a key and secret with --config, SIGNALBOX_HUB_KEY and "
                     "SIGNALBOX_HUB_SECRET, or try --dev");
    }
    const QString problem = config.problem();
    return problem.isEmpty() ? config.tls.problem() : problem;
}

} // namespace

HubOptions HubOptions::parse(const QStringList &arguments, const QProcessEnvironment &environment)
{
    HubOptions options;
    QCommandLineParser parser;
    parser.setApplicationDescription(
        words("A server for OpenTok signals: REST and WebSocket on one port."));
    parser.addOptions(definitions());
    const bool isParsed = parser.parse(arguments);
    if (const QStringList unknown = parser.unknownOptionNames(); !unknown.isEmpty()) {
        options.problem = unknownOption(unknown.first(), definitions());
    } else if (!isParsed) {
        options.problem = parser.errorText();
    } else if (parser.isSet(words("help"))) {
        options.action = Action::ShowText;
        options.text = parser.helpText() + footer();
    } else if (parser.isSet(words("version"))) {
        options.action = Action::ShowText;
        options.text = words("signalbox-hub " SIGNALBOX_VERSION "\n");
    } else if (!parser.positionalArguments().isEmpty()) {
        options.problem = words("unexpected argument \"%1\"; see --help")
                              .arg(parser.positionalArguments().first());
    } else {
        options.problem = apply(parser, environment, &options);
        if (parser.isSet(words("check-config")))
            options.action = Action::CheckConfig;
    }
    return options;
}

} // namespace App
