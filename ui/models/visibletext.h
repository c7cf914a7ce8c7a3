#ifndef UI_MODELS_VISIBLETEXT_H
#define UI_MODELS_VISIBLETEXT_H

#include <QtCore/qlist.h>
#include <QtCore/qstring.h>

namespace Signalbox {

/// What others wrote, for the eye: control characters as their pictures ("␛"), those without one
/// and those that turn the direction of writing as escapes ("\u202e"). Without them it would show
/// as something else than it is. Line ends and tabs stay. A text that has none of them is given
/// back as it is, and not copied.
QString visibleText(const QString &text);

/// The same in one line: "↵" for each line end, a blank for each tab. \a places in \a text, which
/// rise, become those in what is given back.
QString visibleLine(const QString &text, QList<qsizetype> *places = nullptr);

} // namespace Signalbox

#endif
