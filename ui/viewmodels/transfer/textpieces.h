#ifndef UI_VIEWMODELS_TRANSFER_TEXTPIECES_H
#define UI_VIEWMODELS_TRANSFER_TEXTPIECES_H

#include <QtCore/qstring.h>
#include <QtCore/qstringlist.h>

namespace Signalbox {

/// \a text in pieces of at most \a maxBytes of UTF-8 each, which together are the text. They end
/// after a line where there is one to end after, else after a word, and never within a character.
/// \a maxBytes: at least 4.
QStringList textPieces(const QString &text, int maxBytes);

} // namespace Signalbox

#endif
