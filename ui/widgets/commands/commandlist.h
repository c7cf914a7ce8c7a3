#ifndef UI_WIDGETS_COMMANDS_COMMANDLIST_H
#define UI_WIDGETS_COMMANDS_COMMANDLIST_H

#include <QList>
#include <QPointer>
#include <QString>

QT_BEGIN_NAMESPACE
class QAction;
class QMenuBar;
QT_END_NAMESPACE

namespace Signalbox {

/// Something that the window can do, as its menus name it.
struct Command
{
    QPointer<QAction> action; ///< null once the menus are gone
    QString group;            ///< the menu: "Session"
    QString text;             ///< without the mark of its key: "Host a session here"
};

/// All that stands in the menus, submenus too, in their order.
QList<Command> commandsIn(const QMenuBar *menus);

/// How well \a command answers \a query, of which every word has to occur: 0 not at all, the
/// beginning of its text best of all. An empty query finds all.
int rankOf(const Command &command, const QString &query);

} // namespace Signalbox

#endif
