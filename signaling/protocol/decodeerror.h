#ifndef SIGNALING_PROTOCOL_DECODEERROR_H
#define SIGNALING_PROTOCOL_DECODEERROR_H

#include <QtCore/qstring.h>

namespace Signaling {

/// Where and why a decode failed. Decoders return std::nullopt and fill this in; they never crash.
struct DecodeError
{
    /// Offset in bytes from the start of the input; -1 if no single place is to blame.
    qsizetype offset = -1;
    /// One clause in English without a full stop, such as "to-address 2 ends beyond the frame".
    QString reason;

    QString toString() const
    {
        return offset < 0 ? reason : reason + QStringLiteral(" (at byte %1)").arg(offset);
    }
};

} // namespace Signaling

#endif
