#include "menuwalk.h"

#include <QAbstractItemView>
#include <QAction>
#include <QApplication>
#include <QContextMenuEvent>
#include <QMainWindow>
#include <QMenu>
#include <QMenuBar>
#include <QPushButton>
#include <QToolButton>

namespace TestSupport {

QList<QAction *> actionsOf(QMenu *menu)
{
    QList<QAction *> result;
    Q_EMIT menu->aboutToShow();
    const QList<QAction *> actions = menu->actions();
    for (QAction *action : actions) {
        if (QMenu *below = action->menu())
            result += actionsOf(below);
        else if (!action->isSeparator())
            result << action;
    }
    return result;
}

QList<QAction *> actionsOfBar(const QWidget *window)
{
    QList<QAction *> result;
    const QList<QAction *> entries =
        qobject_cast<const QMainWindow *>(window)->menuBar()->actions();
    for (const QAction *entry : entries) {
        if (QMenu *menu = entry->menu())
            result += actionsOf(menu);
    }
    return result;
}

QList<QMenu *> menusOfButtons(const QWidget *window)
{
    QList<QMenu *> menus;
    const auto pushed = window->findChildren<QPushButton *>();
    for (const QPushButton *button : pushed)
        menus << button->menu();
    const auto tools = window->findChildren<QToolButton *>();
    for (const QToolButton *button : tools)
        menus << button->menu();
    menus.removeAll(nullptr);
    return menus;
}

QMenu *rowMenu(QAbstractItemView *view, const QModelIndex &index)
{
    view->setCurrentIndex(index);
    const QPoint place = view->visualRect(index).center();
    QContextMenuEvent event(QContextMenuEvent::Mouse, place, view->viewport()->mapToGlobal(place));
    QApplication::sendEvent(view->viewport(), &event);
    return qobject_cast<QMenu *>(QApplication::activePopupWidget());
}

QAction *named(const QList<QAction *> &actions, const char *name)
{
    for (QAction *action : actions) {
        if (action->objectName() == QLatin1String(name))
            return action;
    }
    return nullptr;
}

QAction *inBar(const QWidget *window, const char *name)
{
    return named(actionsOfBar(window), name);
}

} // namespace TestSupport
