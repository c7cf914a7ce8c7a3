#ifndef SIGNALING_SESSION_LOGGING_P_H
#define SIGNALING_SESSION_LOGGING_P_H

#include <QtCore/qloggingcategory.h>

namespace Signaling {

/// "signalbox.session": what sessions do, at the debug level. Never a token, nor a socket's address
/// with its query, which is as good as one.
Q_DECLARE_LOGGING_CATEGORY(lcSession)

} // namespace Signaling

#endif
