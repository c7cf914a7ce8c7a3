#ifndef UI_WIDGETS_STYLE_ICONS_H
#define UI_WIDGETS_STYLE_ICONS_H

#include <QIcon>

QT_BEGIN_NAMESPACE
class QColor;
class QFontMetrics;
class QPainter;
class QRect;
QT_END_NAMESPACE

namespace Signalbox::Icons {

/// How large an icon is beside text: 16 at the least, growing with the font in steps of 4.
int size(const QFontMetrics &metrics);
/// Our own icons by the name of their file, drawn in the application's text colour, whatever that
/// is when they are painted.
QIcon icon(const char *name);
/// The application's icon, in its own colours.
QIcon application();
/// One icon in one colour, for delegates.
void paint(QPainter *painter, const QRect &rect, const char *name, const QColor &color);

} // namespace Signalbox::Icons

#endif
