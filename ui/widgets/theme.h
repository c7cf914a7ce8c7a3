#ifndef UI_WIDGETS_THEME_H
#define UI_WIDGETS_THEME_H

#include <QColor>
#include <QPalette>
#include <QString>

namespace Signalbox {

/// The window's colours by name, light or dark. A plain value: made from a palette wherever
/// something is painted, so that a change of the system's colours needs no bookkeeping.
struct Theme
{
    bool dark = false;
    QColor surface; ///< where content lies: log, fields
    QColor raised;  ///< what frames it: side bar, header, composer
    QColor hover;   ///< what the pointer is on
    QColor border;
    QColor text;
    QColor muted; ///< secondary text; at least 4.5 : 1 on surface and raised
    QColor accent;
    QColor onAccent;  ///< text on accent
    QColor selection; ///< behind selected rows; text keeps its colour
    QColor ok;
    QColor warn;
    QColor error;

    static Theme light();
    static Theme darkTheme();
    /// The theme a widget with this palette has.
    static Theme of(const QPalette &palette);
    /// With another accent, made darker or lighter until it can be read.
    Theme withAccent(const QColor &color) const;
    QPalette palette() const;
    /// Stable for an id, readable on surface.
    QColor personColor(const QString &id) const;
};

/// Contrast of two opaque colours as WCAG 2 counts it: 1 to 21.
double contrast(const QColor &a, const QColor &b);
/// \a over mixed into \a under; \a share is from 0 to 1.
QColor mixed(const QColor &over, const QColor &under, double share);

} // namespace Signalbox

#endif
