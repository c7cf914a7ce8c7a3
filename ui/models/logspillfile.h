#ifndef UI_MODELS_LOGSPILLFILE_H
#define UI_MODELS_LOGSPILLFILE_H

#include <QtCore/qbytearray.h>
#include <QtCore/qstring.h>

#include <memory>
#include <vector>

QT_BEGIN_NAMESPACE
class QTemporaryFile;
QT_END_NAMESPACE

namespace Signalbox {

/// A temporary file for what no longer fits into memory. Only its owner can read it; it has no name
/// where the system allows, and is gone with this object or its process. Made with the first write.
class LogSpillFile
{
public:
    /// A part of the file. Room that is more than its length waits for the next that fits.
    struct Place
    {
        qint64 offset = -1; ///< -1: nowhere
        qint64 length = 0;
        qint64 room = 0;
    };

    /// In \a folder, which is made if need be; empty: where the system keeps caches. Not in /tmp,
    /// which is memory on many systems.
    explicit LogSpillFile(const QString &folder = {});
    ~LogSpillFile();

    /// Writes over what is in \a place, or somewhere else if it doesn't fit there. False with an
    /// errorString() if it can't; what doesn't fit into \a place leaves it as it was then.
    bool write(Place *place, const QByteArray &bytes);
    /// Empty if it can't be read; errorString() says why.
    QByteArray read(const Place &place);
    void release(Place *place);
    /// Bytes of all places in use.
    qint64 bytes() const { return m_used; }
    QString errorString() const { return m_error; }

private:
    bool open();
    Place takeRoom(qint64 length);

    QString m_folder;
    std::unique_ptr<QTemporaryFile> m_file;
    std::vector<Place> m_free;
    qint64 m_end = 0;
    qint64 m_used = 0;
    QString m_error;
};

} // namespace Signalbox

#endif
