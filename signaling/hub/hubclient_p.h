#ifndef SIGNALING_HUB_HUBCLIENT_P_H
#define SIGNALING_HUB_HUBCLIENT_P_H

#include <signaling/hub/deliveryqueue_p.h>
#include <signaling/hub/hubcounters_p.h>
#include <signaling/hub/hublimits.h>
#include <signaling/hub/hublink_p.h>
#include <signaling/hub/hubmember_p.h>
#include <signaling/hub/hubtuning_p.h>
#include <signaling/hub/signalflow_p.h>
#include <signaling/hub/tokenbucket_p.h>
#include <signaling/hub/transactionlog_p.h>
#include <signaling/protocol/handover.h>

#include <QtCore/qstring.h>

#include <memory>
#include <optional>

namespace Signaling {

class HubClient;

/// What a client needs of its hub.
class HubClientHost
{
public:
    virtual ~HubClientHost() = default;
    virtual qint64 nowMs() const = 0;
    virtual qint64 nowUs() const = 0;
    virtual const HubLimits &limits() const = 0;
    virtual const HubTuning &tuning() const = 0;
    /// The same object each time.
    virtual HubCounters &counters() = 0;
    /// Any frame but STATUS.
    virtual void clientFrame(HubClient &client, const QByteArray &bytes) = 0;
    /// Its socket is gone; it may resume.
    virtual void clientLost(HubClient &client) = 0;
    /// It broke a rule and is not to go on. May destroy the client, but not inside this call.
    virtual void clientViolated(HubClient &client, int closeCode, const QString &reason) = 0;
    /// It reads too slowly, or acknowledges too little, to be kept. As clientViolated().
    virtual void clientOverflowed(HubClient &client, const QString &reason) = 0;
    /// After drain(): nothing waits for it any more. As clientViolated().
    virtual void clientDrained(HubClient &client) = 0;
};

/// One client, from the opening of its socket to the end of its membership, over any number of
/// sockets. Knows how to deliver and what was answered; the rules are ClientProtocol's.
class HubClient final : public HubLinkListener
{
public:
    enum class Phase {
        Opened,    ///< a socket, no CONNECT yet
        Announced, ///< CONNECT came: it can resume
        Joining,   ///< its token was accepted, its arrival is being published
        Member,
        Ended, ///< disconnected by force; its socket may still be open
    };

    HubClient(HubClientHost &host, const QString &socketId, std::unique_ptr<HubLink> link);
    ~HubClient() override;

    QString socketId() const { return m_socketId; }
    Phase phase() const { return m_phase; }
    void setPhase(Phase phase);
    qint64 phaseSince() const { return m_phaseSince; }

    /// Set by CONNECT.
    QString id;
    /// Set by SUBSCRIBE: "/v2/partner/{key}/session/{id}", and the ID alone.
    QString sessionAddress;
    QString sessionId;
    /// Set by create.
    HubMember member;
    bool eventsSuppressed = false;
    QByteArray createTransaction;
    /// Whether answers to its signals say how far they got; see HandOver.
    bool wantsHandOver = false;
    /// How fast it may signal.
    SignalFlow flow;
    /// Whether Admission counts it, and under which address.
    bool isAdmitted = false;
    QHostAddress address;

    bool hasLink() const { return bool(m_link); }
    /// Of its present socket, or its last.
    qint64 openedAt() const { return m_openedAt; }
    /// Whether the answer to its create may have been lost: it came before all MESSAGEs, and none
    /// of them was acknowledged.
    bool mayMissAnswer() const { return m_phase == Phase::Member && !m_hasAcknowledged; }
    /// Resumes on \a link: replaces the socket it may still have, greets with a PONG, answers its
    /// create with \a answerToCreate unless that is empty, and sends again what was not
    /// acknowledged.
    void resume(std::unique_ptr<HubLink> link, const QByteArray &answerToCreate = {});
    void closeLink(int code, const QString &reason);
    /// Drops the socket without a word; \a reason is that of the `deleted` event if it stays away.
    void dropLink(const QString &reason);
    /// Sends what waits, as fast as its socket takes it; clientDrained() tells when that is done,
    /// at once if nothing waits.
    void drain();
    qint64 lastHeard() const { return m_lastHeard; }
    qint64 lostAt() const { return m_lostAt; }
    QString lostReason() const { return m_lostReason; }
    const DeliveryQueue &queue() const { return m_queue; }

    /// True: it is on its socket; false: it waits.
    bool deliver(const HubMessagePtr &message);
    void pong();
    /// Answers a MESSAGE and remembers the answer.
    void answer(const QByteArray &transactionId, int status, const QByteArray &data = {});
    /// Answers a signal that was taken.
    void answerSignal(const QByteArray &transactionId, const std::optional<HandOver> &handOver);
    void refuse(const QByteArray &transactionId, int status, const QString &reason);
    /// Answers a MESSAGE and forgets it: the next with that ID is looked at anew.
    void answerOnce(const QByteArray &transactionId, int status, const QByteArray &data);
    /// Whether \a transactionId was answered before; then it is answered the same again.
    bool repeatAnswer(const QByteArray &transactionId);

    void linkFrame(const QByteArray &frame) override;
    void linkText() override;
    void linkWritten() override;
    void linkClosed(int code) override;

private:
    void acknowledged(const QByteArray &frame);
    bool canAnswer();
    void sendNow(const QByteArray &frame);
    void sendFrame(const QByteArray &frame);
    void pump(qint64 nowUs);
    void checkBounds();
    bool keepsWithinGrace();
    void lost(const QString &reason);
    void overflow(Refusal why, const QString &reason);

    HubClientHost &m_host;
    HubCounters &m_counters;
    QString m_socketId;
    std::unique_ptr<HubLink> m_link;
    DeliveryQueue m_queue;
    TransactionLog m_log;
    TokenBucket m_refusals;
    int m_refusedBefore = 0; ///< while it was in no session
    Phase m_phase = Phase::Opened;
    bool m_hasAcknowledged = false; ///< any MESSAGE
    bool m_isOverflowed = false;
    bool m_isDraining = false;
    qsizetype m_largestAnswer = 0;
    qint64 m_phaseSince = 0;
    qint64 m_openedAt = 0;
    qint64 m_lastHeard = 0;
    qint64 m_lostAt = 0;
    QString m_lostReason;
};

} // namespace Signaling

#endif
