// A session whose server does anything.
#include "check.h"
#include "serverscript.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *bytes, std::size_t size)
{
    static int argc = 1;
    static char name[] = "fuzz";
    static char *argv[] = {name, nullptr};
    static const QCoreApplication application(argc, argv);
    Fuzzing::ServerScript script;
    script.run(Fuzzing::inputBytes(bytes, size));
    script.finish();
    return 0;
}
