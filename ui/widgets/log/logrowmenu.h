#ifndef UI_WIDGETS_LOG_LOGROWMENU_H
#define UI_WIDGETS_LOG_LOGROWMENU_H

#include <ui/models/signalsnippet.h>

#include <QList>
#include <QString>

#include <utility>

QT_BEGIN_NAMESPACE
class QMenu;
class QModelIndex;
QT_END_NAMESPACE

namespace Signalbox {

class LogPane;

/// What can be done with a row of any log, and with the rows selected beside it.
void fillLogRowMenu(QMenu *menu, LogPane *pane, const QModelIndex &index);
/// The ways a row can be copied, with their names.
QList<std::pair<SignalSnippet::Format, QString>> snippetFormats();
/// Each of them, enabled where the selected rows have it.
void fillCopyAsMenu(QMenu *menu, LogPane *pane);

} // namespace Signalbox

#endif
