#ifndef SIGNALING_SESSION_OUTBOX_P_H
#define SIGNALING_SESSION_OUTBOX_P_H

#include <signaling/clock.h>
#include <signaling/session/notifier_p.h>
#include <signaling/session/pacer_p.h>
#include <signaling/session/signalanswer_p.h>
#include <signaling/transport/retrybuffer_p.h>

#include <functional>
#include <memory>
#include <optional>

namespace Signaling {

/// The signals on their way out: checks them, lets them wait, sends them in order, and sees to it
/// that each gets its one outcome.
///
/// Only so many are under way without an acknowledgement; the others wait behind them. That paces
/// the flush after a reconnect by the speed at which the server takes it, and keeps what lies in
/// the socket small.
///
/// A server that takes no more for the moment answers 429. Then nothing is sent until it has
/// answered all that was under way and its time is over; what it refused goes out again in its old
/// place. Our hub refuses everything behind the first that it refused, until one comes that is
/// marked as sent after a refusal: so the order holds. Another server takes what it likes: there
/// only one at a time is under way until nothing waits any more.
class Outbox
{
public:
    static constexpr int WindowSignals = 1024;
    static constexpr qint64 WindowBytes = 1024 * 1024;

    /// The flag: it is the first after a refusal, and is to be marked so.
    using Write = std::function<SendResult(const PendingSignal &, bool)>;

    Outbox(Clock &clock, Notifier &notifier, Write write);

    void setPolicy(const RetryPolicy &policy);
    /// We are a new connection, at a server with these limits.
    void setServer(const ServerLimits &limits);
    /// Takes a signal in; whatever becomes of it is posted to the notifier.
    void submit(quint64 id, const QString &type, const QString &data, const SignalOptions &options);
    bool cancel(quint64 id);
    bool setRetry(quint64 id, bool retry);
    bool sendNow(quint64 id);
    /// The server's answer.
    void acknowledge(quint64 id, const SignalAnswer &answer);

    /// There is no link, but there will be: what must not wait fails, the rest waits.
    void suspend();
    /// The link is up: what was on the wire goes out again, then what waits.
    void open();
    /// The server forgot us: what was on the wire may have arrived and can't be sent again.
    void forget();
    /// There will be no link: everything fails.
    void close();

    int count() const { return m_buffer.count(); }
    QList<PendingSignalInfo> pending() const;
    /// Of the last acknowledged signal, in µs; -1 before there was one.
    qint64 roundTripUs() const { return m_roundTripUs; }

private:
    enum class Link { Closed, Waiting, Open };

    /// Why it can't be sent; no error if it can. Fills in what travels.
    SignalingError prepare(PendingSignal &signal, const SignalOptions &options) const;
    SignalingError makeRoom(const PendingSignal &signal);
    bool windowIsOpen() const;
    bool mayGoAtOnce(quint64 id) const;
    /// How long the next signal has to wait; 0: it may go now.
    qint64 waitUs(quint64 id, qint64 nowUs) const;
    void pump();
    void wakeAt(qint64 us);
    void refuse(quint64 id, std::chrono::milliseconds retryAfter);
    void finish(quint64 id, Notifier::Outcome outcome, SignalingError error = {},
                const std::optional<HandOver> &handOver = {});
    void fail(const QList<PendingSignal> &list, const SignalingError &unsent);
    void expire();
    void scheduleExpiry();

    Clock &m_clock;
    Notifier &m_notifier;
    Write m_write;
    RetryPolicy m_policy;
    RetryBuffer m_buffer;
    Pacer m_pacer;
    std::unique_ptr<ClockTimer> m_expiryTimer;
    std::unique_ptr<ClockTimer> m_wakeTimer;
    qint64 m_expiryAt = PendingSignal::Never;
    qint64 m_wakeAtUs = 0; ///< while the timer runs
    qint64 m_roundTripUs = -1;
    qint64 m_heldUntilUs = 0;
    qint64 m_maxFrameBytes = 0;
    Link m_link = Link::Closed;
    bool m_serverKeepsOrder = false; ///< refuses all behind the first that it refused
    bool m_held = false;             ///< the server takes no more for the moment
    bool m_refusing = false;         ///< the server waits for one that is marked
    bool m_markNext = false;
    bool m_oneAtATime = false;
};

} // namespace Signaling

#endif
