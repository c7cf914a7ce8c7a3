#include "sourcefile_p.h"
#include "transferlimits_p.h"

#include <QtCore/qdatetime.h>
#include <QtCore/qfileinfo.h>

#include <algorithm>
#include <utility>

namespace Signaling {

using Error = FileTransfer::Error;

namespace {

constexpr int ReadsBetweenChecks = 64;
constexpr int SampledFiles = 8;
constexpr int SamplesOfAFile = 4;

Error changeOf(const FileSelection::File &file)
{
    const QFileInfo info(file.path);
    if (!info.exists())
        return Error::FileMissing;
    const bool isSame =
        info.size() == file.size && info.lastModified().toMSecsSinceEpoch() == file.modifiedAt;
    return isSame ? Error::None : Error::FileChanged;
}

} // namespace

double compressedShare(const QList<FileSelection::File> &files)
{
    const qint64 step = std::max<qint64>(files.size() / SampledFiles, 1);
    qint64 before = 0;
    qint64 after = 0;
    for (qsizetype i = 0; i < files.size(); i += step) {
        QFile file(files.at(i).path);
        if (!file.open(QIODevice::ReadOnly))
            continue;
        for (int sample = 0; sample < SamplesOfAFile; ++sample) {
            file.seek(file.size() / SamplesOfAFile * sample);
            const QByteArray bytes = file.read(TransferLimits::ChunkBytes);
            before += bytes.size();
            after += std::min(qCompress(bytes, 1).size(), bytes.size());
        }
    }
    return before > 0 ? double(after) / double(before) : 1;
}

Error SourceReader::open(const FileSelection::File &file, qint64 offset)
{
    const bool isOpen = m_open && m_path == file.path;
    const bool beginsAnew = offset <= m_offset;
    m_offset = offset;
    if (isOpen && !beginsAnew && ++m_readsUnchecked < ReadsBetweenChecks)
        return Error::None;
    m_readsUnchecked = 0;
    if (const Error error = changeOf(file); error != Error::None)
        return error;
    if (isOpen)
        return Error::None;
    m_open = std::make_unique<QFile>(file.path);
    m_path = file.path;
    return m_open->open(QIODevice::ReadOnly | QIODevice::Unbuffered) ? Error::None
                                                                     : Error::CannotRead;
}

Error SourceReader::read(const FileSelection::File &file, qint64 offset, qint64 length,
                         QByteArray *bytes)
{
    Error error = open(file, offset);
    if (error == Error::None) {
        *bytes = m_open->seek(offset) ? m_open->read(length) : QByteArray();
        const bool isShort = bytes->size() != length;
        // After its last bytes, too: a small file has no other look at it, and who gets it would
        // only be told that the hash is wrong.
        if (isShort || offset + length >= file.size)
            error = changeOf(file);
        if (isShort && error == Error::None)
            error = Error::CannotRead;
    }
    if (error != Error::None)
        m_open.reset();
    return error;
}

SourceHasher::SourceHasher(QList<FileSelection::File> files)
    : m_files(std::move(files))
{
}

Error SourceHasher::step()
{
    if (isDone())
        return Error::None;
    const FileSelection::File &file = m_files.at(m_hashes.size());
    const qint64 length = std::min(SliceBytes, file.size - m_offset);
    QByteArray bytes;
    if (const Error error = m_reader.read(file, m_offset, length, &bytes); error != Error::None)
        return error;
    m_hash.addData(bytes);
    m_offset += length;
    if (m_offset == file.size) {
        m_hashes.append(m_hash.result());
        m_offset = 0;
    }
    return Error::None;
}

} // namespace Signaling
