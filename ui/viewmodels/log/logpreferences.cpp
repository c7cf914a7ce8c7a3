#include "logpreferences.h"

#include <QtCore/qsettings.h>

#include <utility>

namespace Signalbox {

namespace {

const auto NewestFirstKey = QLatin1String("log/newestFirst");
const auto WrapsKey = QLatin1String("log/wraps");
const auto WidthsKey = QLatin1String("log/columnWidths");
const auto FiltersKey = QLatin1String("log/filters");

// "1:150 3:80". Whatever else stands there is left out.
QMap<int, int> widthsFrom(const QString &text)
{
    QMap<int, int> widths;
    const QStringList parts = text.split(QLatin1Char(' '), Qt::SkipEmptyParts);
    for (const QString &part : parts) {
        bool isColumn = false;
        bool isWidth = false;
        const int column = part.section(QLatin1Char(':'), 0, 0).toInt(&isColumn);
        const int width = part.section(QLatin1Char(':'), 1).toInt(&isWidth);
        if (isColumn && isWidth && column >= 0 && width > 0 && width <= 2000)
            widths.insert(column, width);
    }
    return widths;
}

} // namespace

LogPreferences::LogPreferences(QSettings *settings, QObject *parent)
    : QObject(parent)
    , m_settings(settings)
{
    if (!m_settings)
        return;
    m_newestFirst = m_settings->value(NewestFirstKey, false).toBool();
    m_wraps = m_settings->value(WrapsKey, false).toBool();
    m_columnWidths = widthsFrom(m_settings->value(WidthsKey).toString());
    const QByteArray filters = m_settings->value(FiltersKey).toByteArray();
    if (!filters.isEmpty())
        m_filters = SavedFilters::fromJson(filters, &m_problem);
}

void LogPreferences::keep(const QString &key, const QVariant &value)
{
    if (m_settings)
        m_settings->setValue(key, value);
    Q_EMIT changed();
}

void LogPreferences::setNewestFirst(bool newestFirst)
{
    if (newestFirst == m_newestFirst)
        return;
    m_newestFirst = newestFirst;
    keep(NewestFirstKey, newestFirst);
}

void LogPreferences::setWraps(bool wraps)
{
    if (wraps == m_wraps)
        return;
    m_wraps = wraps;
    keep(WrapsKey, wraps);
}

void LogPreferences::setColumnWidths(const QMap<int, int> &widths)
{
    if (widths == m_columnWidths)
        return;
    m_columnWidths = widths;
    QStringList parts;
    for (auto it = widths.cbegin(); it != widths.cend(); ++it)
        parts << QStringLiteral("%1:%2").arg(it.key()).arg(it.value());
    keep(WidthsKey, parts.join(QLatin1Char(' ')));
}

bool LogPreferences::saveFilter(const QString &name, const LogFilter &filter)
{
    if (!m_filters.save(name, filter))
        return false;
    keepFilters();
    return true;
}

void LogPreferences::removeFilter(const QString &name)
{
    const auto filter = m_filters.filter(name);
    if (!filter)
        return;
    m_removedName = name;
    m_removed = *filter;
    m_filters.remove(name);
    keepFilters();
}

void LogPreferences::restoreFilter()
{
    const QString name = std::exchange(m_removedName, {});
    // One that got the name since is somebody's work too.
    if (name.isEmpty() || m_filters.filter(name))
        return;
    m_filters.save(name, m_removed);
    keepFilters();
}

void LogPreferences::keepFilters()
{
    keep(FiltersKey, m_filters.toJson());
}

} // namespace Signalbox
