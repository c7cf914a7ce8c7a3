#include "unknownoption.h"

#include <signaling/protocol/nearestname.h>

namespace App {

QString unknownOption(const QString &name, const QList<QCommandLineOption> &options)
{
    // One letter is as near to any other.
    if (name.size() == 1)
        return QStringLiteral("unknown option -%1; see --help").arg(name);
    QStringList valid;
    for (const QCommandLineOption &option : options)
        valid += option.names();
    const QString nearest = Signaling::nearestName(name, valid);
    return nearest.isEmpty()
        ? QStringLiteral("unknown option --%1; see --help").arg(name)
        : QStringLiteral("unknown option --%1; did you mean --%2?").arg(name, nearest);
}

} // namespace App
