#ifndef UI_WIDGETS_LOG_LOGACTIONS_H
#define UI_WIDGETS_LOG_LOGACTIONS_H

#include <QObject>
#include <QPointer>

QT_BEGIN_NAMESPACE
class QAction;
class QKeySequence;
class QMenu;
QT_END_NAMESPACE

namespace Signalbox {

class LogPane;

/// What the window can do with the log in front: one action for each, in a menu and with its
/// shortcut.
class LogActions : public QObject
{
    Q_OBJECT

public:
    /// \a menu is filled with them.
    explicit LogActions(QMenu *menu, QObject *parent = nullptr);

    /// The log in front; null: none.
    void setPane(LogPane *pane);

    QAction *filter = nullptr;
    QAction *clearFilter = nullptr;
    QAction *saveFilter = nullptr;
    QAction *find = nullptr;
    QAction *findNext = nullptr;
    QAction *findPrevious = nullptr;
    QAction *pause = nullptr;
    QAction *clear = nullptr;
    QAction *undoClear = nullptr;
    QAction *newestFirst = nullptr;
    QAction *wrap = nullptr;
    QMenu *copyAs = nullptr;
    QAction *compare = nullptr;
    QAction *exportAll = nullptr;
    QAction *exportFiltered = nullptr;

private:
    void makeFilterPart(QMenu *menu);
    void makeViewPart(QMenu *menu);
    void makeCopyPart(QMenu *menu);
    void refresh();
    template <typename Slot>
    QAction *add(QMenu *menu, const char *icon, const QString &text, const QKeySequence &shortcut,
                 Slot slot);

    QPointer<LogPane> m_pane;
};

} // namespace Signalbox

#endif
