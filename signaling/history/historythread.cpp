#include "historythread_p.h"

#include <QMetaObject>

#include <utility>

namespace Signaling {

HistoryThread::HistoryThread(QObject *owner)
    : m_owner(owner)
    , m_thread([this] { run(); })
{
}

HistoryThread::~HistoryThread()
{
    {
        const std::lock_guard lock(m_replies->mutex);
        m_replies->isOpen = false;
        m_replies->jobs.clear();
    }
    {
        const std::lock_guard lock(m_mutex);
        m_ending = true;
    }
    m_wake.notify_one();
    m_thread.join();
}

void HistoryThread::post(Job job)
{
    {
        const std::lock_guard lock(m_mutex);
        m_jobs.push_back(std::move(job));
    }
    m_wake.notify_one();
}

void HistoryThread::reply(Job job)
{
    {
        const std::lock_guard lock(m_replies->mutex);
        if (!m_replies->isOpen)
            return;
        m_replies->jobs.push_back(std::move(job));
    }
    QMetaObject::invokeMethod(
        m_owner, [mailbox = m_replies] { deliver(mailbox); }, Qt::QueuedConnection);
}

void HistoryThread::deliver(const std::shared_ptr<Mailbox> &mailbox)
{
    Job job;
    {
        const std::lock_guard lock(mailbox->mutex);
        if (mailbox->jobs.empty())
            return;
        job = std::move(mailbox->jobs.front());
        mailbox->jobs.pop_front();
    }
    job();
}

void HistoryThread::run()
{
    std::unique_lock lock(m_mutex);
    while (true) {
        m_wake.wait(lock, [this] { return m_ending || !m_jobs.empty(); });
        if (m_jobs.empty())
            return;
        const Job job = std::move(m_jobs.front());
        m_jobs.pop_front();
        lock.unlock();
        job();
        lock.lock();
    }
}

} // namespace Signaling
