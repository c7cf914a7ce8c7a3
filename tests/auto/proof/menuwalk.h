#ifndef TESTS_AUTO_PROOF_MENUWALK_H
#define TESTS_AUTO_PROOF_MENUWALK_H

#include <QList>
#include <QString>

QT_BEGIN_NAMESPACE
class QAbstractItemView;
class QAction;
class QMenu;
class QModelIndex;
class QWidget;
QT_END_NAMESPACE

namespace TestSupport {

/// All that can be triggered in \a menu and the menus beneath it, which are filled as if they
/// opened.
QList<QAction *> actionsOf(QMenu *menu);
/// The same of the window's menu bar.
QList<QAction *> actionsOfBar(const QWidget *window);
/// The menus that open from buttons within \a window.
QList<QMenu *> menusOfButtons(const QWidget *window);
/// The menu that a click with the right button on \a index opens; null if none does. Closing it
/// ends it.
QMenu *rowMenu(QAbstractItemView *view, const QModelIndex &index);
/// The one of that object name; null if there is none.
QAction *named(const QList<QAction *> &actions, const char *name);
/// In the menu bar of \a window.
QAction *inBar(const QWidget *window, const char *name);

} // namespace TestSupport

#endif
