#include "devguide.h"

#include <signaling/invite.h>
#include <signaling/protocol/clienttoken.h>

#include <QJsonDocument>
#include <QJsonObject>
#include <QUuid>

namespace App {

using namespace Signaling;

static constexpr qint64 TokenSeconds = 24 * 60 * 60;

static QString makeToken(const HubProject &project, const QString &sessionId, Role role,
                         qint64 nowMs)
{
    ClientToken token;
    token.format = ClientToken::Format::T1;
    token.apiKey = project.key;
    token.sessionId = sessionId;
    token.role = role;
    token.connectionData = QStringLiteral("name=%1").arg(roleName(role));
    token.createdAt = nowMs / 1000;
    token.expiresAt = token.createdAt + TokenSeconds;
    token.nonce = QUuid::createUuid().toString(QUuid::WithoutBraces);
    return QString::fromLatin1(token.encode(project.secret));
}

DevGuide::DevGuide(SignalingHub &hub, qint64 nowMs)
    : m_apiUrl(hub.apiUrl().toString())
{
    const HubProject &project = hub.config().projects.first();
    m_apiKey = project.key;
    m_apiSecret = QString::fromUtf8(project.secret);
    m_sessionId = hub.createSession(project.key);
    const QStringList roles = roleNames();
    for (const QString &name : roles) {
        const Role role = roleFromName(name).value_or(Role::Publisher);
        m_tokens.append({name, makeToken(project, m_sessionId, role, nowMs)});
    }
    Invite invite;
    invite.credentials.apiUrl = hub.apiUrl();
    invite.credentials.apiKey = m_apiKey;
    invite.credentials.sessionId = m_sessionId;
    invite.credentials.token = makeToken(project, m_sessionId, Role::Publisher, nowMs);
    invite.credentials.fingerprint = hub.fingerprint();
    invite.name = QStringLiteral("Development session");
    m_invite = invite.toString();
}

QString DevGuide::token(const QString &role) const
{
    for (const RoleToken &entry : m_tokens) {
        if (entry.role == role)
            return entry.token;
    }
    return {};
}

QByteArray DevGuide::toJson() const
{
    QJsonObject tokens;
    for (const RoleToken &entry : m_tokens)
        tokens.insert(entry.role, entry.token);
    const QJsonObject guide{
        {QStringLiteral("apiUrl"), m_apiUrl},       {QStringLiteral("apiKey"), m_apiKey},
        {QStringLiteral("apiSecret"), m_apiSecret}, {QStringLiteral("sessionId"), m_sessionId},
        {QStringLiteral("tokens"), tokens},         {QStringLiteral("invite"), m_invite},
    };
    return QJsonDocument(guide).toJson(QJsonDocument::Compact) + '\n';
}

QString DevGuide::toText() const
{
    QString text = QStringLiteral("signalbox-hub listens on %1\n\n"
                                  "  key      %2\n"
                                  "  secret   %3\n"
                                  "  session  %4\n\n"
                                  "Tokens, good for a day:\n")
                       .arg(m_apiUrl, m_apiKey, m_apiSecret, m_sessionId);
    for (const RoleToken &entry : m_tokens)
        text += QStringLiteral("  %1 %2\n").arg(entry.role, -13).arg(entry.token);
    const QString moderator = token(QStringLiteral("moderator"));
    text += QStringLiteral("\nInvite, for the application and signalbox-cli:\n  %1\n\n"
                           "signalbox-cli:\n  signalbox-cli listen '%1'\n\n")
                .arg(m_invite);
    text += QStringLiteral(
                "OpenTok.js, before its script and after it:\n"
                "  <script>window.OTProperties = {apiURL: \"%1\", loggingURL: \"%1\"}</script>\n"
                "  const session = OT.initSession(\"%2\", \"%3\"); session.on(\"signal\", "
                "console.log); session.connect(\"%4\", console.log)\n\n")
                .arg(m_apiUrl, m_apiKey, m_sessionId, moderator);
    text +=
        QStringLiteral("Node SDK (opentok):\n"
                       "  new (require(\"opentok\"))(\"%1\", \"%2\", {apiUrl: \"%3\"})"
                       ".signal(\"%4\", null, {type: \"chat\", data: \"Hello\"}, console.log)\n\n")
            .arg(m_apiKey, m_apiSecret, m_apiUrl, m_sessionId);
    text += QStringLiteral("signalbox-cli, as environment:\n"
                           "  export SIGNALBOX_SERVER='%1' SIGNALBOX_KEY='%2' "
                           "SIGNALBOX_SESSION='%3' SIGNALBOX_TOKEN='%4'\n\n")
                .arg(m_apiUrl, m_apiKey, m_sessionId, moderator);
    text += QStringLiteral("curl:\n"
                           "  curl -H 'X-OPENTOK-AUTH: %1' '%2/session/%3?extended=true'\n\n"
                           "Ctrl+C stops it.\n")
                .arg(moderator, m_apiUrl, m_sessionId);
    return text;
}

} // namespace App
