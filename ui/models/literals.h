#ifndef UI_MODELS_LITERALS_H
#define UI_MODELS_LITERALS_H

#include <QtCore/qstring.h>

namespace Signalbox::Literals {

/// A text as it stands in the source of a program, with its quotes.

/// JavaScript and JSON, also inside of a page: "<" is escaped, as are the two line breaks that
/// older scripts may not hold.
QString javaScript(const QString &text);
/// C and C++: ASCII only, its bytes are those of the text in UTF-8.
QString c(const QString &text);
/// One word for a POSIX shell. \a text has no U+0000.
QString shell(const QString &text);
/// One word of a POSIX shell from which `printf %b` makes \a text, whatever it holds.
QString shellPrintf(const QString &text);

} // namespace Signalbox::Literals

#endif
