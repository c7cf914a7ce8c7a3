#ifndef APP_COMMON_MAILBOX_H
#define APP_COMMON_MAILBOX_H

#include <QtCore/qcoreapplication.h>
#include <QtCore/qcoreevent.h>
#include <QtCore/qobject.h>

#include <deque>
#include <functional>
#include <mutex>
#include <utility>

namespace App {

/// Calls for the thread that it lives in, from any thread, made there in their order by the event
/// loop. What hasn't been called when it goes is dropped.
///
/// Instead of QMetaObject::invokeMethod() where threads meet: what is passed goes through a lock
/// that thread sanitizers see, and Qt's own they don't.
class Mailbox : public QObject
{
public:
    using QObject::QObject;

    void post(std::function<void()> call)
    {
        {
            const std::lock_guard lock(m_mutex);
            m_calls.push_back(std::move(call));
        }
        QCoreApplication::postEvent(this, new QEvent(QEvent::User));
    }

protected:
    bool event(QEvent *event) override
    {
        if (event->type() != QEvent::User)
            return QObject::event(event);
        std::function<void()> call;
        {
            const std::lock_guard lock(m_mutex);
            call = std::move(m_calls.front());
            m_calls.pop_front();
        }
        call();
        return true;
    }

private:
    std::mutex m_mutex;
    std::deque<std::function<void()>> m_calls; ///< one for each event that was posted
};

} // namespace App

#endif
