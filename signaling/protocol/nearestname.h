#ifndef SIGNALING_PROTOCOL_NEARESTNAME_H
#define SIGNALING_PROTOCOL_NEARESTNAME_H

#include <signaling/signaling_global.h>

#include <QtCore/qstring.h>
#include <QtCore/qstringlist.h>

namespace Signaling {

/// The name among \a valid that someone who wrote \a name most likely meant: the one with the
/// fewest letters to insert, drop, change or swap, upper and lower case alike. Empty if none is
/// near enough to be meant.
SIGNALING_EXPORT QString nearestName(const QString &name, const QStringList &valid);

} // namespace Signaling

#endif
