// A hub's configuration file.
#include "check.h"

#include <signaling/hub/hubconfig.h>

using namespace Signaling;
using Fuzzing::check;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *bytes, std::size_t size)
{
    QString problem;
    auto config = HubConfig::fromJson(Fuzzing::inputBytes(bytes, size), &problem);
    check(config.has_value() == problem.isEmpty(), "a refusal, and only that, says why");
    check(!problem.contains(u'\n') && !problem.contains(u'\0'), "a problem is one line of text",
          problem.toUtf8());
    check(problem.size() < 2000, "a problem is short enough to be read", problem.toUtf8());
    if (!config)
        return 0;
    // They may come from elsewhere: a file without them is no mistake.
    if (config->projects.isEmpty())
        config->projects.append({QStringLiteral("1"), QByteArray(16, 's')});
    check(config->problem().isEmpty(), "what was read is in its ranges",
          config->problem().toUtf8());
    for (const HubProject &project : config->projects)
        check(config->project(project.key)->secret == project.secret, "a project is found");
    return 0;
}
