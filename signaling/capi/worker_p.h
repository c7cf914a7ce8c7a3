#ifndef SIGNALING_CAPI_WORKER_P_H
#define SIGNALING_CAPI_WORKER_P_H

#include <signaling/clock.h>

#include <QtCore/qcoreevent.h>
#include <QtCore/qobject.h>
#include <QtCore/qthread.h>

#include <condition_variable>
#include <deque>
#include <functional>
#include <memory>
#include <mutex>
#include <vector>

namespace Signaling::CApi {

class Client;

/// The thread in which all sessions live and all callbacks run. Brings a QCoreApplication along
/// where the program has none.
class Worker
{
public:
    using Task = std::function<void()>;

    /// Returns when it runs; null if there is no thread to be had.
    static std::shared_ptr<Worker> start();
    /// Only after stop().
    ~Worker() = default;
    Q_DISABLE_COPY_MOVE(Worker)

    /// Runs \a task there, after all that was posted before. False, and it never runs, after
    /// stop(). Any thread.
    bool post(Task task);
    /// Whether the calling thread is a worker's: there is one at a time.
    static bool isCurrent();
    /// Takes nothing more, lets every client leave, and waits until that is done. Any thread but
    /// this one, once.
    void stop();
    /// The parent of all clients. Only there.
    QObject *root() const { return m_root; }
    Clock &clock() const { return *m_clock; }

private:
    /// Then sockets and timers have their turn.
    static constexpr std::size_t TasksAtOnce = 256;

    class Thread : public QThread
    {
    public:
        explicit Thread(Worker &worker)
            : m_worker(worker)
        {
        }

    protected:
        void run() override;

    private:
        Worker &m_worker;
    };
    /// Where the thread's events end.
    class Root : public QObject
    {
    public:
        explicit Root(Worker &worker)
            : m_worker(worker)
        {
        }

    protected:
        bool event(QEvent *event) override;

    private:
        Worker &m_worker;
    };

    Worker();
    void begin();
    void runTasks();
    void retireClients();
    void quitIfDone();

    std::mutex m_mutex;
    std::condition_variable m_changed;
    bool m_isRunning = false; ///< under the lock, as all down to m_tasks
    bool m_isClosed = false;
    std::deque<Task> m_tasks;
    QObject *m_root = nullptr;
    const std::shared_ptr<Clock> m_clock = Clock::system();
    bool m_isEnding = false; ///< only in the thread
    Thread m_thread;
};

} // namespace Signaling::CApi

#endif
