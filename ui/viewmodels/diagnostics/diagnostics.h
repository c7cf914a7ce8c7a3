#ifndef UI_VIEWMODELS_DIAGNOSTICS_DIAGNOSTICS_H
#define UI_VIEWMODELS_DIAGNOSTICS_DIAGNOSTICS_H

#include <QtCore/qstring.h>

namespace Signalbox {

class ProgramLog;
class WorkspaceViewModel;

/// What someone who helps wants to know: versions, the sessions with the changes of their links,
/// and the newest of what the program had to say. In English, whatever the window speaks, since it
/// is for those who wrote it. No names, no addresses but those of this computer, no tokens, nothing
/// that was sent.
///
/// \a surroundings: what only the window knows, such as its platform; one "name: value" a line.
/// \a log may be null.
QString diagnosticsText(const WorkspaceViewModel &workspace, const ProgramLog *log,
                        const QString &surroundings);

} // namespace Signalbox

#endif
