#ifndef APP_HUB_DEVPROJECT_H
#define APP_HUB_DEVPROJECT_H

#include <signaling/hub/hubconfig.h>

namespace App {

/// A project that nobody else has: a number that fits 32 bits, which one SDK insists on, and 40
/// random hex digits.
Signaling::HubProject makeDevProject();

} // namespace App

#endif
