// Files that come and go, between us and people who do anything, one step after the other.
#include "check.h"
#include "transferscript.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *bytes, std::size_t size)
{
    static int argc = 1;
    static char name[] = "fuzz";
    static char *argv[] = {name, nullptr};
    static const QCoreApplication application(argc, argv);
    Fuzzing::TransferScript script;
    script.run(Fuzzing::inputBytes(bytes, size));
    script.finish();
    return 0;
}
