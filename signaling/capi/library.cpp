#include "library_p.h"
#include "opentok.h"

#include <condition_variable>
#include <cstdlib>
#include <mutex>
#include <openssl/crypto.h>
#include <utility>

namespace Signaling::CApi::Library {

namespace {

struct State
{
    std::mutex mutex;
    std::condition_variable changed;
    std::shared_ptr<Worker> worker;
    int uses = 0;
    /// A worker is starting or stopping, without the lock; nobody but that thread may do either.
    bool isChanging = false;
};

/// Never destroyed: threads of the program may still call when the process exits.
State &state()
{
    static State *const s = new State;
    return *s;
}

void stopWorker(std::unique_lock<std::mutex> &lock)
{
    State &s = state();
    s.isChanging = true;
    const std::shared_ptr<Worker> worker = std::exchange(s.worker, nullptr);
    lock.unlock();
    worker->stop();
    lock.lock();
    s.isChanging = false;
    s.changed.notify_all();
}

void stopNow()
{
    State &s = state();
    std::unique_lock lock(s.mutex);
    // A callback that calls exit() is the worker: it runs nothing else any more.
    if (s.worker && !s.isChanging && !Worker::isCurrent()) {
        s.uses = 0;
        stopWorker(lock);
    }
}

} // namespace

otc_status initialise()
{
    State &s = state();
    std::unique_lock lock(s.mutex);
    if (s.isChanging && Worker::isCurrent())
        return OTC_SESSION_ILLEGAL_STATE; // a callback can't wait for its own thread to end
    s.changed.wait(lock, [&s] { return !s.isChanging; });
    if (!s.worker) {
        // At the process's exit a thread of Qt's that spoke TLS may still be ending.
        OPENSSL_init_crypto(OPENSSL_INIT_NO_ATEXIT, nullptr);
        s.isChanging = true;
        lock.unlock();
        std::shared_ptr<Worker> worker = Worker::start();
        lock.lock();
        s.isChanging = false;
        s.changed.notify_all();
        if (!worker)
            return OTC_FATAL;
        s.worker = std::move(worker);
        static std::once_flag once;
        std::call_once(once, stopAtExit);
    }
    ++s.uses;
    return OTC_SUCCESS;
}

otc_status destroy()
{
    State &s = state();
    std::unique_lock lock(s.mutex);
    if (Worker::isCurrent())
        return OTC_SESSION_ILLEGAL_STATE;
    s.changed.wait(lock, [&s] { return !s.isChanging; });
    if (!s.worker)
        return OTC_SESSION_ILLEGAL_STATE;
    if (--s.uses == 0)
        stopWorker(lock);
    return OTC_SUCCESS;
}

std::shared_ptr<Worker> worker()
{
    State &s = state();
    const std::lock_guard lock(s.mutex);
    return s.worker;
}

void stopAtExit()
{
    std::atexit(stopNow);
}

} // namespace Signaling::CApi::Library

otc_status otc_init(void *)
{
    return Signaling::CApi::Library::initialise();
}

otc_status otc_destroy(void)
{
    return Signaling::CApi::Library::destroy();
}
