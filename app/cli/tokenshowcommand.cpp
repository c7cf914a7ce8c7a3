#include "tokenshowcommand.h"

#include "console.h"
#include "credentials.h"
#include "exitcode.h"
#include "tokenreport.h"

#include <signaling/invite.h>

#include <QDateTime>

namespace App {

namespace {

/// The token from the argument, the option, the file or the environment.
Result<QString> findToken(const Arguments &arguments)
{
    const auto fromOption = arguments.secretText("token");
    if (!fromOption)
        return fromOption;
    QString text = arguments.positional().value(0);
    if (!text.isEmpty() && !fromOption->isEmpty())
        return Result<QString>::failed(QStringLiteral("two tokens are given; one is enough"));
    if (text == QLatin1String("-")) {
        const auto bytes = Arguments::readFile(text);
        if (!bytes)
            return Result<QString>::failed(bytes.problem);
        text = QString::fromUtf8(bytes->trimmed());
    } else if (text.isEmpty()) {
        text = fromOption->isEmpty() ? arguments.environment("SIGNALBOX_TOKEN") : *fromOption;
    }
    if (text.isEmpty()) {
        return Result<QString>::failed(QStringLiteral(
            "no token: give one as an argument, with --token-file, on stdin (-) or in "
            "SIGNALBOX_TOKEN"));
    }
    if (!looksLikeInvite(text))
        return text;
    QString problem;
    const auto invite = Signaling::Invite::fromString(text, &problem);
    return invite ? Result<QString>(invite->credentials.token) : Result<QString>::failed(problem);
}

} // namespace

QString TokenShowCommand::summary() const
{
    return QStringLiteral("Shows what a token holds, whether it is valid, and why not");
}

QString TokenShowCommand::remarks() const
{
    return QStringLiteral("Reads T1 tokens, JWTs for clients and JWTs for the REST API, and the "
                          "token of an invite.\nNothing is sent anywhere.\n");
}

QList<QCommandLineOption> TokenShowCommand::options() const
{
    return {makeOption("token",
                       "The token, instead of an argument. Better --token-file or SIGNALBOX_TOKEN.",
                       "token"),
            makeOption("token-file", "Read the token from this file (-: stdin).", "file"),
            makeOption("secret",
                       "Check the signature with the project's secret. Better --secret-file or "
                       "SIGNALBOX_SECRET.",
                       "secret"),
            makeOption("secret-file", "Read the secret from this file (-: stdin).", "file"),
            makeOption("key", "Check that it is for this project.", "key"),
            makeOption("session", "Check that it is for this session.", "id"),
            makeOption("json", "Print one line of JSON.")};
}

std::optional<int> TokenShowCommand::start(const Arguments &arguments)
{
    const auto token = findToken(arguments);
    if (!token)
        return refuse(token.problem);
    const auto secret = arguments.secretText("secret");
    if (!secret)
        return refuse(secret.problem);
    TokenReport::Expected expected;
    expected.apiKey = arguments.value("key");
    expected.sessionId = arguments.value("session");
    expected.secret =
        (secret->isEmpty() ? arguments.environment("SIGNALBOX_SECRET") : *secret).toUtf8();
    const TokenReport report(token->toUtf8(), expected, QDateTime::currentMSecsSinceEpoch());
    if (arguments.has("json"))
        Console::print(report.toJson());
    else
        Console::print(report.toText());
    return report.isValid() ? Done : InvalidToken;
}

} // namespace App
