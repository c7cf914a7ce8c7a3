#include "signalrepeater.h"

#include <ui/viewmodels/errortext.h>
#include <ui/viewmodels/signalsender.h>

#include <algorithm>
#include <utility>

namespace Signalbox {

using Signaling::SignalingError;
using Signaling::SignalingSession;

namespace {

constexpr qint64 TellEveryMs = 100;

// The next one would fare no better.
bool isHopeless(int code, bool severalTargets)
{
    switch (code) {
    case SignalingError::QueueFull:
    case SignalingError::SessionEnded:
    case SignalingError::InvalidSignal:
    case SignalingError::TooLarge:
    case SignalingError::NotPermitted:
        return true;
    case SignalingError::TargetNotFound:
        return !severalTargets;
    default:
        return false;
    }
}

} // namespace

SignalRepeater::SignalRepeater(SignalingSession *session, SignalSender *sender,
                               std::shared_ptr<Signaling::Clock> clock, QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_sender(sender)
    , m_clock(std::move(clock))
    , m_timer(m_clock->createTimer([this] { step(); }))
{
    connect(session, &SignalingSession::signalFinished, this, &SignalRepeater::onFinished);
    connect(session, &SignalingSession::disconnected, this,
            [this] { end(tr("the session ended")); });
}

SignalRepeater::~SignalRepeater() = default;

void SignalRepeater::start(const Draft &draft, int intervalMs, int times)
{
    if (m_running)
        return;
    m_draft = draft;
    m_intervalMs = std::clamp(intervalMs, LeastIntervalMs, LongestIntervalMs);
    m_times = std::clamp(times, 0, MaxTimes);
    m_sent = m_failed = 0;
    m_open.clear();
    m_why.clear();
    m_running = m_started = true;
    m_dueAt = m_clock->monotonicMs();
    step();
    tell(true);
}

void SignalRepeater::stop()
{
    end({});
}

void SignalRepeater::end(const QString &why)
{
    if (!m_running)
        return;
    m_running = false;
    m_why = why;
    m_timer->stop();
    tell(true);
}

void SignalRepeater::step()
{
    const SignalSender::Sent sent = m_sender->send(m_draft);
    if (!sent.problem.isEmpty()) {
        end(sent.problem);
        return;
    }
    for (auto it = sent.targets.cbegin(); it != sent.targets.cend(); ++it)
        m_open.insert(it.key());
    ++m_sent;
    if (m_times > 0 && m_sent == m_times) {
        end({});
        return;
    }
    // By the time of the first, so that no delay adds up; what was missed is not made up for.
    const qint64 now = m_clock->monotonicMs();
    m_dueAt = std::max(m_dueAt + m_intervalMs, now);
    m_timer->start(std::chrono::milliseconds(m_dueAt - now));
    tell(false);
}

void SignalRepeater::onFinished(quint64 id, SignalingSession::Outcome outcome,
                                const SignalingError &error)
{
    if (!m_open.remove(id) || outcome == SignalingSession::Outcome::Sent)
        return;
    ++m_failed;
    if (m_running && isHopeless(error.code, m_draft.targets.size() > 1))
        end(ErrorText::headline(error));
    else
        tell(!m_running);
}

void SignalRepeater::tell(bool atOnce)
{
    const qint64 now = m_clock->monotonicMs();
    if (!atOnce && now - m_toldAt < TellEveryMs)
        return;
    m_toldAt = now;
    Q_EMIT changed();
}

QString SignalRepeater::status() const
{
    if (!m_started)
        return {};
    QString text =
        m_times > 0 ? tr("%L1 of %L2 sent").arg(m_sent).arg(m_times) : tr("%L1 sent").arg(m_sent);
    if (m_failed > 0)
        text = tr("%1, %L2 failed").arg(text).arg(m_failed);
    if (!m_why.isEmpty())
        text = tr("%1. Stopped: %2").arg(text, m_why);
    return text;
}

} // namespace Signalbox
