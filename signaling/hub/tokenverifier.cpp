#include "tokenverifier_p.h"

#include <signaling/protocol/excerpt.h>
#include <signaling/protocol/resttoken.h>
#include <signaling/protocol/sessionid.h>

namespace Signaling {

TokenVerifier::TokenVerifier(const HubConfig &config)
    : m_config(config)
{
}

TokenVerifier::Verdict TokenVerifier::checkSession(const QString &sessionId, QString *apiKey) const
{
    DecodeError error;
    const auto id = SessionId::decode(sessionId, &error);
    if (!id)
        return {400, QStringLiteral("Invalid session ID: %1").arg(error.reason)};
    const HubProject *project = m_config.project(id->apiKey);
    if (!project) {
        return {404,
                QStringLiteral("Unknown session: this server has no project with the key %1")
                    .arg(excerpt(id->apiKey))};
    }
    // An ID of our making has one spelling: with more behind the proof it is another session.
    if (!m_config.allowForeignSessions
        && !(id->isProvenBy(project->secret) && id->encode() == sessionId))
        return {404, QStringLiteral("Unknown session: this server did not create it")};
    if (apiKey)
        *apiKey = id->apiKey;
    return {};
}

TokenVerifier::Verdict TokenVerifier::checkClient(const QByteArray &token, const QString &sessionId,
                                                  qint64 nowMs, ClientToken *decoded) const
{
    QString apiKey;
    const Verdict session = checkSession(sessionId, &apiKey);
    if (!session.isGood())
        return session;
    const HubProject *project = m_config.project(apiKey);
    const TokenVerdict verdict =
        ClientToken::verify(token, project->key, project->secret, sessionId, nowMs, decoded);
    if (!verdict.isValid())
        return {403, QStringLiteral("Invalid token: %1").arg(verdict.message)};
    return {};
}

TokenVerifier::Verdict TokenVerifier::checkServer(const QByteArray &token, qint64 nowMs,
                                                  QString *apiKey) const
{
    if (token.isEmpty())
        return {403, QStringLiteral("Invalid token: the header X-OPENTOK-AUTH is missing")};
    DecodeError error;
    const auto decoded = RestToken::decode(token, &error);
    if (!decoded)
        return {403, QStringLiteral("Invalid token: %1").arg(error.reason)};
    const HubProject *project = m_config.project(decoded->apiKey);
    if (!project) {
        return {403,
                QStringLiteral("Invalid token: this server has no project with the key %1")
                    .arg(excerpt(decoded->apiKey))};
    }
    const TokenVerdict verdict = RestToken::verify(token, project->key, project->secret, nowMs);
    if (!verdict.isValid())
        return {403, QStringLiteral("Invalid token: %1").arg(verdict.message)};
    *apiKey = project->key;
    return {};
}

QStringList TokenVerifier::permissions(Role role) const
{
    QStringList permissions = permissionsOf(role);
    if (role == Role::Subscriber && !m_config.subscribersMaySignal)
        permissions.removeAll(QStringLiteral("signal"));
    return permissions;
}

} // namespace Signaling
