#ifndef SIGNALING_TRANSFER_SAFENAME_P_H
#define SIGNALING_TRANSFER_SAFENAME_P_H

#include <QtCore/qstring.h>

namespace Signaling {

/// What a file may be called here, whatever a stranger calls it: safe on every system, also on
/// those that files are copied to.
namespace SafeName {

/// No longer than this in UTF-8, so that " (999)" and ".part" still fit into the 255 that file
/// systems allow.
inline constexpr qsizetype MaxBytes = 240;
inline constexpr int MaxDepth = 16;

/// One part of a path: without separators, control and direction characters, without what Windows
/// reserves, not hidden, never empty.
QString ofPart(const QString &part);
/// A path below some folder, parts separated by "/": never absolute, never above it.
QString ofPath(const QString &path);
/// "name (2).ext" for \a number 2; \a name itself for 1. \a name may have folders.
QString numbered(const QString &name, int number);

} // namespace SafeName
} // namespace Signaling

#endif
