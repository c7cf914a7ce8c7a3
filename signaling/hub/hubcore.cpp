#include "hubcore_p.h"

#include <signaling/hub/newsession_p.h>

#include <algorithm>
#include <limits>
#include <utility>

namespace Signaling {

HubCore::HubCore(const HubConfig &config, std::shared_ptr<Clock> clock,
                 std::shared_ptr<HubBackplane> backplane, HubLimits limits)
    : m_config(config)
    , m_clock(std::move(clock))
    , m_backplane(std::move(backplane))
    , m_limits(limits)
    , m_verifier(config)
    , m_protocol(*this, *this, m_verifier)
    , m_frames(randomBytes(16))
    , m_sweepTimer(m_clock->createTimer([this] { sweep(); }))
{
}

HubCore::~HubCore()
{
    closeAll();
}

void HubCore::accept(std::unique_ptr<HubLink> link, const QString &socketId, bool isResume)
{
    HubClient *known = m_registry.find(socketId);
    if (isResume && known) {
        ++m_statistics.resumes;
        known->resume(std::move(link));
        return;
    }
    if (isResume || known) {
        ++m_statistics.refused;
        link->close(CloseCode::Unsupported,
                    known ? QStringLiteral("the socketId is in use")
                          : QStringLiteral("unknown socketId: connect anew"));
        return;
    }
    HubClientHost &host = *this;
    m_registry.add(std::make_unique<HubClient>(host, socketId, std::move(link)));
    sweepBy(nowMs() + m_limits.joinTime.count());
}

void HubCore::closeAll()
{
    // Our own clients hear nothing of the others' leaving: they are told to come back.
    std::vector<std::pair<QString, QString>> leaving;
    for (const auto &entry : m_sessions)
        m_backplane->close(this, entry.first);
    m_sessions.clear();
    while (!m_registry.clients().empty()) {
        HubClient *client = m_registry.clients().back().get();
        client->closeLink(CloseCode::GoingAway, QStringLiteral("the hub is closing"));
        if (client->phase() == HubClient::Phase::Member)
            leaving.emplace_back(client->sessionId, client->id);
        m_registry.remove(client);
    }
    for (const auto &[sessionId, connectionId] : leaving)
        publishLeft(sessionId, connectionId, QStringLiteral("networkDisconnected"));
    m_sweepTimer->stop();
    buryLater();
}

QList<HubMember> HubCore::members(const QString &sessionId) const
{
    return m_backplane->members(sessionId);
}

bool HubCore::hasMember(const QString &sessionId, const QString &connectionId) const
{
    const HubSession *here = session(sessionId);
    return m_backplane->hasMember(sessionId, connectionId)
        || (here && here->isJoining(connectionId));
}

void HubCore::disconnectMember(const QString &sessionId, const QString &connectionId)
{
    publishLeft(sessionId, connectionId, QStringLiteral("forceDisconnected"));
}

void HubCore::publishServerSignal(const QString &sessionId, const QString &target,
                                  const QByteArray &payload)
{
    ++m_statistics.signalsIn;
    HubEvent event;
    event.sessionId = sessionId;
    event.target = target;
    event.payload = payload;
    m_backplane->publish(event);
}

bool HubCore::dropSocket(const QString &connectionId)
{
    for (const auto &client : m_registry.clients()) {
        if (client->id == connectionId && client->hasLink()) {
            client->dropLink(QStringLiteral("networkDisconnected"));
            return true;
        }
    }
    return false;
}

HubStatistics HubCore::statistics() const
{
    HubStatistics statistics = m_statistics;
    statistics.sessions = 0;
    statistics.connections = 0;
    for (const auto &entry : m_sessions) {
        statistics.sessions += entry.second->count() > 0 ? 1 : 0;
        statistics.connections += entry.second->count();
    }
    return statistics;
}

HubSession *HubCore::session(const QString &sessionId) const
{
    const auto it = m_sessions.find(sessionId);
    return it == m_sessions.end() ? nullptr : it->second.get();
}

void HubCore::closeIfEmpty(const QString &sessionId)
{
    const auto it = m_sessions.find(sessionId);
    if (it == m_sessions.end() || !it->second->isEmpty())
        return;
    m_sessions.erase(it);
    m_backplane->close(this, sessionId);
}

bool HubCore::announce(HubClient &client)
{
    if (!m_registry.announce(&client))
        return false;
    client.setPhase(HubClient::Phase::Announced);
    return true;
}

void HubCore::join(HubClient &client)
{
    std::unique_ptr<HubSession> &session = m_sessions[client.sessionId];
    if (!session) {
        session = std::make_unique<HubSession>(client.sessionAddress);
        m_backplane->open(this, client.sessionId);
    }
    session->addJoining(&client);
    client.setPhase(HubClient::Phase::Joining);
    HubEvent event;
    event.kind = HubEvent::Kind::Joined;
    event.sessionId = client.sessionId;
    event.member = client.member;
    m_backplane->publish(event);
}

void HubCore::publishSignal(const HubClient &client, const QString &target,
                            const QByteArray &payload)
{
    ++m_statistics.signalsIn;
    HubEvent event;
    event.sessionId = client.sessionId;
    event.connectionId = client.id;
    event.target = target;
    event.payload = payload;
    m_backplane->publish(event);
}

void HubCore::publishLeft(const QString &sessionId, const QString &connectionId,
                          const QString &reason)
{
    HubEvent event;
    event.kind = HubEvent::Kind::Left;
    event.sessionId = sessionId;
    event.connectionId = connectionId;
    event.reason = reason;
    m_backplane->publish(event);
}

void HubCore::hubEvent(const HubEvent &event)
{
    HubSession *here = session(event.sessionId);
    if (!here)
        return;
    switch (event.kind) {
    case HubEvent::Kind::Joined:
        joined(*here, event);
        return;
    case HubEvent::Kind::Left:
        left(*here, event);
        return;
    case HubEvent::Kind::Signal:
        break;
    }
    const QString to = event.target.isEmpty() ? here->address() : event.target;
    if (event.target.isEmpty()) {
        here->deliverToAll(
            m_frames.signal(to.toUtf8(), event.connectionId.toUtf8(), event.payload));
    } else if (HubClient *client = here->client(event.target)) {
        client->deliver(m_frames.signal(to.toUtf8(), event.connectionId.toUtf8(), event.payload));
    }
}

void HubCore::joined(HubSession &session, const HubEvent &event)
{
    const bool isOurs = session.isJoining(event.member.id);
    HubClient *client = session.takeJoining(event.member.id);
    if (isOurs && !client) {
        publishLeft(event.sessionId, event.member.id, QStringLiteral("networkDisconnected"));
        return;
    }
    if (client) {
        client->setPhase(HubClient::Phase::Member);
        session.add(client);
        const QList<HubMember> known = client->eventsSuppressed
            ? QList<HubMember>{event.member}
            : m_backplane->members(event.sessionId);
        client->answer(client->createTransaction, 200,
                       FrameMaker::sessionState(event.sessionId, known));
        sweepBy(nowMs() + m_limits.silence.count());
    }
    session.deliverEvent(m_frames.created(session.address(), event.member), event.member.id);
    if (client)
        Q_EMIT connectionJoined(event.sessionId, event.member.id);
}

void HubCore::left(HubSession &session, const HubEvent &event)
{
    const HubMessagePtr message =
        m_frames.deleted(session.address(), event.connectionId, event.reason);
    HubClient *client = session.client(event.connectionId);
    if (client) {
        session.remove(client);
        m_registry.forget(client);
        if (client->hasLink() && event.reason == QLatin1String("forceDisconnected")) {
            // It closes its socket when it has read this; sweep() closes it otherwise.
            client->deliver(message);
            client->setPhase(HubClient::Phase::Ended);
            sweepBy(nowMs() + m_limits.farewell.count());
        } else {
            client->setPhase(HubClient::Phase::Ended);
            m_registry.remove(client);
            buryLater();
        }
    }
    session.deliverEvent(message, event.connectionId);
    closeIfEmpty(event.sessionId);
    if (client)
        Q_EMIT connectionLeft(event.sessionId, event.connectionId, event.reason);
}

void HubCore::leave(HubClient &client, const QString &reason)
{
    end(client, CloseCode::Normal, QString(), reason);
}

/// Ends a client in whatever phase it is.
void HubCore::end(HubClient &client, int closeCode, const QString &closeReason,
                  const QString &reason)
{
    client.closeLink(closeCode, closeReason);
    switch (client.phase()) {
    case HubClient::Phase::Member:
        publishLeft(client.sessionId, client.id, reason);
        return; // its removal comes back as an event
    case HubClient::Phase::Joining:
        if (HubSession *here = session(client.sessionId))
            here->forgetJoining(client.id);
        break;
    case HubClient::Phase::Opened:
    case HubClient::Phase::Announced:
    case HubClient::Phase::Ended:
        break;
    }
    m_registry.remove(&client);
    buryLater();
}

void HubCore::buryLater()
{
    QMetaObject::invokeMethod(
        this, [this] { m_registry.bury(); }, Qt::QueuedConnection);
}

void HubCore::clientFrame(HubClient &client, const QByteArray &bytes)
{
    m_protocol.frame(client, bytes);
}

void HubCore::clientLost(HubClient &client)
{
    if (client.phase() == HubClient::Phase::Opened || client.phase() == HubClient::Phase::Ended) {
        m_registry.remove(&client);
        buryLater();
        return;
    }
    sweepBy(deadline(client));
}

void HubCore::clientViolated(HubClient &client, int closeCode, const QString &reason)
{
    ++m_statistics.malformed;
    end(client, closeCode, reason, QStringLiteral("networkDisconnected"));
}

void HubCore::clientOverflowed(HubClient &client, const QString &reason)
{
    // Not now: the session's clients are being gone through.
    HubClient *overflowed = &client;
    const auto endIt = [this, overflowed, socketId = client.socketId(), reason] {
        if (m_registry.find(socketId) == overflowed)
            end(*overflowed, CloseCode::Unsupported, reason, QStringLiteral("networkDisconnected"));
    };
    QMetaObject::invokeMethod(this, endIt, Qt::QueuedConnection);
}

/// When that client is to be looked at if nothing happens until then.
qint64 HubCore::deadline(const HubClient &client) const
{
    if (client.phase() == HubClient::Phase::Ended)
        return client.phaseSince() + m_limits.farewell.count();
    if (!client.hasLink())
        return client.lostAt() + m_config.gracePeriod.count();
    if (client.phase() == HubClient::Phase::Member)
        return client.lastHeard() + m_limits.silence.count();
    return client.phaseSince() + m_limits.joinTime.count();
}

void HubCore::expire(HubClient &client)
{
    if (client.phase() == HubClient::Phase::Ended)
        end(client, CloseCode::Unsupported, QStringLiteral("disconnected"), QString());
    else if (!client.hasLink())
        end(client, CloseCode::Normal, QString(), client.lostReason());
    else if (client.phase() == HubClient::Phase::Member)
        client.dropLink(QStringLiteral("networkTimedout"));
    else
        end(client, CloseCode::Policy, QStringLiteral("no connection was created in time"),
            QString());
}

void HubCore::sweep()
{
    const qint64 now = nowMs();
    std::vector<HubClient *> due;
    for (const auto &client : m_registry.clients()) {
        if (deadline(*client) <= now)
            due.push_back(client.get());
    }
    // None of them is destroyed before bury(), but one's end may end another.
    for (HubClient *client : due) {
        if (deadline(*client) <= now)
            expire(*client);
    }
    qint64 next = std::numeric_limits<qint64>::max();
    for (const auto &client : m_registry.clients())
        next = std::min(next, deadline(*client));
    if (!m_registry.clients().empty())
        sweepBy(next);
}

void HubCore::sweepBy(qint64 atMs)
{
    if (m_sweepTimer->isActive() && m_sweepAt <= atMs)
        return;
    m_sweepAt = atMs;
    m_sweepTimer->start(std::chrono::milliseconds(std::max<qint64>(0, atMs - nowMs())));
}

} // namespace Signaling
