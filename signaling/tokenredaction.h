#ifndef SIGNALING_TOKENREDACTION_H
#define SIGNALING_TOKENREDACTION_H

/// \file
/// Keeps tokens out of what is stored or shown.

#include <signaling/signaling_global.h>

#include <QtCore/qstring.h>

namespace Signaling {

/// \a text with "[token removed]" in place of each T1 token and JSON web token, also where they are
/// part of a link. Null stays null. People send each other tokens, which let whoever has them into
/// a session: what is kept of signals is not to hold any. Any thread.
SIGNALING_EXPORT QString withoutTokens(const QString &text);

} // namespace Signaling

#endif
