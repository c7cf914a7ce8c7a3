#ifndef UI_VIEWMODELS_SIGNALREPEATER_H
#define UI_VIEWMODELS_SIGNALREPEATER_H

#include <signaling/clock.h>
#include <signaling/signalingsession.h>
#include <ui/viewmodels/draft.h>

#include <QtCore/qobject.h>
#include <QtCore/qset.h>
#include <QtCore/qstring.h>

#include <memory>

namespace Signalbox {

class SignalSender;

/// Sends a draft again and again, at fixed times. Stops by itself where going on makes no sense:
/// too many signals wait, the session ended, the signal itself is refused.
class SignalRepeater : public QObject
{
    Q_OBJECT
    Q_PROPERTY(bool running READ isRunning NOTIFY changed)
    Q_PROPERTY(int sent READ sent NOTIFY changed)
    Q_PROPERTY(int total READ total NOTIFY changed)

public:
    static constexpr int LeastIntervalMs = 1;
    static constexpr int LongestIntervalMs = 3600000;
    static constexpr int MaxTimes = 1000000;

    /// Both must outlive it.
    SignalRepeater(Signaling::SignalingSession *session, SignalSender *sender,
                   std::shared_ptr<Signaling::Clock> clock, QObject *parent = nullptr);
    ~SignalRepeater() override;

    /// The first goes out at once. \a times 0: until it is stopped. Numbers out of range are
    /// brought into it. While it runs: nothing.
    void start(const Draft &draft, int intervalMs, int times);
    void stop();
    bool isRunning() const { return m_running; }
    /// How often the draft was sent; to several people counts once.
    int sent() const { return m_sent; }
    /// 0: until it is stopped.
    int total() const { return m_times; }
    int intervalMs() const { return m_intervalMs; }
    /// How many signals did not reach the server.
    int failed() const { return m_failed; }
    /// "12 of 100 sent, 2 failed", and why it stopped where that was not our wish; empty before the
    /// first start.
    QString status() const;

Q_SIGNALS:
    /// Ten times a second at most while it runs.
    void changed();

private:
    void step();
    void onFinished(quint64 id, Signaling::SignalingSession::Outcome outcome,
                    const Signaling::SignalingError &error);
    void end(const QString &why);
    void tell(bool atOnce);

    Signaling::SignalingSession *m_session;
    SignalSender *m_sender;
    std::shared_ptr<Signaling::Clock> m_clock;
    std::unique_ptr<Signaling::ClockTimer> m_timer;
    QSet<quint64> m_open; ///< signals of this run that have no outcome yet
    Draft m_draft;
    QString m_why;
    qint64 m_dueAt = 0;
    qint64 m_toldAt = 0;
    int m_intervalMs = LeastIntervalMs;
    int m_times = 0;
    int m_sent = 0;
    int m_failed = 0;
    bool m_running = false;
    bool m_started = false;
};

} // namespace Signalbox

#endif
