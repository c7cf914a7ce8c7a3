#ifndef UI_VIEWMODELS_SAVEDFILTERS_H
#define UI_VIEWMODELS_SAVEDFILTERS_H

#include <ui/models/logfilter.h>

#include <QtCore/qbytearray.h>
#include <QtCore/qlist.h>
#include <QtCore/qstring.h>
#include <QtCore/qstringlist.h>

#include <optional>

namespace Signalbox {

/// Filters that someone gave a name, in the order of their names. A plain value.
class SavedFilters
{
public:
    QStringList names() const;
    std::optional<LogFilter> filter(const QString &name) const;
    /// Under the name without the blanks around it, in place of one that has it already, whatever
    /// its case. False if nothing is left of the name.
    bool save(const QString &name, const LogFilter &filter);
    void remove(const QString &name);
    bool isEmpty() const { return m_filters.isEmpty(); }

    /// For a settings file: JSON, UTF-8.
    QByteArray toJson() const;
    /// What of it can be read; of the others \a problem says the first.
    static SavedFilters fromJson(const QByteArray &json, QString *problem = nullptr);

private:
    struct Named
    {
        QString name;
        LogFilter filter;
    };

    QList<Named> m_filters;
};

} // namespace Signalbox

#endif
