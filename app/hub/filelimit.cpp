#include "filelimit.h"

#include <QtCore/qglobal.h>

#ifdef Q_OS_UNIX
#include <sys/resource.h>
#endif

namespace App {

void raiseFileLimit()
{
#ifdef Q_OS_UNIX
    rlimit limit{};
    if (getrlimit(RLIMIT_NOFILE, &limit) != 0)
        return;
    limit.rlim_cur = limit.rlim_max;
    // If that fails it stays as it was, and the hub refuses what is beyond.
    setrlimit(RLIMIT_NOFILE, &limit);
#endif
}

} // namespace App
