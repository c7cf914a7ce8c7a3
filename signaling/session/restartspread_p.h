#ifndef SIGNALING_SESSION_RESTARTSPREAD_P_H
#define SIGNALING_SESSION_RESTARTSPREAD_P_H

#include <QtCore/qstring.h>

#include <chrono>
#include <optional>

namespace Signaling {

/// A server that goes down on purpose doesn't want all its clients back at the same moment: it
/// closes with a reason like "restarting; spread=5000", and each comes back at a random time within
/// so many milliseconds. At most 60 s are taken for meant. Nothing if \a reason has none such.
///
/// The code is not looked at: QWebSocket knows no 1012 (service restart) and makes a 1002 without
/// words of it, so that servers that are to be understood by it say 1001 (going away).
std::optional<std::chrono::milliseconds> restartSpread(const QString &reason);

} // namespace Signaling

#endif
