#include "storelock_p.h"

#include <signaling/clock.h>

#include <QtCore/qcoreapplication.h>
#include <QtCore/qdatetime.h>
#include <QtCore/qfileinfo.h>
#include <QtCore/qmutex.h>
#include <QtCore/qset.h>
#include <QtCore/qsysinfo.h>

namespace Signaling {

namespace {

/// Those that this process holds.
struct Held
{
    QMutex mutex;
    QSet<QString> names;
};

Held &held()
{
    static Held all;
    return all;
}

} // namespace

StoreLock::StoreLock(const QString &name)
    : m_name(name)
    , m_key(QString(QFileInfo(QFileInfo(name).absolutePath()).canonicalFilePath() + u'/'
                    + QFileInfo(name).fileName()))
    , m_lock(name)
{
    m_lock.setStaleLockTime(0); // however old: its process may live
}

StoreLock::~StoreLock()
{
    if (!m_isHeld)
        return;
    const QMutexLocker locker(&held().mutex);
    m_lock.unlock();
    held().names.remove(m_key);
}

bool StoreLock::tryLock()
{
    const QMutexLocker locker(&held().mutex);
    m_isHeld = m_lock.tryLock(0);
    if (!m_isHeld && isSomebodys() && isLeftBehind())
        m_isHeld = m_lock.removeStaleLockFile() && m_lock.tryLock(0);
    if (m_isHeld)
        held().names.insert(m_key);
    return m_isHeld;
}

bool StoreLock::isLeftBehind() const
{
    qint64 pid = 0;
    QString host;
    QString program;
    if (!m_lock.getLockInfo(&pid, &host, &program))
        return false;
    if (!host.isEmpty() && host != QSysInfo::machineHostName()) {
        const QDateTime then = QFileInfo(m_name).lastModified();
        // The system's: files have their times of it.
        return Clock::system()->wallMs() - then.toMSecsSinceEpoch()
            > std::chrono::milliseconds(OthersTime).count();
    }
    return pid == QCoreApplication::applicationPid() && !held().names.contains(m_key);
}

} // namespace Signaling
