#ifndef SIGNALING_PROTOCOL_PLAINSIGNAL_P_H
#define SIGNALING_PROTOCOL_PLAINSIGNAL_P_H

#include <signaling/protocol/raptormessage.h>

namespace Signaling {

/// Reads a signal that is spelled as nearly all are: members in their order, no spaces, nothing
/// escaped but in the data, and that a string or none. Its text is what encode() gives. All else is
/// not refused but left to RaptorMessage::decode(), at whose cost it is read: several times this.
std::optional<RaptorMessage> decodePlainSignal(QByteArrayView json);

} // namespace Signaling

#endif
