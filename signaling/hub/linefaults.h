#ifndef SIGNALING_HUB_LINEFAULTS_H
#define SIGNALING_HUB_LINEFAULTS_H

#include <signaling/signaling_global.h>

#include <QtCore/qbytearray.h>

#include <chrono>

namespace Signaling {

/// What is wrong with the lines between a hub and its clients, by the wish of someone who wants to
/// see what they do then: a reconnect lab. By default nothing.
struct SIGNALING_EXPORT LineFaults
{
    /// Half-open: nothing passes any more, neither way, and neither side is told when the other
    /// gives up. New sockets open, and nothing comes through them.
    bool isStalled = false;
    /// New sockets break off at once. Those that are open stay.
    bool isRefusing = false;
    /// So much longer takes every message, each way; 0 to 60 s.
    std::chrono::milliseconds delay{0};
    /// And up to so much more, by chance; 0 to 60 s. Messages keep their order.
    std::chrono::milliseconds jitter{0};
    /// Whom it concerns: those who join, or joined, with this client token; empty: everyone.
    QByteArray token;

    /// Whether nothing is wrong.
    bool isNone() const
    {
        return !isStalled && !isRefusing && delay.count() == 0 && jitter.count() == 0;
    }
};

} // namespace Signaling

#endif
