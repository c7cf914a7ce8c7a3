#ifndef UI_VIEWMODELS_LOG_LOGPREFERENCES_H
#define UI_VIEWMODELS_LOG_LOGPREFERENCES_H

#include <ui/viewmodels/savedfilters.h>

#include <QtCore/qmap.h>
#include <QtCore/qobject.h>

QT_BEGIN_NAMESPACE
class QSettings;
QT_END_NAMESPACE

namespace Signalbox {

/// How logs are shown, the same in every session and at the next start: the order, whether lines
/// wrap, how wide columns are, and the filters that have a name.
class LogPreferences : public QObject
{
    Q_OBJECT

public:
    /// \a settings must outlive this. Null: nothing is kept.
    explicit LogPreferences(QSettings *settings = nullptr, QObject *parent = nullptr);

    bool isNewestFirst() const { return m_newestFirst; }
    void setNewestFirst(bool newestFirst);
    bool wraps() const { return m_wraps; }
    void setWraps(bool wraps);
    /// How wide columns are, by their number, in hundredths of what they need by themselves; those
    /// that nobody changed aren't among them.
    const QMap<int, int> &columnWidths() const { return m_columnWidths; }
    void setColumnWidths(const QMap<int, int> &widths);
    const SavedFilters &filters() const { return m_filters; }
    /// False if nothing is left of the name without the blanks around it.
    bool saveFilter(const QString &name, const LogFilter &filter);
    /// Until another one is removed, or this is destroyed, restoreFilter() brings it back.
    void removeFilter(const QString &name);
    /// The name of the one that was removed last; empty: nothing to bring back.
    const QString &removedFilter() const { return m_removedName; }
    void restoreFilter();
    /// Why not all of the filters could be read, for people; empty if all were.
    const QString &problem() const { return m_problem; }

Q_SIGNALS:
    void changed();

private:
    void keepFilters();
    void keep(const QString &key, const QVariant &value);

    QSettings *m_settings;
    SavedFilters m_filters;
    QString m_removedName;
    LogFilter m_removed;
    QString m_problem;
    bool m_newestFirst = false;
    bool m_wraps = false;
    QMap<int, int> m_columnWidths;
};

} // namespace Signalbox

#endif
