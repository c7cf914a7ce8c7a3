#ifndef SIGNALBOX_TESTS_BENCH_THROUGHPUTBENCH_H
#define SIGNALBOX_TESTS_BENCH_THROUGHPUTBENCH_H

#include <signaling/signalingsession.h>

#include <QtCore/qelapsedtimer.h>
#include <QtCore/qobject.h>

/// How many signals a second one SignalingSession gets acknowledged, with a number of them under
/// way. It is alone in its session, so it gets each of its signals back.
class ThroughputBench : public QObject
{
    Q_OBJECT

public:
    ThroughputBench(const Signaling::SessionCredentials &credentials, int window, int durationMs);

Q_SIGNALS:
    void finished(quint64 acknowledged, double seconds);
    void failed(const QString &why);

private:
    void fill();
    void onFinished(Signaling::SignalingSession::Outcome outcome,
                    const Signaling::SignalingError &error);
    void measure();
    void stop();
    void drained();

    Signaling::SignalingSession m_session;
    int m_window;
    int m_durationMs;
    QString m_data;
    bool m_stopped = false;
    quint64 m_sent = 0;
    quint64 m_acknowledged = 0;
    quint64 m_received = 0;
    quint64 m_acknowledgedBefore = 0;
    quint64 m_measured = 0;
    double m_seconds = 0;
    QElapsedTimer m_timer;
};

#endif
