#ifndef SIGNALING_PROTOCOL_DOUBLEDMEMBER_H
#define SIGNALING_PROTOCOL_DOUBLEDMEMBER_H

#include <signaling/signaling_global.h>

#include <QtCore/qbytearray.h>
#include <QtCore/qstring.h>

namespace Signaling {

/// The name of a member that an object anywhere in \a json has twice; null where there is none.
/// \a json has passed QJsonDocument, which keeps the last of them and says nothing.
SIGNALING_EXPORT QString doubledMember(QByteArrayView json);

} // namespace Signaling

#endif
