#ifndef UI_WIDGETS_LOG_LOGPANE_H
#define UI_WIDGETS_LOG_LOGPANE_H

#include <ui/models/signalsnippet.h>
#include <ui/viewmodels/logviewmodel.h>

#include <QWidget>

QT_BEGIN_NAMESPACE
class QMenu;
class QModelIndex;
QT_END_NAMESPACE

namespace Signalbox {

class ExportBar;
class FilterBar;
class FindBar;
class LogPreferences;
class LogView;
class NoticeBar;

/// A log with all that one does with it: filter, find, pause, clear, copy, compare, export.
class LogPane : public QWidget
{
    Q_OBJECT

public:
    /// Both must outlive it; without \a preferences nothing of them is kept.
    LogPane(LogViewModel *log, LogPreferences *preferences, QWidget *parent = nullptr);

    LogViewModel *log() const { return m_log; }
    LogView *view() const { return m_view; }
    FilterBar *filterBar() const { return m_filter; }
    FindBar *findBar() const { return m_find; }
    ExportBar *exportBar() const { return m_export; }
    LogPreferences *preferences() const { return m_preferences; }
    /// What stands where the log holds nothing.
    void setEmptyText(const QString &text);
    bool canCompare() const;

public Q_SLOTS:
    void clear();
    void undoClear();
    void copyAs(Signalbox::SignalSnippet::Format format);
    /// The two selected rows, beside each other.
    void compare();

Q_SIGNALS:
    /// Worth a line at the window's foot for some seconds.
    void noticed(const QString &text);
    /// Another row is current, none, or it is another now.
    void currentChanged(const QModelIndex &index);
    /// The selection, or what can be done with the log, is another.
    void stateChanged();
    /// The menu of a row is about to be shown: what the log knows is in it.
    void rowMenuOpening(QMenu *menu, const QModelIndex &index);

private:
    void connectParts();
    void applyPreferences();
    void refreshEmptyText();
    void onFilterChanged();
    void sayWhatIsHidden(int first, int last);
    void onCurrentChanged(const QModelIndex &index);
    void showRowMenu(const QModelIndex &index, const QPoint &position);

    LogViewModel *m_log;
    LogPreferences *m_preferences;
    LogView *m_view;
    FilterBar *m_filter;
    FindBar *m_find;
    NoticeBar *m_cleared;
    NoticeBar *m_hidden; ///< says that the filter hides what was sent
    ExportBar *m_export;
    QString m_emptyText;
    bool m_saidHidden = false; ///< since the filter is as it is
};

} // namespace Signalbox

#endif
