#include "partfile_p.h"
#include "safename_p.h"

#include <QtCore/qdir.h>
#include <QtCore/qfileinfo.h>

#include <filesystem>
#include <system_error>
#include <utility>

namespace Signaling {

using Error = FileTransfer::Error;

namespace {

constexpr int MaxNumber = 999;

/// True: \a to is now what \a from was. False, without a problem: \a to existed.
bool moveUnlessThere(const QString &from, const QString &to, std::error_code &problem)
{
    // A second name, which only one can make, and then the first one goes.
    std::filesystem::create_hard_link(nativePath(from), nativePath(to), problem);
    if (!problem) {
        QFile::remove(from);
        return true;
    }
    if (problem == std::errc::file_exists) {
        problem.clear();
        return false;
    }
    // A file system without them: the name is taken by an empty file, and that one replaced.
    QFile place(to);
    problem.clear();
    if (!place.open(QIODevice::WriteOnly | QIODevice::NewOnly)) {
        if (!QFileInfo::exists(to))
            problem = std::make_error_code(std::errc::permission_denied);
        return false;
    }
    place.close();
    std::filesystem::rename(nativePath(from), nativePath(to), problem);
    if (problem)
        QFile::remove(to);
    return !problem;
}

} // namespace

PartFile::PartFile(QString folder, QString name, const TransferDisk &disk)
    : m_folder(std::move(folder))
    , m_name(std::move(name))
    , m_disk(disk)
{
}

QString PartFile::inFolder(const QString &name) const
{
    return QString(m_folder + u'/' + name);
}

bool PartFile::reopen(const QString &partName)
{
    m_partName = partName;
    return QFileInfo(inFolder(partName)).isFile();
}

Error PartFile::create()
{
    if (!QDir().mkpath(QFileInfo(inFolder(m_name)).path()))
        return Error::CannotWrite;
    for (int number = 1; number <= MaxNumber; ++number) {
        const QString name = QString(SafeName::numbered(m_name, number) + QLatin1String(".part"));
        auto file = std::make_unique<QFile>(inFolder(name));
        if (file->open(QIODevice::ReadWrite | QIODevice::NewOnly | QIODevice::Unbuffered)) {
            m_partName = name;
            m_file = std::move(file);
            return Error::None;
        }
        if (!QFileInfo::exists(inFolder(name)))
            break;
    }
    return Error::CannotWrite;
}

Error PartFile::open()
{
    if (m_file)
        return Error::None;
    if (m_partName.isEmpty())
        return create();
    auto file = std::make_unique<QFile>(inFolder(m_partName));
    if (!file->open(QIODevice::ReadWrite | QIODevice::ExistingOnly | QIODevice::Unbuffered))
        return Error::CannotWrite;
    m_file = std::move(file);
    return Error::None;
}

Error PartFile::write(qint64 offset, const QByteArray &bytes)
{
    if (const Error error = open(); error != Error::None)
        return error;
    if (!m_file->seek(offset))
        return Error::CannotWrite;
    m_file->unsetError();
    if (m_disk.write(*m_file, bytes) == bytes.size())
        return Error::None;
    // ResourceError is what a full disk or a quota is.
    const bool isFull =
        m_file->error() == QFileDevice::ResourceError || m_disk.freeBytes(m_folder) < bytes.size();
    return isFull ? Error::DiskFull : Error::CannotWrite;
}

QByteArray PartFile::read(qint64 offset, qint64 length)
{
    if (m_partName.isEmpty() || open() != Error::None || !m_file->seek(offset))
        return {};
    return m_file->read(length);
}

Error PartFile::finish(QString *path)
{
    if (const Error error = open(); error != Error::None)
        return error;
    close();
    for (int number = 1; number <= MaxNumber; ++number) {
        const QString wanted = inFolder(SafeName::numbered(m_name, number));
        std::error_code problem;
        if (moveUnlessThere(inFolder(m_partName), wanted, problem)) {
            m_partName.clear();
            *path = wanted;
            return Error::None;
        }
        if (problem)
            break;
    }
    return Error::CannotWrite;
}

void PartFile::discard()
{
    close();
    if (!m_partName.isEmpty())
        QFile::remove(inFolder(m_partName));
    m_partName.clear();
}

} // namespace Signaling
