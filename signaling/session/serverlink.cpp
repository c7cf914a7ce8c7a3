#include "serverlink_p.h"

#include <QUrlQuery>
#include <QUuid>

namespace Signaling {

namespace {

QString makeUuid()
{
    return QUuid::createUuid().toString(QUuid::WithoutBraces);
}

} // namespace

ServerLink::ServerLink(const SessionDependencies &dependencies)
    : m_dependencies(dependencies)
{
}

ServerLink::~ServerLink() = default;

void ServerLink::askInfo(const SessionCredentials &credentials, const QString &connectionId)
{
    if (!m_infoClient) {
        m_infoClient = m_dependencies.makeSessionInfoClient();
        connect(m_infoClient.get(), &AbstractSessionInfoClient::received, this,
                &ServerLink::infoReceived);
        connect(m_infoClient.get(), &AbstractSessionInfoClient::failed, this,
                &ServerLink::infoFailed);
    }
    m_trust = credentials.trust();
    m_infoClient->request(credentials, connectionId);
}

void ServerLink::open(const QUrl &messagingUrl, bool resuming)
{
    if (!m_transport) {
        m_transport = m_dependencies.makeTransport();
        connect(m_transport.get(), &AbstractTransport::opened, this, &ServerLink::opened);
        connect(m_transport.get(), &AbstractTransport::messageReceived, this,
                &ServerLink::messageReceived);
        connect(m_transport.get(), &AbstractTransport::closed, this, &ServerLink::closed);
        connect(m_transport.get(), &AbstractTransport::refused, this, &ServerLink::refused);
    }
    // Not the connection's id, which everyone in the session knows: who has the socket's may
    // resume in our place.
    if (!resuming)
        m_socketId = makeUuid();
    QUrl url = messagingUrl;
    QUrlQuery query(url);
    query.addQueryItem(QStringLiteral("socketId"), m_socketId);
    query.addQueryItem(QStringLiteral("attempt"), makeUuid());
    if (resuming)
        query.addQueryItem(QStringLiteral("reconnect"), QStringLiteral("true"));
    url.setQuery(query);
    m_transport->setTrust(m_trust);
    m_transport->open(url);
}

void ServerLink::close()
{
    if (m_transport)
        m_transport->close(AbstractTransport::Normal);
}

void ServerLink::drop()
{
    if (m_infoClient)
        m_infoClient->cancel();
    if (m_transport)
        m_transport->abort();
}

} // namespace Signaling
