#include "credentials.h"

#include "tokenmaker.h"

#include <signaling/invite.h>
#include <signaling/servercertificate.h>

#include <utility>

namespace App {

using Signaling::Invite;
using Signaling::SessionCredentials;

namespace {

/// What one source gives; a later source's fields go over an earlier one's.
struct Layer
{
    QString server;
    QString key;
    QString session;
    QString token;
    QString secret;
    QString fingerprint;
    QString ca;

    /// A token and a secret stand for the same: the later source decides which.
    void cover(const Layer &later)
    {
        if (!later.token.isEmpty() || !later.secret.isEmpty()) {
            token = later.token;
            secret = later.token.isEmpty() ? later.secret : QString();
        }
        // A pin and a CA are of a server: another one's don't go with it.
        if (!later.server.isEmpty() && later.server != server) {
            fingerprint.clear();
            ca.clear();
        }
        for (auto field :
             {&Layer::server, &Layer::key, &Layer::session, &Layer::fingerprint, &Layer::ca}) {
            if (!(later.*field).isEmpty())
                this->*field = later.*field;
        }
    }
};

Result<Layer> layerOfInvite(const QString &text)
{
    QString problem;
    const auto invite = Invite::fromString(text, &problem);
    if (!invite)
        return Result<Layer>::failed(problem.endsWith(QLatin1Char('.')) ? problem.chopped(1)
                                                                        : problem);
    Layer layer;
    layer.server = invite->credentials.apiUrl.toString();
    layer.key = invite->credentials.apiKey;
    layer.session = invite->credentials.sessionId;
    layer.token = invite->credentials.token;
    layer.fingerprint = invite->credentials.fingerprint;
    return layer;
}

Layer layerOfEnvironment(const Arguments &arguments)
{
    Layer layer;
    layer.server = arguments.environment("SIGNALBOX_SERVER");
    layer.key = arguments.environment("SIGNALBOX_KEY");
    layer.session = arguments.environment("SIGNALBOX_SESSION");
    layer.token = arguments.environment("SIGNALBOX_TOKEN");
    layer.secret = arguments.environment("SIGNALBOX_SECRET");
    layer.fingerprint = arguments.environment("SIGNALBOX_FINGERPRINT");
    layer.ca = arguments.environment("SIGNALBOX_CA");
    return layer;
}

Result<Layer> layerOfOptions(const Arguments &arguments)
{
    const auto token = arguments.secretText("token");
    if (!token)
        return Result<Layer>::failed(token.problem);
    const auto secret = arguments.secretText("secret");
    if (!secret)
        return Result<Layer>::failed(secret.problem);
    if (!token->isEmpty() && !secret->isEmpty()) {
        return Result<Layer>::failed(QStringLiteral(
            "a token and a secret exclude each other: with the secret a token is made"));
    }
    Layer layer;
    layer.server = arguments.value("server");
    layer.key = arguments.value("key");
    layer.session = arguments.value("session");
    layer.token = *token;
    layer.secret = *secret;
    layer.fingerprint = arguments.value("fingerprint");
    layer.ca = arguments.value("ca");
    return layer;
}

/// All sources, one over the other.
Result<Layer> allLayers(const Arguments &arguments, const QString &invite)
{
    Layer layer;
    QString chosen = arguments.has("invite") ? arguments.value("invite") : invite;
    if (arguments.has("invite") && !invite.isEmpty())
        return Result<Layer>::failed(QStringLiteral("two invites are given; one is enough"));
    // An invite among the arguments stands for all of its fields, so the environment's don't mix
    // in.
    if (chosen.isEmpty()) {
        chosen = arguments.environment("SIGNALBOX_INVITE");
        if (!chosen.isEmpty()) {
            const auto fromInvite = layerOfInvite(chosen);
            if (!fromInvite)
                return Result<Layer>::failed(QStringLiteral("SIGNALBOX_INVITE: ")
                                             + fromInvite.problem);
            layer.cover(*fromInvite);
        }
        layer.cover(layerOfEnvironment(arguments));
    } else {
        const auto fromInvite = layerOfInvite(chosen);
        if (!fromInvite)
            return fromInvite;
        layer.cover(*fromInvite);
    }
    const auto options = layerOfOptions(arguments);
    if (!options)
        return options;
    layer.cover(*options);
    return layer;
}

QString missing(const char *what, const char *option, const char *variable)
{
    return QStringLiteral("no %1: give an invite, --%2 or %3")
        .arg(QLatin1String(what), QLatin1String(option), QLatin1String(variable));
}

/// Fills in the key that the session's ID tells; a problem if it tells another.
QString matchKey(QString *key, const QString &sessionId)
{
    const QString owner = projectOfSession(sessionId);
    if (key->isEmpty())
        *key = owner;
    else if (!owner.isEmpty() && owner != *key)
        return QStringLiteral("the session belongs to project %1, not to %2").arg(owner, *key);
    return {};
}

QString mintToken(const Arguments &arguments, Layer *layer)
{
    auto token = makeClientToken(arguments);
    if (!token)
        return token.problem;
    token.value->apiKey = layer->key;
    token.value->sessionId = layer->session;
    layer->token = QString::fromLatin1(token->encode(layer->secret.toUtf8()));
    return {};
}

QString complete(const Arguments &arguments, Layer *layer)
{
    if (layer->server.isEmpty())
        return missing("server", "server", "SIGNALBOX_SERVER");
    if (layer->session.isEmpty())
        return missing("session", "session", "SIGNALBOX_SESSION");
    if (layer->token.isEmpty() && layer->secret.isEmpty())
        return missing("token", "token", "SIGNALBOX_TOKEN")
            + QStringLiteral("; or a secret to make one with");
    if (const QString problem = matchKey(&layer->key, layer->session); !problem.isEmpty())
        return problem;
    if (layer->secret.isEmpty()) {
        if (arguments.has("role") || arguments.has("connection-data"))
            return QStringLiteral(
                "--role and --connection-data are for a token that is made here, with "
                "a secret; the token that is given has its own");
        return {};
    }
    if (layer->key.isEmpty())
        return missing("key", "key", "SIGNALBOX_KEY");
    return mintToken(arguments, layer);
}

} // namespace

QList<QCommandLineOption> projectOptions()
{
    return {
        makeOption("server", "The server, such as http://127.0.0.1:8080.", "url"),
        makeOption("key", "The project's key.", "key"),
        makeOption("secret",
                   "The project's secret. Others on this computer can see it: better "
                   "--secret-file or SIGNALBOX_SECRET.",
                   "secret"),
        makeOption("secret-file", "Read the secret from this file (-: stdin).", "file"),
        makeOption("ca",
                   "Believe the CAs in this PEM file instead of the system's. Also: SIGNALBOX_CA.",
                   "file"),
        makeOption("fingerprint",
                   "Accept the server's certificate with this SHA-256 and no other, whoever "
                   "signed it. Also: SIGNALBOX_FINGERPRINT.",
                   "hex")};
}

QList<QCommandLineOption> credentialOptions()
{
    return QList<QCommandLineOption>{
               makeOption("invite", "Join with this invite. Better SIGNALBOX_INVITE.", "invite")}
    + projectOptions()
        + QList<QCommandLineOption>{makeOption("session", "The session ID.", "id"),
                                    makeOption("token",
                                               "A token for the session. Better --token-file or "
                                               "SIGNALBOX_TOKEN.",
                                               "token"),
                                    makeOption("token-file",
                                               "Read the token from this file (-: stdin).", "file")}
    + tokenContentOptions();
}

bool looksLikeInvite(const QString &argument)
{
    return argument.trimmed().startsWith(QLatin1String("signalbox:"));
}

Result<SessionCredentials> resolveCredentials(const Arguments &arguments, const QString &invite)
{
    auto layer = allLayers(arguments, invite);
    if (!layer)
        return Result<SessionCredentials>::failed(layer.problem);
    const QString problem = complete(arguments, &*layer.value);
    if (!problem.isEmpty())
        return Result<SessionCredentials>::failed(problem);
    SessionCredentials credentials;
    credentials.apiUrl = SessionCredentials::serverUrl(layer->server);
    credentials.apiKey = layer->key;
    credentials.sessionId = layer->session;
    credentials.token = layer->token;
    credentials.fingerprint = layer->fingerprint;
    credentials.caFile = layer->ca;
    if (const Signaling::SignalingError error = credentials.validate())
        return Result<SessionCredentials>::failed(error.message);
    return credentials;
}

Result<Project> resolveProject(const Arguments &arguments, const QString &sessionId)
{
    const auto secret = arguments.secretText("secret");
    if (!secret)
        return Result<Project>::failed(secret.problem);
    Project project;
    project.secret =
        (secret->isEmpty() ? arguments.environment("SIGNALBOX_SECRET") : *secret).toUtf8();
    project.key =
        arguments.has("key") ? arguments.value("key") : arguments.environment("SIGNALBOX_KEY");
    if (const QString problem = matchKey(&project.key, sessionId); !problem.isEmpty())
        return Result<Project>::failed(problem);
    if (project.key.isEmpty())
        return Result<Project>::failed(QStringLiteral("no key: give --key or SIGNALBOX_KEY"));
    if (project.secret.isEmpty()) {
        return Result<Project>::failed(
            QStringLiteral("no secret: give --secret-file, --secret or SIGNALBOX_SECRET"));
    }
    if (project.key.contains(QLatin1Char('~')) || project.key.size() > 32) {
        return Result<Project>::failed(
            QStringLiteral("\"%1\" is not a key: it has at most 32 letters and digits")
                .arg(project.key));
    }
    return project;
}

Result<QUrl> resolveServer(const Arguments &arguments)
{
    const QString text = arguments.has("server") ? arguments.value("server")
                                                 : arguments.environment("SIGNALBOX_SERVER");
    if (text.isEmpty())
        return QUrl();
    const QUrl url = SessionCredentials::serverUrl(text);
    if (!url.isValid() || url.host().isEmpty()
        || (url.scheme() != QLatin1String("http") && url.scheme() != QLatin1String("https"))) {
        return Result<QUrl>::failed(
            QStringLiteral("\"%1\" is not a server's address; it looks like http://host:port")
                .arg(text));
    }
    return url;
}

Result<Signaling::ServerTrust> resolveTrust(const Arguments &arguments, const QUrl &server)
{
    const auto text = [&arguments](const char *option, const char *variable) {
        return arguments.has(option) ? arguments.value(option) : arguments.environment(variable);
    };
    const QString fingerprint = text("fingerprint", "SIGNALBOX_FINGERPRINT");
    Signaling::ServerTrust trust;
    trust.caFile = text("ca", "SIGNALBOX_CA");
    trust.fingerprint = Signaling::normalizedFingerprint(fingerprint);
    if (!fingerprint.isEmpty() && trust.fingerprint.isEmpty()) {
        return Result<Signaling::ServerTrust>::failed(
            QStringLiteral("\"%1\" is not a fingerprint: it has 64 hex digits").arg(fingerprint));
    }
    if (trust != Signaling::ServerTrust() && server.scheme() != QLatin1String("https")) {
        return Result<Signaling::ServerTrust>::failed(
            QStringLiteral("a fingerprint or a CA needs a server that begins with https://"));
    }
    return trust;
}

} // namespace App
