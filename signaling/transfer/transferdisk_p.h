#ifndef SIGNALING_TRANSFER_TRANSFERDISK_P_H
#define SIGNALING_TRANSFER_TRANSFERDISK_P_H

#include <QtCore/qbytearray.h>
#include <QtCore/qfile.h>
#include <QtCore/qstring.h>

#include <filesystem>
#include <functional>

namespace Signaling {

/// What of the disk can be full or broken, for tests to play with. A default-constructed one is
/// the real thing.
struct TransferDisk
{
    /// Bytes that may still be written in a folder (or in the nearest above it that exists); -1 if
    /// nobody knows.
    std::function<qint64(const QString &)> freeBytes = &TransferDisk::realFreeBytes;
    /// As QFile::write().
    std::function<qint64(QFile &, const QByteArray &)> write = &TransferDisk::realWrite;

    static qint64 realFreeBytes(const QString &folder);
    static qint64 realWrite(QFile &file, const QByteArray &bytes);
};

/// Also of a name that is no valid UTF-16, which QFileInfo::filesystemFilePath() would throw at.
std::filesystem::path nativePath(const QString &path);

} // namespace Signaling

#endif
