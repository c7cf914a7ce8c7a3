#include "fakeserver.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QUrlQuery>
#include <QUuid>

namespace TestSupport {

using namespace Signaling;
using Type = RumorFrame::Type;
using Method = RaptorMessage::Method;

namespace {

QByteArray makeId()
{
    return QUuid::createUuid().toByteArray(QUuid::WithoutBraces);
}

QJsonObject toJson(const Connection &connection)
{
    QJsonObject json{
        {QStringLiteral("id"), connection.id},
        {QStringLiteral("creationTime"), connection.creationTime},
        {QStringLiteral("data"), connection.data},
        {QStringLiteral("permissions"), QJsonArray::fromStringList(connection.permissions)}};
    if (connection.answersPings)
        json.insert(QStringLiteral("signalbox"), QJsonArray{QStringLiteral("ping")});
    return json;
}

} // namespace

FakeServer::FakeServer()
{
    connect(&listener, &LoopbackListener::incoming, this, &FakeServer::onIncoming);
}

Connection FakeServer::makeConnection(const QString &id, const QString &data)
{
    Connection connection;
    connection.id = id;
    connection.creationTime = 1700000000000;
    connection.data = data;
    connection.permissions = {QStringLiteral("subscribe"), QStringLiteral("signal")};
    return connection;
}

int FakeServer::count(Type type) const
{
    return int(std::count_if(frames.cbegin(), frames.cend(),
                             [type](const RumorFrame &f) { return f.type == type; }));
}

QStringList FakeServer::dataSeen() const
{
    QStringList list;
    for (const SeenSignal &seen : signalsSeen)
        list.append(seen.data);
    return list;
}

void FakeServer::onIncoming(LoopbackTransport *link, const QUrl &url)
{
    m_link = link;
    ++m_links;
    urls.append(url);
    connect(link, &AbstractTransport::messageReceived, this, &FakeServer::onFrame);
    if (!QUrlQuery(url).hasQueryItem(QStringLiteral("reconnect")))
        return;
    if (resumeCloseCode != 0) {
        link->close(resumeCloseCode);
    } else if (greetsResumed) {
        RumorFrame pong;
        pong.type = Type::Pong;
        send(pong);
    }
}

void FakeServer::send(const RumorFrame &frame)
{
    if (m_link)
        m_link->send(frame.encode());
}

void FakeServer::sendStatus(const QByteArray &transactionId, int status, const QByteArray &data)
{
    RumorFrame frame;
    frame.type = Type::Status;
    frame.setHeader(RumorHeader::TransactionId, transactionId);
    frame.setHeader(RumorHeader::Status, QByteArray::number(status));
    if (!handed.isNull())
        frame.setHeader(RumorHeader::SignalHanded, handed);
    frame.data = data;
    send(frame);
}

void FakeServer::sendMessage(const RaptorMessage &message, const QByteArray &from,
                             const QByteArray &transactionId)
{
    RumorFrame frame;
    frame.type = Type::Message;
    frame.to = {message.uri.sessionAddress().toUtf8()};
    frame.setHeader(RumorHeader::ContentType, RumorHeader::RaptorContentType);
    frame.setHeader(RumorHeader::TransactionId, transactionId.isNull() ? makeId() : transactionId);
    frame.setHeader(RumorHeader::FromAddress, from.isNull() ? QByteArray("") : from);
    frame.data = message.encode();
    send(frame);
}

void FakeServer::sendCreated(const Connection &connection)
{
    RaptorMessage message;
    message.method = Method::Created;
    message.uri = m_session;
    message.uri.connectionId = connection.id;
    message.content = toJson(connection);
    sendMessage(message, "symphony.hub", {});
}

void FakeServer::sendDeleted(const QString &id, const QString &reason)
{
    RaptorMessage message;
    message.method = Method::Deleted;
    message.uri = m_session;
    message.uri.connectionId = id;
    message.reason = reason;
    sendMessage(message, "symphony.hub", {});
}

void FakeServer::sendSignal(const QString &from, const QString &type, const QString &data,
                            const QByteArray &transactionId, const QString &to)
{
    RaptorMessage message;
    message.method = Method::Signal;
    message.uri = m_session;
    if (!to.isEmpty())
        message.uri.connectionId = to;
    message.uri.signalId = QString::fromLatin1(makeId());
    message.signal = SignalBody::fromText(type, data);
    sendMessage(message, from.toUtf8(), transactionId);
}

void FakeServer::onFrame(const QByteArray &bytes)
{
    const std::optional<RumorFrame> frame = RumorFrame::decode(bytes);
    Q_ASSERT(frame);
    frames.append(*frame);
    switch (frame->type) {
    case Type::Connect:
        clientId = QString::fromUtf8(frame->header(RumorHeader::UniqueId));
        break;
    case Type::Message:
        onMessage(*frame);
        break;
    case Type::Status:
        acknowledged.append(frame->header(RumorHeader::TransactionId));
        break;
    case Type::Ping:
        if (answersPings) {
            RumorFrame pong;
            pong.type = Type::Pong;
            send(pong);
        }
        break;
    default:
        break;
    }
}

void FakeServer::onMessage(const RumorFrame &frame)
{
    const QByteArray transactionId = frame.header(RumorHeader::TransactionId);
    const std::optional<RaptorMessage> message = RaptorMessage::decode(frame.data);
    Q_ASSERT(message);
    switch (message->method) {
    case Method::Create:
        m_session = message->uri;
        m_session.connectionId = QString();
        joinContent = message->content;
        if (answersJoin)
            answerJoin(transactionId);
        break;
    case Method::Signal:
        onSignal(*message,
                 {transactionId, message->signal.type, message->signal.dataText(),
                  message->uri.connectionId, m_links, frame.hasHeader(RumorHeader::SignalRetry)});
        break;
    case Method::Delete:
        deletes.append(transactionId);
        break;
    default:
        break;
    }
}

void FakeServer::onSignal(const RaptorMessage &message, const SeenSignal &seen)
{
    signalsSeen.append(seen);
    const int status = statusFor ? statusFor(seen) : signalStatus;
    if (answersSignals && status != 0)
        sendStatus(seen.transactionId, status, status == 200 ? QByteArray("") : refusal);
    if (echoesSignals)
        sendMessage(message, clientId.toUtf8(), {});
}

void FakeServer::answerJoin(const QByteArray &transactionId)
{
    if (joinStatus != 200) {
        sendStatus(transactionId, joinStatus, "{\"reason\":\"" + joinReason + "\"}");
        return;
    }
    const Connection own = makeConnection(clientId, QStringLiteral("me"));
    QJsonArray everyone;
    for (const Connection &other : others)
        everyone.append(toJson(other));
    everyone.append(toJson(own));
    const QJsonObject answer{{QStringLiteral("id"), clientId},
                             {QStringLiteral("connection"), everyone},
                             {QStringLiteral("stream"), QJsonArray()},
                             {QStringLiteral("archive"), QJsonArray()}};
    sendStatus(transactionId, 200, QJsonDocument(answer).toJson(QJsonDocument::Compact));
    if (sendsOwnCreated)
        sendCreated(own);
}

} // namespace TestSupport
