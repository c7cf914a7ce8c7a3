#include "nearestname.h"

#include <algorithm>
#include <vector>

namespace Signaling {

/// Optimal string alignment distance.
static int distance(const QString &a, const QString &b)
{
    const auto width = std::size_t(b.size()) + 1;
    std::vector<int> before(width);
    std::vector<int> last(width);
    std::vector<int> row(width);
    for (std::size_t j = 0; j < width; ++j)
        last[j] = int(j);
    for (qsizetype i = 1; i <= a.size(); ++i) {
        row[0] = int(i);
        for (qsizetype j = 1; j <= b.size(); ++j) {
            const auto at = std::size_t(j);
            const int change = a[i - 1] == b[j - 1] ? 0 : 1;
            row[at] = std::min({last[at] + 1, row[at - 1] + 1, last[at - 1] + change});
            const bool isSwapped = i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1];
            if (isSwapped)
                row[at] = std::min(row[at], before[at - 2] + 1);
        }
        before.swap(last);
        last.swap(row);
    }
    return last[width - 1];
}

QString nearestName(const QString &name, const QStringList &valid)
{
    const QString wanted = name.toLower();
    QString nearest;
    int best = 0;
    for (const QString &candidate : valid) {
        const QString lower = candidate.toLower();
        int steps = distance(wanted, lower);
        // A name that was cut short or lengthened is nearer than its letters say.
        if (wanted.size() >= 3 && (lower.startsWith(wanted) || wanted.startsWith(lower)))
            steps = std::min(steps, 1);
        if (nearest.isEmpty() || steps < best) {
            nearest = candidate;
            best = steps;
        }
    }
    const int limit = std::max(1, int(wanted.size() + 1) / 3);
    return best <= limit ? nearest : QString();
}

} // namespace Signaling
