#ifndef UI_WIDGETS_LOG_SAVEDFILTERSBUTTON_H
#define UI_WIDGETS_LOG_SAVEDFILTERSBUTTON_H

#include <QToolButton>

QT_BEGIN_NAMESPACE
class QMenu;
QT_END_NAMESPACE

namespace Signalbox {

class LogPreferences;
class LogViewModel;

/// The filters that have a name: to choose, to save, to delete.
class SavedFiltersButton : public QToolButton
{
    Q_OBJECT

public:
    SavedFiltersButton(LogViewModel *log, LogPreferences *preferences, QWidget *parent = nullptr);

    /// Under a name that someone is asked for.
    void saveFilter();

private:
    void fill(QMenu *menu);

    LogViewModel *m_log;
    LogPreferences *m_preferences;
};

} // namespace Signalbox

#endif
