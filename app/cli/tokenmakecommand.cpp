#include "tokenmakecommand.h"

#include "console.h"
#include "credentials.h"
#include "exitcode.h"
#include "tokenmaker.h"

#include <signaling/invite.h>
#include <signaling/protocol/limits.h>
#include <signaling/protocol/resttoken.h>

#include <QDateTime>

namespace App {

using namespace Signaling;

QString TokenMakeCommand::summary() const
{
    return QStringLiteral("Makes a token for a session, or an invite, with the project's secret");
}

QString TokenMakeCommand::remarks() const
{
    return QStringLiteral("The key may be left out where the session ID tells it. An invite holds "
                          "its token:\nit is as secret as that is.\n");
}

QList<QCommandLineOption> TokenMakeCommand::options() const
{
    return projectOptions() + tokenContentOptions()
        + QList<QCommandLineOption>{
            makeOption("session", "The session ID that the token is for.", "id"),
            makeOption("expires",
                       "When it ends: 90s, 15m, 12h, 30d or never (default 1d; for the REST API "
                       "180s, at most 300s).",
                       "time"),
            makeOption("format", "t1 or jwt (default t1).", "format"),
            makeOption("layout", "Its initial layout classes.", "classes"),
            makeOption("as",
                       "What to print: token (default), invite (needs --server), or rest (a token "
                       "for the REST API).",
                       "kind"),
            makeOption("name", "With --as invite: what the session is called.", "name")};
}

std::optional<int> TokenMakeCommand::start(const Arguments &arguments)
{
    const QString kind = arguments.has("as") ? arguments.value("as") : QStringLiteral("token");
    if (arguments.has("ca"))
        return refuse(QStringLiteral("--ca: neither a token nor an invite carries a CA; an invite "
                                     "carries a --fingerprint"));
    for (const char *option : {"name", "server", "fingerprint"}) {
        if (arguments.has(option) && kind != QLatin1String("invite"))
            return refuse(QStringLiteral("--%1 goes with --as invite").arg(QLatin1String(option)));
    }
    if (kind == QLatin1String("rest"))
        return makeRestToken(arguments);
    if (kind == QLatin1String("token") || kind == QLatin1String("invite"))
        return makeClientToken(arguments, kind == QLatin1String("invite"));
    return refuse(QStringLiteral("--as: \"%1\" is none of token, invite, rest").arg(kind));
}

int TokenMakeCommand::makeRestToken(const Arguments &arguments) const
{
    for (const char *option : {"session", "role", "connection-data", "format", "layout"}) {
        if (arguments.has(option))
            return refuse(
                QStringLiteral("--%1 doesn't go with --as rest").arg(QLatin1String(option)));
    }
    const auto project = resolveProject(arguments);
    if (!project)
        return refuse(project.problem);
    const auto lifetime =
        arguments.has("expires") ? parseLifetime(arguments.value("expires")) : Result<qint64>(180);
    if (!lifetime)
        return refuse(lifetime.problem);
    if (*lifetime < 1 || *lifetime > Limits::MaxRestTokenSeconds) {
        return refuse(QStringLiteral("--expires: a token for the REST API lasts at most %1 s")
                          .arg(Limits::MaxRestTokenSeconds));
    }
    RestToken token;
    token.apiKey = project->key;
    token.issuedAt = QDateTime::currentSecsSinceEpoch();
    token.expiresAt = token.issuedAt + *lifetime;
    Console::print(QString::fromLatin1(token.encode(project->secret)));
    return Done;
}

int TokenMakeCommand::makeClientToken(const Arguments &arguments, bool asInvite) const
{
    const QString session = arguments.has("session") ? arguments.value("session")
                                                     : arguments.environment("SIGNALBOX_SESSION");
    if (session.isEmpty())
        return refuse(QStringLiteral("no session: give --session or SIGNALBOX_SESSION"));
    const auto project = resolveProject(arguments, session);
    if (!project)
        return refuse(project.problem);
    auto token = App::makeClientToken(arguments);
    if (!token)
        return refuse(token.problem);
    token.value->apiKey = project->key;
    token.value->sessionId = session;
    token.value->initialLayoutClassList = arguments.value("layout");
    if (arguments.has("expires")) {
        const auto lifetime = parseLifetime(arguments.value("expires"));
        if (!lifetime)
            return refuse(lifetime.problem);
        token.value->expiresAt.reset();
        if (*lifetime > 0)
            token.value->expiresAt = token->createdAt + *lifetime;
    }
    const QString format = arguments.value("format").toLower();
    if (format == QLatin1String("jwt"))
        token.value->format = ClientToken::Format::Jwt;
    else if (!format.isEmpty() && format != QLatin1String("t1"))
        return refuse(QStringLiteral("--format: \"%1\" is neither t1 nor jwt").arg(format));
    const QString text = QString::fromLatin1(token->encode(project->secret));
    if (!asInvite) {
        Console::print(text);
        return Done;
    }
    const auto server = resolveServer(arguments);
    if (!server)
        return refuse(server.problem);
    Invite invite;
    invite.credentials.apiUrl = *server;
    invite.credentials.apiKey = project->key;
    invite.credentials.sessionId = session;
    invite.credentials.token = text;
    invite.name = arguments.value("name");
    const auto trust = resolveTrust(arguments, *server);
    if (!trust)
        return refuse(trust.problem);
    invite.credentials.fingerprint = trust->fingerprint;
    if (server->isEmpty())
        return refuse(QStringLiteral("an invite names the server: give --server or "
                                     "SIGNALBOX_SERVER"));
    if (const SignalingError error = invite.credentials.validate())
        return refuse(error.message);
    Console::print(invite.toString());
    return Done;
}

} // namespace App
