#include "commandlist.h"

#include <QAction>
#include <QMenu>
#include <QMenuBar>
#include <QRegularExpression>

namespace Signalbox {

namespace {

/// "&Host…" as it is read out: a doubled mark is a real one.
QString plain(QString text)
{
    // Where the letter isn't in the words it stands behind them: "ホスト(&H)".
    static const QRegularExpression behind(QStringLiteral("\\s*\\(&[A-Z0-9]\\)"));
    text.remove(behind);
    for (qsizetype at = text.indexOf(QLatin1Char('&')); at >= 0;
         at = text.indexOf(QLatin1Char('&'), at + 1))
        text.remove(at, 1);
    return text;
}

void collect(const QMenu *menu, const QString &group, QList<Command> *commands)
{
    const QList<QAction *> actions = menu->actions();
    for (QAction *action : actions) {
        if (const QMenu *below = action->menu())
            collect(below, group + QStringLiteral(" › ") + plain(action->text()), commands);
        else if (!action->isSeparator() && action->isVisible())
            commands->append({action, group, plain(action->text())});
    }
}

} // namespace

QList<Command> commandsIn(const QMenuBar *menus)
{
    QList<Command> commands;
    const QList<QAction *> actions = menus->actions();
    for (const QAction *action : actions) {
        if (const QMenu *menu = action->menu())
            collect(menu, plain(action->text()), &commands);
    }
    return commands;
}

int rankOf(const Command &command, const QString &query)
{
    const QString wanted = query.simplified();
    const QString all = command.group + QLatin1Char(' ') + command.text;
    const QStringList words = wanted.split(QLatin1Char(' '), Qt::SkipEmptyParts);
    for (const QString &word : words) {
        if (!all.contains(word, Qt::CaseInsensitive))
            return 0;
    }
    if (command.text.startsWith(wanted, Qt::CaseInsensitive))
        return 3;
    return command.text.contains(QLatin1Char(' ') + words.value(0), Qt::CaseInsensitive) ? 2 : 1;
}

} // namespace Signalbox
