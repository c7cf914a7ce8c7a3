#include "person.h"

#include <QtCore/qcoreapplication.h>
#include <QtCore/qjsondocument.h>
#include <QtCore/qjsonobject.h>
#include <QtCore/qurlquery.h>

#include <algorithm>

namespace Signalbox::Person {

namespace {

constexpr qsizetype MaxName = 40;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Person)
};

// Someone else chose this text: no line breaks, no control or direction marks reach the window.
QString tidied(const QString &text)
{
    QString name;
    for (const QChar c : text.simplified()) {
        if (c.isPrint() && c.category() != QChar::Other_Format)
            name += c;
    }
    return name.size() > MaxName ? name.left(MaxName - 1) + QChar(0x2026) : name;
}

QString nameInJson(const QString &data)
{
    const QJsonObject object = QJsonDocument::fromJson(data.toUtf8()).object();
    for (const auto &key : {QLatin1String("name"), QLatin1String("userName"),
                            QLatin1String("username"), QLatin1String("displayName")}) {
        const QString name = object.value(key).toString();
        if (!name.isEmpty())
            return name;
    }
    return {};
}

QString nameInData(const QString &data)
{
    if (data.startsWith(QLatin1Char('{')))
        return nameInJson(data);
    if (!data.contains(QLatin1Char('=')))
        return data.size() <= MaxName ? data : QString();
    QString query = data;
    query.replace(QLatin1Char('+'), QLatin1String("%20"));
    return QUrlQuery(query).queryItemValue(QStringLiteral("name"), QUrl::FullyDecoded);
}

} // namespace

QString shortId(const QString &id)
{
    return id.left(8);
}

QString nameOf(const Signaling::Connection &connection)
{
    const QString name = tidied(nameInData(connection.data));
    return name.isEmpty() ? shortId(connection.id) : name;
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
