#ifndef SIGNALING_TRANSFER_FILETRANSFEROPTIONS_H
#define SIGNALING_TRANSFER_FILETRANSFEROPTIONS_H

#include <QtCore/qstring.h>

#include <chrono>

namespace Signaling {

/// What FileTransfers may do.
struct FileTransferOptions
{
    /// Where it is kept what is being sent, so that it can go on after the process ended; made if
    /// need be. What nobody went on with for 30 days is removed. Empty: nowhere.
    QString stateFolder;
    /// Whether all that is kept there of a session goes on once it is connected; else only what is
    /// sent once more.
    bool goesOnByItself = true;
    /// How long those who were offered something may take to answer.
    std::chrono::milliseconds offerTime{std::chrono::minutes(10)};
    /// How long the other side may be gone or silent before a transfer fails.
    std::chrono::milliseconds peerTime{std::chrono::minutes(2)};
    /// Whether who joins while something is offered to everyone is offered it too.
    bool offersToNewcomers = true;
};

} // namespace Signaling

#endif
