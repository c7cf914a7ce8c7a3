#include "person.h"

#include <QtCore/qcoreapplication.h>
#include <QtCore/qhash.h>

#include <algorithm>
#include <iterator>

namespace Signalbox::Person {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Person)
};

qsizetype commonLength(const QString &a, const QString &b)
{
    const qsizetype most = std::min(a.size(), b.size());
    return std::mismatch(a.cbegin(), a.cbegin() + most, b.cbegin()).first - a.cbegin();
}

} // namespace

QString nameOf(const Signaling::Connection &connection)
{
    const QString name = connection.name();
    return name.isEmpty() ? connection.shortId() : name;
}

QStringList distinctNames(const QList<Named> &people)
{
    constexpr qsizetype least = 4; // less would look like a part of the name
    QHash<QString, QStringList> idsOf;
    for (const Named &person : people)
        idsOf[person.name] << person.id;
    // In order, the ids that begin most alike are neighbours.
    for (QStringList &ids : idsOf)
        ids.sort();
    QStringList names;
    names.reserve(people.size());
    for (const Named &person : people) {
        const QStringList &ids = *idsOf.constFind(person.name);
        if (ids.size() == 1 || person.id.isEmpty()) {
            names << person.name;
            continue;
        }
        const auto here = std::lower_bound(ids.cbegin(), ids.cend(), person.id);
        qsizetype length = least;
        if (here != ids.cbegin())
            length = std::max(length, commonLength(*std::prev(here), person.id) + 1);
        if (std::next(here) != ids.cend())
            length = std::max(length, commonLength(*std::next(here), person.id) + 1);
        names << Words::tr("%1 · %2", "a name that several people have, and whose it is")
                     .arg(person.name, person.id.left(length));
    }
    return names;
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
