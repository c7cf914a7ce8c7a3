#ifndef SIGNALBOX_TESTS_BENCH_CAPIBENCH_H
#define SIGNALBOX_TESTS_BENCH_CAPIBENCH_H

#include <signaling/signalingsession.h>

#include <QtCore/qelapsedtimer.h>
#include <QtCore/qlist.h>
#include <QtCore/qobject.h>
#include <QtCore/qthread.h>

#include <memory>
#include <opentok.h>

/// How long a signal takes to the hub and back, one at a time: with a SignalingSession in this
/// thread, and in turn with one in a thread of its own that this thread tells what to send, and
/// with a session of the C API, sent by this thread and inside the callback.
class CapiBench : public QObject
{
    Q_OBJECT

public:
    CapiBench(const Signaling::SessionCredentials &credentials, int count);
    ~CapiBench() override;

    /// Nanoseconds until the signal came back, one for each round, in the order measured.
    struct Times
    {
        QList<qint64> session;
        QList<qint64> away;     ///< a SignalingSession in another thread than the one that sends
        QList<qint64> thread;   ///< the C API, sent by a thread of the program's
        QList<qint64> callback; ///< the C API, sent inside on_signal_received
    };
    const Times &times() const { return m_times; }

Q_SIGNALS:
    void finished();
    void failed(const QString &why);

private:
    enum class Way { Session, Away, Thread, Callback };

    void begin();
    void nextBlock();
    void next();
    void send();
    void cameBack();
    QList<qint64> &timesOf(Way way);
    static otc_session_callbacks callbacks(CapiBench *self);
    void fail(const QString &why);

    Signaling::SignalingSession m_session;
    QThread m_thread;
    QObject m_place;                                     ///< in that thread
    std::unique_ptr<Signaling::SignalingSession> m_away; ///< there too
    otc_session *m_handle = nullptr;
    otc_connection *m_own = nullptr;
    Signaling::SignalOptions m_toSelf;
    Signaling::SignalOptions m_toAway;
    const int m_count;
    const QByteArray m_data;
    Way m_way = Way::Callback;
    int m_left = 0; ///< of the block
    QElapsedTimer m_timer;
    Times m_times;
};

#endif
