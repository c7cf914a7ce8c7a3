#ifndef TESTS_SUPPORT_WORKERTHREAD_H
#define TESTS_SUPPORT_WORKERTHREAD_H

#include <QtCore/qobject.h>
#include <QtCore/qthread.h>

#include <app/common/mailbox.h>
#include <future>
#include <memory>
#include <type_traits>
#include <utility>

namespace TestSupport {

/// A thread with an event loop, for what must live apart from the test's own thread.
class WorkerThread
{
public:
    WorkerThread()
        : m_calls(new App::Mailbox)
    {
        m_calls->moveToThread(&m_thread);
        QObject::connect(&m_thread, &QThread::finished, m_calls, &QObject::deleteLater);
        m_thread.start();
    }
    ~WorkerThread()
    {
        m_thread.quit();
        m_thread.wait();
    }
    Q_DISABLE_COPY_MOVE(WorkerThread)

    /// Runs \a function there, waits until it is done, and gives what it gave.
    template <typename Function>
    auto run(Function function)
    {
        using Result = std::invoke_result_t<Function>;
        auto task = std::make_shared<std::packaged_task<Result()>>(std::move(function));
        std::future<Result> result = task->get_future();
        m_calls->post([task] { (*task)(); });
        return result.get();
    }
    QThread *thread() { return &m_thread; }

private:
    QThread m_thread;
    App::Mailbox *m_calls;
};

} // namespace TestSupport

#endif
