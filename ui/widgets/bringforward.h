#ifndef UI_WIDGETS_BRINGFORWARD_H
#define UI_WIDGETS_BRINGFORWARD_H

#include <QtCore/qglobal.h>

QT_BEGIN_NAMESPACE
class QWidget;
QT_END_NAMESPACE

namespace Signalbox {

/// Shows a window in front of all others, however it was: minimised, hidden or behind.
void bringForward(QWidget *window);

} // namespace Signalbox

#endif
