#ifndef SIGNALING_HUB_CLIENTPROTOCOL_P_H
#define SIGNALING_HUB_CLIENTPROTOCOL_P_H

#include <signaling/hub/hubclient_p.h>
#include <signaling/protocol/raptormessage.h>
#include <signaling/protocol/rumorframe.h>

#include <QtCore/qbytearray.h>
#include <QtCore/qstring.h>

#include <optional>

namespace Signaling {

class TokenVerifier;

/// What ClientProtocol asks of the hub once a frame was found to be in order.
class ClientProtocolHost
{
public:
    virtual ~ClientProtocolHost() = default;
    virtual qint64 wallMs() const = 0;
    /// From now on the client is found by its socketId; false if that is another's.
    virtual bool announce(HubClient &client) = 0;
    virtual bool hasMember(const QString &sessionId, const QString &connectionId) const = 0;
    /// The limit that one more connection would pass.
    virtual std::optional<Refusal> admissionRefusal(const HubClient &client) const = 0;
    /// Publishes its arrival; it is answered when that comes back.
    virtual void join(HubClient &client) = 0;
    /// Answers its create, with who is in the session now.
    virtual void answerCreate(HubClient &client) = 0;
    virtual void leave(HubClient &client, const QString &reason) = 0;
    virtual void disconnectMember(const QString &sessionId, const QString &connectionId) = 0;
    /// \a target: a connection ID, empty for everyone; \a payload: the message as receivers get it.
    /// Gives what HubBackplane::publish() does.
    virtual std::optional<HandOver> publishSignal(const HubClient &client, const QString &target,
                                                  const QByteArray &payload) = 0;
};

/// The rules of the wire (docs/protocol.md §2 and §3) for what clients send: each frame is carried
/// out, refused with a status and reason, or ends the connection. Holds no state of its own.
class ClientProtocol
{
public:
    ClientProtocol(HubClientHost &clients, ClientProtocolHost &hub, const TokenVerifier &verifier);

    void frame(HubClient &client, const QByteArray &bytes);

private:
    void connectFrame(HubClient &client, const RumorFrame &frame);
    void subscribeFrame(HubClient &client, const RumorFrame &frame);
    void messageFrame(HubClient &client, const RumorFrame &frame);
    void disconnectFrame(HubClient &client, const RumorFrame &frame);
    void create(HubClient &client, const RumorFrame &frame, const RaptorMessage &message);
    void signal(HubClient &client, const RumorFrame &frame, const RaptorMessage &message);
    bool isTooFast(HubClient &client, const RumorFrame &frame);
    void forceDisconnect(HubClient &client, const QByteArray &transactionId,
                         const RaptorMessage &message);
    void violation(HubClient &client, int closeCode, const QString &reason);

    HubClientHost &m_clients;
    ClientProtocolHost &m_hub;
    const TokenVerifier &m_verifier;
};

} // namespace Signaling

#endif
