#ifndef SIGNALING_TRANSFER_TRANSFERDEPENDENCIES_P_H
#define SIGNALING_TRANSFER_TRANSFERDEPENDENCIES_P_H

#include "transferdisk_p.h"

#include <signaling/clock.h>

#include <memory>

namespace Signaling {

/// What FileTransfers has of the outside; tests put something else in its place.
struct TransferDependencies
{
    std::shared_ptr<Clock> clock = Clock::system();
    TransferDisk disk;
};

} // namespace Signaling

#endif
