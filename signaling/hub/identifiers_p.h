#ifndef SIGNALING_HUB_IDENTIFIERS_P_H
#define SIGNALING_HUB_IDENTIFIERS_P_H

#include <QtCore/qbytearray.h>
#include <QtCore/qstring.h>

namespace Signaling::Identifiers {

/// A connection ID that a client made up: a UUID of 36 characters. Anything else would end up in
/// others' URIs and logs.
bool isConnectionId(QStringView id);
/// The secret by which a client resumes: 16 to 64 of A–Z a–z 0–9 - _.
bool isSocketId(QStringView id);
/// 1 to 64 printable ASCII characters.
bool isTransactionId(QByteArrayView id);

} // namespace Signaling::Identifiers

#endif
