#ifndef SIGNALING_PROTOCOL_EXCERPT_H
#define SIGNALING_PROTOCOL_EXCERPT_H

#include <signaling/signaling_global.h>

#include <QtCore/qstring.h>

namespace Signaling {

/// Of a text that somebody else sent, as much as an error can show: at most 64 characters, and "…"
/// where there were more; what isn't printable becomes "?". Without it errors would be as long as
/// their sender likes, and could write lines of their own into a log.
SIGNALING_EXPORT QString excerpt(QStringView text);

} // namespace Signaling

#endif
