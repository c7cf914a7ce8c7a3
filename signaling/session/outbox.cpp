#include "outbox_p.h"

#include <signaling/protocol/limits.h>
#include <signaling/protocol/raptormessage.h>

#include <algorithm>
#include <utility>

namespace Signaling {

using std::chrono::milliseconds;

namespace {

SignalingError notConnectedError()
{
    return {SignalingError::NotConnected,
            QStringLiteral("There is no connection, and the signal was not to wait for one.")};
}

SignalingError unknownError()
{
    return {SignalingError::OutcomeUnknown,
            QStringLiteral("The signal was sent, but no acknowledgement came: the server may have "
                           "it or not.")};
}

SignalingError endedError()
{
    return {SignalingError::SessionEnded,
            QStringLiteral("The session ended before the signal could be sent.")};
}

SignalingError expiredError()
{
    return {SignalingError::Expired,
            QStringLiteral("The signal waited as long as it may and was not sent.")};
}

SignalingError statusError(int status, const QString &reason)
{
    QString text;
    switch (status) {
    case SignalingError::InvalidSignal:
        text = QStringLiteral("The server found the signal malformed");
        break;
    case SignalingError::NotPermitted:
        text = QStringLiteral("The token does not permit sending signals");
        break;
    case SignalingError::TargetNotFound:
        text = QStringLiteral("The connection it was for is not in the session any more");
        break;
    case SignalingError::TooLarge:
        text = QStringLiteral("The signal is too large for the server");
        break;
    case SignalingError::TooManySignals:
        text = QStringLiteral("The server takes no more signals for the moment; wait a little");
        break;
    default:
        text = QStringLiteral("The server could not take the signal");
    }
    text += reason.isEmpty() ? QStringLiteral(".") : QStringLiteral(": %1").arg(reason);
    return {status, text, QStringLiteral("STATUS %1").arg(status)};
}

/// A connection's id goes into the uri as it is.
bool fitsIntoUri(const QString &id)
{
    return !id.isEmpty() && std::all_of(id.cbegin(), id.cend(), [](QChar c) {
        return c.unicode() > 0x20 && c.unicode() < 0x7f && c != QLatin1Char('/')
            && c != QLatin1Char('"') && c != QLatin1Char('\\') && c != QLatin1Char('?')
            && c != QLatin1Char('#') && c != QLatin1Char('%');
    });
}

} // namespace

Outbox::Outbox(Clock &clock, Notifier &notifier, Write write)
    : m_clock(clock)
    , m_notifier(notifier)
    , m_write(std::move(write))
    , m_expiryTimer(clock.createTimer([this] { expire(); }))
{
}

void Outbox::setPolicy(const RetryPolicy &policy)
{
    m_policy = policy;
    m_buffer.setLimits(policy.queueLimit, policy.queueBytesLimit);
}

SignalingError Outbox::prepare(PendingSignal &signal, const SignalOptions &options) const
{
    if (m_link == Link::Closed || (m_link == Link::Waiting && !signal.retry))
        return notConnectedError();
    if (options.to && !fitsIntoUri(options.to->id))
        return {SignalingError::TargetNotFound,
                QStringLiteral("The signal is for a connection that can't be in the session: its "
                               "id is empty or has characters that no id has.")};
    if (const auto violation = Limits::checkType(signal.type))
        return {violation->status, violation->message};
    if (signal.type.isEmpty())
        signal.type = QString(); // an empty one is none
    if (signal.data.isNull())
        return {};
    if (options.isJson) {
        DecodeError error;
        const auto body = SignalBody::fromJson({}, signal.data.toUtf8(), &error);
        if (!body)
            return {SignalingError::InvalidSignal,
                    QStringLiteral("The data is not valid JSON: %1.").arg(error.toString())};
        signal.dataJson = body->dataJson;
        if (const auto violation = Limits::checkData(body->dataText()))
            return {violation->status, violation->message};
    } else {
        if (const auto violation = Limits::checkData(signal.data))
            return {violation->status, violation->message};
        signal.dataJson = SignalBody::fromText({}, signal.data).dataJson;
    }
    return {};
}

void Outbox::submit(quint64 id, const QString &type, const QString &data,
                    const SignalOptions &options)
{
    PendingSignal signal;
    signal.id = id;
    signal.type = type;
    signal.data = data;
    signal.retry = options.retryAfterReconnect;
    if (const SignalingError error = prepare(signal, options)) {
        finish(id, Notifier::Outcome::Failed, error);
        return;
    }
    if (options.to)
        signal.to = options.to->id;
    signal.bytes = signal.type.size() + signal.dataJson.size();
    signal.queuedAt = m_clock.wallMs();
    // Without a time-out of its own it may wait as long as the link may be restored, once its loss
    // was noticed.
    const milliseconds wait = options.timeout > milliseconds(0)
        ? std::min<milliseconds>(options.timeout, std::chrono::hours(24 * 365))
        : std::max(m_policy.totalTime, milliseconds(0)) + milliseconds(Limits::DeadAfterMs);
    signal.deadline = m_clock.monotonicMs() + wait.count();

    // What can go out at once does not wait, whatever the bounds on waiting.
    const bool goesNow = m_link == Link::Open && m_buffer.waitingCount() == 0 && windowIsOpen();
    const RetryBuffer::Refusal refusal = m_buffer.append(std::move(signal), !goesNow);
    if (refusal != RetryBuffer::Refusal::None) {
        finish(id, Notifier::Outcome::Failed, queueFullError(refusal));
        return;
    }
    m_notifier.change(Notifier::Queue);
    pump();
    scheduleExpiry();
}

SignalingError Outbox::queueFullError(RetryBuffer::Refusal refusal) const
{
    if (refusal == RetryBuffer::Refusal::TooMany)
        return {SignalingError::QueueFull,
                QStringLiteral("%1 signals wait already, and no more than %2 may.")
                    .arg(m_buffer.waitingCount())
                    .arg(m_policy.queueLimit)};
    return {SignalingError::QueueFull,
            QStringLiteral("Signals of %1 bytes wait already, and no more than %2 may.")
                .arg(m_buffer.waitingBytes())
                .arg(m_policy.queueBytesLimit)};
}

bool Outbox::windowIsOpen() const
{
    return m_buffer.sentCount() < WindowSignals && m_buffer.sentBytes() < WindowBytes;
}

void Outbox::pump()
{
    while (m_link == Link::Open && windowIsOpen()) {
        const PendingSignal *signal = m_buffer.next();
        if (!signal || !m_write(*signal))
            return;
        m_buffer.markSent(m_clock.monotonicUs());
    }
}

bool Outbox::cancel(quint64 id)
{
    const PendingSignal *signal = m_buffer.find(id);
    if (!signal || signal->onTheWire)
        return false;
    m_buffer.take(id);
    finish(id, Notifier::Outcome::Cancelled,
           {SignalingError::Cancelled, QStringLiteral("The signal was taken back.")});
    return true;
}

void Outbox::acknowledge(quint64 id, int status, const QString &reason)
{
    const std::optional<PendingSignal> signal = m_buffer.take(id);
    if (!signal)
        return; // it has its outcome already
    if (status == 200) {
        m_roundTripUs = m_clock.monotonicUs() - signal->sentAtUs;
        m_notifier.change(Notifier::RoundTrip);
        finish(id, Notifier::Outcome::Sent);
    } else {
        finish(id, Notifier::Outcome::Failed, statusError(status, reason));
    }
    pump();
}

void Outbox::suspend()
{
    m_link = Link::Waiting;
    fail(m_buffer.rewind(), notConnectedError());
}

void Outbox::open()
{
    m_link = Link::Open;
    pump();
}

void Outbox::forget()
{
    fail(m_buffer.takeOnTheWire(), notConnectedError());
}

void Outbox::close()
{
    m_link = Link::Closed;
    fail(m_buffer.takeAll(), endedError());
    m_expiryTimer->stop();
    m_expiryAt = PendingSignal::Never;
}

void Outbox::fail(const QList<PendingSignal> &list, const SignalingError &unsent)
{
    for (const PendingSignal &signal : list) {
        if (signal.onTheWire)
            finish(signal.id, Notifier::Outcome::Unknown, unknownError());
        else
            finish(signal.id, Notifier::Outcome::Failed, unsent);
    }
}

void Outbox::expire()
{
    m_expiryAt = PendingSignal::Never;
    const QList<PendingSignal> expired = m_buffer.takeExpired(m_clock.monotonicMs());
    for (const PendingSignal &signal : expired) {
        if (signal.onTheWire)
            finish(signal.id, Notifier::Outcome::Unknown, unknownError());
        else
            finish(signal.id, Notifier::Outcome::Expired, expiredError());
    }
    pump();
    scheduleExpiry();
    m_notifier.deliver();
}

void Outbox::scheduleExpiry()
{
    const qint64 due = m_buffer.earliestDeadline();
    if (due >= m_expiryAt)
        return;
    m_expiryAt = due;
    m_expiryTimer->start(milliseconds(std::max<qint64>(due - m_clock.monotonicMs(), 0)));
}

void Outbox::finish(quint64 id, Notifier::Outcome outcome, SignalingError error)
{
    m_notifier.post(Notifier::Finished{id, outcome, std::move(error)});
    m_notifier.change(Notifier::Queue);
}

QList<PendingSignalInfo> Outbox::pending() const
{
    QList<PendingSignalInfo> list;
    const QList<PendingSignal> all = m_buffer.all();
    list.reserve(all.size());
    for (const PendingSignal &signal : all)
        list.append({signal.id, signal.type, signal.data, signal.to, signal.retry, signal.onTheWire,
                     signal.queuedAt});
    return list;
}

} // namespace Signaling
