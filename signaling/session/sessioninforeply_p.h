#ifndef SIGNALING_SESSION_SESSIONINFOREPLY_P_H
#define SIGNALING_SESSION_SESSIONINFOREPLY_P_H

#include <signaling/session/sessioninfoclient_p.h>

#include <QtCore/qbytearray.h>

#include <variant>

namespace Signaling {

/// What a server's answer to the question for session info means (docs/protocol.md §1).
/// \a status: of HTTP. \a apiKey: the project's key that we use.
std::variant<SessionInfo, SignalingError> readSessionInfoReply(int status, const QByteArray &body,
                                                               const QString &apiKey);

} // namespace Signaling

#endif
