#ifndef UI_WIDGETS_COMMANDS_COMMANDLIST_H
#define UI_WIDGETS_COMMANDS_COMMANDLIST_H

#include <QList>
#include <QPointer>
#include <QString>

QT_BEGIN_NAMESPACE
class QAction;
class QMainWindow;
class QMenuBar;
QT_END_NAMESPACE

namespace Signalbox {

/// Something that the window can do, as its menus name it.
struct Command
{
    QPointer<QAction> action; ///< null once the menus are gone
    QString group;            ///< the menu, "Session", or the place, "Where you write"
    QString text;             ///< without the mark of its key: "Host a session here"
};

/// All that stands in the menus, submenus too, in their order.
QList<Command> commandsIn(const QMenuBar *menus);
/// The same of the whole window: after its menus what the parts in sight can do, and what the menus
/// of their buttons offer at present.
QList<Command> commandsOf(const QMainWindow *window);
/// Of a menu or a button, without the mark of its key.
QString plainText(QString text);
/// All the keys that trigger it, as they are written on keyboards: "F1, ?".
QString keysOf(const QAction *action);

/// How well \a command answers \a query, of which every word has to occur: 0 not at all, the
/// beginning of its text best of all. An empty query finds all.
int rankOf(const Command &command, const QString &query);

} // namespace Signalbox

#endif
