#include "outbox_p.h"
#include "peerpings_p.h"
#include "signalerrors_p.h"

#include <signaling/protocol/limits.h>
#include <signaling/protocol/raptormessage.h>

#include <algorithm>
#include <utility>

namespace Signaling {

using std::chrono::milliseconds;

namespace {

/// A connection's id goes into the uri as it is.
bool fitsIntoUri(const QString &id)
{
    return !id.isEmpty() && std::all_of(id.cbegin(), id.cend(), [](QChar c) {
        return c.unicode() > 0x20 && c.unicode() < 0x7f && c != QLatin1Char('/')
            && c != QLatin1Char('"') && c != QLatin1Char('\\') && c != QLatin1Char('?')
            && c != QLatin1Char('#') && c != QLatin1Char('%');
    });
}

PendingSignalInfo::IfLinkLost fateOf(const PendingSignal &signal)
{
    using Fate = PendingSignalInfo::IfLinkLost;
    if (signal.onTheWire)
        return signal.retry ? Fate::SentAgain : Fate::Unknown;
    return signal.retry ? Fate::Waits : Fate::Fails;
}

} // namespace

Outbox::Outbox(Clock &clock, Notifier &notifier, Write write)
    : m_clock(clock)
    , m_notifier(notifier)
    , m_write(std::move(write))
    , m_expiryTimer(clock.createTimer([this] { expire(); }))
    , m_wakeTimer(clock.createTimer([this] {
        pump();
        m_notifier.deliver();
    }))
{
}

void Outbox::setPolicy(const RetryPolicy &policy)
{
    m_policy = policy;
    m_buffer.setLimits(policy.queueLimit, policy.queueBytesLimit);
    m_pacer.setFlushRate(policy.flushRate);
    pump();
}

void Outbox::setServer(const ServerLimits &limits)
{
    m_serverKeepsOrder = limits.isKnown();
    m_maxFrameBytes = limits.maxFrameBytes;
    m_pacer.setServerRate(limits.signalsPerSecond, limits.signalBurst);
    m_held = false;
    m_refusing = false;
    m_markNext = false;
    m_oneAtATime = false;
}

SignalingError Outbox::prepare(PendingSignal &signal, const SignalOptions &options) const
{
    if (m_link == Link::Closed || (m_link == Link::Waiting && !signal.retry))
        return SignalErrors::notConnected();
    if (options.to && !fitsIntoUri(options.to->id))
        return SignalErrors::impossibleTarget();
    if (const auto violation = Limits::checkType(signal.type))
        return {violation->status, violation->message};
    if (PeerPings::owns(signal.type))
        return SignalErrors::reservedType(signal.type);
    if (signal.type.isEmpty())
        signal.type = QString(); // an empty one is none
    if (signal.data.isNull())
        return {};
    if (options.isJson) {
        DecodeError error;
        const auto body = SignalBody::fromJson({}, signal.data.toUtf8(), &error);
        if (!body)
            return SignalErrors::notJson(error.toString());
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
    signal.json = options.isJson;
    if (const SignalingError error = prepare(signal, options)) {
        finish(id, Notifier::Outcome::Failed, error);
        return;
    }
    if (options.to)
        signal.to = options.to->id;
    signal.bytes = signal.type.size() + signal.dataJson.size();
    signal.queuedAt = m_clock.wallMs();
    const milliseconds timeout = options.timeout > milliseconds(0)
        ? std::min<milliseconds>(options.timeout, std::chrono::hours(24 * 365))
        : m_policy.effectiveSignalTimeout();
    const qint64 now = m_clock.monotonicMs();
    signal.outcomeBy = now + timeout.count();
    signal.waitUntil = now + std::min(timeout, m_policy.effectiveQueueAge()).count();
    if (const SignalingError error = makeRoom(signal)) {
        finish(id, Notifier::Outcome::Failed, error);
        return;
    }
    m_buffer.append(std::move(signal));
    m_notifier.change(Notifier::Queue);
    pump();
    scheduleExpiry();
}

SignalingError Outbox::makeRoom(const PendingSignal &signal)
{
    using Refusal = RetryBuffer::Refusal;
    // What can go out at once does not wait, whatever the bounds on waiting.
    if (mayGoAtOnce(signal.id))
        return {};
    if (m_buffer.refusalOf(signal.bytes) != Refusal::None
        && m_policy.overflow == RetryPolicy::Overflow::DropOldest) {
        const QList<PendingSignal> dropped = m_buffer.makeRoom(signal.bytes);
        for (const PendingSignal &old : dropped)
            finish(old.id, Notifier::Outcome::Failed, SignalErrors::dropped());
    }
    const Refusal refusal = m_buffer.refusalOf(signal.bytes);
    if (refusal == Refusal::None)
        return {};
    return SignalErrors::queueFull(refusal, m_buffer, m_policy);
}

bool Outbox::windowIsOpen() const
{
    return m_buffer.sentCount() < (m_oneAtATime ? 1 : WindowSignals)
        && m_buffer.sentBytes() < WindowBytes;
}

bool Outbox::mayGoAtOnce(quint64 id) const
{
    return m_link == Link::Open && m_buffer.waitingCount() == 0 && windowIsOpen()
        && waitUs(id, m_clock.monotonicUs()) == 0;
}

qint64 Outbox::waitUs(quint64 id, qint64 nowUs) const
{
    if (m_held && m_buffer.sentCount() > 0)
        return PendingSignal::Never; // until the last answer comes
    const qint64 held = m_held ? m_heldUntilUs - nowUs : 0;
    return held > 0 ? held : m_pacer.waitUs(id, nowUs);
}

void Outbox::pump()
{
    while (m_link == Link::Open && windowIsOpen()) {
        const PendingSignal *signal = m_buffer.next();
        if (!signal)
            return;
        const qint64 now = m_clock.monotonicUs();
        const quint64 id = signal->id;
        if (const qint64 wait = waitUs(id, now); wait > 0) {
            if (wait < PendingSignal::Never)
                wakeAt(now + wait);
            return;
        }
        if (std::exchange(m_held, false))
            m_markNext = m_refusing;
        const SendResult result = m_write(*signal, m_markNext);
        if (result == SendResult::NoLink)
            return;
        if (result == SendResult::TooLarge) {
            m_buffer.take(id);
            finish(id, Notifier::Outcome::Failed, SignalErrors::frameTooLarge(m_maxFrameBytes));
            continue;
        }
        m_markNext = false;
        m_pacer.spend(id, now);
        m_buffer.markSent(now);
        m_notifier.change(Notifier::Pending);
    }
}

void Outbox::wakeAt(qint64 us)
{
    // Not started anew for each signal that comes and waits.
    if (m_wakeTimer->isActive() && m_wakeAtUs <= us)
        return;
    m_wakeAtUs = us;
    m_wakeTimer->start(milliseconds((us - m_clock.monotonicUs() + 999) / 1000));
}

bool Outbox::cancel(quint64 id)
{
    const PendingSignal *signal = m_buffer.find(id);
    if (!signal || signal->onTheWire)
        return false;
    m_buffer.take(id);
    finish(id, Notifier::Outcome::Cancelled, SignalErrors::cancelled());
    pump();
    return true;
}

bool Outbox::setRetry(quint64 id, bool retry)
{
    if (!m_buffer.setRetry(id, retry))
        return false;
    m_notifier.change(Notifier::Pending);
    if (!retry && m_link == Link::Waiting)
        fail({*m_buffer.take(id)}, SignalErrors::notConnected());
    return true;
}

bool Outbox::sendNow(quint64 id)
{
    if (!m_buffer.moveAhead(id))
        return false;
    m_notifier.change(Notifier::Pending);
    pump();
    return true;
}

void Outbox::acknowledge(quint64 id, const SignalAnswer &answer)
{
    if (answer.status == SignalingError::TooManySignals) {
        refuse(id, answer.retryAfter);
        return;
    }
    m_refusing = false;
    if (const std::optional<PendingSignal> signal = m_buffer.take(id)) {
        if (answer.status == SignalAnswer::Taken) {
            m_roundTripUs = m_clock.monotonicUs() - signal->sentAtUs;
            m_notifier.change(Notifier::RoundTrip);
            finish(id, Notifier::Outcome::Sent, {}, answer.handOver);
        } else {
            finish(id, Notifier::Outcome::Failed, SignalErrors::refused(answer));
        }
    } // else it has its outcome already
    if (m_buffer.isEmpty())
        m_oneAtATime = false;
    pump();
}

void Outbox::refuse(quint64 id, milliseconds retryAfter)
{
    m_buffer.refuse(id, m_serverKeepsOrder);
    const qint64 until = m_clock.monotonicUs() + retryAfter.count() * 1000;
    m_heldUntilUs = m_held ? std::max(m_heldUntilUs, until) : until;
    m_held = true;
    m_refusing = m_serverKeepsOrder;
    m_oneAtATime = !m_serverKeepsOrder;
    m_notifier.change(Notifier::Pending);
    pump();
    scheduleExpiry();
}

void Outbox::suspend()
{
    m_link = Link::Waiting;
    m_wakeTimer->stop();
    m_notifier.change(Notifier::Pending);
    fail(m_buffer.rewind(), SignalErrors::notConnected());
}

void Outbox::open()
{
    m_link = Link::Open;
    m_markNext = m_refusing;
    m_pacer.beginFlush(m_buffer.lastWaiting());
    m_notifier.change(Notifier::Pending);
    pump();
}

void Outbox::forget()
{
    fail(m_buffer.takeOnTheWire(), SignalErrors::notConnected());
}

void Outbox::close()
{
    m_link = Link::Closed;
    fail(m_buffer.takeAll(), SignalErrors::sessionEnded());
    m_wakeTimer->stop();
    m_expiryTimer->stop();
    m_expiryAt = PendingSignal::Never;
}

void Outbox::fail(const QList<PendingSignal> &list, const SignalingError &unsent)
{
    for (const PendingSignal &signal : list) {
        if (signal.onTheWire)
            finish(signal.id, Notifier::Outcome::Unknown, SignalErrors::unknown());
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
            finish(signal.id, Notifier::Outcome::Unknown, SignalErrors::unknown());
        else
            finish(signal.id, Notifier::Outcome::Expired, SignalErrors::expired());
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

void Outbox::finish(quint64 id, Notifier::Outcome outcome, SignalingError error,
                    const std::optional<HandOver> &handOver)
{
    m_notifier.post(Notifier::Finished{id, outcome, std::move(error), handOver});
    m_notifier.change(Notifier::Queue);
}

QList<PendingSignalInfo> Outbox::pending() const
{
    using WaitsFor = PendingSignalInfo::WaitsFor;
    const PendingSignal *next = m_buffer.next();
    const qint64 rateWaitUs = next ? waitUs(next->id, m_clock.monotonicUs()) : 0;
    WaitsFor waiting = WaitsFor::Turn;
    if (m_link != Link::Open)
        waiting = WaitsFor::Link;
    else if (rateWaitUs > 0)
        waiting = WaitsFor::Rate;
    const qint64 rateOpensAt = waiting == WaitsFor::Rate && rateWaitUs < PendingSignal::Never
        ? m_clock.wallMs() + (rateWaitUs + 999) / 1000
        : 0;
    const qint64 wallAhead = m_clock.wallMs() - m_clock.monotonicMs();
    QList<PendingSignalInfo> list;
    list.reserve(m_buffer.count());
    m_buffer.forEach([&](const PendingSignal &signal, bool wasSent) {
        PendingSignalInfo info;
        info.id = signal.id;
        info.type = signal.type;
        info.data = signal.data;
        info.to = signal.to;
        info.position = int(list.size()) + 1;
        info.bytes = signal.bytes;
        info.retryAfterReconnect = signal.retry;
        info.onTheWire = signal.onTheWire;
        info.queuedAt = signal.queuedAt;
        info.expiresAt = wallAhead + signal.deadline();
        info.waitsFor = wasSent ? WaitsFor::Acknowledgement : waiting;
        info.ifLinkLost = fateOf(signal);
        info.isJson = signal.json;
        info.rateOpensAt = wasSent ? 0 : rateOpensAt;
        list.append(info);
    });
    return list;
}

} // namespace Signaling
