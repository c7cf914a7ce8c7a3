#ifndef UI_VIEWMODELS_HISTORY_HISTORYTEXT_H
#define UI_VIEWMODELS_HISTORY_HISTORYTEXT_H

#include <signaling/history/historyentry.h>
#include <signaling/history/historyproblem.h>

#include <QtCore/qstring.h>

namespace Signalbox::HistoryText {

/// What is wrong and what to do, for people; empty if nothing is.
QString problem(const Signaling::HistoryProblem &problem);
/// What became of a file that couldn't be used.
QString setAside(const Signaling::HistorySetAside &what);
/// What people call a recorded session; never empty.
QString title(const Signaling::HistoryPlace &place);
/// Which session that is, and where.
QString origin(const Signaling::HistoryPlace &place);

} // namespace Signalbox::HistoryText

#endif
