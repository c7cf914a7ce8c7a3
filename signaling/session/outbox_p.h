#ifndef SIGNALING_SESSION_OUTBOX_P_H
#define SIGNALING_SESSION_OUTBOX_P_H

#include <signaling/clock.h>
#include <signaling/session/notifier_p.h>
#include <signaling/transport/retrybuffer_p.h>

#include <functional>
#include <memory>

namespace Signaling {

/// The signals on their way out: checks them, lets them wait, sends them in order, and sees to it
/// that each gets its one outcome.
///
/// Only so many are under way without an acknowledgement; the others wait behind them. That paces
/// the flush after a reconnect by the speed at which the server takes it, and keeps what lies in
/// the socket small.
class Outbox
{
public:
    static constexpr int WindowSignals = 1024;
    static constexpr qint64 WindowBytes = 1024 * 1024;

    using Write = std::function<bool(const PendingSignal &)>;

    Outbox(Clock &clock, Notifier &notifier, Write write);

    void setPolicy(const RetryPolicy &policy);
    /// Takes a signal in; whatever becomes of it is posted to the notifier.
    void submit(quint64 id, const QString &type, const QString &data, const SignalOptions &options);
    bool cancel(quint64 id);
    /// The server's answer.
    void acknowledge(quint64 id, int status, const QString &reason);

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
    SignalingError queueFullError(RetryBuffer::Refusal refusal) const;
    bool windowIsOpen() const;
    void pump();
    void finish(quint64 id, Notifier::Outcome outcome, SignalingError error = {});
    void fail(const QList<PendingSignal> &list, const SignalingError &unsent);
    void expire();
    void scheduleExpiry();

    Clock &m_clock;
    Notifier &m_notifier;
    Write m_write;
    RetryPolicy m_policy;
    RetryBuffer m_buffer;
    std::unique_ptr<ClockTimer> m_expiryTimer;
    qint64 m_expiryAt = PendingSignal::Never;
    qint64 m_roundTripUs = -1;
    Link m_link = Link::Closed;
};

} // namespace Signaling

#endif
