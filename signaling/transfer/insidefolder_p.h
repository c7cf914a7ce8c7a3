#ifndef SIGNALING_TRANSFER_INSIDEFOLDER_P_H
#define SIGNALING_TRANSFER_INSIDEFOLDER_P_H

#include <QtCore/qstring.h>

namespace Signaling {

/// What of a folder's states, which others may write, doesn't lead out of it.
namespace InsideFolder {

/// Whether \a name, its folders separated by "/", is one of something below a folder.
bool isName(const QString &name);
/// Whether \a path lies below \a folder, also where folders on the way are links, and is no link
/// itself. Its own folder has to be there. \a folder may be a link: somebody chose it.
bool isPath(const QString &folder, const QString &path);

} // namespace InsideFolder
} // namespace Signaling

#endif
