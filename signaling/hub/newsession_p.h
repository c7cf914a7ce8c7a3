#ifndef SIGNALING_HUB_NEWSESSION_P_H
#define SIGNALING_HUB_NEWSESSION_P_H

#include <signaling/hub/hubconfig.h>

#include <QtCore/qstring.h>

namespace Signaling {

/// A session ID that carries the project's proof.
QString newSessionId(const HubProject &project, qint64 nowMs);
/// From the system's generator.
QByteArray randomBytes(qsizetype count);

} // namespace Signaling

#endif
