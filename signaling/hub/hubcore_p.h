#ifndef SIGNALING_HUB_HUBCORE_P_H
#define SIGNALING_HUB_HUBCORE_P_H

#include <signaling/clock.h>
#include <signaling/hub/admission_p.h>
#include <signaling/hub/clientprotocol_p.h>
#include <signaling/hub/clientregistry_p.h>
#include <signaling/hub/clientsweeper_p.h>
#include <signaling/hub/framemaker_p.h>
#include <signaling/hub/hubbackplane_p.h>
#include <signaling/hub/hubsession_p.h>
#include <signaling/hub/signalinghub.h>
#include <signaling/hub/thrownout_p.h>
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
            std::shared_ptr<HubBackplane> backplane, HubTuning tuning = {});
    ~HubCore() override;

    /// A socket was opened with these parameters of its address.
    void accept(std::unique_ptr<HubLink> link, const QString &socketId, bool isResume);
    /// Hands out what waits for the clients that are connected, and takes nothing more; each is
    /// told to come back as soon as it has all. drained() follows, after HubTuning::drainTime at
    /// the latest.
    void drain();
    bool isDraining() const { return m_isDraining; }
    /// Tells every client to come back and forgets all.
    void closeAll();

    const TokenVerifier &verifier() const { return m_verifier; }
    HubCounters &counters() override { return m_counters; }
    qint64 wallMs() const override { return m_clock->wallMs(); }
    QList<HubMember> members(const QString &sessionId) const;
    bool hasMember(const QString &sessionId, const QString &connectionId) const override;
    void disconnectMember(const QString &sessionId, const QString &connectionId) override;
    /// 0: a server may signal in that session now. Else the milliseconds that it has to wait.
    qint64 admitServerSignal(const QString &sessionId);
    /// From a server; \a target: a connection ID, empty for everyone.
    void publishServerSignal(const QString &sessionId, const QString &target,
                             const QByteArray &payload);
    /// The connection that would resume on that socket; empty if there is none.
    QString connectionOn(const QString &socketId) const;
    /// Cuts the socket of that connection. False if it isn't here or has none.
    bool dropSocket(const QString &connectionId);
    /// Goes through all clients.
    HubStatistics statistics() const;

Q_SIGNALS:
    void connectionJoined(const QString &sessionId, const QString &connectionId);
    void connectionLeft(const QString &sessionId, const QString &connectionId,
                        const QString &reason);
    /// After drain(): no client is left.
    void drained();

private:
    qint64 nowMs() const override { return m_clock->monotonicMs(); }
    qint64 nowUs() const override { return m_clock->monotonicUs(); }
    const HubLimits &limits() const override { return m_config.limits; }
    const HubTuning &tuning() const override { return m_tuning; }
    void clientFrame(HubClient &client, const QByteArray &bytes) override;
    void clientLost(HubClient &client) override;
    void clientViolated(HubClient &client, int closeCode, const QString &reason) override;
    void clientOverflowed(HubClient &client, const QString &reason) override;
    void clientDrained(HubClient &client) override;
    bool announce(HubClient &client) override;
    std::optional<Refusal> admissionRefusal(const HubClient &client) const override;
    void join(HubClient &client) override;
    void answerCreate(HubClient &client) override;
    void leave(HubClient &client, const QString &reason) override;
    std::optional<HandOver> publishSignal(const HubClient &client, const QString &target,
                                          const QByteArray &payload) override;
    HandOver hubEvent(const HubEvent &event) override;

    void joined(HubSession &session, const HubEvent &event);
    void left(HubSession &session, const HubEvent &event);
    HandOver deliverSignal(const HubSession &session, const HubEvent &event);
    void publishLeft(const QString &sessionId, const HubMember &member, const QString &reason);
    void end(HubClient &client, int closeCode, const QString &closeReason, const QString &reason);
    void remove(HubClient &client);
    void expire(HubClient &client);
    void makeRoom();
    void closeSessions();
    void dismiss(HubClient &client);
    void finishDraining();
    HubSession *session(const QString &sessionId) const;
    /// What answers its create: its session as it is now.
    QByteArray stateFor(const HubClient &client) const;
    void closeIfEmpty(const QString &sessionId);

    const HubConfig &m_config;
    std::shared_ptr<Clock> m_clock;
    std::shared_ptr<HubBackplane> m_backplane;
    HubTuning m_tuning;
    HubCounters m_counters;
    TokenVerifier m_verifier;
    ClientProtocol m_protocol;
    FrameMaker m_frames;
    Admission m_admission;
    ThrownOut m_thrownOut;
    ClientRegistry m_registry;
    ClientSweeper m_sweeper;
    std::unordered_map<QString, std::unique_ptr<HubSession>> m_sessions;
    std::unique_ptr<ClockTimer> m_drainTimer;
    qint64 m_takenUs = 0; ///< when the message that is being carried out came
    bool m_isDraining = false;
};

} // namespace Signaling

#endif
