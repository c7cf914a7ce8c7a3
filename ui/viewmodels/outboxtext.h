#ifndef UI_VIEWMODELS_OUTBOXTEXT_H
#define UI_VIEWMODELS_OUTBOXTEXT_H

#include <signaling/pendingsignalinfo.h>

#include <QtCore/qstring.h>

namespace Signalbox::OutboxText {

/// Words for what waits. Times are milliseconds since 1970, spans are milliseconds.

/// Why it waits: "No link".
QString reason(const Signaling::PendingSignalInfo &signal);
/// What will become of it, and by when: "goes out when the link is back, expires in 12 s".
/// \a ahead: how many wait before it. \a giveUpAt: when the session no longer tries to get its link
/// back; 0: it isn't trying.
QString fate(const Signaling::PendingSignalInfo &signal, int ahead, qint64 now,
             qint64 giveUpAt = 0);
/// "12 s", "3 min", "2 h": whole units, rounded up, as a countdown tells them.
QString span(qint64 ms);

} // namespace Signalbox::OutboxText

#endif
