#ifndef SIGNALING_PROTOCOL_HANDOVER_H
#define SIGNALING_PROTOCOL_HANDOVER_H

#include <signaling/signaling_global.h>

#include <QtCore/qbytearray.h>

#include <optional>

namespace Signaling {

/// How far a signal got at once. A client that wants to know says "signalbox-handed" among the
/// capabilities of its `create`; then our hub adds the header X-SB-HANDED to each STATUS 200 for a
/// signal: "4/5" says that five others are to get it and that it was handed to the sockets of four.
/// For the fifth it waits, who reads slowly or is away and may still come back; whether it does is
/// not told. The sender isn't counted, unless it sent to nobody but itself. The header may be
/// missing: in an answer that had to be given again, and where a hub can't know at once.
struct SIGNALING_EXPORT HandOver
{
    static constexpr int MaxReceivers = 999999999;

    int handed = 0;
    int receivers = 0;

    /// "4/5".
    QByteArray encode() const;
    /// Refuses all but two whole numbers up to MaxReceivers, of which the first isn't the larger.
    static std::optional<HandOver> decode(QByteArrayView text);

    HandOver &operator+=(const HandOver &other)
    {
        handed += other.handed;
        receivers += other.receivers;
        return *this;
    }
    friend bool operator==(const HandOver &a, const HandOver &b)
    {
        return a.handed == b.handed && a.receivers == b.receivers;
    }
};

} // namespace Signaling

#endif
