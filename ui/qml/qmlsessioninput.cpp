#include "qmlsessioninput.h"

#include <signaling/invite.h>

#include <utility>

namespace Signalbox {

void QmlSessionInput::setInvite(const QString &invite)
{
    if (m_invite == invite)
        return;
    m_invite = invite;
    Q_EMIT inviteChanged();
}

void QmlSessionInput::setCredentials(const Signaling::SessionCredentials &credentials)
{
    if (m_credentials == credentials)
        return;
    m_credentials = credentials;
    Q_EMIT credentialsChanged();
}

QQmlListProperty<QObject> QmlSessionInput::data()
{
    using List = QQmlListProperty<QObject>;
    static const auto self = [](List *list) {
        return static_cast<QmlSessionInput *>(list->object);
    };
    return {this,
            nullptr,
            [](List *list, QObject *object) { self(list)->append(object); },
            [](List *list) { return self(list)->m_data.size(); },
            [](List *list, qsizetype index) { return self(list)->m_data.at(index); },
            [](List *list) { self(list)->clear(); }};
}

void QmlSessionInput::append(QObject *object)
{
    if (!object)
        return;
    m_data.append(object);
    connect(object, &QObject::destroyed, this, [this, object] { m_data.removeAll(object); });
}

void QmlSessionInput::clear()
{
    for (QObject *object : std::as_const(m_data))
        disconnect(object, &QObject::destroyed, this, nullptr);
    m_data.clear();
}

bool QmlSessionInput::isEmpty() const
{
    return m_invite.isEmpty() && m_credentials == Signaling::SessionCredentials();
}

std::optional<Signaling::SessionCredentials> QmlSessionInput::wanted(QString *problem) const
{
    if (m_invite.isEmpty())
        return m_credentials;
    const auto invite = Signaling::Invite::fromString(m_invite, problem);
    if (!invite)
        return {};
    Signaling::SessionCredentials credentials = invite->credentials;
    const auto override = [](auto &its, const auto &given) {
        if (!given.isEmpty())
            its = given;
    };
    override(credentials.apiUrl, m_credentials.apiUrl);
    override(credentials.apiKey, m_credentials.apiKey);
    override(credentials.sessionId, m_credentials.sessionId);
    override(credentials.token, m_credentials.token);
    override(credentials.fingerprint, m_credentials.fingerprint);
    override(credentials.caFile, m_credentials.caFile);
    return credentials;
}

} // namespace Signalbox
