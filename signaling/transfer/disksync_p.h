#ifndef SIGNALING_TRANSFER_DISKSYNC_P_H
#define SIGNALING_TRANSFER_DISKSYNC_P_H

#include "transferdisk_p.h"

#include <QtCore/qfuturewatcher.h>
#include <QtCore/qlist.h>
#include <QtCore/qset.h>
#include <QtCore/qstring.h>

#include <functional>
#include <system_error>
#include <utility>

namespace Signaling {

/// Brings files to the disk for good before they get their names: else a power cut may leave an
/// empty one under a name that says it is whole. Another thread waits for the disk, for all that is
/// ready by then at once: that takes hardly longer than for one.
class DiskSync
{
public:
    /// Of files it returns with no more at a time: who gives them their names is in a hurry.
    static constexpr qsizetype MostAtOnce = 64;

    using Sync = decltype(TransferDisk::sync);
    /// Called from the event loop: these files are there for good, or why they may not be.
    using Done = std::function<void(const QList<int> &, const std::error_code &)>;

    DiskSync(Sync sync, Done done);
    DiskSync(const DiskSync &) = delete;
    DiskSync &operator=(const DiskSync &) = delete;

    /// \a path: where it lies; empty if there is nothing of it yet.
    void add(int file, const QString &path);
    /// What has got a name in \a folder.
    void addFolder(const QString &folder);
    bool isIdle() const { return !m_isRunning && m_waiting.isEmpty() && m_folders.isEmpty(); }
    /// Of what was added nothing is told any more.
    void clear();

private:
    void start();
    void finished();

    Sync m_sync;
    Done m_done;
    QList<std::pair<int, QString>> m_waiting;
    QSet<QString> m_folders;
    QList<int> m_underWay;
    bool m_isRunning = false;
    bool m_isTelling = false;
    QFutureWatcher<std::error_code> m_watcher;
};

} // namespace Signaling

#endif
