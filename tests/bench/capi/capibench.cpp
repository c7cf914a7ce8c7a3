#include "capibench.h"

using namespace Signaling;

namespace {

/// All are measured in turns of this many, so that all meet the same weather.
constexpr int Block = 50;
constexpr int Warming = 2 * Block;

} // namespace

CapiBench::CapiBench(const SessionCredentials &credentials, int count)
    : m_count(count + Warming)
    , m_data(128, 'x')
{
    connect(&m_session, &SignalingSession::errorOccurred, this,
            [this](const SignalingError &error) { fail(error.message); });
    connect(&m_session, &SignalingSession::signalReceived, this, &CapiBench::cameBack);
    connect(&m_session, &SignalingSession::connected, this, [this] {
        m_toSelf.to = m_session.connection();
        begin();
    });
    m_thread.start();
    m_place.moveToThread(&m_thread);
    // A session lives in the thread that it is made in.
    QMetaObject::invokeMethod(
        &m_place, [this] { m_away = std::make_unique<SignalingSession>(); },
        Qt::BlockingQueuedConnection);
    connect(m_away.get(), &SignalingSession::errorOccurred, this,
            [this](const SignalingError &error) { fail(error.message); });
    connect(m_away.get(), &SignalingSession::signalReceived, m_away.get(), [this] { cameBack(); });
    connect(m_away.get(), &SignalingSession::connected, m_away.get(), [this] {
        QMetaObject::invokeMethod(
            this,
            [this, own = m_away->connection()] {
                m_toAway.to = own;
                begin();
            },
            Qt::QueuedConnection);
    });
    QMetaObject::invokeMethod(m_away.get(),
                              [this, credentials] { m_away->connectToSession(credentials); });
    qputenv("SIGNALBOX_API_URL", credentials.apiUrl.toString().toUtf8());
    const otc_session_callbacks tell = callbacks(this);
    otc_init(nullptr);
    m_handle = otc_session_new(credentials.apiKey.toUtf8().constData(),
                               credentials.sessionId.toUtf8().constData(), &tell);
    otc_session_connect(m_handle, credentials.token.toUtf8().constData());
    m_session.connectToSession(credentials);
}

CapiBench::~CapiBench()
{
    QMetaObject::invokeMethod(
        &m_place, [this] { m_away.reset(); }, Qt::BlockingQueuedConnection);
    m_thread.quit();
    m_thread.wait();
    otc_session_delete(m_handle);
    otc_connection_delete(m_own);
    otc_destroy();
}

otc_session_callbacks CapiBench::callbacks(CapiBench *self)
{
    otc_session_callbacks callbacks{};
    callbacks.user_data = self;
    callbacks.on_connected = [](otc_session *session, void *data) {
        auto *bench = static_cast<CapiBench *>(data);
        bench->m_own = otc_session_get_connection(session);
        QMetaObject::invokeMethod(bench, &CapiBench::begin, Qt::QueuedConnection);
    };
    callbacks.on_signal_received = [](otc_session *, void *data, const char *, const char *,
                                      const otc_connection *) {
        static_cast<CapiBench *>(data)->cameBack();
    };
    callbacks.on_error = [](otc_session *, void *data, const char *text, otc_session_error_code) {
        auto *bench = static_cast<CapiBench *>(data);
        QMetaObject::invokeMethod(
            bench, [bench, why = QString::fromUtf8(text)] { bench->fail(why); },
            Qt::QueuedConnection);
    };
    return callbacks;
}

void CapiBench::begin()
{
    if (m_own && m_toSelf.to && m_toAway.to)
        nextBlock();
}

QList<qint64> &CapiBench::timesOf(Way way)
{
    return way == Way::Session ? m_times.session
        : way == Way::Away     ? m_times.away
        : way == Way::Thread   ? m_times.thread
                               : m_times.callback;
}

void CapiBench::nextBlock()
{
    if (m_way == Way::Callback && m_times.callback.size() >= m_count) {
        for (Way way : {Way::Session, Way::Away, Way::Thread, Way::Callback})
            timesOf(way).remove(0, Warming);
        Q_EMIT finished();
        return;
    }
    m_way = Way((int(m_way) + 1) % 4);
    m_left = Block;
    send();
}

void CapiBench::send()
{
    m_timer.start();
    if (m_way == Way::Session)
        m_session.sendSignal(QStringLiteral("bench"), QString::fromLatin1(m_data), m_toSelf);
    else if (m_way == Way::Away)
        QMetaObject::invokeMethod(m_away.get(), [this] {
            m_away->sendSignal(QStringLiteral("bench"), QString::fromLatin1(m_data), m_toAway);
        });
    else
        otc_session_send_signal_to_connection(m_handle, "bench", m_data.constData(), m_own);
}

/// In the thread of whoever got the signal.
void CapiBench::cameBack()
{
    timesOf(m_way).append(m_timer.nsecsElapsed());
    --m_left;
    if (m_way == Way::Callback && m_left > 0)
        send();
    else // not from inside the session's own call, as an application wouldn't either
        QMetaObject::invokeMethod(this, &CapiBench::next, Qt::QueuedConnection);
}

void CapiBench::next()
{
    if (m_left > 0)
        send();
    else
        nextBlock();
}

void CapiBench::fail(const QString &why)
{
    Q_EMIT failed(why);
}
