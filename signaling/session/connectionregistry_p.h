#ifndef SIGNALING_SESSION_CONNECTIONREGISTRY_P_H
#define SIGNALING_SESSION_CONNECTIONREGISTRY_P_H

#include <signaling/connection.h>

#include <QtCore/qhash.h>
#include <QtCore/qlist.h>

#include <map>
#include <optional>

namespace Signaling {

/// Who is in the session, in the order they joined.
class ConnectionRegistry
{
public:
    /// False if it was there already; then its data is brought up to date.
    bool add(const Connection &connection);
    /// The one that was removed, if it was there.
    std::optional<Connection> remove(const QString &id);
    void clear();
    bool contains(const QString &id) const { return m_numbers.contains(id); }
    /// The connection with that id, or a null one.
    Connection find(const QString &id) const;
    QList<Connection> list() const;
    qsizetype count() const { return m_numbers.size(); }

private:
    std::map<quint64, Connection> m_connections; ///< by number, which is the order of joining
    QHash<QString, quint64> m_numbers;
    quint64 m_last = 0;
};

} // namespace Signaling

#endif
