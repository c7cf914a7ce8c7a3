#include "goodpeer.h"

#include "check.h"

#include <QtCore/qjsonarray.h>
#include <QtCore/qjsondocument.h>

using namespace Signaling;
using namespace TestSupport;

namespace Fuzzing {

GoodPeer::GoodPeer(HubWorld &world, int number, int hub, const Room &room)
    : m_world(world)
    , m_room(room)
    , m_number(number)
    , m_hub(hub)
{
    join();
}

void GoodPeer::join()
{
    ++m_generation;
    const QByteArray suffix =
        QByteArray::number(m_number * 1000 + m_generation).rightJustified(12, '0');
    m_id = "aaaaaaaa-0000-4000-8000-" + suffix;
    m_socketId = "good-socket-" + suffix;
    m_unanswered.clear();
    m_received.clear();
    m_acknowledged.clear();
    m_toAcknowledge.clear();
    m_expected.clear();
    m_present.clear();
    m_isKicked = false;
    openLink(false);
    RumorFrame connect;
    connect.type = RumorFrame::Type::Connect;
    connect.setHeader(RumorHeader::UniqueId, m_id);
    send(connect);
    RumorFrame subscribe;
    subscribe.type = RumorFrame::Type::Subscribe;
    subscribe.to = {m_room.address};
    send(subscribe);
    RaptorMessage create;
    create.method = RaptorMessage::Method::Create;
    create.uri = {m_room.apiKey, m_room.sessionId, QString::fromLatin1(m_id), {}};
    RumorFrame message;
    message.setHeader(RumorHeader::TokenAuth, m_room.token(Role::Publisher));
    sendMessage(message, create);
    read();
    check(m_unanswered.empty() && m_present.contains(m_id), "a good client can join");
}

void GoodPeer::openLink(bool isResume)
{
    m_link = std::make_shared<LinkRecord>();
    m_isCut = false;
    m_world.hub(m_hub).accept(std::make_unique<FakeLink>(m_link), QString::fromLatin1(m_socketId),
                              isResume);
}

void GoodPeer::send(const RumorFrame &frame)
{
    if (m_link->listener)
        m_link->listener->linkFrame(frame.encode());
}

void GoodPeer::sendMessage(RumorFrame frame, const RaptorMessage &content)
{
    const QByteArray transactionId =
        m_id.left(24) + QByteArray::number(m_sent++).rightJustified(12, '0');
    frame.setHeader(RumorHeader::TransactionId, transactionId);
    frame.data = content.encode();
    m_unanswered.push_back({transactionId, frame.encode()});
    if (!m_isCut)
        send(frame);
}

void GoodPeer::signal(const std::vector<GoodPeer *> &audience, GoodPeer *target)
{
    // What is sent while the link is down waits; nothing is to overtake it.
    if (m_isCut)
        return;
    const QByteArray text = "good " + QByteArray::number(m_sent);
    RaptorMessage content;
    content.uri = {m_room.apiKey, m_room.sessionId,
                   target ? QString::fromLatin1(target->m_id) : QString(), QStringLiteral("1")};
    content.signal = SignalBody::fromText(QStringLiteral("chat"), QString::fromLatin1(text));
    for (GoodPeer *peer : audience) {
        if (!target || peer == target)
            peer->m_expected[m_id].push_back(text);
    }
    sendMessage(RumorFrame(), content);
}

void GoodPeer::ping()
{
    RumorFrame ping;
    ping.type = RumorFrame::Type::Ping;
    send(ping);
}

void GoodPeer::cut()
{
    m_isCut = true;
    m_link->sent.clear();
    m_toAcknowledge.clear();
    if (HubLinkListener *listener = std::exchange(m_link->listener, nullptr))
        listener->linkClosed(1006);
}

void GoodPeer::resume()
{
    openLink(true);
    for (const Outgoing &message : std::as_const(m_unanswered)) {
        if (m_link->listener)
            m_link->listener->linkFrame(message.frame);
    }
}

void GoodPeer::setBusy(bool busy)
{
    m_link->bytesToWrite = busy ? 5000 : 0; // more than goes to a socket, less than a stalled one's
    if (!busy && m_link->listener)
        m_link->listener->linkWritten();
}

void GoodPeer::read()
{
    const QList<QByteArray> frames = std::exchange(m_link->sent, {});
    for (const QByteArray &frame : frames)
        readFrame(frame);
    if (!m_isLazy)
        acknowledgeAll();
    check(m_isKicked || (m_link->closeCode == 0 && !m_link->isAborted),
          "a good client is never sent away", m_link->closeReason.toUtf8());
}

void GoodPeer::readFrame(const QByteArray &bytes)
{
    const auto frame = RumorFrame::decode(bytes);
    check(frame.has_value(), "what the hub sends are frames", bytes.toHex());
    if (frame->type == RumorFrame::Type::Status)
        readStatus(*frame);
    else if (frame->type == RumorFrame::Type::Message)
        readMessage(*frame);
    else
        check(frame->type == RumorFrame::Type::Pong, "the hub sends STATUS, MESSAGE and PONG");
}

void GoodPeer::readStatus(const RumorFrame &frame)
{
    const QByteArray transactionId = frame.header(RumorHeader::TransactionId);
    check(frame.header(RumorHeader::Status) == "200", "what a good client asks for is granted",
          frame.data);
    if (m_unanswered.empty() || m_unanswered.front().transactionId != transactionId) {
        for (const Outgoing &message : std::as_const(m_unanswered))
            check(message.transactionId != transactionId, "answers come in order", transactionId);
        return; // the second answer to what was sent twice
    }
    m_unanswered.pop_front();
    const QJsonArray present =
        QJsonDocument::fromJson(frame.data)[QLatin1String("connection")].toArray();
    for (const auto &connection : present)
        noteArrival(connection.toObject());
}

/// Somebody is there: from the answer to its own create, or from an event.
void GoodPeer::noteArrival(const QJsonObject &connection)
{
    const QByteArray id = connection.value(QLatin1String("id")).toString().toUtf8();
    m_present.insert(id);
    QStringList permissions;
    const QJsonArray list = connection.value(QLatin1String("permissions")).toArray();
    for (const auto &permission : list)
        permissions.append(permission.toString());
    m_permissions.insert(id, permissions);
}

void GoodPeer::readMessage(const RumorFrame &frame)
{
    const QByteArray transactionId = frame.header(RumorHeader::TransactionId);
    check(!transactionId.isEmpty(), "a MESSAGE has a TRANSACTION-ID");
    check(!m_acknowledged.contains(transactionId), "what was acknowledged never comes again");
    m_toAcknowledge.append(transactionId);
    if (m_received.contains(transactionId))
        return;
    m_received.insert(transactionId);
    const auto content = RaptorMessage::decode(frame.data);
    check(content.has_value(), "what the hub sends are Raptor messages", frame.data);
    check(content->uri.sessionAddress().toUtf8() == m_room.address, "sessions are kept apart",
          frame.data);
    const QByteArray subject = content->uri.connectionId.toUtf8();
    if (content->method == RaptorMessage::Method::Signal) {
        readSignal(frame.header(RumorHeader::FromAddress), *content);
    } else if (content->method == RaptorMessage::Method::Created) {
        check(subject == m_id || !m_present.contains(subject), "nobody is announced twice",
              frame.data);
        noteArrival(content->content);
    } else {
        check(content->method == RaptorMessage::Method::Deleted, "events are of three kinds");
        check(m_present.remove(subject), "only who is there can go", frame.data);
        m_departed.insert(subject);
        m_isKicked = m_isKicked || subject == m_id;
    }
}

void GoodPeer::readSignal(const QByteArray &from, const RaptorMessage &content)
{
    if (from.isEmpty()) {
        check(!from.isNull(), "a signal from a server says so");
        m_serverSignals.append(content.signal);
        return;
    }
    check(m_present.contains(from), "a signal is from somebody who is there", from);
    check(content.uri.connectionId.isEmpty() || content.uri.connectionId.toUtf8() == m_id,
          "a signal to one reaches that one only");
    if (!from.startsWith("aaaaaaaa-"))
        return;
    std::deque<QByteArray> &expected = m_expected[from];
    check(!expected.empty() && content.signal.dataText().toUtf8() == expected.front(),
          "signals of a good client come exactly once and in order", content.signal.dataJson);
    expected.pop_front();
}

void GoodPeer::acknowledgeAll()
{
    const QList<QByteArray> ids = std::exchange(m_toAcknowledge, {});
    for (const QByteArray &id : ids) {
        RumorFrame status;
        status.type = RumorFrame::Type::Status;
        status.setHeader(RumorHeader::TransactionId, id);
        status.setHeader(RumorHeader::Status, "200");
        send(status);
        m_acknowledged.insert(id);
    }
}

void GoodPeer::checkComplete() const
{
    check(m_unanswered.empty(), "everything that a good client sent was answered");
    for (auto it = m_expected.begin(); it != m_expected.end(); ++it)
        check(it->empty(), "every signal of a good client arrives", it.key());
}

void GoodPeer::leave()
{
    RumorFrame disconnect;
    disconnect.type = RumorFrame::Type::Disconnect;
    disconnect.setHeader(RumorHeader::Reconnect, "");
    send(disconnect);
}

} // namespace Fuzzing
