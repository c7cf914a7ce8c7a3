#ifndef SIGNALING_HUB_HUBLIMITS_P_H
#define SIGNALING_HUB_HUBLIMITS_P_H

#include <QtCore/qglobal.h>

#include <chrono>

namespace Signaling {

/// What one client may cost a hub.
struct HubLimits
{
    /// MESSAGEs that were delivered to a client and not acknowledged yet, waiting ones included.
    /// Beyond either bound the hub ends the connection rather than leave a hole.
    qsizetype unacknowledgedCount = 65536;
    qsizetype unacknowledgedBytes = 16 * 1024 * 1024;
    /// More than this is not handed to a socket at once: what is beyond waits in the queue, where
    /// all receivers share its bytes.
    qint64 socketBufferBytes = 256 * 1024;
    /// Answers (STATUS, PONG) don't wait in the queue. A client that asks and never reads is ended
    /// when its socket holds more than this.
    qint64 stalledSocketBytes = 1024 * 1024;
    /// How many answered TRANSACTION-IDs of a client are remembered, and for how long.
    qsizetype transactions = 32768;
    std::chrono::milliseconds transactionAge{300000};
    /// From the opening of a socket until its client is a member.
    std::chrono::milliseconds joinTime{15000};
    /// A client pings after 2 s of silence and takes 5.9 s of it for a lost link; so does the hub.
    std::chrono::milliseconds silence{6000};
    /// How long a client that was disconnected by force may take to close its socket.
    std::chrono::milliseconds farewell{2000};
};

} // namespace Signaling

#endif
