#ifndef SIGNALING_TRANSFER_PARTFILE_P_H
#define SIGNALING_TRANSFER_PARTFILE_P_H

#include "transferdisk_p.h"

#include <signaling/transfer/filetransfer.h>

#include <QtCore/qbytearray.h>
#include <QtCore/qfile.h>
#include <QtCore/qstring.h>

#include <memory>

namespace Signaling {

/// A file that comes in: "name.ext.part" until it is complete, then "name.ext" or, if there is one
/// already, "name (2).ext". Nothing that exists is ever written over.
class PartFile
{
public:
    /// \a name: safe, below \a folder, its own folders separated by "/".
    PartFile(QString folder, QString name, const TransferDisk &disk);

    /// Of the part, below the folder; empty before there is one.
    const QString &partName() const { return m_partName; }
    /// Goes on with a part of an earlier process; false if it isn't there any more.
    bool reopen(const QString &partName);

    /// Makes the part, and the folders above it, if need be.
    FileTransfer::Error write(qint64 offset, const QByteArray &bytes);
    /// Of the part; shorter where it ends.
    QByteArray read(qint64 offset, qint64 length);
    /// Gives it its name (an empty file has no part before). \a path: what it is called now.
    FileTransfer::Error finish(QString *path);
    /// Removes the part.
    void discard();
    /// Lets go of the open file; what follows opens it again.
    void close() { m_file.reset(); }

private:
    FileTransfer::Error create();
    FileTransfer::Error open();
    QString inFolder(const QString &name) const;

    QString m_folder;
    QString m_name;
    QString m_partName;
    TransferDisk m_disk;
    std::unique_ptr<QFile> m_file;
};

} // namespace Signaling

#endif
