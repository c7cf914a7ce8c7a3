#include "connection.h"

#include <QDebug>
#include <QJsonDocument>
#include <QJsonObject>
#include <QUrlQuery>

#include <utility>

namespace Signaling {

namespace {

constexpr qsizetype MaxName = 40;

// Someone else chose this text: no line breaks, no control or direction marks reach who reads it.
QString tidied(const QString &text)
{
    QList<uint> name;
    const QList<uint> all = text.simplified().toUcs4();
    for (const uint c : all) {
        if (QChar::isPrint(c) && QChar::category(c) != QChar::Other_Format)
            name.append(c);
    }
    if (name.size() > MaxName) {
        name.resize(MaxName - 1);
        name.append(0x2026);
    }
    QString result;
    for (const uint c : std::as_const(name))
        result += QChar::fromUcs4(c);
    return result;
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

QString Connection::name() const
{
    return tidied(nameInData(data));
}

QString Connection::dataForName(const QString &name)
{
    return QStringLiteral("name=") + QString::fromLatin1(QUrl::toPercentEncoding(name));
}

QDebug operator<<(QDebug debug, const Connection &connection)
{
    const QDebugStateSaver saver(debug);
    // Its data is left out: applications put names and more into it.
    debug.nospace() << "Connection(" << connection.id << ')';
    return debug;
}

} // namespace Signaling
