#include "logging_p.h"

namespace Signaling {

Q_LOGGING_CATEGORY(lcSession, "signalbox.session", QtWarningMsg)

} // namespace Signaling
