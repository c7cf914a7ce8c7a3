#include "framemaker_p.h"

#include <signaling/protocol/raptormessage.h>
#include <signaling/protocol/rumorframe.h>

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QUuid>

#include <algorithm>

namespace Signaling {

namespace {

constexpr qsizetype UuidLength = 36;
constexpr qsizetype RunLength = 24;
constexpr quint64 SequenceMask = (quint64(1) << 48) - 1;

/// The name of a header, without a copy.
QByteArray name(const char *header)
{
    return QByteArray::fromRawData(header, qsizetype(qstrlen(header)));
}

RaptorUri connectionUri(const QString &sessionAddress, const QString &connectionId)
{
    RaptorUri uri = RaptorUri::decode(sessionAddress).value_or(RaptorUri());
    uri.connectionId = connectionId;
    return uri;
}

} // namespace

FrameMaker::FrameMaker(const QByteArray &run16)
    : m_run(QUuid::fromRfc4122(run16.leftJustified(16, '\0', true))
                .toByteArray(QUuid::WithoutBraces)
                .left(RunLength))
{
    m_run[14] = '4'; // version and variant of a random UUID
    m_run[19] = '8';
}

QByteArray FrameMaker::hubAddress()
{
    return QByteArrayLiteral("signalbox.hub");
}

HubMessagePtr FrameMaker::created(const QString &sessionAddress, const HubMember &member)
{
    RaptorMessage event;
    event.method = RaptorMessage::Method::Created;
    event.uri = connectionUri(sessionAddress, member.id);
    event.content = member.toJson();
    return message(sessionAddress.toUtf8(), hubAddress(), event.encode());
}

HubMessagePtr FrameMaker::deleted(const QString &sessionAddress, const QString &connectionId,
                                  const QString &reason)
{
    RaptorMessage event;
    event.method = RaptorMessage::Method::Deleted;
    event.uri = connectionUri(sessionAddress, connectionId);
    event.reason = reason;
    return message(sessionAddress.toUtf8(), hubAddress(), event.encode());
}

HubMessagePtr FrameMaker::signal(const QByteArray &to, const QByteArray &from,
                                 const QByteArray &payload, qint64 takenUs)
{
    HubMessagePtr made = message(to, from, payload);
    made->isSignal = true;
    made->takenUs = takenUs;
    return made;
}

HubMessagePtr FrameMaker::message(const QByteArray &to, const QByteArray &from,
                                  const QByteArray &payload)
{
    HubMessagePtr made(new HubMessage);
    made->sequence = ++m_sequence;
    made->transactionId = transactionIdFor(made->sequence);
    RumorFrame frame;
    frame.type = RumorFrame::Type::Message;
    frame.to = {to};
    // First, so that receivers find it at once.
    frame.headers = {{name(RumorHeader::TransactionId), made->transactionId},
                     {name(RumorHeader::FromAddress), from},
                     {name(RumorHeader::ContentType), name(RumorHeader::RaptorContentType)}};
    frame.data = payload;
    made->frame = frame.encode();
    return made;
}

QByteArray FrameMaker::transactionIdFor(quint64 sequence) const
{
    static constexpr char digits[] = "0123456789abcdef";
    QByteArray id(UuidLength, Qt::Uninitialized);
    std::copy(m_run.cbegin(), m_run.cend(), id.begin());
    for (qsizetype i = UuidLength - 1; i >= RunLength; --i) {
        id[i] = digits[sequence & 15U];
        sequence >>= 4;
    }
    return id;
}

std::optional<quint64> FrameMaker::sequenceOf(QByteArrayView transactionId)
{
    if (transactionId.size() != UuidLength)
        return std::nullopt;
    quint64 sequence = 0;
    for (const char c : transactionId.sliced(RunLength)) {
        if (c >= '0' && c <= '9')
            sequence = sequence << 4 | quint64(c - '0');
        else if (c >= 'a' && c <= 'f')
            sequence = sequence << 4 | quint64(c - 'a' + 10);
        else
            return std::nullopt;
    }
    return sequence & SequenceMask;
}

QByteArray FrameMaker::sessionState(const QString &sessionId, const QList<HubMember> &members)
{
    QJsonArray connections;
    for (const HubMember &member : members)
        connections.append(member.toJson());
    const QJsonObject state{
        {QStringLiteral("id"), sessionId},
        {QStringLiteral("connection"), connections},
        {QStringLiteral("stream"), QJsonArray()},
        {QStringLiteral("archive"), QJsonArray()},
    };
    return QJsonDocument(state).toJson(QJsonDocument::Compact);
}

QByteArray FrameMaker::pong()
{
    static const QByteArray frame = [] {
        RumorFrame pong;
        pong.type = RumorFrame::Type::Pong;
        return pong.encode();
    }();
    return frame;
}

QByteArray FrameMaker::status(const QByteArray &to, const QByteArray &transactionId, int code,
                              const QByteArray &data)
{
    RumorFrame frame;
    frame.type = RumorFrame::Type::Status;
    frame.to = {to};
    frame.headers = {
        {name(RumorHeader::TransactionId), transactionId},
        {name(RumorHeader::Status), code == 200 ? name("200") : QByteArray::number(code)},
        {name(RumorHeader::FromAddress), hubAddress()}};
    frame.data = data;
    return frame.encode();
}

QByteArray FrameMaker::taken(const QByteArray &to, const QByteArray &transactionId,
                             const HandOver &handOver)
{
    RumorFrame frame;
    frame.type = RumorFrame::Type::Status;
    frame.to = {to};
    frame.headers = {{name(RumorHeader::TransactionId), transactionId},
                     {name(RumorHeader::Status), name("200")},
                     {name(RumorHeader::SignalHanded), handOver.encode()},
                     {name(RumorHeader::FromAddress), hubAddress()}};
    return frame.encode();
}

QByteArray FrameMaker::reason(const QString &text)
{
    return QJsonDocument(QJsonObject{{QStringLiteral("reason"), text}})
        .toJson(QJsonDocument::Compact);
}

QByteArray FrameMaker::busy(const QString &text, qint64 retryAfterMs)
{
    const QJsonObject data{{QStringLiteral("reason"), text},
                           {QStringLiteral("retryAfter"), double(retryAfterMs) / 1000}};
    return QJsonDocument(data).toJson(QJsonDocument::Compact);
}

} // namespace Signaling
