// HubCore, second part: how clients come to their end, one by one and all together.
#include "hubcore_p.h"

#include <algorithm>
#include <vector>

namespace Signaling {

void HubCore::leave(HubClient &client, const QString &reason)
{
    end(client, CloseCode::Normal, QString(), reason);
}

/// Ends a client in whatever phase it is.
void HubCore::end(HubClient &client, int closeCode, const QString &closeReason,
                  const QString &reason)
{
    if (m_isDraining) {
        dismiss(client);
        return;
    }
    client.closeLink(closeCode, closeReason);
    switch (client.phase()) {
    case HubClient::Phase::Member:
        publishLeft(client.sessionId, client.member, reason);
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
    remove(client);
}

/// Later, since it may be on the stack.
void HubCore::remove(HubClient &client)
{
    m_admission.remove(client);
    m_registry.remove(&client);
    QMetaObject::invokeMethod(
        this, [this] { m_registry.bury(); }, Qt::QueuedConnection);
}

void HubCore::clientLost(HubClient &client)
{
    if (m_isDraining) {
        dismiss(client);
        return;
    }
    if (client.phase() == HubClient::Phase::Opened || client.phase() == HubClient::Phase::Ended)
        remove(client);
    else
        m_sweeper.watch(client);
}

void HubCore::clientViolated(HubClient &client, int closeCode, const QString &reason)
{
    ++m_counters.malformed;
    m_counters.refuse(Refusal::ProtocolViolation);
    end(client, closeCode, reason, QStringLiteral("networkDisconnected"));
}

void HubCore::clientOverflowed(HubClient &client, const QString &reason)
{
    // Not now: the session's clients are being gone through.
    HubClient *overflowed = &client;
    const auto endIt = [this, overflowed, socketId = client.socketId(), reason] {
        if (m_registry.holds(overflowed, socketId))
            end(*overflowed, CloseCode::Unsupported, reason, QStringLiteral("networkDisconnected"));
    };
    QMetaObject::invokeMethod(this, endIt, Qt::QueuedConnection);
}

void HubCore::expire(HubClient &client)
{
    if (client.phase() == HubClient::Phase::Ended) {
        end(client, CloseCode::Unsupported, QStringLiteral("disconnected"), QString());
    } else if (!client.hasLink()) {
        end(client, CloseCode::Normal, QString(), client.lostReason());
    } else if (client.phase() == HubClient::Phase::Member) {
        client.dropLink(QStringLiteral("networkTimedout"));
    } else {
        m_counters.refuse(Refusal::JoinTime);
        end(client, CloseCode::Policy, QStringLiteral("no connection was created in time"),
            QString());
    }
}

/// From here on nothing is delivered. Our own clients hear nothing of the others' leaving: all are
/// told to come back. Other hubs do.
void HubCore::closeSessions()
{
    for (const auto &entry : m_sessions)
        m_backplane->close(this, entry.first);
    m_sessions.clear();
    for (const auto &client : m_registry.clients()) {
        if (client->phase() == HubClient::Phase::Member)
            publishLeft(client->sessionId, client->member, QStringLiteral("networkDisconnected"));
    }
    m_sweeper.stop();
}

void HubCore::drain()
{
    m_isDraining = true;
    closeSessions();
    m_drainTimer->start(m_tuning.drainTime);
    std::vector<HubClient *> clients;
    for (const auto &client : m_registry.clients())
        clients.push_back(client.get());
    for (HubClient *client : clients) {
        if (client->hasLink())
            client->drain();
        else
            dismiss(*client); // what waits for it is lost with this hub
    }
    finishDraining();
}

void HubCore::clientDrained(HubClient &client)
{
    dismiss(client);
}

void HubCore::dismiss(HubClient &client)
{
    client.closeLink(CloseCode::GoingAway, m_config.restartReason());
    remove(client);
    finishDraining();
}

void HubCore::finishDraining()
{
    if (!m_isDraining || !m_registry.clients().empty() || !m_drainTimer->isActive())
        return;
    m_drainTimer->stop();
    QMetaObject::invokeMethod(this, &HubCore::drained, Qt::QueuedConnection);
}

void HubCore::closeAll()
{
    const bool wasDraining = m_isDraining;
    if (!wasDraining)
        closeSessions();
    while (!m_registry.clients().empty()) {
        HubClient *client = m_registry.clients().back().get();
        client->closeLink(CloseCode::GoingAway, m_config.restartReason());
        remove(*client);
    }
    if (wasDraining)
        QMetaObject::invokeMethod(this, &HubCore::drained, Qt::QueuedConnection);
}

HubStatistics HubCore::statistics() const
{
    HubStatistics statistics;
    for (const auto &entry : m_sessions) {
        statistics.sessions += entry.second->count() > 0 ? 1 : 0;
        statistics.connections += entry.second->count();
    }
    for (const auto &client : m_registry.clients()) {
        statistics.queuedMessages += client->queue().count();
        statistics.queuedBytes += client->queue().bytes();
        statistics.longestQueueBytes =
            std::max<qint64>(statistics.longestQueueBytes, client->queue().bytes());
    }
    statistics.signalsIn = m_counters.signalsIn;
    statistics.deliveries = m_counters.deliveries;
    statistics.refused = m_counters.refused;
    statistics.malformed = m_counters.malformed;
    statistics.resumes = m_counters.resumes;
    statistics.bytesIn = m_counters.bytesIn;
    statistics.bytesOut = m_counters.bytesOut;
    for (std::size_t i = 0; i < RefusalCount; ++i)
        statistics.refusals.insert(refusalName(Refusal(i)), m_counters.refusals[i]);
    return statistics;
}

} // namespace Signaling
