#include "person.h"

#include <QtCore/qcoreapplication.h>

namespace Signalbox::Person {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Person)
};

} // namespace

QString nameOf(const Signaling::Connection &connection)
{
    const QString name = connection.name();
    return name.isEmpty() ? connection.shortId() : name;
}

QString roleOf(const Signaling::Connection &connection)
{
    const auto can = [&connection](const char *permission) {
        return connection.can(QString::fromLatin1(permission));
    };
    if (can("forcedisconnect"))
        return QStringLiteral("moderator");
    if (can("publish"))
        return can("signal") ? QStringLiteral("publisher") : QStringLiteral("publisheronly");
    return connection.permissions.isEmpty() ? QString() : QStringLiteral("subscriber");
}

QString roleLabel(const QString &role)
{
    if (role == QLatin1String("moderator"))
        return Words::tr("Moderator");
    if (role == QLatin1String("publisher"))
        return Words::tr("Publisher");
    if (role == QLatin1String("publisheronly"))
        return Words::tr("Publisher only");
    if (role == QLatin1String("subscriber"))
        return Words::tr("Subscriber");
    return role;
}

} // namespace Signalbox::Person
