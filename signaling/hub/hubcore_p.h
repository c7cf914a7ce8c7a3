#ifndef SIGNALING_HUB_HUBCORE_P_H
#define SIGNALING_HUB_HUBCORE_P_H

#include <signaling/clock.h>
#include <signaling/hub/clientprotocol_p.h>
#include <signaling/hub/clientregistry_p.h>
#include <signaling/hub/framemaker_p.h>
#include <signaling/hub/hubbackplane_p.h>
#include <signaling/hub/hublimits_p.h>
#include <signaling/hub/hubsession_p.h>
#include <signaling/hub/signalinghub.h>
#include <signaling/hub/tokenverifier_p.h>

#include <QtCore/qobject.h>

#include <memory>
#include <unordered_map>

namespace Signaling {

/// A hub without a network: who is in which session, on which link, until when. Links come from
/// outside, events go through the backplane.
class HubCore final : public QObject,
                      private HubClientHost,
                      private ClientProtocolHost,
                      private HubEventListener
{
    Q_OBJECT

public:
    /// \a config must outlive this.
    HubCore(const HubConfig &config, std::shared_ptr<Clock> clock,
            std::shared_ptr<HubBackplane> backplane, HubLimits limits = {});
    ~HubCore() override;

    /// A socket was opened with these parameters of its address.
    void accept(std::unique_ptr<HubLink> link, const QString &socketId, bool isResume);
    /// Says goodbye to every client and forgets all.
    void closeAll();

    const TokenVerifier &verifier() const { return m_verifier; }
    qint64 wallMs() const override { return m_clock->wallMs(); }
    QList<HubMember> members(const QString &sessionId) const;
    bool hasMember(const QString &sessionId, const QString &connectionId) const override;
    void disconnectMember(const QString &sessionId, const QString &connectionId) override;
    /// From a server; \a target: a connection ID, empty for everyone.
    void publishServerSignal(const QString &sessionId, const QString &target,
                             const QByteArray &payload);
    /// Cuts the socket of that connection. False if it isn't here or has none.
    bool dropSocket(const QString &connectionId);
    HubStatistics statistics() const;

Q_SIGNALS:
    void connectionJoined(const QString &sessionId, const QString &connectionId);
    void connectionLeft(const QString &sessionId, const QString &connectionId,
                        const QString &reason);

private:
    qint64 nowMs() const override { return m_clock->monotonicMs(); }
    const HubLimits &limits() const override { return m_limits; }
    void clientFrame(HubClient &client, const QByteArray &bytes) override;
    void clientLost(HubClient &client) override;
    void clientViolated(HubClient &client, int closeCode, const QString &reason) override;
    void clientOverflowed(HubClient &client, const QString &reason) override;
    void countDelivery() override { ++m_statistics.deliveries; }
    void countRefusal() override { ++m_statistics.refused; }
    void countMalformed() override { ++m_statistics.malformed; }
    bool announce(HubClient &client) override;
    void join(HubClient &client) override;
    void leave(HubClient &client, const QString &reason) override;
    void publishSignal(const HubClient &client, const QString &target,
                       const QByteArray &payload) override;
    void hubEvent(const HubEvent &event) override;

    void joined(HubSession &session, const HubEvent &event);
    void left(HubSession &session, const HubEvent &event);
    void publishLeft(const QString &sessionId, const QString &connectionId, const QString &reason);
    void end(HubClient &client, int closeCode, const QString &closeReason, const QString &reason);
    void buryLater();
    HubSession *session(const QString &sessionId) const;
    void closeIfEmpty(const QString &sessionId);
    qint64 deadline(const HubClient &client) const;
    void expire(HubClient &client);
    void sweep();
    void sweepBy(qint64 atMs);

    const HubConfig &m_config;
    std::shared_ptr<Clock> m_clock;
    std::shared_ptr<HubBackplane> m_backplane;
    HubLimits m_limits;
    TokenVerifier m_verifier;
    ClientProtocol m_protocol;
    FrameMaker m_frames;
    ClientRegistry m_registry;
    std::unordered_map<QString, std::unique_ptr<HubSession>> m_sessions;
    HubStatistics m_statistics;
    std::unique_ptr<ClockTimer> m_sweepTimer;
    qint64 m_sweepAt = 0;
};

} // namespace Signaling

#endif
