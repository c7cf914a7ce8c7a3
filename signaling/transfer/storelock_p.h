#ifndef SIGNALING_TRANSFER_STORELOCK_P_H
#define SIGNALING_TRANSFER_STORELOCK_P_H

#include <QtCore/qlockfile.h>
#include <QtCore/qstring.h>

#include <chrono>

namespace Signaling {

/// A lock file that is held as long as what it guards, be it for days. It is nobody's any more if
/// its process has ended; if it has our own number and we don't hold it, as in a container, where
/// numbers begin anew; or, of another computer, whose processes can't be asked for, after a day.
class StoreLock
{
public:
    static constexpr std::chrono::hours OthersTime{24};

    explicit StoreLock(const QString &name);
    ~StoreLock();
    StoreLock(const StoreLock &) = delete;
    StoreLock &operator=(const StoreLock &) = delete;

    bool tryLock();
    /// After tryLock(): somebody else holds it. Else it can't be made.
    bool isSomebodys() const { return m_lock.error() == QLockFile::LockFailedError; }

private:
    bool isLeftBehind() const;

    QString m_name;
    QString m_key; ///< the same for all names of the file
    QLockFile m_lock;
    bool m_isHeld = false;
};

} // namespace Signaling

#endif
