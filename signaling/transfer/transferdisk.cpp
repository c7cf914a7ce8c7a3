#include "transferdisk_p.h"

#include <QtCore/qfileinfo.h>
#include <QtCore/qstorageinfo.h>

#include <cerrno>

#ifdef Q_OS_WIN
#include <windows.h>
#endif

namespace Signaling {

namespace {

/// Of the system call before, which QFile's own errors tell too little about: a disk without
/// inodes is only "can't be opened" to it.
std::error_code lastProblem()
{
#ifdef Q_OS_WIN
    std::error_code problem(int(GetLastError()), std::system_category());
#else
    std::error_code problem(errno, std::generic_category());
#endif
    return problem ? problem : std::make_error_code(std::errc::io_error);
}

void forgetProblem()
{
#ifdef Q_OS_WIN
    SetLastError(0);
#else
    errno = 0;
#endif
}

bool isQuota(const std::error_code &problem)
{
#ifdef EDQUOT
    return problem == std::error_code(EDQUOT, std::generic_category());
#else
    Q_UNUSED(problem)
    return false;
#endif
}

} // namespace

qint64 TransferDisk::realFreeBytes(const QString &folder)
{
    QString nearest = folder;
    while (!QFileInfo::exists(nearest)) {
        const QString above = QFileInfo(nearest).absolutePath();
        if (above == nearest)
            return -1;
        nearest = above;
    }
    const QStorageInfo storage(nearest);
    return storage.isValid() ? storage.bytesAvailable() : -1;
}

std::error_code TransferDisk::realMakeFolder(const QString &folder)
{
    std::error_code problem;
    std::filesystem::create_directories(nativePath(folder), problem);
    return problem;
}

std::error_code TransferDisk::realOpen(QFile &file, QIODevice::OpenMode how)
{
    forgetProblem();
    return file.open(how) ? std::error_code() : lastProblem();
}

std::error_code TransferDisk::realWrite(QFile &file, const QByteArray &bytes)
{
    file.unsetError();
    forgetProblem();
    if (file.write(bytes) == bytes.size())
        return {};
    return file.error() == QFileDevice::ResourceError
        ? std::make_error_code(std::errc::no_space_on_device)
        : lastProblem();
}

FileTransfer::Error TransferDisk::errorOf(const std::error_code &problem)
{
    if (!problem)
        return FileTransfer::Error::None;
    if (problem == std::errc::no_space_on_device || isQuota(problem))
        return FileTransfer::Error::DiskFull;
    const bool isTooMany = problem == std::errc::too_many_files_open
        || problem == std::errc::too_many_files_open_in_system;
    return isTooMany ? FileTransfer::Error::TooManyOpen : FileTransfer::Error::CannotWrite;
}

std::filesystem::path nativePath(const QString &path)
{
#ifdef Q_OS_WIN
    return std::filesystem::path(path.toStdWString());
#else
    return std::filesystem::path(QFile::encodeName(path).toStdString());
#endif
}

} // namespace Signaling
