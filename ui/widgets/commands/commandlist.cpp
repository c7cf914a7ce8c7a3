#include "commandlist.h"

#include <ui/widgets/session/targetbox.h>

#include <QAction>
#include <QKeySequence>
#include <QMainWindow>
#include <QMenu>
#include <QMenuBar>
#include <QPushButton>
#include <QRegularExpression>
#include <QSet>
#include <QToolButton>

namespace Signalbox {

/// "&Host…" as it is read out: a doubled mark is a real one.
QString plainText(QString text)
{
    // Where the letter isn't in the words it stands behind them: "ホスト(&H)".
    static const QRegularExpression behind(QStringLiteral("\\s*\\(&[A-Z0-9]\\)"));
    text.remove(behind);
    for (qsizetype at = text.indexOf(QLatin1Char('&')); at >= 0;
         at = text.indexOf(QLatin1Char('&'), at + 1))
        text.remove(at, 1);
    return text;
}

namespace {

void collect(const QMenu *menu, const QString &group, QList<Command> *commands)
{
    const QList<QAction *> actions = menu->actions();
    for (QAction *action : actions) {
        if (QMenu *below = action->menu()) {
            // As if it opened: some are filled then.
            if (action->isEnabled())
                Q_EMIT below->aboutToShow();
            collect(below, group + QStringLiteral(" › ") + plainText(action->text()), commands);
        } else if (!action->isSeparator() && action->isVisible()) {
            // What stands in a column of its own there stands behind it here.
            commands->append(
                {action, group,
                 plainText(action->text()).replace(QLatin1Char('\t'), QStringLiteral(" – "))});
        }
    }
}

QMenu *menuOf(const QWidget *widget)
{
    if (const auto *button = qobject_cast<const QPushButton *>(widget))
        return button->menu();
    const auto *button = qobject_cast<const QToolButton *>(widget);
    return button ? button->menu() : nullptr;
}

QString nameOf(const QWidget *widget)
{
    const auto *button = qobject_cast<const QAbstractButton *>(widget);
    const bool isWritten = widget->accessibleName().isEmpty() && button;
    return plainText(isWritten ? button->text() : widget->accessibleName());
}

/// What a part of the window can do besides the menu bar's.
void collectOf(const QWidget *part, QList<Command> *commands)
{
    const QList<QAction *> actions = part->actions();
    for (QAction *action : actions) {
        // Without words: the mark in a field that clears it.
        if (!action->menu() && !action->text().isEmpty() && action->isVisible())
            commands->append({action, nameOf(part), plainText(action->text())});
    }
    // Whom a signal is for is a choice among as many as there are, and no command.
    const bool isChoice = qobject_cast<const TargetBox *>(part);
    if (QMenu *menu = part->isEnabled() && !isChoice ? menuOf(part) : nullptr) {
        Q_EMIT menu->aboutToShow();
        collect(menu, nameOf(part), commands);
    }
}

} // namespace

QList<Command> commandsOf(const QMainWindow *window)
{
    QList<Command> all = commandsIn(window->menuBar());
    const QWidget *whole = window->centralWidget();
    const auto parts = whole ? whole->findChildren<QWidget *>() : QList<QWidget *>();
    for (const QWidget *part : parts) {
        if (part->isVisibleTo(whole))
            collectOf(part, &all);
    }
    QList<Command> commands;
    QSet<const QAction *> known;
    for (const Command &command : std::as_const(all)) {
        if (!command.action || known.contains(command.action))
            continue;
        known.insert(command.action);
        commands.append(command);
    }
    return commands;
}

QString keysOf(const QAction *action)
{
    QStringList keys;
    const QList<QKeySequence> shortcuts = action->shortcuts();
    for (const QKeySequence &shortcut : shortcuts)
        keys << shortcut.toString(QKeySequence::NativeText);
    return keys.join(QStringLiteral(", "));
}

QList<Command> commandsIn(const QMenuBar *menus)
{
    QList<Command> commands;
    const QList<QAction *> actions = menus->actions();
    for (const QAction *action : actions) {
        if (const QMenu *menu = action->menu())
            collect(menu, plainText(action->text()), &commands);
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
