#include "chaosoptions.h"

#include <QCommandLineParser>
#include <QRandomGenerator>

namespace Chaos {

namespace {

struct Number
{
    const char *name;
    const char *help;
    int least;
    int most;
    int ChaosOptions::*member;
};

const Number numbers[] = {
    {"signals", "Send at least so many signals (20000).", 1, 100000000, &ChaosOptions::signalCount},
    {"faults", "Make at least so many faults (200).", 0, 10000000, &ChaosOptions::faultCount},
    {"seconds", "Go on for at least so long (0).", 0, 1000000, &ChaosOptions::seconds},
    {"clients", "So many clients of ours (6).", 2, 100, &ChaosOptions::clients},
};

QString nameOf(FaultClass faults)
{
    switch (faults) {
    case FaultClass::Limits:
        return QStringLiteral("limits");
    case FaultClass::Hub:
        return QStringLiteral("hub");
    case FaultClass::Network:
        break;
    }
    return QStringLiteral("network");
}

bool readClass(const QString &name, FaultClass *faults)
{
    for (const FaultClass one : {FaultClass::Network, FaultClass::Limits, FaultClass::Hub}) {
        if (name == nameOf(one)) {
            *faults = one;
            return true;
        }
    }
    return name.isEmpty();
}

QString fail(const QString &problem)
{
    return QStringLiteral("chaos: %1; see --help\n").arg(problem);
}

QString readNumbers(const QCommandLineParser &parser, ChaosOptions *options)
{
    for (const Number &number : numbers) {
        const QString name = QString::fromLatin1(number.name);
        if (!parser.isSet(name))
            continue;
        bool ok = false;
        const int value = parser.value(name).toInt(&ok);
        if (!ok || value < number.least || value > number.most)
            return fail(QStringLiteral("--%1 must be a number from %2 to %3")
                            .arg(name)
                            .arg(number.least)
                            .arg(number.most));
        options->*number.member = value;
    }
    bool ok = true;
    options->seed = parser.isSet(QStringLiteral("seed"))
        ? parser.value(QStringLiteral("seed")).toUInt(&ok)
        : QRandomGenerator::system()->bounded(1U, 1000000U);
    return ok ? QString() : fail(QStringLiteral("--seed must be a number"));
}

} // namespace

QString ChaosOptions::command() const
{
    QString text = QStringLiteral("./dev chaos --seed %1 --class %2 --signals %3 --faults %4")
                       .arg(seed)
                       .arg(nameOf(faults))
                       .arg(signalCount)
                       .arg(faultCount);
    if (seconds > 0)
        text += QStringLiteral(" --seconds %1").arg(seconds);
    text += QStringLiteral(" --clients %1").arg(clients);
    return hasBrowser ? text : text + QStringLiteral(" --no-browser");
}

std::optional<ChaosOptions> readOptions(const QStringList &arguments, QString *text, bool *isHelp)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(QStringLiteral(
        "Clients send each other numbered signals while their lines break as the seed says; then\n"
        "what each of them saw is compared with what is promised. Exit codes: 0 kept, 1 broken."));
    parser.addOption({QStringLiteral("seed"), QStringLiteral("What happens (any number)."),
                      QStringLiteral("number")});
    parser.addOption({QStringLiteral("class"),
                      QStringLiteral("network: lines break (default); limits: and the hub takes "
                                     "fewer signals a second; hub: lines break and hubs die, and "
                                     "take with them what they had not delivered."),
                      QStringLiteral("network|limits|hub")});
    for (const Number &number : numbers)
        parser.addOption({QString::fromLatin1(number.name), QString::fromLatin1(number.help),
                          QStringLiteral("number")});
    parser.addOption(
        {QStringLiteral("no-browser"), QStringLiteral("Without OpenTok.js in Chromium.")});
    parser.addOption({QStringLiteral("log"), QStringLiteral("Write all that happened to <file>."),
                      QStringLiteral("file")});
    const QCommandLineOption help = parser.addHelpOption();
    *isHelp = false;
    if (!parser.parse(arguments)) {
        *text = fail(parser.errorText());
        return std::nullopt;
    }
    if (parser.isSet(help)) {
        *isHelp = true;
        *text = parser.helpText();
        return std::nullopt;
    }
    ChaosOptions options;
    *text = readNumbers(parser, &options);
    if (!readClass(parser.value(QStringLiteral("class")), &options.faults))
        *text = fail(QStringLiteral("--class must be network, limits or hub"));
    else if (!parser.positionalArguments().isEmpty())
        *text = fail(
            QStringLiteral("\"%1\" is not understood").arg(parser.positionalArguments().first()));
    options.hasBrowser = !parser.isSet(QStringLiteral("no-browser"));
    options.logFile = parser.value(QStringLiteral("log"));
    return text->isEmpty() ? std::optional(options) : std::nullopt;
}

} // namespace Chaos
