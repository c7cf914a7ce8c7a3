#include "lackingfiles_p.h"

#include <algorithm>

namespace Signaling {

QList<LackingFiles> grouped(const QList<LackingFiles> &lacking, qsizetype most)
{
    QList<LackingFiles> groups;
    for (const LackingFiles &one : lacking) {
        const auto same =
            std::find_if(groups.begin(), groups.end(),
                         [&](const LackingFiles &group) { return group.files == one.files; });
        if (same != groups.end()) {
            same->to += one.to;
        } else if (groups.size() < most) {
            groups.append(one);
        } else {
            groups.last().to += one.to;
            groups.last().files = united(groups.last().files, one.files);
        }
    }
    return groups;
}

} // namespace Signaling
