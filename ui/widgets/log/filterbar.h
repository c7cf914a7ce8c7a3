#ifndef UI_WIDGETS_LOG_FILTERBAR_H
#define UI_WIDGETS_LOG_FILTERBAR_H

#include <ui/models/logfilter.h>

#include <QWidget>

QT_BEGIN_NAMESPACE
class QAbstractButton;
class QLabel;
class QLineEdit;
class QToolButton;
QT_END_NAMESPACE

namespace Signalbox {

class ElidedLabel;
class FilterChips;
class LogPreferences;
class LogViewModel;
class SavedFiltersButton;
class TimeButton;

/// What of a log is to be seen: a text, types, people, directions, a time; how much that is; and
/// whether new rows are to wait.
class FilterBar : public QWidget
{
    Q_OBJECT

public:
    FilterBar(LogViewModel *log, LogPreferences *preferences, QWidget *parent = nullptr);

    /// Puts the cursor into the text field.
    void startTyping();
    /// The row that a time can be taken from; -1: none.
    void setCurrentRow(int row);
    SavedFiltersButton *saved() const { return m_saved; }
    /// The chips of the types; others may take their room.
    FilterChips *chips() const { return m_chips; }
    /// Folded, all but the text and the sender are in a menu, and the bar is one row.
    void setFolded(bool folded);
    /// How much height that makes free, at most.
    int foldable() const;

Q_SIGNALS:
    /// Someone wants to read again.
    void left();

protected:
    bool eventFilter(QObject *object, QEvent *event) override;

private:
    QWidget *makeField();
    QWidget *makeState();
    QToolButton *makeToggle(const char *icon, const QString &name, const QString &toolTip);
    /// The filter with the text that is in the field.
    LogFilter typed() const;
    void applyText();
    void onFilterChanged();
    void onFilterReplaced();
    void showText();
    void showProblem();
    void onCountsChanged();
    void makeMore();

    LogViewModel *m_log;
    QLineEdit *m_text;
    QToolButton *m_regex = nullptr;
    QToolButton *m_case = nullptr;
    TimeButton *m_time;
    SavedFiltersButton *m_saved;
    QToolButton *m_clear;
    QToolButton *m_more; ///< has those that are folded
    QList<QAbstractButton *> m_foldable;
    QToolButton *m_pause;
    ElidedLabel *m_count;
    QLabel *m_problem;
    FilterChips *m_chips;
    LogFilter m_shown; ///< whose text was put into the field, or taken from it, last
    bool m_folded = false;
    bool m_showing = false; ///< the filter, not what someone types
};

} // namespace Signalbox

#endif
