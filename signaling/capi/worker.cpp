#include "client_p.h"
#include "log_p.h"
#include "worker_p.h"

#include <QtCore/qcoreapplication.h>

#include <algorithm>
#include <clocale>
#include <csignal>
#include <iterator>
#include <optional>
#include <string>
#include <utility>

namespace Signaling::CApi {

namespace {

thread_local bool t_isWorker = false;

/// What the program's main function would have made. Leaves the program's locale and whatever it
/// logs as they were: they are not ours.
class Application
{
public:
    Application()
    {
        const char *current = std::setlocale(LC_ALL, nullptr);
        const std::string locale = current ? current : "C";
        m_previous = qInstallMessageHandler(Log::writeQtMessage);
        m_application.emplace(m_count, m_arguments);
        if (m_previous)
            qInstallMessageHandler(m_previous);
        std::setlocale(LC_ALL, locale.c_str());
    }
    ~Application()
    {
        m_application.reset();
        const QtMessageHandler last = qInstallMessageHandler(m_previous);
        if (last != Log::writeQtMessage)
            qInstallMessageHandler(last); // the program's, since
    }
    Q_DISABLE_COPY_MOVE(Application)

private:
    char m_name[18] = "signalbox-opentok";
    char *m_arguments[2] = {m_name, nullptr};
    int m_count = 1;
    QtMessageHandler m_previous = nullptr;
    std::optional<QCoreApplication> m_application;
};

/// Blocks signals that come from outside in the calling thread, so that threads which it starts
/// never handle one: the program's handlers run in the program's own threads.
class SignalsBlocked
{
public:
    SignalsBlocked()
    {
        sigset_t all;
        sigfillset(&all);
        // What a thread does to itself is for the program's handler of crashes; blocked, it kills.
        for (const int own : {SIGSEGV, SIGBUS, SIGFPE, SIGILL, SIGTRAP, SIGSYS, SIGABRT})
            sigdelset(&all, own);
        pthread_sigmask(SIG_SETMASK, &all, &m_before);
    }
    ~SignalsBlocked() { pthread_sigmask(SIG_SETMASK, &m_before, nullptr); }
    Q_DISABLE_COPY_MOVE(SignalsBlocked)

private:
    sigset_t m_before;
};

} // namespace

Worker::Worker()
    : m_thread(*this)
{
}

std::shared_ptr<Worker> Worker::start()
{
    const std::shared_ptr<Worker> worker(new Worker);
    {
        const SignalsBlocked blocked;
        worker->m_thread.start();
    }
    if (!worker->m_thread.isRunning())
        return nullptr;
    std::unique_lock lock(worker->m_mutex);
    worker->m_changed.wait(lock, [&worker] { return worker->m_isRunning; });
    return worker;
}

bool Worker::isCurrent()
{
    return t_isWorker;
}

bool Worker::post(Task task)
{
    const std::lock_guard lock(m_mutex);
    if (m_isClosed)
        return false;
    m_tasks.push_back(std::move(task));
    if (m_tasks.size() == 1)
        QCoreApplication::postEvent(m_root, new QEvent(QEvent::User));
    return true;
}

void Worker::stop()
{
    post([this] { retireClients(); });
    {
        const std::lock_guard lock(m_mutex);
        m_isClosed = true;
    }
    m_thread.wait();
}

// The thread has its event dispatcher before there is an application, and so a private one: the
// application's own would be GLib's default context, in which a GTK program's main thread turns.
void Worker::Thread::run()
{
    t_isWorker = true;
    std::optional<Application> application;
    if (!QCoreApplication::instance())
        application.emplace();
    Root root(m_worker);
    m_worker.m_root = &root;
    m_worker.begin();
    exec();
}

void Worker::begin()
{
    const std::lock_guard lock(m_mutex);
    m_isRunning = true;
    m_changed.notify_all();
}

bool Worker::Root::event(QEvent *event)
{
    if (event->type() == QEvent::User) {
        m_worker.runTasks();
        return true;
    }
    if (event->type() == QEvent::ChildRemoved)
        m_worker.quitIfDone();
    return QObject::event(event);
}

void Worker::runTasks()
{
    std::vector<Task> tasks;
    {
        const std::lock_guard lock(m_mutex);
        const auto some = m_tasks.begin() + std::ptrdiff_t(std::min(m_tasks.size(), TasksAtOnce));
        tasks.assign(std::make_move_iterator(m_tasks.begin()), std::make_move_iterator(some));
        m_tasks.erase(m_tasks.begin(), some);
        if (!m_tasks.empty())
            QCoreApplication::postEvent(m_root, new QEvent(QEvent::User));
    }
    for (const Task &task : tasks)
        task();
}

void Worker::retireClients()
{
    m_isEnding = true;
    const QObjectList clients = m_root->children();
    for (QObject *client : clients)
        static_cast<Client *>(client)->abandon();
    quitIfDone();
}

void Worker::quitIfDone()
{
    if (m_isEnding && m_root->children().isEmpty())
        m_thread.quit();
}

} // namespace Signaling::CApi
