#ifndef SIGNALING_HISTORY_HISTORYTHREAD_P_H
#define SIGNALING_HISTORY_HISTORYTHREAD_P_H

#include <QtCore/qobject.h>

#include <condition_variable>
#include <deque>
#include <functional>
#include <memory>
#include <mutex>
#include <thread>

namespace Signaling {

/// A thread that does one job after the other, and tells its owner's thread what came of it.
class HistoryThread
{
public:
    using Job = std::function<void()>;

    /// \a owner: replies run in its thread; outlives this.
    explicit HistoryThread(QObject *owner);
    /// Does what is left to do; replies that come of it are dropped.
    ~HistoryThread();
    Q_DISABLE_COPY_MOVE(HistoryThread)

    /// From any thread, also from within a job: then it is done after those that wait already.
    void post(Job job);
    /// From within a job: \a job runs in the owner's thread, unless this is gone by then.
    void reply(Job job);

private:
    struct Mailbox
    {
        std::mutex mutex;
        std::deque<Job> jobs;
        bool isOpen = true;
    };

    void run();
    static void deliver(const std::shared_ptr<Mailbox> &mailbox);

    QObject *m_owner;
    std::shared_ptr<Mailbox> m_replies = std::make_shared<Mailbox>();
    std::mutex m_mutex;
    std::condition_variable m_wake;
    std::deque<Job> m_jobs;
    bool m_ending = false;
    std::thread m_thread;
};

} // namespace Signaling

#endif
