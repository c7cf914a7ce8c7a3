#include "conversation_p.h"
#include "logging_p.h"

#include <signaling/protocol/limits.h>
#include <signaling/protocol/rumorframe.h>

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <utility>

namespace Signaling {

namespace {

Connection connectionFromJson(const QJsonObject &json)
{
    Connection connection;
    connection.id = json.value(QLatin1String("id")).toString();
    connection.creationTime = json.value(QLatin1String("creationTime")).toInteger();
    connection.data = json.value(QLatin1String("data")).toString();
    const QJsonArray permissions = json.value(QLatin1String("permissions")).toArray();
    for (const QJsonValue &permission : permissions)
        connection.permissions.append(permission.toString());
    connection.answersPings =
        json.value(QLatin1String("signalbox")).toArray().contains(QLatin1String("ping"));
    return connection;
}

QString reasonIn(const QByteArray &data)
{
    return QJsonDocument::fromJson(data).object().value(QLatin1String("reason")).toString();
}

SignalingError joinError(int status, const QString &reason)
{
    const QString because = reason.isEmpty() ? QString() : QStringLiteral(": ") + reason;
    const QString details = QStringLiteral("STATUS %1").arg(status) + because;
    if (reason == QLatin1String("connectionLimitExceeded"))
        return {SignalingError::ConnectionLimitExceeded,
                QStringLiteral("The session is full. Try again when someone has left."), details};
    if (status == 401 || status == 403)
        return {SignalingError::AuthorizationFailure,
                QStringLiteral("The server refused the token%1.").arg(because), details};
    if (status == 400 || status == 404)
        return {SignalingError::InvalidSession,
                QStringLiteral("The server does not know the session%1.").arg(because), details};
    return {SignalingError::ServerError,
            QStringLiteral("The server could not let us in%1.").arg(because), details};
}

} // namespace

Conversation::Conversation(Clock &clock, ConversationHandler &handler, Send send)
    : m_clock(clock)
    , m_handler(handler)
    , m_send(std::move(send))
{
}

void Conversation::start(const SessionCredentials &credentials, const SessionInfo &info,
                         const QString &connectionId)
{
    m_writer = FrameWriter(credentials, info, connectionId);
    m_connectionId = connectionId;
    m_maxFrameBytes = info.limits.maxFrameBytes;
    m_seen.clear();
    m_everyone.reset();
    m_own.reset();
    m_early.clear();
    m_earlyBytes = 0;
    m_requests.clear();
    m_joined = false;
}

void Conversation::join(bool answersPings)
{
    m_joinTransaction = TransactionIds::random();
    m_send(m_writer.connect());
    m_send(m_writer.subscribe());
    m_send(m_writer.create(m_joinTransaction, answersPings));
}

void Conversation::resumed()
{
    m_seen.resumed(m_clock.monotonicMs());
}

void Conversation::resend()
{
    for (const Request &request : std::as_const(m_requests))
        m_send(m_writer.forceDisconnect(request.target, request.transactionId));
}

void Conversation::forget()
{
    const QList<Request> requests = std::exchange(m_requests, {});
    for (const Request &request : requests)
        m_handler.onRequestFailed(
            {SignalingError::OutcomeUnknown,
             QStringLiteral("The link was lost before the server answered: whether it ended the "
                            "connection is not known."),
             request.target});
}

SendResult Conversation::sendSignal(const PendingSignal &signal, bool afterRefusal)
{
    const QByteArray frame = m_writer.signal(signal, m_ids, afterRefusal);
    // The server would end the link, and again each time that we come back with it.
    if (m_maxFrameBytes > 0 && frame.size() > m_maxFrameBytes)
        return SendResult::TooLarge;
    return m_send(frame) ? SendResult::Sent : SendResult::NoLink;
}

void Conversation::sendForceDisconnect(const QString &connectionId)
{
    m_requests.append({TransactionIds::random(), connectionId});
    m_send(m_writer.forceDisconnect(connectionId, m_requests.last().transactionId));
}

void Conversation::sendPing()
{
    m_send(FrameWriter::ping());
}

void Conversation::sendDisconnect()
{
    m_send(FrameWriter::disconnect());
}

void Conversation::receive(const QByteArray &bytes)
{
    const std::optional<RumorFrame::Type> type = RumorFrame::peekType(bytes);
    if (!type) {
        reject(QStringLiteral("a message that is not a Rumor frame"));
        return;
    }
    switch (*type) {
    case RumorFrame::Type::Status:
        receiveStatus(bytes);
        break;
    case RumorFrame::Type::Message:
        receiveMessage(bytes);
        break;
    case RumorFrame::Type::Ping:
        m_send(FrameWriter::pong());
        break;
    case RumorFrame::Type::Pong:
        m_handler.onPong();
        break;
    default:
        break;
    }
}

void Conversation::reject(const QString &problem)
{
    qCInfo(lcSession) << "The server sent" << problem;
    if (!m_joined && !m_joinTransaction.isEmpty())
        m_handler.onJoinRefused(
            {SignalingError::UnexpectedResponse,
             QStringLiteral("What answers there does not speak as a signaling server does."),
             problem});
}

void Conversation::receiveStatus(const QByteArray &bytes)
{
    const QByteArrayView transactionId = RumorFrame::peekHeader(bytes, RumorHeader::TransactionId);
    const QByteArrayView status = RumorFrame::peekHeader(bytes, RumorHeader::Status);
    const std::optional<quint64> signal = m_ids.number(transactionId);
    if (signal && (status.isNull() || status == "200")) {
        SignalAnswer answer;
        answer.handOver =
            HandOver::decode(RumorFrame::peekHeader(bytes, RumorHeader::SignalHanded));
        m_handler.onSignalStatus(*signal, answer);
        return;
    }
    DecodeError error;
    const std::optional<RumorFrame> frame = RumorFrame::decode(bytes, &error);
    if (!frame) {
        reject(error.toString());
        return;
    }
    const int code = status.isNull() ? 200 : frame->header(RumorHeader::Status).toInt();
    if (signal)
        m_handler.onSignalStatus(*signal, SignalAnswer::fromStatus(code, frame->data));
    else if (!m_joined && transactionId == m_joinTransaction)
        receiveJoinStatus(code, frame->data);
    else
        receiveRequestStatus(transactionId.toByteArray(), code, reasonIn(frame->data));
}

void Conversation::receiveJoinStatus(int status, const QByteArray &data)
{
    if (status != 200) {
        m_handler.onJoinRefused(joinError(status, reasonIn(data)));
        return;
    }
    const QJsonObject answer = QJsonDocument::fromJson(data).object();
    const QJsonValue connections = answer.value(QLatin1String("connection"));
    if (!connections.isArray()) {
        reject(QStringLiteral("an answer to joining without a list of connections"));
        return;
    }
    m_everyone.emplace();
    const QJsonArray list = connections.toArray();
    for (const QJsonValue &item : list) {
        Connection connection = connectionFromJson(item.toObject());
        if (!connection.isNull())
            m_everyone->append(std::move(connection));
    }
    finishJoin();
}

void Conversation::receiveRequestStatus(const QByteArray &transactionId, int status,
                                        const QString &reason)
{
    for (qsizetype i = 0; i < m_requests.size(); ++i) {
        if (m_requests.at(i).transactionId != transactionId)
            continue;
        const QString target = m_requests.takeAt(i).target;
        if (status == 200)
            return;
        QString text = QStringLiteral("The server could not end the connection.");
        if (status == 403)
            text = QStringLiteral("Only a moderator may end another's connection.");
        else if (status == 404)
            text = QStringLiteral("That connection is not in the session any more.");
        m_handler.onRequestFailed({status, text,
                                   QStringLiteral("STATUS %1 %2, connection %3")
                                       .arg(QString::number(status), reason, target)});
        return;
    }
}

void Conversation::receiveMessage(const QByteArray &bytes)
{
    DecodeError error;
    const std::optional<RumorFrame> frame = RumorFrame::decode(bytes, &error);
    if (!frame) {
        reject(error.toString());
        return;
    }
    const QByteArray from = frame->header(RumorHeader::FromAddress);
    const QByteArray transactionId = frame->header(RumorHeader::TransactionId);
    if (!transactionId.isEmpty()) {
        m_send(m_writer.acknowledge(from, transactionId));
        if (!m_seen.insert(transactionId, m_clock.monotonicMs()))
            return;
    }
    const std::optional<RaptorMessage> message = RaptorMessage::decode(frame->data, &error);
    if (!message) {
        reject(error.toString());
        return;
    }
    if (m_joined) {
        dispatch(*message, from);
    } else if (message->method == RaptorMessage::Method::Created
               && message->uri.connectionId == m_connectionId) {
        m_own = connectionFromJson(message->content);
        m_own->id = m_connectionId;
        finishJoin();
    } else if (message->method == RaptorMessage::Method::Deleted
               && message->uri.connectionId == m_connectionId) {
        m_handler.onDeleted(m_connectionId, message->reason);
    } else if ((m_earlyBytes += bytes.size()) > Limits::MaxEarlyBytes) {
        reject(QStringLiteral("more than %1 bytes before the answer to joining")
                   .arg(Limits::MaxEarlyBytes));
    } else {
        m_early.append({*message, from});
    }
}

void Conversation::finishJoin()
{
    if (!m_everyone || !m_own)
        return;
    m_joined = true;
    QList<Connection> everyone = std::exchange(m_everyone, std::nullopt).value();
    if (!everyone.contains(*m_own))
        everyone.append(*m_own);
    m_handler.onJoined(everyone);
    const QList<Early> early = std::exchange(m_early, {});
    for (const Early &one : early)
        dispatch(one.message, one.from);
}

void Conversation::dispatch(const RaptorMessage &message, const QByteArray &from)
{
    switch (message.method) {
    case RaptorMessage::Method::Signal:
        deliverSignal(message, from);
        break;
    case RaptorMessage::Method::Created: {
        Connection connection = connectionFromJson(message.content);
        if (connection.isNull())
            connection.id = message.uri.connectionId;
        if (!connection.isNull())
            m_handler.onCreated(connection);
        break;
    }
    case RaptorMessage::Method::Deleted:
        m_handler.onDeleted(message.uri.connectionId, message.reason);
        break;
    case RaptorMessage::Method::Create:
    case RaptorMessage::Method::Delete:
        break;
    }
}

void Conversation::deliverSignal(const RaptorMessage &message, const QByteArray &from)
{
    SignalMessage signal;
    signal.type = message.signal.type;
    signal.data = message.signal.dataText();
    signal.isJson = message.signal.dataIsJson();
    signal.to = message.uri.connectionId.isNull() ? QString() : message.uri.connectionId;
    signal.receivedAt = m_clock.wallMs();
    if (!from.isEmpty()) {
        signal.from.emplace();
        signal.from->id = QString::fromUtf8(from);
        signal.isOwn = signal.from->id == m_connectionId;
    }
    m_handler.onSignal(std::move(signal));
}

} // namespace Signaling
