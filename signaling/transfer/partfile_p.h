#ifndef SIGNALING_TRANSFER_PARTFILE_P_H
#define SIGNALING_TRANSFER_PARTFILE_P_H

#include "openparts_p.h"
#include "transferdisk_p.h"

#include <signaling/transfer/filetransfer.h>

#include <QtCore/qbytearray.h>
#include <QtCore/qfile.h>
#include <QtCore/qset.h>
#include <QtCore/qstring.h>

#include <memory>
#include <system_error>

namespace Signaling {

/// A file that comes in: "name.ext.part" until it is complete, then "name.ext" or, if there is one
/// already, "name (2).ext"; a folder of it where there is a file, or a link to a folder, is
/// "name (2)". Nothing that exists is ever written over. What a part and a file will be called can
/// be known, and noted, before there is one: a process may be killed at any time.
///
/// FileMissing from any of it: somebody removed the part, and with it all that was written.
class PartFile
{
public:
    /// \a name: safe, below \a folder, its own folders separated by "/". \a parts outlives it.
    PartFile(QString folder, QString name, const TransferDisk &disk, OpenParts &parts);
    ~PartFile();
    PartFile(const PartFile &) = delete;
    PartFile &operator=(const PartFile &) = delete;

    /// Of the part, below the folder; empty before plan(), and of what has its name already.
    QString partName() const { return m_state == State::Named ? QString() : m_partName; }
    /// Where it lies; empty before there is one.
    QString path() const { return m_state < State::Made ? QString() : inFolder(m_partName); }
    /// Goes on with a part of an earlier process; false if it isn't there any more.
    bool reopen(const QString &partName);
    /// Goes on with what an earlier process gave its name, at \a path, and could not note any more;
    /// false if nothing of \a size is there. It may be somebody else's: it is only read.
    bool adopt(const QString &path, qint64 size);
    bool isNamed() const { return m_state == State::Named; }
    /// Makes the folders above it, and chooses what the part will be called; nothing if that is
    /// done.
    FileTransfer::Error plan();
    /// Chooses what the file will be called, none of \a taken: its path.
    QString planName(const QSet<QString> &taken);

    /// Makes the part, and the folders above it, if need be.
    FileTransfer::Error write(qint64 offset, const QByteArray &bytes);
    /// Of the part, into \a bytes; shorter where it ends.
    FileTransfer::Error read(qint64 offset, qint64 length, QByteArray *bytes);
    /// Gives it its name: that of planName(), if it is free yet (an empty file has no part before).
    /// \a path: what it is called now. Bytes
    /// beyond \a size are nobody's; FileMissing too where some below it are gone.
    FileTransfer::Error finish(qint64 size, QString *path);
    /// Removes the part.
    void discard();
    /// Lets go of the open file; what follows opens it again.
    void close();

private:
    enum class State {
        None,    ///< there is no part
        Planned, ///< nor is there, but it is known what it will be called
        Made,
        Named ///< it is no part any more, perhaps
    };

    void evadeOthers();
    std::error_code makeFolders();
    bool isFree(const QString &path) const;
    std::error_code giveName(const QString &path);
    FileTransfer::Error create();
    void forget();
    FileTransfer::Error open();
    std::error_code openPart(QIODevice::OpenMode how);
    FileTransfer::Error closeWhole(qint64 size);
    QString inFolder(const QString &name) const;

    QString m_folder;
    QString m_name;
    QString m_partName;
    QString m_plannedPath;
    State m_state = State::None;
    TransferDisk m_disk;
    OpenParts &m_parts;
    std::unique_ptr<QFile> m_file;
};

} // namespace Signaling

#endif
