#include "transferdisk_p.h"

#include <QtCore/qfileinfo.h>
#include <QtCore/qstorageinfo.h>

namespace Signaling {

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

qint64 TransferDisk::realWrite(QFile &file, const QByteArray &bytes)
{
    return file.write(bytes);
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
