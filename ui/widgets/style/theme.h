#ifndef UI_WIDGETS_STYLE_THEME_H
#define UI_WIDGETS_STYLE_THEME_H

#include <QColor>
#include <QPalette>

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
    QColor selection; ///< behind selected rows
    QColor ok;
    QColor warn;
    QColor error;

    static Theme light();
    static Theme darkTheme();
    /// The theme a widget with this palette has.
    static Theme of(const QPalette &palette);
    /// With another accent, made darker or lighter until it can be read.
    Theme withAccent(const QColor &color) const;
    /// What a selected row is painted with: selection is the surface, and every colour of a text is
    /// lifted until it can be read there.
    Theme selected() const;
    QPalette palette() const;
    /// For people, by their slot: colours that can be told apart and mean no state, readable on
    /// surface.
    QColor personColor(int slot) const;
    /// What a person's initial stands on.
    QColor personDisc(int slot) const;
    /// The person's colour, as it can be read on the disc.
    QColor personInitial(int slot) const;
    /// Behind the words of an error.
    QColor errorSurface() const;
};

/// Contrast of two opaque colours as WCAG 2 counts it: 1 to 21.
double contrast(const QColor &a, const QColor &b);
/// \a over mixed into \a under; \a share is from 0 to 1.
QColor mixed(const QColor &over, const QColor &under, double share);

} // namespace Signalbox

#endif
