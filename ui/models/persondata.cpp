#include "persondata.h"

#include <QtCore/qjsonarray.h>
#include <QtCore/qjsondocument.h>
#include <QtCore/qjsonobject.h>
#include <QtCore/qstringlist.h>
#include <QtCore/qurlquery.h>

#include <utility>

namespace Signalbox::Person {

namespace {

// Someone else chose this text.
QString tidied(const QString &text)
{
    QList<uint> line;
    const QList<uint> all = text.left(4 * MaxFactLength).simplified().toUcs4();
    for (const uint c : all) {
        if (QChar::isPrint(c) && QChar::category(c) != QChar::Other_Format)
            line.append(c);
    }
    if (line.size() > MaxFactLength) {
        line.resize(MaxFactLength - 1);
        line.append(0x2026);
    }
    QString result;
    for (const uint c : std::as_const(line))
        result += QChar::fromUcs4(c);
    return result;
}

QString valueText(const QJsonValue &value)
{
    if (value.isString())
        return value.toString();
    if (value.isDouble())
        return QString::number(value.toDouble(), 'g', 15);
    // A document holds objects and arrays alone.
    const QByteArray json = QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact);
    return QString::fromUtf8(json.mid(1, json.size() - 2));
}

void add(QList<Fact> *facts, const QString &key, const QString &value)
{
    const Fact fact{tidied(key), tidied(value)};
    if (facts->size() < MaxFacts && !fact.key.isEmpty() && !fact.value.isEmpty())
        facts->append(fact);
}

bool isName(const QString &key)
{
    return key == QLatin1String("name") || key == QLatin1String("userName")
        || key == QLatin1String("username") || key == QLatin1String("displayName");
}

} // namespace

QList<Fact> factsIn(const QString &data)
{
    QList<Fact> facts;
    if (data.startsWith(QLatin1Char('{'))) {
        const QJsonObject object = QJsonDocument::fromJson(data.toUtf8()).object();
        for (auto it = object.begin(); it != object.end(); ++it)
            add(&facts, it.key(), valueText(it.value()));
        return facts;
    }
    if (!data.contains(QLatin1Char('=')))
        return facts;
    QString query = data;
    query.replace(QLatin1Char('+'), QLatin1String("%20"));
    const auto items = QUrlQuery(query).queryItems(QUrl::FullyDecoded);
    for (const auto &item : items)
        add(&facts, item.first, item.second);
    return facts;
}

QString factsLine(const QString &data)
{
    QStringList parts;
    const QList<Fact> facts = factsIn(data);
    for (const Fact &fact : facts) {
        if (!isName(fact.key))
            parts << fact.key + QLatin1String(": ") + fact.value;
    }
    return parts.join(QLatin1String(", "));
}

} // namespace Signalbox::Person
