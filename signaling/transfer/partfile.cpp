#include "insidefolder_p.h"
#include "partfile_p.h"
#include "safename_p.h"

#include <QtCore/qdir.h>
#include <QtCore/qfileinfo.h>
#include <QtCore/qstringlist.h>

#include <filesystem>
#include <utility>

namespace Signaling {

using Error = FileTransfer::Error;

namespace {

constexpr int MaxNumber = 999;
/// So often another name is chosen, where somebody takes each meanwhile.
constexpr int MaxAttempts = 10;

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

/// Also by a link to a folder: what lies in that is somewhere else.
bool isTaken(const QString &folder)
{
    const QFileInfo there(folder);
    return there.isSymLink() || there.isJunction() || (there.exists() && !there.isDir());
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
    if (!InsideFolder::isName(partName) || !InsideFolder::isPath(m_folder, inFolder(partName))
        || !QFileInfo(inFolder(partName)).isFile())
        return false;
    m_partName = partName;
    m_state = State::Made;
    // Its folders may have got other names than were offered.
    m_name = QString(folderOf(partName) + m_name.mid(folderOf(m_name).size()));
    return true;
}

bool PartFile::adopt(const QString &path, qint64 size)
{
    const QFileInfo there(path);
    if (!InsideFolder::isPath(m_folder, path) || !there.isFile() || there.size() != size)
        return false;
    const QDir folder(QFileInfo(m_folder).canonicalFilePath());
    m_partName = folder.relativeFilePath(there.canonicalFilePath());
    m_state = State::Named;
    return true;
}

void PartFile::forget()
{
    m_partName.clear();
    m_plannedPath.clear();
    m_state = State::None;
}

std::error_code PartFile::openPart(QIODevice::OpenMode how)
{
    auto file = std::make_unique<QFile>(inFolder(m_partName));
    how |= QIODevice::Unbuffered;
    std::error_code problem = m_disk.open(*file, how);
    // Those that are open can be opened again.
    if (TransferDisk::errorOf(problem) == Error::TooManyOpen && m_parts.closeAll())
        problem = m_disk.open(*file, how);
    if (!problem)
        m_file = std::move(file);
    return problem;
}

/// Where files, or links to folders, have the names of folders of ours, these are "name (2)": the
/// same for all that lies in them.
void PartFile::evadeOthers()
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
    evadeOthers();
    return m_disk.makeFolder(QFileInfo(inFolder(m_name)).path());
}

bool PartFile::isFree(const QString &path) const
{
    const QFileInfo there(path);
    if (!there.exists() && !there.isSymLink())
        return true;
    // It may have both names already, of a process that was killed between two steps.
    std::error_code unknown;
    return m_state == State::Made && !there.isSymLink()
        && std::filesystem::equivalent(nativePath(inFolder(m_partName)), nativePath(path), unknown);
}

Error PartFile::plan()
{
    if (m_state != State::None)
        return Error::None;
    if (const std::error_code noFolder = makeFolders())
        return TransferDisk::errorOf(noFolder);
    for (int number = 1; number <= MaxNumber; ++number) {
        const QString name = QString(SafeName::numbered(m_name, number) + QLatin1String(".part"));
        if (!isFree(inFolder(name)))
            continue;
        m_partName = name;
        m_state = State::Planned;
        return Error::None;
    }
    return Error::CannotWrite;
}

QString PartFile::planName(const QSet<QString> &taken)
{
    m_plannedPath.clear();
    if (m_state == State::Named)
        m_plannedPath = inFolder(m_partName);
    else if (m_state == State::None && makeFolders())
        return {}; // who wants to give the name is told why
    for (int number = 1; number <= MaxNumber && m_plannedPath.isEmpty(); ++number) {
        const QString path = inFolder(SafeName::numbered(m_name, number));
        if (!taken.contains(path) && isFree(path))
            m_plannedPath = path;
    }
    return m_plannedPath;
}

Error PartFile::create()
{
    for (int attempt = 1; attempt <= MaxAttempts; ++attempt) {
        if (const Error error = plan(); error != Error::None)
            return error;
        const std::error_code problem = openPart(QIODevice::ReadWrite | QIODevice::NewOnly);
        if (!problem) {
            m_state = State::Made;
            return Error::None;
        }
        // Somebody was there first, its folder is gone, or it can't be made: whoever makes one of
        // that name later, it isn't ours.
        forget();
        if (problem != std::errc::file_exists && !isMissing(problem))
            return TransferDisk::errorOf(problem);
    }
    return Error::CannotWrite;
}

Error PartFile::open()
{
    if (!m_file && m_state < State::Made) {
        if (const Error error = create(); error != Error::None)
            return error;
    } else if (!m_file) {
        const std::error_code problem =
            openPart(m_state == State::Named ? QIODevice::ReadOnly
                                             : QIODevice::ReadWrite | QIODevice::ExistingOnly);
        if (isMissing(problem)) {
            forget();
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
    if (m_state == State::None && size == 0)
        return Error::None;
    const QFileInfo there(inFolder(m_partName));
    if (m_state < State::Made || !there.exists()) {
        forget();
        return Error::FileMissing;
    }
    if (there.size() < size || (m_state == State::Named && there.size() != size))
        return Error::FileMissing;
    if (there.size() > size && !QFile::resize(inFolder(m_partName), size))
        return Error::CannotWrite;
    return Error::None;
}

std::error_code PartFile::giveName(const QString &path)
{
    if (m_state != State::None)
        return m_disk.move(inFolder(m_partName), path);
    QFile empty(path); // all of it is there at once
    return m_disk.open(empty, QIODevice::WriteOnly | QIODevice::NewOnly);
}

Error PartFile::finish(qint64 size, QString *path)
{
    if (const Error error = closeWhole(size); error != Error::None)
        return error;
    std::error_code problem;
    if (m_state == State::None) // before the names: it may get others by that
        problem = makeFolders();
    QString wanted = m_plannedPath.isEmpty() ? inFolder(m_name) : m_plannedPath;
    const bool isNamed = m_state == State::Named;
    if (isNamed)
        wanted = inFolder(m_partName);
    else if (!problem)
        problem = giveName(wanted);
    // Who came first keeps it.
    for (int number = 1; number <= MaxNumber && problem == std::errc::file_exists; ++number) {
        wanted = inFolder(SafeName::numbered(m_name, number));
        problem = giveName(wanted);
    }
    if (!problem)
        *path = wanted;
    if (!problem || isMissing(problem))
        forget();
    if (isMissing(problem))
        return Error::FileMissing;
    return TransferDisk::errorOf(problem);
}

void PartFile::discard()
{
    close();
    if (m_state == State::Made)
        QFile::remove(inFolder(m_partName));
    forget();
}

} // namespace Signaling
