#include "savedfilters.h"

#include <ui/models/tokenredaction.h>

#include <QtCore/qcoreapplication.h>
#include <QtCore/qjsonarray.h>
#include <QtCore/qjsondocument.h>

#include <algorithm>

namespace Signalbox {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(SavedFilters)
};

bool isSame(const QString &a, const QString &b)
{
    return a.compare(b, Qt::CaseInsensitive) == 0;
}

} // namespace

QStringList SavedFilters::names() const
{
    QStringList all;
    for (const Named &named : m_filters)
        all << named.name;
    return all;
}

std::optional<LogFilter> SavedFilters::filter(const QString &name) const
{
    for (const Named &named : m_filters) {
        if (isSame(named.name, name))
            return named.filter;
    }
    return std::nullopt;
}

bool SavedFilters::save(const QString &name, const LogFilter &filter)
{
    const QString trimmed = name.simplified();
    if (trimmed.isEmpty())
        return false;
    remove(trimmed);
    const auto after = std::upper_bound(m_filters.cbegin(), m_filters.cend(), trimmed,
                                        [](const QString &a, const Named &b) {
                                            return a.compare(b.name, Qt::CaseInsensitive) < 0;
                                        });
    m_filters.insert(after - m_filters.cbegin(), {trimmed, filter});
    return true;
}

void SavedFilters::remove(const QString &name)
{
    m_filters.removeIf([&name](const Named &named) { return isSame(named.name, name); });
}

QByteArray SavedFilters::toJson() const
{
    QJsonArray array;
    for (const Named &named : m_filters)
        array.append(QJsonObject{
            {QStringLiteral("name"), TokenRedaction::withoutTokens(named.name)},
            {QStringLiteral("filter"), TokenRedaction::withoutTokens(named.filter).toJson()}});
    return QJsonDocument(array).toJson(QJsonDocument::Compact);
}

SavedFilters SavedFilters::fromJson(const QByteArray &json, QString *problem)
{
    SavedFilters filters;
    QString first;
    const QJsonDocument document = QJsonDocument::fromJson(json);
    if (!document.isArray() && !json.isEmpty())
        first = Words::tr("The saved filters can't be read.");
    const QJsonArray array = document.array();
    for (const QJsonValue &value : array) {
        QString wrong;
        const QString name = value[QLatin1String("name")].toString();
        const auto filter = LogFilter::fromJson(value[QLatin1String("filter")].toObject(), &wrong);
        if ((!filter || !filters.save(name, *filter)) && first.isEmpty())
            first =
                Words::tr("The saved filter \"%1\" can't be read. %2").arg(name, wrong).trimmed();
    }
    if (problem)
        *problem = first;
    return filters;
}

} // namespace Signalbox
