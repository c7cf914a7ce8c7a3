#include "hubcore_p.h"

#include <signaling/hub/newsession_p.h>

#include <QRandomGenerator>

#include <algorithm>
#include <utility>

namespace Signaling {

HubCore::HubCore(const HubConfig &config, std::shared_ptr<Clock> clock,
                 std::shared_ptr<HubBackplane> backplane, HubTuning tuning)
    : m_config(config)
    , m_clock(std::move(clock))
    , m_backplane(std::move(backplane))
    , m_tuning(tuning)
    , m_verifier(config)
    , m_protocol(*this, *this, m_verifier)
    , m_frames(randomBytes(16))
    , m_admission(config.limits)
    , m_thrownOut(config.gracePeriod + m_tuning.silence)
    , m_sweeper(m_clock, config, m_tuning, m_registry,
                [this](HubClient &client) { expire(client); })
    , m_drainTimer(m_clock->createTimer([this] { closeAll(); }))
{
    // What was answered before a link was lost may be asked again until the grace period ends.
    const std::chrono::milliseconds answersAsked = config.gracePeriod + 2 * m_tuning.silence;
    m_tuning.transactionAge = std::max(m_tuning.transactionAge, answersAsked);
}

HubCore::~HubCore()
{
    m_isDraining = false;
    closeAll();
}

void HubCore::accept(std::unique_ptr<HubLink> link, const QString &socketId, bool isResume)
{
    if (m_isDraining) {
        m_counters.refuse(Refusal::Draining);
        link->close(CloseCode::GoingAway, m_config.restartReason());
        return;
    }
    HubClient *known = m_registry.find(socketId);
    if (isResume && known) {
        ++m_counters.resumes;
        known->resume(std::move(link), known->mayMissAnswer() ? stateFor(*known) : QByteArray());
        return;
    }
    const HubMessagePtr farewell =
        isResume ? m_thrownOut.farewellOf(socketId, nowMs()) : HubMessagePtr();
    if (farewell) {
        link->send(FrameMaker::pong());
        link->send(farewell->frame);
        link->close(CloseCode::Normal, QStringLiteral("disconnected"));
        return;
    }
    if (isResume || known) {
        ++m_counters.refused;
        m_counters.refuse(known ? Refusal::UsedSocketId : Refusal::UnknownSocketId);
        link->close(CloseCode::Unsupported,
                    known ? QStringLiteral("the socketId is in use")
                          : QStringLiteral("unknown socketId: connect anew"));
        return;
    }
    HubClientHost &host = *this;
    m_sweeper.watch(*m_registry.add(std::make_unique<HubClient>(host, socketId, std::move(link))));
    makeRoom();
}

/// Closes the sockets that waited longest for their connection, where there are too many.
void HubCore::makeRoom()
{
    const qint64 limit = m_config.limits.waitingSockets;
    const auto waitsLonger = [](const auto &a, const auto &b) {
        return std::pair(a->isAdmitted, a->openedAt()) < std::pair(b->isAdmitted, b->openedAt());
    };
    while (limit > 0 && qint64(m_registry.clients().size()) - m_admission.count() > limit) {
        const auto &clients = m_registry.clients();
        HubClient *oldest = std::min_element(clients.begin(), clients.end(), waitsLonger)->get();
        m_counters.refuse(Refusal::WaitingSockets);
        end(*oldest, CloseCode::Policy, QStringLiteral("too many sockets wait"), QString());
    }
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
    const QString reason = QStringLiteral("forceDisconnected");
    const QList<HubMember> known = members(sessionId);
    for (const HubMember &member : known) {
        if (member.id == connectionId) {
            publishLeft(sessionId, member, reason);
            return;
        }
    }
    const HubSession *here = session(sessionId);
    if (const HubClient *client = here ? here->joining(connectionId) : nullptr)
        publishLeft(sessionId, client->member, reason);
}

qint64 HubCore::admitServerSignal(const QString &sessionId)
{
    HubSession *here = session(sessionId);
    const qint64 wait = here ? here->serverFlow.admit(false, nowMs()) : 0;
    if (wait > 0)
        m_counters.refuse(Refusal::ServerSignalRate);
    return wait;
}

void HubCore::publishServerSignal(const QString &sessionId, const QString &target,
                                  const QByteArray &payload)
{
    ++m_counters.signalsIn;
    HubEvent event;
    event.sessionId = sessionId;
    event.target = target;
    event.payload = payload;
    event.takenUs = nowUs();
    m_backplane->publish(event);
}

QString HubCore::connectionOn(const QString &socketId) const
{
    const HubClient *client = m_registry.find(socketId);
    return client ? client->id : QString();
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

std::optional<Refusal> HubCore::admissionRefusal(const HubClient &client) const
{
    const HubSession *here = session(client.sessionId);
    const qint64 inSession = members(client.sessionId).size() + (here ? here->joiningCount() : 0);
    return m_admission.refusal(client.address, inSession);
}

void HubCore::join(HubClient &client)
{
    std::unique_ptr<HubSession> &session = m_sessions[client.sessionId];
    if (!session) {
        session = std::make_unique<HubSession>(client.sessionAddress, m_config.limits);
        m_backplane->open(this, client.sessionId);
    }
    m_admission.add(client);
    client.member.incarnation = QRandomGenerator::system()->generate64();
    session->addJoining(&client);
    client.setPhase(HubClient::Phase::Joining);
    HubEvent event;
    event.kind = HubEvent::Kind::Joined;
    event.sessionId = client.sessionId;
    event.member = client.member;
    m_backplane->publish(event);
}

std::optional<HandOver> HubCore::publishSignal(const HubClient &client, const QString &target,
                                               const QByteArray &payload)
{
    ++m_counters.signalsIn;
    HubEvent event;
    event.sessionId = client.sessionId;
    event.connectionId = client.id;
    event.target = target;
    event.payload = payload;
    event.takenUs = m_takenUs;
    return m_backplane->publish(event);
}

void HubCore::publishLeft(const QString &sessionId, const HubMember &member, const QString &reason)
{
    HubEvent event;
    event.kind = HubEvent::Kind::Left;
    event.sessionId = sessionId;
    event.connectionId = member.id;
    event.incarnation = member.incarnation;
    event.reason = reason;
    m_backplane->publish(event);
}

HandOver HubCore::hubEvent(const HubEvent &event)
{
    HubSession *here = session(event.sessionId);
    if (!here)
        return {};
    switch (event.kind) {
    case HubEvent::Kind::Joined:
        joined(*here, event);
        break;
    case HubEvent::Kind::Left:
        left(*here, event);
        break;
    case HubEvent::Kind::Signal:
        return deliverSignal(*here, event);
    }
    return {};
}

HandOver HubCore::deliverSignal(const HubSession &session, const HubEvent &event)
{
    HubClient *target = session.client(event.target);
    if (!target && !event.target.isEmpty())
        return {}; // on another hub, or gone
    const QString to = target ? event.target : session.address();
    const HubMessagePtr message =
        m_frames.signal(to.toUtf8(), event.connectionId.toUtf8(), event.payload, event.takenUs);
    const quint64 before = m_counters.promptDeliveries;
    HandOver handOver{0, 1};
    if (target)
        handOver.handed = target->deliver(message) ? 1 : 0;
    else
        handOver = session.deliverToAll(message, session.client(event.connectionId));
    // One look at the clock for all of them: none took longer.
    if (const quint64 prompt = m_counters.promptDeliveries - before)
        m_counters.latency.add(nowUs() - event.takenUs, prompt);
    return handOver;
}

void HubCore::joined(HubSession &session, const HubEvent &event)
{
    const bool isOurs = session.isJoining(event.member.id);
    HubClient *client = session.takeJoining(event.member.id);
    if (isOurs && !client) {
        publishLeft(event.sessionId, event.member, QStringLiteral("networkDisconnected"));
        return;
    }
    if (client) {
        client->setPhase(HubClient::Phase::Member);
        session.add(client);
        answerCreate(*client);
        m_sweeper.watch(*client);
    }
    session.deliverEvent(m_frames.created(session.address(), event.member), event.member.id);
    if (client)
        Q_EMIT connectionJoined(event.sessionId, event.member.id);
}

void HubCore::answerCreate(HubClient &client)
{
    client.answerOnce(client.createTransaction, 200, stateFor(client));
}

QByteArray HubCore::stateFor(const HubClient &client) const
{
    const QList<HubMember> known =
        client.eventsSuppressed ? QList<HubMember>{client.member} : members(client.sessionId);
    return FrameMaker::sessionState(client.sessionId, known);
}

void HubCore::left(HubSession &session, const HubEvent &event)
{
    const HubMessagePtr message =
        m_frames.deleted(session.address(), event.connectionId, event.reason);
    HubClient *client = session.client(event.connectionId);
    if (client) {
        if (event.reason == QLatin1String("forceDisconnected"))
            m_thrownOut.add(client->socketId(), message, nowMs());
        session.remove(client);
        m_registry.forget(client);
        m_admission.remove(*client);
        if (client->hasLink() && event.reason == QLatin1String("forceDisconnected")) {
            // It closes its socket when it has read this; the sweeper closes it otherwise.
            client->deliver(message);
            client->setPhase(HubClient::Phase::Ended);
            m_sweeper.watch(*client);
        } else {
            client->setPhase(HubClient::Phase::Ended);
            remove(*client);
        }
    }
    session.deliverEvent(message, event.connectionId);
    closeIfEmpty(event.sessionId);
    if (client)
        Q_EMIT connectionLeft(event.sessionId, event.connectionId, event.reason);
}

void HubCore::clientFrame(HubClient &client, const QByteArray &bytes)
{
    // A hub that goes down takes nothing more: what it doesn't answer, the client sends again.
    if (m_isDraining)
        return;
    m_takenUs = nowUs();
    m_protocol.frame(client, bytes);
}

} // namespace Signaling
