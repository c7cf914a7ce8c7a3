#include "peerpings_p.h"

#include <QUuid>

#include <algorithm>

namespace Signaling {

static constexpr qint64 SecondUs = 1000 * 1000;

static QString pingType()
{
    return QStringLiteral("signalbox.ping");
}

static QString pongType()
{
    return QStringLiteral("signalbox.pong");
}

bool PeerPings::owns(const QString &type)
{
    return type == pingType() || type == pongType();
}

PeerPings::PeerPings(Clock &clock, Send send)
    : m_clock(clock)
    , m_send(std::move(send))
{
}

bool PeerPings::ping(const Connection &to)
{
    if (!to.answersPings)
        return false;
    if (m_pending.size() >= MaxPending) {
        const auto oldest =
            std::min_element(m_pending.cbegin(), m_pending.cend(),
                             [](const auto &a, const auto &b) { return a.second < b.second; });
        m_pending.erase(oldest);
    }
    const QString data = QUuid::createUuid().toString(QUuid::WithoutBraces);
    m_pending.insert(data, {to.id, m_clock.monotonicUs()});
    if (m_send(to.id, pingType(), data))
        return true;
    m_pending.remove(data);
    return false;
}

bool PeerPings::take(const SignalMessage &message, bool answers, std::optional<RoundTrip> *measured)
{
    if (!message.from || !message.from->answersPings || message.isOwn || !message.isTargeted()
        || message.isJson || message.data.isEmpty() || message.data.size() > MaxData)
        return false;
    if (message.type == pingType()) {
        // Who doesn't answer never said that he would, so it is a signal as any other.
        if (answers)
            answer(message);
        return answers;
    }
    const auto sent = m_pending.constFind(message.data);
    if (message.type != pongType() || sent == m_pending.constEnd()
        || sent->first != message.from->id)
        return false;
    *measured = RoundTrip{sent->first, m_clock.monotonicUs() - sent->second};
    m_pending.erase(sent);
    return true;
}

void PeerPings::answer(const SignalMessage &ping)
{
    const qint64 now = m_clock.monotonicUs();
    if (now - m_secondFrom >= SecondUs) {
        m_secondFrom = now;
        m_answers = 0;
    }
    if (++m_answers <= MaxAnswers)
        m_send(ping.from->id, pongType(), ping.data);
}

} // namespace Signaling
