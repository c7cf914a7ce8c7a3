#ifndef UI_MODELS_TOKENREDACTION_H
#define UI_MODELS_TOKENREDACTION_H

#include <ui/models/logfilter.h>
#include <ui/models/logrecord.h>

#include <QtCore/qstring.h>

namespace Signalbox::TokenRedaction {

/// Tokens let whoever has them into a session. People send them to each other; what leaves the log
/// as a file or through the clipboard is not to hold any.

/// \a text with "[token removed]" in place of each T1 token and JSON web token, also where they are
/// part of a link. Null stays null.
QString withoutTokens(const QString &text);
/// The row with all its texts so.
LogRecord withoutTokens(LogRecord record);
/// What a file may hold of the filter: who looks for a token has it there.
LogFilter withoutTokens(LogFilter filter);

} // namespace Signalbox::TokenRedaction

#endif
