#ifndef SIGNALING_TRANSFER_SOURCEFILE_P_H
#define SIGNALING_TRANSFER_SOURCEFILE_P_H

#include "filemessage_p.h"
#include "sha256_p.h"

#include <signaling/transfer/fileselection.h>
#include <signaling/transfer/filetransfer.h>

#include <QtCore/qbytearray.h>
#include <QtCore/qfile.h>
#include <QtCore/qlist.h>

#include <memory>

namespace Signaling {

/// What compressing leaves of the bytes of \a files, by a few samples; 1 if they can't be read.
double compressedShare(const QList<FileSelection::File> &files);

/// Reads what is sent, and notices where a file isn't any more what was offered: it looks when it
/// begins with it, also anew, every now and then, and after its end.
class SourceReader
{
public:
    /// Exactly \a length bytes from \a offset on, into \a bytes.
    FileTransfer::Error read(const FileSelection::File &file, qint64 offset, qint64 length,
                             QByteArray *bytes);

private:
    FileTransfer::Error open(const FileSelection::File &file, qint64 offset);

    std::unique_ptr<QFile> m_open;
    QString m_path;
    qint64 m_offset = 0; ///< where it was read last
    int m_readsUnchecked = 0;
};

/// Reads files once, a little at a time, for their hashes.
class SourceHasher
{
public:
    static constexpr qint64 SliceBytes = 512 * 1024;

    explicit SourceHasher(QList<FileSelection::File> files);

    bool isDone() const { return m_hashes.size() == m_files.size(); }
    /// Goes on by one slice.
    FileTransfer::Error step();
    /// In the order of the files.
    const QList<QByteArray> &hashes() const { return m_hashes; }

private:
    QList<FileSelection::File> m_files;
    QList<QByteArray> m_hashes;
    SourceReader m_reader;
    Sha256 m_hash;
    qint64 m_offset = 0;
};

} // namespace Signaling

#endif
