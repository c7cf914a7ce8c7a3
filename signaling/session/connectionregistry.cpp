#include "connectionregistry_p.h"

namespace Signaling {

bool ConnectionRegistry::add(const Connection &connection)
{
    const auto it = m_numbers.constFind(connection.id);
    if (it != m_numbers.cend()) {
        m_connections[*it] = connection;
        return false;
    }
    m_numbers.insert(connection.id, ++m_last);
    m_connections.emplace(m_last, connection);
    return true;
}

std::optional<Connection> ConnectionRegistry::remove(const QString &id)
{
    const auto it = m_numbers.constFind(id);
    if (it == m_numbers.cend())
        return std::nullopt;
    const auto place = m_connections.find(*it);
    std::optional<Connection> connection = std::move(place->second);
    m_connections.erase(place);
    m_numbers.erase(it);
    return connection;
}

void ConnectionRegistry::clear()
{
    m_connections.clear();
    m_numbers.clear();
}

Connection ConnectionRegistry::find(const QString &id) const
{
    const auto it = m_numbers.constFind(id);
    return it == m_numbers.cend() ? Connection() : m_connections.at(*it);
}

QList<Connection> ConnectionRegistry::list() const
{
    QList<Connection> list;
    list.reserve(count());
    for (const auto &[number, connection] : m_connections)
        list.append(connection);
    return list;
}

} // namespace Signaling
