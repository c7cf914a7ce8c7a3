#ifndef SIGNALING_HUB_HUBTUNING_P_H
#define SIGNALING_HUB_HUBTUNING_P_H

#include <QtCore/qglobal.h>

#include <chrono>

namespace Signaling {

/// Numbers of a hub that follow from the protocol or from how it works, and that nobody who runs
/// one has to choose. What is to be chosen is in HubLimits.
struct HubTuning
{
    /// More than this is not handed to a socket at once: what is beyond waits in the queue, where
    /// all receivers share its bytes.
    qint64 socketBufferBytes = 256 * 1024;
    /// Answers (STATUS, PONG, HTTP) don't wait in a queue. Who asks and never reads is ended when
    /// its socket holds more than this.
    qint64 stalledSocketBytes = 1024 * 1024;
    /// How many answered TRANSACTION-IDs of a client are remembered, and for how long.
    qsizetype transactions = 32768;
    std::chrono::milliseconds transactionAge{300000};
    /// The bytes of these IDs and answers, of each client.
    qsizetype transactionBytes = 4 * 1024 * 1024;
    /// Who is in no session and sends more that has to be refused is ended. A member may have twice
    /// as much refused as it may signal.
    int refusalsBeforeJoin = 100;
    /// A client pings after 2 s of silence and takes 5.9 s of it for a lost link; so does the hub.
    std::chrono::milliseconds silence{6000};
    /// How long a client that was disconnected by force may take to close its socket.
    std::chrono::milliseconds farewell{2000};
    /// How long a hub that goes down tries to hand out what waits. The rest of the 5 s that it has
    /// is for goodbyes.
    std::chrono::milliseconds drainTime{3000};
};

} // namespace Signaling

#endif
