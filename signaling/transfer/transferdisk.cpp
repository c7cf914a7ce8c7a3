#include "transferdisk_p.h"

#include <QtCore/qfileinfo.h>
#include <QtCore/qstorageinfo.h>

#include <cerrno>
#include <optional>

#ifdef Q_OS_WIN
#include <io.h>
#include <windows.h>
#else
#include <fcntl.h>
#include <unistd.h>
#ifdef Q_OS_LINUX
#include <sys/syscall.h>
#endif
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

/// With \a allOfIt all that its file system has. False if it isn't there.
bool syncOne(const QString &path, bool allOfIt, std::error_code &problem)
{
#ifdef Q_OS_WIN
    Q_UNUSED(allOfIt)
    QFile file(path); // of a folder there is nothing to be done
    if (!file.open(QIODevice::ReadWrite))
        return false;
    if (::_commit(file.handle()) != 0)
        problem = std::error_code(errno, std::generic_category());
#else
    const int file = ::open(QFile::encodeName(path).constData(), O_RDONLY | O_CLOEXEC);
    if (file < 0)
        return false;
#ifdef Q_OS_LINUX
    const int result = allOfIt ? ::syncfs(file) : ::fsync(file);
#else
    Q_UNUSED(allOfIt)
    const int result = ::fsync(file);
#endif
    if (result != 0)
        problem = std::error_code(errno, std::generic_category());
    ::close(file);
    // Some file systems can't do that, be it of folders: what they have is as good as it gets.
    if (problem == std::errc::invalid_argument)
        problem.clear();
#endif
    return true;
}

/// Itself, or the nearest above it that exists; empty if none does.
QString nearestTo(const QString &folder)
{
    QString nearest = folder;
    while (!QFileInfo::exists(nearest)) {
        const QString above = QFileInfo(nearest).absolutePath();
        if (above == nearest)
            return {};
        nearest = above;
    }
    return nearest;
}

/// By a call of the system for just that; nothing where it, or the file system, has none.
std::optional<std::error_code> moveAtOnce(const QString &from, const QString &to)
{
#if defined(Q_OS_LINUX) && defined(SYS_renameat2)
    constexpr unsigned int NoReplace = 1; // not every C library names it
    if (::syscall(SYS_renameat2, AT_FDCWD, QFile::encodeName(from).constData(), AT_FDCWD,
                  QFile::encodeName(to).constData(), NoReplace)
        == 0)
        return std::error_code();
    // A sandbox that doesn't know it says EPERM.
    if (errno != ENOSYS && errno != EINVAL && errno != EPERM)
        return std::error_code(errno, std::generic_category());
#else
    Q_UNUSED(from)
    Q_UNUSED(to)
#endif
    return std::nullopt;
}

/// By a second name, which only one can make, and then the first one goes; where there are none,
/// the name is taken by an empty file, and that one replaced.
std::error_code moveInSteps(const QString &from, const QString &to)
{
    std::error_code problem;
    std::filesystem::create_hard_link(nativePath(from), nativePath(to), problem);
    if (!problem)
        QFile::remove(from);
    if (!problem || problem == std::errc::file_exists
        || problem == std::errc::no_such_file_or_directory || problem == std::errc::not_a_directory)
        return problem;
    QFile place(to);
    problem = TransferDisk::realOpen(place, QIODevice::WriteOnly | QIODevice::NewOnly);
    if (problem)
        return problem;
    place.close();
    std::filesystem::rename(nativePath(from), nativePath(to), problem);
    if (problem)
        QFile::remove(to);
    return problem;
}

} // namespace

std::error_code TransferDisk::realMove(const QString &from, const QString &to)
{
    const auto atOnce = moveAtOnce(from, to);
    const std::error_code problem = atOnce ? *atOnce : moveInSteps(from, to);
    if (problem != std::errc::file_exists)
        return problem;
    // It may have both names already, of a process that was killed between two steps.
    std::error_code unknown;
    const bool isSame = std::filesystem::equivalent(nativePath(from), nativePath(to), unknown);
    if (!isSame || QFileInfo(to).isSymLink())
        return problem;
    QFile::remove(from);
    return {};
}

qint64 TransferDisk::realFreeBytes(const QString &folder)
{
    const QString nearest = nearestTo(folder);
    const QStorageInfo storage(nearest);
    return !nearest.isEmpty() && storage.isValid() ? storage.bytesAvailable() : -1;
}

QString TransferDisk::realVolumeOf(const QString &folder)
{
    return QStorageInfo(nearestTo(folder)).rootPath();
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

std::error_code TransferDisk::realSync(const QStringList &paths)
{
#ifdef Q_OS_LINUX
    // Of many small files each one would have the disk write its journal.
    constexpr qsizetype Many = 8;
    const bool allAtOnce = paths.size() > Many;
#else
    const bool allAtOnce = false;
#endif
    std::error_code problem;
    for (const QString &path : paths) {
        const bool wasThere = syncOne(path, allAtOnce, problem);
        if (problem || (wasThere && allAtOnce))
            break;
    }
    return problem;
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

QString qtPath(const std::filesystem::path &path)
{
#ifdef Q_OS_WIN
    return QString::fromStdWString(path.generic_wstring());
#else
    return QFile::decodeName(QByteArray::fromStdString(path.native()));
#endif
}

} // namespace Signaling
