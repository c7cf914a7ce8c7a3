#include "speaker.h"

#include <signaling/protocol/rumorframe.h>

#include <QtCore/quuid.h>

#include <algorithm>
#include <stdexcept>

using namespace Signaling;

namespace {

QByteArray newId()
{
    return QUuid::createUuid().toByteArray(QUuid::WithoutBraces);
}

std::string_view view(const QByteArray &bytes)
{
    return {bytes.constData(), static_cast<size_t>(bytes.size())};
}

/// Speaks as OpenTok.js does (docs/protocol.md §2): every MESSAGE gets a STATUS.
class HubSpeaker : public Speaker
{
public:
    explicit HubSpeaker(const Target &target)
        : m_id(newId())
        , m_token(QByteArray::fromStdString(target.token))
        , m_symphony(QByteArray::fromStdString(target.symphonyAddress))
        , m_session(QByteArray::fromStdString("/v2/partner/" + target.apiKey + "/session/"
                                              + target.sessionId))
    {
    }

    void join(RawWebSocket &socket) override
    {
        RumorFrame connect;
        connect.type = RumorFrame::Type::Connect;
        connect.headers = {{RumorHeader::UniqueId, m_id},
                           {RumorHeader::TransactionId, newId()},
                           {RumorHeader::NotifyDisconnectAddress, m_symphony}};
        put(socket, connect);
        RumorFrame subscribe;
        subscribe.type = RumorFrame::Type::Subscribe;
        subscribe.to = {m_session};
        put(socket, subscribe);
        RumorFrame create = message(m_createTransaction = newId());
        create.headers.prepend({RumorHeader::TokenAuth, m_token});
        create.data = "{\"method\":\"create\",\"uri\":\"" + m_session + "/connection/" + m_id
            + "\",\"content\":{\"userAgent\":\"bench\",\"clientVersion\":\"js-2.35.2\","
              "\"connectionEventsSuppressed\":true}}";
        put(socket, create);
    }

    Event handle(RawWebSocket &socket, std::string_view bytes) override
    {
        const QByteArrayView frame(bytes.data(), static_cast<qsizetype>(bytes.size()));
        const auto type = RumorFrame::peekType(frame);
        if (type == RumorFrame::Type::Status)
            return handleStatus(frame);
        if (type != RumorFrame::Type::Message)
            return Event::Nothing;
        acknowledge(socket, frame);
        return m_joined ? Event::Delivered : Event::Nothing;
    }

    void sendSignal(RawWebSocket &socket, std::string_view data) override
    {
        RumorFrame signal = message(nextTransaction());
        signal.data = "{\"method\":\"signal\",\"uri\":\"" + m_session + "/signal/" + m_transaction
            + "\",\"content\":{\"type\":\"bench\",\"data\":\""
            + QByteArray(data.data(), static_cast<qsizetype>(data.size())) + "\"}}";
        put(socket, signal);
    }

    void keepAlive(RawWebSocket &socket) override
    {
        RumorFrame ping;
        ping.type = RumorFrame::Type::Ping;
        put(socket, ping);
    }

private:
    static void put(RawWebSocket &socket, const RumorFrame &frame)
    {
        socket.send(view(frame.encode()), RawWebSocket::Opcode::Binary);
    }

    RumorFrame message(const QByteArray &transaction) const
    {
        RumorFrame frame;
        frame.to = {m_symphony};
        frame.headers = {{RumorHeader::ContentType, RumorHeader::RaptorContentType},
                         {RumorHeader::TransactionId, transaction},
                         {RumorHeader::FromAddress, m_id}};
        return frame;
    }

    /// Unique, as long as a UUID, and cheap.
    const QByteArray &nextTransaction()
    {
        if (m_transaction.isEmpty())
            m_transaction = newId();
        // All of the last group: with fewer digits, what an ID had there before could come again.
        const QByteArray count = QByteArray::number(++m_count, 16).rightJustified(12, '0');
        m_transaction.replace(m_transaction.size() - count.size(), count.size(), count);
        return m_transaction;
    }

    Event handleStatus(QByteArrayView frame)
    {
        const QByteArrayView status = RumorFrame::peekHeader(frame, RumorHeader::Status);
        if (status != QByteArrayView("200"))
            throw std::runtime_error("the hub answered " + status.toByteArray().toStdString());
        if (m_joined)
            return Event::Acknowledged;
        m_joined = RumorFrame::peekHeader(frame, RumorHeader::TransactionId) == m_createTransaction;
        return m_joined ? Event::Joined : Event::Nothing;
    }

    /// The same frame again and again: only sender and transaction differ, and their lengths don't.
    void acknowledge(RawWebSocket &socket, QByteArrayView frame)
    {
        const QByteArrayView from = RumorFrame::peekHeader(frame, RumorHeader::FromAddress);
        const QByteArrayView id = RumorFrame::peekHeader(frame, RumorHeader::TransactionId);
        if (from != m_acknowledgedSender || id.size() != m_transactionSize) {
            RumorFrame status;
            status.type = RumorFrame::Type::Status;
            status.to = {from.toByteArray()};
            status.headers = {{RumorHeader::TransactionId, id.toByteArray()},
                              {RumorHeader::FromAddress, m_id}};
            m_acknowledgement = status.encode();
            m_acknowledgedSender = from.toByteArray();
            m_transactionSize = id.size();
            m_transactionOffset =
                RumorFrame::peekHeader(m_acknowledgement, RumorHeader::TransactionId).data()
                - m_acknowledgement.constData();
        }
        std::copy(id.begin(), id.end(), m_acknowledgement.data() + m_transactionOffset);
        socket.send(view(m_acknowledgement), RawWebSocket::Opcode::Binary);
    }

    QByteArray m_id;
    QByteArray m_token;
    QByteArray m_symphony;
    QByteArray m_session;
    QByteArray m_createTransaction;
    bool m_joined = false;

    QByteArray m_transaction;
    quint64 m_count = 0;

    QByteArray m_acknowledgement;
    QByteArray m_acknowledgedSender;
    qsizetype m_transactionSize = -1;
    qsizetype m_transactionOffset = 0;
};

} // namespace

std::unique_ptr<Speaker> makeHubSpeaker(const Target &target)
{
    return std::make_unique<HubSpeaker>(target);
}

std::string hubPath(const Target &target)
{
    // A socket ID of its own for each member.
    const char separator = target.path.find('?') == std::string::npos ? '?' : '&';
    return target.path + separator + "socketId=" + newId().toStdString()
        + "&attempt=" + newId().toStdString();
}
