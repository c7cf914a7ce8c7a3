#ifndef SIGNALBOX_TESTS_BENCH_ROUNDTRIPBENCH_H
#define SIGNALBOX_TESTS_BENCH_ROUNDTRIPBENCH_H

#include <signaling/signalingsession.h>

#include <QtCore/qelapsedtimer.h>
#include <QtCore/qlist.h>
#include <QtCore/qobject.h>
#include <QtWebSockets/qwebsocket.h>

/// How long a signal takes to the hub and back, one at a time, in turn with a message of the same
/// size to a bare QWebSocket echo server.
class RoundTripBench : public QObject
{
    Q_OBJECT

public:
    RoundTripBench(const Signaling::SessionCredentials &credentials, const QUrl &echo, int count);

    /// Nanoseconds, one for each round, in the order measured.
    struct Times
    {
        QList<qint64> received; ///< until the signal came back
        QList<qint64> finished; ///< until it had come back and was acknowledged
        QList<qint64> echoed;
    };
    const Times &times() const { return m_times; }

Q_SIGNALS:
    void finished();
    void failed(const QString &why);

private:
    void next();
    void sendSignal();
    void sendEcho();
    void signalCameBack();
    void signalHalfDone();
    void echoCameBack();

    Signaling::SignalingSession m_session;
    QWebSocket m_echo;
    int m_count;
    QString m_data;
    QByteArray m_frame;
    int m_halves = 0;
    QElapsedTimer m_timer;
    Times m_times;
};

#endif
