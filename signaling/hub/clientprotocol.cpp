#include "clientprotocol_p.h"

#include <signaling/hub/framemaker_p.h>
#include <signaling/hub/identifiers_p.h>
#include <signaling/hub/tokenverifier_p.h>
#include <signaling/protocol/limits.h>

#include <QJsonArray>

namespace Signaling {

ClientProtocol::ClientProtocol(HubClientHost &clients, ClientProtocolHost &hub,
                               const TokenVerifier &verifier)
    : m_clients(clients)
    , m_hub(hub)
    , m_verifier(verifier)
{
}

void ClientProtocol::violation(HubClient &client, int closeCode, const QString &reason)
{
    m_clients.clientViolated(client, closeCode, reason);
}

void ClientProtocol::frame(HubClient &client, const QByteArray &bytes)
{
    DecodeError error;
    const auto frame = RumorFrame::decode(bytes, &error);
    if (!frame) {
        violation(client, CloseCode::ProtocolError,
                  QStringLiteral("not a Rumor frame: %1").arg(error.toString()));
        return;
    }
    if (frame->type == RumorFrame::Type::Ping) {
        client.pong();
        return;
    }
    if (client.phase() == HubClient::Phase::Opened && frame->type != RumorFrame::Type::Connect) {
        violation(client, CloseCode::Policy, QStringLiteral("the first frame must be CONNECT"));
        return;
    }
    switch (frame->type) {
    case RumorFrame::Type::Connect:
        connectFrame(client, *frame);
        break;
    case RumorFrame::Type::Subscribe:
        subscribeFrame(client, *frame);
        break;
    case RumorFrame::Type::Message:
        messageFrame(client, *frame);
        break;
    case RumorFrame::Type::Disconnect:
        disconnectFrame(client, *frame);
        break;
    case RumorFrame::Type::Unsubscribe: // a membership ends with DISCONNECT, not by this
    case RumorFrame::Type::Ping:
    case RumorFrame::Type::Pong:
    case RumorFrame::Type::Status:
        break;
    }
}

void ClientProtocol::connectFrame(HubClient &client, const RumorFrame &frame)
{
    if (client.phase() != HubClient::Phase::Opened) {
        violation(client, CloseCode::Policy, QStringLiteral("CONNECT came twice"));
        return;
    }
    const QString id = QString::fromUtf8(frame.header(RumorHeader::UniqueId));
    if (!Identifiers::isConnectionId(id)) {
        violation(client, CloseCode::Policy,
                  QStringLiteral("CONNECT needs a UUID as its uniqueId"));
        return;
    }
    client.id = id;
    if (!m_hub.announce(client))
        violation(client, CloseCode::Unsupported, QStringLiteral("the socketId is in use"));
}

void ClientProtocol::subscribeFrame(HubClient &client, const RumorFrame &frame)
{
    const QString address = frame.to.size() == 1 ? QString::fromUtf8(frame.to.first()) : QString();
    const auto uri = RaptorUri::decode(address);
    if (!uri || uri->sessionAddress() != address) {
        violation(client, CloseCode::Policy,
                  QStringLiteral("SUBSCRIBE needs the address of one session"));
        return;
    }
    if (!client.sessionAddress.isEmpty()) {
        if (client.sessionAddress != address)
            violation(client, CloseCode::Policy, QStringLiteral("SUBSCRIBE to another session"));
        return;
    }
    QString apiKey;
    const TokenVerifier::Verdict verdict = m_verifier.checkSession(uri->sessionId, &apiKey);
    if (!verdict.isGood() || apiKey != uri->apiKey) {
        violation(client, CloseCode::Policy,
                  verdict.isGood() ? QStringLiteral("the session is another project's")
                                   : verdict.reason);
        return;
    }
    client.sessionAddress = address;
    client.sessionId = uri->sessionId;
}

void ClientProtocol::disconnectFrame(HubClient &client, const RumorFrame &frame)
{
    if (frame.header(RumorHeader::Reconnect) == "1") {
        client.dropLink(QStringLiteral("networkDisconnected"));
        return;
    }
    m_hub.leave(client, QStringLiteral("clientDisconnected"));
}

void ClientProtocol::messageFrame(HubClient &client, const RumorFrame &frame)
{
    const QByteArray transactionId = frame.header(RumorHeader::TransactionId);
    if (!Identifiers::isTransactionId(transactionId)) {
        violation(client, CloseCode::Policy,
                  QStringLiteral("a MESSAGE needs a TRANSACTION-ID of 1 to 64 characters"));
        return;
    }
    // Not remembered, for it may be long and would be old.
    if (client.phase() == HubClient::Phase::Member && transactionId == client.createTransaction) {
        m_hub.answerCreate(client);
        return;
    }
    if (client.repeatAnswer(transactionId))
        return;
    DecodeError error;
    const auto message = RaptorMessage::decode(frame.data, &error);
    if (!message) {
        ++m_clients.counters().malformed;
        client.refuse(transactionId, 400,
                      QStringLiteral("not a Raptor message: %1").arg(error.toString()));
        return;
    }
    const QByteArray from = frame.header(RumorHeader::FromAddress);
    if (!from.isEmpty() && from != client.id.toUtf8()) {
        client.refuse(transactionId, 403, QStringLiteral("X-TB-FROM-ADDRESS is another's"));
        return;
    }
    if (client.sessionAddress.isEmpty()) {
        client.refuse(transactionId, 403, QStringLiteral("SUBSCRIBE to the session first"));
        return;
    }
    if (message->uri.sessionAddress() != client.sessionAddress) {
        client.refuse(transactionId, 403, QStringLiteral("the uri is of another session"));
        return;
    }
    if (message->method == RaptorMessage::Method::Create) {
        create(client, frame, *message);
    } else if (client.phase() == HubClient::Phase::Ended) {
        client.refuse(transactionId, 403, QStringLiteral("this connection was disconnected"));
    } else if (client.phase() != HubClient::Phase::Member) {
        client.refuse(transactionId, 403, QStringLiteral("create your connection first"));
    } else if (message->method == RaptorMessage::Method::Signal) {
        signal(client, frame, *message);
    } else if (message->method == RaptorMessage::Method::Delete) {
        forceDisconnect(client, transactionId, *message);
    } else {
        client.refuse(transactionId, 400, QStringLiteral("only the server sends this method"));
    }
}

void ClientProtocol::create(HubClient &client, const RumorFrame &frame,
                            const RaptorMessage &message)
{
    const QByteArray transactionId = frame.header(RumorHeader::TransactionId);
    // Sent again after a resume: the answer to the first is still to come.
    if (client.phase() == HubClient::Phase::Joining && transactionId == client.createTransaction)
        return;
    if (client.phase() != HubClient::Phase::Announced) {
        client.refuse(transactionId, 409, QStringLiteral("this connection was created before"));
        return;
    }
    if (message.uri.connectionId != client.id || !message.uri.signalId.isNull()) {
        client.refuse(transactionId, 403, QStringLiteral("the uri is not of your own connection"));
        return;
    }
    ClientToken token;
    const TokenVerifier::Verdict verdict = m_verifier.checkClient(
        frame.header(RumorHeader::TokenAuth), client.sessionId, m_hub.wallMs(), &token);
    if (!verdict.isGood()) {
        client.refuse(transactionId, verdict.status, verdict.reason);
        return;
    }
    if (m_hub.hasMember(client.sessionId, client.id)) {
        client.refuse(transactionId, 409,
                      QStringLiteral("the session has a connection with this ID already"));
        return;
    }
    if (const auto limit = m_hub.admissionRefusal(client)) {
        m_clients.counters().refuse(*limit);
        client.refuse(transactionId, 403, QStringLiteral("connectionLimitExceeded"));
        return;
    }
    client.member.id = client.id;
    client.member.createdAt = m_hub.wallMs();
    client.member.data = token.connectionData;
    client.member.permissions = m_verifier.permissions(token.role);
    client.eventsSuppressed =
        message.content.value(QLatin1String("connectionEventsSuppressed")).toBool();
    const QJsonArray capabilities = message.content.value(QLatin1String("capabilities")).toArray();
    client.flow.setKeepsOrder(capabilities.contains(QLatin1String("signalbox-flow")));
    client.member.answersPings = capabilities.contains(QLatin1String("signalbox-ping"));
    client.wantsHandOver = capabilities.contains(QLatin1String("signalbox-handed"));
    client.createTransaction = transactionId;
    m_hub.join(client);
}

/// Refuses a signal that came too soon. Before anything else is looked at: where the client keeps
/// its order, nothing may pass what was refused.
bool ClientProtocol::isTooFast(HubClient &client, const RumorFrame &frame)
{
    const bool isRetry = frame.header(RumorHeader::SignalRetry) == "1";
    const qint64 wait = client.flow.admit(isRetry, m_clients.nowMs());
    if (wait == 0)
        return false;
    const HubLimits &limits = m_clients.limits();
    const QString reason = QStringLiteral("too many signals: at most %1 a second, %2 at once")
                               .arg(limits.signalsPerSecond)
                               .arg(limits.signalBurst);
    ++m_clients.counters().refused;
    m_clients.counters().refuse(Refusal::SignalRate);
    const QByteArray transactionId = frame.header(RumorHeader::TransactionId);
    const QByteArray answer = FrameMaker::busy(reason, wait);
    // To clients that don't keep their order it is final: where the link is lost before it arrives
    // they send the same again, and that would come after what was taken meanwhile.
    if (client.flow.keepsOrder())
        client.answerOnce(transactionId, 429, answer);
    else
        client.answer(transactionId, 429, answer);
    return true;
}

void ClientProtocol::signal(HubClient &client, const RumorFrame &frame,
                            const RaptorMessage &message)
{
    if (isTooFast(client, frame))
        return;
    const QByteArray transactionId = frame.header(RumorHeader::TransactionId);
    if (message.uri.signalId.isEmpty()) {
        client.refuse(transactionId, 400, QStringLiteral("the uri names no signal"));
        return;
    }
    if (!client.member.permissions.contains(QLatin1String("signal"))) {
        client.refuse(transactionId, 403,
                      QStringLiteral("the role of this connection may not send signals"));
        return;
    }
    if (const auto violated = Limits::checkBody(message.signal)) {
        client.refuse(transactionId, violated->status, violated->message);
        return;
    }
    const QString target = message.uri.connectionId;
    if (!target.isEmpty() && !m_hub.hasMember(client.sessionId, target)) {
        client.refuse(transactionId, 404,
                      QStringLiteral("there is no such connection in the session"));
        return;
    }
    const std::optional<HandOver> handOver =
        m_hub.publishSignal(client, target, message.isPlain ? frame.data : message.encode());
    client.answerSignal(transactionId, handOver);
}

void ClientProtocol::forceDisconnect(HubClient &client, const QByteArray &transactionId,
                                     const RaptorMessage &message)
{
    const QString target = message.uri.connectionId;
    if (target.isEmpty() || !message.uri.signalId.isNull()) {
        client.refuse(transactionId, 400, QStringLiteral("the uri names no connection"));
    } else if (!client.member.permissions.contains(QLatin1String("forcedisconnect"))) {
        client.refuse(transactionId, 403,
                      QStringLiteral("the role of this connection may not disconnect others"));
    } else if (!m_hub.hasMember(client.sessionId, target)) {
        client.refuse(transactionId, 404,
                      QStringLiteral("there is no such connection in the session"));
    } else {
        m_hub.disconnectMember(client.sessionId, target);
        client.answer(transactionId, 200);
    }
}

} // namespace Signaling
