#ifndef SIGNALING_TRANSFER_LACKINGFILES_P_H
#define SIGNALING_TRANSFER_LACKINGFILES_P_H

#include "numberranges_p.h"

#include <QtCore/qlist.h>
#include <QtCore/qstringlist.h>

namespace Signaling {

/// Who lack files of a transfer that is over, and which: the same for all of them.
struct LackingFiles
{
    QStringList to; ///< connections; empty: everyone
    NumberRanges files;

    friend bool operator==(const LackingFiles &a, const LackingFiles &b)
    {
        return a.to == b.to && a.files == b.files;
    }
};

/// So often files are read anew at the most to be offered again, however many lack others.
inline constexpr qsizetype MostLackingGroups = 8;

/// Puts those together who lack the same. With more than \a most of them, the last has everybody
/// who is left, and what any of these lacks.
QList<LackingFiles> grouped(const QList<LackingFiles> &lacking, qsizetype most = MostLackingGroups);

} // namespace Signaling

#endif
