#include "restartspread_p.h"

#include <QRegularExpression>

#include <algorithm>

namespace Signaling {

std::optional<std::chrono::milliseconds> restartSpread(const QString &reason)
{
    constexpr qint64 longest = 60000;
    static const QRegularExpression pattern(
        QStringLiteral("(?:^|[;\\s])spread=([0-9]{1,18})(?:$|[;\\s])"));
    const QRegularExpressionMatch match = pattern.match(reason);
    if (!match.hasMatch())
        return std::nullopt;
    return std::chrono::milliseconds(std::min(match.captured(1).toLongLong(), longest));
}

} // namespace Signaling
