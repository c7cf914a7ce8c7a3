#ifndef SIGNALING_TRANSFER_FILESELECTION_H
#define SIGNALING_TRANSFER_FILESELECTION_H

#include <signaling/signaling_global.h>

#include <QtCore/qlist.h>
#include <QtCore/qstring.h>
#include <QtCore/qstringlist.h>

namespace Signaling {

/// Files that somebody picked: what is to be sent. A plain value; it looks at the disk only when it
/// is made.
class SIGNALING_EXPORT FileSelection
{
public:
    /// One of them.
    struct File
    {
        QString path;          ///< where it lies
        QString name;          ///< as it is offered, with the folders below what was picked
        qint64 size = 0;       ///< in bytes
        qint64 modifiedAt = 0; ///< milliseconds since 1970 (UTC)

        /// Whether both are the same in every part.
        friend bool operator==(const File &a, const File &b)
        {
            return a.path == b.path && a.name == b.name && a.size == b.size
                && a.modifiedAt == b.modifiedAt;
        }
    };

    /// Files, and folders with all that is in them. A link to a folder is followed only if it was
    /// picked itself: one that lies in a folder may lead back.
    static FileSelection fromPaths(const QStringList &paths);

    QList<File> files; ///< in the order they were picked
    qint64 bytes = 0;  ///< of all files
    /// What can't be sent, a sentence each: isn't there, can't be read, is no file, is a link to a
    /// folder, is too much.
    QStringList problems;
    /// What isn't sent, though nothing is wrong with it, a sentence each: a folder without any
    /// file.
    QStringList remarks;

    /// Whether there is nothing to send.
    bool isEmpty() const { return files.isEmpty(); }
};

} // namespace Signaling

#endif
