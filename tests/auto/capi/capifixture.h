#ifndef TESTS_AUTO_CAPI_CAPIFIXTURE_H
#define TESTS_AUTO_CAPI_CAPIFIXTURE_H

#include <support/testhub.h>
#include <support/workerthread.h>

#include <QTest>

#include <atomic>
#include <functional>
#include <mutex>
#include <opentok.h>

namespace TestSupport {

/// Text that can be handed to C as it is.
struct CText : QByteArray
{
    using QByteArray::QByteArray;
    CText(const QByteArray &text)
        : QByteArray(text)
    {
    }
    static CText number(int n) { return QByteArray::number(n); }
    operator const char *() const { return constData(); }
};

/// A hub in a thread of its own: what the C API is called from may block.
class HubThread
{
public:
    explicit HubThread(const Signaling::HubConfig &config = {})
    {
        m_thread.run([this, config] {
            m_hub = std::make_unique<TestHub>(config);
            url = m_hub->hub->apiUrl().toString().toUtf8();
        });
        key = TestHub::project().key.toUtf8();
        session = m_hub->sessionId.toUtf8();
    }
    ~HubThread()
    {
        m_thread.run([this] { m_hub.reset(); });
    }
    template <typename Function>
    auto run(Function function)
    {
        return m_thread.run([&] { return function(*m_hub); });
    }
    /// A token whose connection says \a data.
    CText token(const char *data = "", Signaling::Role role = Signaling::Role::Publisher)
    {
        return run([&](TestHub &hub) { return hub.token(role, QString::fromUtf8(data)).toUtf8(); });
    }

    int connections()
    {
        return run([](TestHub &hub) { return hub.hub->statistics().connections; });
    }

    CText url;
    CText key;
    CText session;

private:
    WorkerThread m_thread;
    std::unique_ptr<TestHub> m_hub;
};

/// A session of the C API that notes every callback in a short form.
class CSession
{
public:
    /// Called inside each callback, with its short form.
    using Hook = std::function<void(CSession &, const QString &)>;

    explicit CSession(const HubThread &hub, Hook hook = {}, bool suppressed = false)
        : m_hook(std::move(hook))
    {
        const otc_session_callbacks callbacks = makeCallbacks(this);
        otc_session_settings *settings = otc_session_settings_new();
        otc_session_settings_set_proxy_url(settings, hub.url);
        otc_session_settings_set_connection_events_suppressed(settings, suppressed);
        session = otc_session_new_with_settings(hub.key, hub.session, &callbacks, settings);
        otc_session_settings_delete(settings);
    }
    ~CSession() { remove(); }
    Q_DISABLE_COPY_MOVE(CSession)

    /// otc_session_delete(), once.
    void remove()
    {
        if (otc_session *last = session.exchange(nullptr))
            otc_session_delete(last);
    }
    QStringList told() const
    {
        const std::lock_guard lock(m_mutex);
        return m_told;
    }
    /// The data of the last signal, as it was given.
    QByteArray lastSignal() const
    {
        const std::lock_guard lock(m_mutex);
        return m_lastSignal;
    }
    bool waitFor(const QString &what) const
    {
        return QTest::qWaitFor([&] { return told().contains(what); }, 30000);
    }
    bool join(const CText &token) const
    {
        return otc_session_connect(session, token) == OTC_SUCCESS
            && waitFor(QStringLiteral("connected"));
    }
    QString ownId() const
    {
        otc_connection *own = otc_session_get_connection(session);
        const QString id = QString::fromUtf8(otc_connection_get_id(own));
        otc_connection_delete(own);
        return id;
    }

    std::atomic<otc_session *> session;

    static otc_session_callbacks makeCallbacks(CSession *self);

private:
    static CSession &from(void *data) { return *static_cast<CSession *>(data); }
    static QString dataOf(const otc_connection *connection)
    {
        return connection ? QString::fromUtf8(otc_connection_get_data(connection))
                          : QStringLiteral("server");
    }
    void note(const QString &what)
    {
        {
            const std::lock_guard lock(m_mutex);
            m_told.append(what);
        }
        if (m_hook)
            m_hook(*this, what);
    }

    Hook m_hook;
    mutable std::mutex m_mutex;
    QStringList m_told;
    QByteArray m_lastSignal;
};

inline otc_session_callbacks CSession::makeCallbacks(CSession *self)
{
    otc_session_callbacks callbacks{};
    callbacks.user_data = self;
    callbacks.on_connected = [](otc_session *, void *data) {
        from(data).note(QStringLiteral("connected"));
    };
    callbacks.on_disconnected = [](otc_session *, void *data) {
        from(data).note(QStringLiteral("disconnected"));
    };
    callbacks.on_connection_created = [](otc_session *, void *data, const otc_connection *other) {
        from(data).note(u"created " + dataOf(other));
    };
    callbacks.on_connection_dropped = [](otc_session *, void *data, const otc_connection *other) {
        from(data).note(u"dropped " + dataOf(other));
    };
    callbacks.on_signal_received = [](otc_session *, void *data, const char *type,
                                      const char *signal, const otc_connection *sender) {
        {
            const std::lock_guard lock(from(data).m_mutex);
            from(data).m_lastSignal = signal;
        }
        from(data).note(
            QStringLiteral("%1: [%2] %3")
                .arg(dataOf(sender), QString::fromUtf8(type), QString::fromUtf8(signal)));
    };
    callbacks.on_reconnection_started = [](otc_session *, void *data) {
        from(data).note(QStringLiteral("reconnecting"));
    };
    callbacks.on_reconnected = [](otc_session *, void *data) {
        from(data).note(QStringLiteral("reconnected"));
    };
    callbacks.on_error = [](otc_session *, void *data, const char *text,
                            otc_session_error_code error) {
        from(data).note(text && *text ? QStringLiteral("error %1").arg(int(error))
                                      : QStringLiteral("error without a word"));
    };
    return callbacks;
}

} // namespace TestSupport

#endif
