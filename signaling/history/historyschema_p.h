#ifndef SIGNALING_HISTORY_HISTORYSCHEMA_P_H
#define SIGNALING_HISTORY_HISTORYSCHEMA_P_H

#include <QtCore/qstringlist.h>

namespace Signaling::HistorySchema {

/// What the file says it is (PRAGMA user_version); 0 is an empty one.
constexpr int Version = 2;

/// What leads from version \a from, 0 to Version - 1, to the next one.
QStringList steps(int from);
/// What keeps the full-text index in step with the entries, and what ends that.
QStringList triggers();
QStringList dropTriggers();

} // namespace Signaling::HistorySchema

#endif
