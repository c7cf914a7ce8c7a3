#ifndef UI_VIEWMODELS_LAB_LABSCRIPT_H
#define UI_VIEWMODELS_LAB_LABSCRIPT_H

#include <ui/viewmodels/lab/faultservice.h>

#include <QtCore/qlist.h>
#include <QtCore/qstring.h>

namespace Signalbox {

/// Trouble on a line that comes and goes by a plan.
struct LabScript
{
    struct Step
    {
        int atMs = 0; ///< since it began
        LineTrouble trouble;
        bool cuts = false; ///< the lines break at its beginning
        QString words;     ///< what goes on: "In the tunnel: nothing passes"
    };

    QString name;
    QList<Step> steps; ///< in their order; the first begins at once
    int totalMs = 0;   ///< then all is well

    /// The one that \a atMs lies in.
    const Step &stepAt(int atMs) const;

    /// A train with two tunnels, 40 s.
    static LabScript trainTunnel();
};

} // namespace Signalbox

#endif
