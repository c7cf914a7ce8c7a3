#include "tokenmaker.h"

#include <signaling/protocol/limits.h>
#include <signaling/protocol/sessionid.h>

#include <QDateTime>
#include <QRegularExpression>
#include <QUuid>

namespace App {

using Signaling::ClientToken;

namespace {

/// What the vendor's SDKs make of a token where nothing is said.
constexpr qint64 DefaultLifetime = 24 * 60 * 60;
constexpr qint64 MaxLifetime = 100LL * 365 * 24 * 60 * 60;

} // namespace

QList<QCommandLineOption> tokenContentOptions()
{
    return {makeOption("role",
                       "What the token allows: subscriber, publisher, moderator or publisheronly "
                       "(default publisher).",
                       "role"),
            makeOption("connection-data",
                       "What the others see of the connection, such as name=Ann; at most 1024 "
                       "characters.",
                       "text")};
}

Result<qint64> parseLifetime(const QString &text)
{
    if (text == QLatin1String("never"))
        return 0;
    static const QRegularExpression form(QStringLiteral("^([0-9]{1,10})([smhd]?)$"));
    const auto match = form.match(text);
    const QString unit = match.captured(2);
    qint64 seconds = match.captured(1).toLongLong();
    if (unit == QLatin1String("m"))
        seconds *= 60;
    else if (unit == QLatin1String("h"))
        seconds *= 60 * 60;
    else if (unit == QLatin1String("d"))
        seconds *= 24 * 60 * 60;
    if (!match.hasMatch() || seconds < 1 || seconds > MaxLifetime) {
        return Result<qint64>::failed(
            QStringLiteral("--expires: \"%1\" is not a time such as 90s, 15m, 12h, 30d or never")
                .arg(text));
    }
    return seconds;
}

Result<ClientToken> makeClientToken(const Arguments &arguments)
{
    ClientToken token;
    token.format = ClientToken::Format::T1;
    token.createdAt = QDateTime::currentSecsSinceEpoch();
    token.expiresAt = token.createdAt + DefaultLifetime;
    token.nonce = QUuid::createUuid().toString(QUuid::WithoutBraces);
    if (arguments.has("role")) {
        const QString name = arguments.value("role");
        const auto role = Signaling::roleFromName(name);
        if (!role) {
            return Result<ClientToken>::failed(
                QStringLiteral("--role: \"%1\" is none of %2")
                    .arg(name, Signaling::roleNames().join(QStringLiteral(", "))));
        }
        token.role = *role;
    }
    token.connectionData = arguments.value("connection-data");
    if (token.connectionData.size() > Signaling::Limits::MaxConnectionDataLength) {
        return Result<ClientToken>::failed(
            QStringLiteral("--connection-data: %1 characters; at most %2 are allowed")
                .arg(token.connectionData.size())
                .arg(Signaling::Limits::MaxConnectionDataLength));
    }
    return token;
}

QString projectOfSession(const QString &sessionId)
{
    const auto id = Signaling::SessionId::decode(sessionId);
    return id ? id->apiKey : QString();
}

} // namespace App
