#include "disksync_p.h"

#include <QtCore/qpromise.h>
#include <QtCore/qstringlist.h>
#include <QtCore/qthreadpool.h>

#include <memory>

namespace Signaling {

DiskSync::DiskSync(Sync sync, Done done)
    : m_sync(std::move(sync))
    , m_done(std::move(done))
{
    QObject::connect(&m_watcher, &QFutureWatcherBase::finished, &m_watcher, [this] { finished(); });
}

void DiskSync::add(int file, const QString &path)
{
    m_waiting.append({file, path});
    start();
}

void DiskSync::addFolder(const QString &folder)
{
    m_folders.insert(folder);
    start();
}

void DiskSync::clear()
{
    m_waiting.clear();
    m_folders.clear();
    m_underWay.clear();
}

void DiskSync::start()
{
    if (isIdle() || m_isRunning || m_isTelling)
        return;
    QStringList paths(m_folders.cbegin(), m_folders.cend());
    m_folders.clear();
    while (!m_waiting.isEmpty() && m_underWay.size() < MostAtOnce) {
        const auto [file, path] = m_waiting.takeFirst();
        m_underWay.append(file);
        if (!path.isEmpty())
            paths.append(path);
    }
    m_isRunning = true;
    // Shared, for the pool copies what it is to do.
    auto promise = std::make_shared<QPromise<std::error_code>>();
    m_watcher.setFuture(promise->future());
    QThreadPool::globalInstance()->start([promise, paths, sync = m_sync] {
        promise->start();
        promise->addResult(paths.isEmpty() ? std::error_code() : sync(paths));
        promise->finish();
    });
}

void DiskSync::finished()
{
    m_isRunning = false;
    const QList<int> files = std::exchange(m_underWay, {});
    // The pool may be gone, and never have begun.
    const std::error_code problem = m_watcher.future().resultCount() > 0
        ? m_watcher.result()
        : std::make_error_code(std::errc::operation_canceled);
    m_isTelling = true; // what is added meanwhile goes together
    m_done(files, problem);
    m_isTelling = false;
    start();
}

} // namespace Signaling
