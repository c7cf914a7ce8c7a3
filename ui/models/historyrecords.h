#ifndef UI_MODELS_HISTORYRECORDS_H
#define UI_MODELS_HISTORYRECORDS_H

#include <signaling/history/historyentry.h>
#include <ui/models/logrecord.h>

namespace Signalbox::HistoryRecords {

/// A row of the log as a history keeps it, and back.
Signaling::HistoryEntry toEntry(const LogRecord &record);
LogRecord toRecord(const Signaling::HistoryEntry &entry);

} // namespace Signalbox::HistoryRecords

#endif
