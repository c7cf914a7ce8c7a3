#ifndef UI_WIDGETS_PAGEWIRING_H
#define UI_WIDGETS_PAGEWIRING_H

#include <QtGlobal>

#include <functional>

QT_BEGIN_NAMESPACE
class QObject;
QT_END_NAMESPACE

namespace Signalbox {

class LogPane;
class SessionPage;
class WindowActions;

/// Has the actions of a window that concern one session do their work on the page that \a page
/// gives, as long as \a context lives. They are enabled only while there is one.
void wirePageActions(const WindowActions *actions, QObject *context,
                     const std::function<SessionPage *()> &page);
/// The same for those that concern a log.
void wireLogActions(const WindowActions *actions, QObject *context,
                    const std::function<LogPane *()> &log);

} // namespace Signalbox

#endif
