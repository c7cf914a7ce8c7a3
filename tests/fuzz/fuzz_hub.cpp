// Two hubs that share their sessions, clients that do anything, and clients that must not notice.
#include "check.h"
#include "hubscript.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *bytes, std::size_t size)
{
    Fuzzing::HubScript script;
    script.run(Fuzzing::inputBytes(bytes, size));
    script.finish();
    return 0;
}
