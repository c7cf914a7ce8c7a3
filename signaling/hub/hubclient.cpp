#include "hubclient_p.h"

#include <signaling/hub/framemaker_p.h>
#include <signaling/protocol/rumorframe.h>

#include <utility>

namespace Signaling {

HubClient::HubClient(HubClientHost &host, const QString &socketId, std::unique_ptr<HubLink> link)
    : m_host(host)
    , m_socketId(socketId)
    , m_link(std::move(link))
    , m_log(host.limits().transactions, host.limits().transactionAge)
    , m_phaseSince(host.nowMs())
    , m_lastHeard(m_phaseSince)
{
    m_link->setListener(this);
}

HubClient::~HubClient() = default;

void HubClient::setPhase(Phase phase)
{
    m_phase = phase;
    m_phaseSince = m_host.nowMs();
}

void HubClient::resume(std::unique_ptr<HubLink> link)
{
    closeLink(CloseCode::Normal, QStringLiteral("replaced by a newer socket"));
    m_link = std::move(link);
    m_link->setListener(this);
    m_lastHeard = m_host.nowMs();
    // The client reports that it is back on the first message, whatever that is.
    m_link->send(FrameMaker::pong());
    m_queue.rewind();
    pump();
}

void HubClient::closeLink(int code, const QString &reason)
{
    if (const std::unique_ptr<HubLink> link = std::move(m_link))
        link->close(code, reason);
}

void HubClient::dropLink(const QString &reason)
{
    if (const std::unique_ptr<HubLink> link = std::move(m_link)) {
        link->abort();
        lost(reason);
    }
}

void HubClient::lost(const QString &reason)
{
    m_lostAt = m_host.nowMs();
    m_lostReason = reason;
    m_host.clientLost(*this);
}

void HubClient::deliver(const HubMessagePtr &message)
{
    if (m_isOverflowed)
        return;
    m_queue.append(message);
    const HubLimits &limits = m_host.limits();
    if (m_queue.count() > limits.unacknowledgedCount
        || m_queue.bytes() > limits.unacknowledgedBytes) {
        overflow(QStringLiteral("too many messages are not acknowledged"));
        return;
    }
    pump();
}

void HubClient::pump()
{
    const qint64 limit = m_host.limits().socketBufferBytes;
    while (m_link && m_queue.hasNext() && m_link->bytesToWrite() <= limit) {
        bool isFirstTime = false;
        const HubMessagePtr message = m_queue.takeNext(&isFirstTime);
        if (!message)
            return;
        m_link->send(message->frame);
        if (message->isSignal && isFirstTime)
            m_host.countDelivery();
    }
}

void HubClient::overflow(const QString &reason)
{
    if (std::exchange(m_isOverflowed, true))
        return;
    m_host.clientOverflowed(*this, reason);
}

void HubClient::answer(const QByteArray &transactionId, int status, const QByteArray &data)
{
    const QByteArray frame = FrameMaker::status(id.toUtf8(), transactionId, status, data);
    m_log.insert(transactionId, frame, m_host.nowMs());
    sendNow(frame);
}

void HubClient::refuse(const QByteArray &transactionId, int status, const QString &reason)
{
    const QByteArray frame = FrameMaker::refusal(id.toUtf8(), transactionId, status, reason);
    m_log.insert(transactionId, frame, m_host.nowMs());
    m_host.countRefusal();
    sendNow(frame);
}

bool HubClient::repeatAnswer(const QByteArray &transactionId)
{
    const QByteArray frame = m_log.answerTo(transactionId);
    if (frame.isNull())
        return false;
    sendNow(frame);
    return true;
}

void HubClient::sendNow(const QByteArray &frame)
{
    if (!m_link)
        return;
    m_link->send(frame);
    if (m_link && m_link->bytesToWrite() > m_host.limits().stalledSocketBytes)
        overflow(QStringLiteral("its answers are not read"));
}

void HubClient::linkFrame(const QByteArray &frame)
{
    m_lastHeard = m_host.nowMs();
    // One for each delivery: they get a way of their own that decodes nothing.
    if (RumorFrame::peekType(frame) == RumorFrame::Type::Status)
        acknowledged(frame);
    else
        m_host.clientFrame(*this, frame);
}

void HubClient::pong()
{
    sendNow(FrameMaker::pong());
}

void HubClient::acknowledged(const QByteArray &frame)
{
    const QByteArrayView transactionId = RumorFrame::peekHeader(frame, RumorHeader::TransactionId);
    if (!transactionId.isNull())
        m_queue.acknowledge(transactionId);
    else if (!RumorFrame::decode(frame))
        m_host.clientViolated(*this, CloseCode::ProtocolError, QStringLiteral("not a Rumor frame"));
}

void HubClient::linkText()
{
    m_host.clientViolated(*this, CloseCode::Unsupported,
                          QStringLiteral("text messages are not understood"));
}

void HubClient::linkWritten()
{
    if (m_queue.hasNext())
        pump();
}

void HubClient::linkClosed(int code)
{
    const std::unique_ptr<HubLink> link = std::move(m_link);
    if (code == CloseCode::TooLarge)
        m_host.clientViolated(*this, code, QStringLiteral("the message is too large"));
    else
        lost(QStringLiteral("networkDisconnected"));
}

} // namespace Signaling
