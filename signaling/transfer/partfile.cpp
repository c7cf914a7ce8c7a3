#include "partfile_p.h"
#include "safename_p.h"

#include <QtCore/qfileinfo.h>
#include <QtCore/qstringlist.h>

#include <filesystem>
#include <utility>

namespace Signaling {

using Error = FileTransfer::Error;

namespace {

constexpr int MaxNumber = 999;

/// Of a name below a folder: where its own folders end.
QString folderOf(const QString &name)
{
    return name.left(name.lastIndexOf(u'/') + 1);
}

bool isMissing(const std::error_code &problem)
{
    // A file has taken the place of its folder.
    return problem == std::errc::no_such_file_or_directory || problem == std::errc::not_a_directory;
}

bool isTaken(const QString &folder)
{
    const QFileInfo there(folder);
    return !there.isDir() && (there.exists() || there.isSymLink());
}

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
        // It may have both names already, of a process that was killed between the two steps.
        const bool isSame = std::filesystem::equivalent(nativePath(from), nativePath(to), problem);
        problem.clear();
        if (isSame)
            QFile::remove(from);
        return isSame;
    }
    if (isMissing(problem))
        return false;
    // A file system without them: the name is taken by an empty file, and that one replaced.
    QFile place(to);
    problem = TransferDisk::realOpen(place, QIODevice::WriteOnly | QIODevice::NewOnly);
    if (problem) {
        if (problem == std::errc::file_exists)
            problem.clear();
        return false;
    }
    place.close();
    std::filesystem::rename(nativePath(from), nativePath(to), problem);
    if (problem)
        QFile::remove(to);
    return !problem;
}

} // namespace

PartFile::PartFile(QString folder, QString name, const TransferDisk &disk, OpenParts &parts)
    : m_folder(std::move(folder))
    , m_name(std::move(name))
    , m_disk(disk)
    , m_parts(parts)
{
}

PartFile::~PartFile()
{
    close();
}

QString PartFile::inFolder(const QString &name) const
{
    return QString(m_folder + u'/' + name);
}

void PartFile::close()
{
    m_file.reset();
    m_parts.forget(this);
}

bool PartFile::reopen(const QString &partName)
{
    m_partName = partName;
    // Its folders may have got other names than were offered.
    m_name = QString(folderOf(partName) + m_name.mid(folderOf(m_name).size()));
    return QFileInfo(inFolder(partName)).isFile();
}

std::error_code PartFile::openAs(const QString &partName, QIODevice::OpenMode how)
{
    auto file = std::make_unique<QFile>(inFolder(partName));
    how |= QIODevice::ReadWrite | QIODevice::Unbuffered;
    std::error_code problem = m_disk.open(*file, how);
    // Those that are open can be opened again.
    if (TransferDisk::errorOf(problem) == Error::TooManyOpen && m_parts.closeAll())
        problem = m_disk.open(*file, how);
    if (!problem) {
        m_file = std::move(file);
        m_partName = partName;
    }
    return problem;
}

/// Where files have the names of folders of ours, these are "name (2)": the same for all that lies
/// in them.
void PartFile::evadeFiles()
{
    QStringList parts = m_name.split(u'/');
    QString above = m_folder;
    for (qsizetype i = 0; i + 1 < parts.size(); ++i) {
        const QString plain = parts.at(i);
        for (int number = 2; number <= MaxNumber && isTaken(QString(above + u'/' + parts.at(i)));
             ++number)
            parts[i] = QString(plain + QStringLiteral(" (%1)").arg(number));
        above = QString(above + u'/' + parts.at(i));
    }
    m_name = parts.join(u'/');
}

std::error_code PartFile::makeFolders()
{
    const auto make = [this] { return m_disk.makeFolder(QFileInfo(inFolder(m_name)).path()); };
    const std::error_code problem = make();
    if (problem != std::errc::not_a_directory && problem != std::errc::file_exists)
        return problem;
    evadeFiles();
    return make();
}

Error PartFile::create()
{
    if (const std::error_code noFolder = makeFolders())
        return TransferDisk::errorOf(noFolder);
    for (int number = 1; number <= MaxNumber; ++number) {
        const QString name = QString(SafeName::numbered(m_name, number) + QLatin1String(".part"));
        const std::error_code problem = openAs(name, QIODevice::NewOnly);
        if (problem != std::errc::file_exists)
            return TransferDisk::errorOf(problem);
    }
    return Error::CannotWrite;
}

Error PartFile::open()
{
    if (!m_file && m_partName.isEmpty()) {
        if (const Error error = create(); error != Error::None)
            return error;
    } else if (!m_file) {
        const std::error_code problem = openAs(m_partName, QIODevice::ExistingOnly);
        if (isMissing(problem)) {
            m_partName.clear();
            return Error::FileMissing;
        }
        if (problem)
            return TransferDisk::errorOf(problem);
    }
    m_parts.use(this);
    return Error::None;
}

Error PartFile::write(qint64 offset, const QByteArray &bytes)
{
    if (const Error error = open(); error != Error::None)
        return error;
    if (!m_file->seek(offset))
        return Error::CannotWrite;
    return TransferDisk::errorOf(m_disk.write(*m_file, bytes));
}

Error PartFile::read(qint64 offset, qint64 length, QByteArray *bytes)
{
    bytes->clear();
    if (const Error error = open(); error != Error::None)
        return error;
    m_file->unsetError();
    if (m_file->seek(offset))
        *bytes = m_file->read(length);
    return m_file->error() == QFileDevice::NoError ? Error::None : Error::CannotRead;
}

/// What the disk has is what counts: it may not have kept what was written.
Error PartFile::closeWhole(qint64 size)
{
    bool isKept = true;
    if (m_file) {
        m_file->close();
        isKept = m_file->error() == QFileDevice::NoError;
    }
    close();
    if (!isKept)
        return Error::CannotWrite;
    const QFileInfo there(inFolder(m_partName));
    if (!there.exists()) {
        m_partName.clear();
        return Error::FileMissing;
    }
    if (there.size() < size)
        return Error::FileMissing;
    if (there.size() > size && !QFile::resize(inFolder(m_partName), size))
        return Error::CannotWrite;
    return Error::None;
}

Error PartFile::finish(qint64 size, QString *path)
{
    if (m_partName.isEmpty()) {
        if (const Error error = create(); error != Error::None)
            return error;
    }
    if (const Error error = closeWhole(size); error != Error::None)
        return error;
    std::error_code problem;
    for (int number = 1; number <= MaxNumber && !problem; ++number) {
        const QString wanted = inFolder(SafeName::numbered(m_name, number));
        if (moveUnlessThere(inFolder(m_partName), wanted, problem)) {
            m_partName.clear();
            *path = wanted;
            return Error::None;
        }
    }
    if (isMissing(problem)) {
        m_partName.clear();
        return Error::FileMissing;
    }
    return problem ? TransferDisk::errorOf(problem) : Error::CannotWrite;
}

void PartFile::discard()
{
    close();
    if (!m_partName.isEmpty())
        QFile::remove(inFolder(m_partName));
    m_partName.clear();
}

} // namespace Signaling
