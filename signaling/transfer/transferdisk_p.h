#ifndef SIGNALING_TRANSFER_TRANSFERDISK_P_H
#define SIGNALING_TRANSFER_TRANSFERDISK_P_H

#include <signaling/transfer/filetransfer.h>

#include <QtCore/qbytearray.h>
#include <QtCore/qfile.h>
#include <QtCore/qstring.h>
#include <QtCore/qstringlist.h>

#include <filesystem>
#include <functional>
#include <system_error>

namespace Signaling {

/// What of the disk can be full or broken, for tests to play with. A default-constructed one is
/// the real thing.
struct TransferDisk
{
    /// Bytes that may still be written in a folder (or in the nearest above it that exists); -1 if
    /// nobody knows.
    std::function<qint64(const QString &)> freeBytes = &TransferDisk::realFreeBytes;
    /// Which disk a folder is on (or the nearest above it that exists): the same for all on it.
    std::function<QString(const QString &)> volumeOf = &TransferDisk::realVolumeOf;
    /// As QDir::mkpath(): why it isn't there.
    std::function<std::error_code(const QString &)> makeFolder = &TransferDisk::realMakeFolder;
    /// As QFile::open(): why it isn't open.
    std::function<std::error_code(QFile &, QIODevice::OpenMode)> open = &TransferDisk::realOpen;
    /// As QFile::write(): why not all was written.
    std::function<std::error_code(QFile &, const QByteArray &)> write = &TransferDisk::realWrite;
    /// Gives a file another name, in one step that never replaces anything: file_exists if there is
    /// something with that name. One that has both names already has only the other then.
    std::function<std::error_code(const QString &from, const QString &to)> move =
        &TransferDisk::realMove;

    /// Brings files and folders, all below one folder, to the disk for good: why they may not be
    /// there. Called in another thread; what is gone is no problem.
    std::function<std::error_code(const QStringList &)> sync = &TransferDisk::realSync;

    static qint64 realFreeBytes(const QString &folder);
    static QString realVolumeOf(const QString &folder);
    static std::error_code realMakeFolder(const QString &folder);
    static std::error_code realOpen(QFile &file, QIODevice::OpenMode how);
    static std::error_code realWrite(QFile &file, const QByteArray &bytes);
    static std::error_code realMove(const QString &from, const QString &to);
    static std::error_code realSync(const QStringList &paths);

    /// What a transfer says of it: DiskFull, TooManyOpen, or CannotWrite for all else.
    static FileTransfer::Error errorOf(const std::error_code &problem);
};

/// Also of a name that is no valid UTF-16, which QFileInfo::filesystemFilePath() would throw at.
std::filesystem::path nativePath(const QString &path);
/// The other way.
QString qtPath(const std::filesystem::path &path);

} // namespace Signaling

#endif
