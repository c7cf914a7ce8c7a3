#ifndef UI_WIDGETS_STYLE_SCROLLABLE_H
#define UI_WIDGETS_STYLE_SCROLLABLE_H

#include <QtCore/qglobal.h>

QT_BEGIN_NAMESPACE
class QSize;
class QWidget;
QT_END_NAMESPACE

namespace Signalbox {

/// \a content, which it takes, so that it can be scrolled where a screen is too small or a text too
/// large for it.
QWidget *makeScrollable(QWidget *content);

/// Gives \a window the size \a wanted as far as its screen has room.
void resizeToScreen(QWidget *window, const QSize &wanted);

} // namespace Signalbox

#endif
