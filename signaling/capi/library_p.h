#ifndef SIGNALING_CAPI_LIBRARY_P_H
#define SIGNALING_CAPI_LIBRARY_P_H

#include <signaling/capi/opentok_types.h>
#include <signaling/capi/worker_p.h>

#include <memory>

/// What there is once in a process, because a C API has nobody to hand it to: the worker between
/// otc_init() and otc_destroy().
namespace Signaling::CApi::Library {

otc_status initialise();
otc_status destroy();
/// Null without otc_init().
std::shared_ptr<Worker> worker();
/// Has the worker stopped when the process exits, before what has been made so far is taken apart.
void stopAtExit();

} // namespace Signaling::CApi::Library

#endif
