#include "hubclient_p.h"

#include <signaling/hub/framemaker_p.h>
#include <signaling/protocol/rumorframe.h>

#include <algorithm>
#include <utility>

namespace Signaling {

// In the log, for a plain 200: nearly every answer, and no frame that would have to be kept.
static const char Taken[] = "+";

HubClient::HubClient(HubClientHost &host, const QString &socketId, std::unique_ptr<HubLink> link)
    : flow(host.limits())
    , address(link->peerAddress())
    , m_host(host)
    , m_counters(host.counters())
    , m_socketId(socketId)
    , m_link(std::move(link))
    , m_log(host.tuning().transactions, host.tuning().transactionBytes,
            host.tuning().transactionAge)
    , m_refusals(2 * host.limits().signalsPerSecond, 2 * host.limits().signalBurst)
    , m_phaseSince(host.nowMs())
    , m_openedAt(m_phaseSince)
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

void HubClient::resume(std::unique_ptr<HubLink> link, const QByteArray &answerToCreate)
{
    closeLink(CloseCode::Normal, QStringLiteral("replaced by a newer socket"));
    m_link = std::move(link);
    m_link->setListener(this);
    m_lastHeard = m_host.nowMs();
    m_openedAt = m_lastHeard;
    // The client reports that it is back on the first message, whatever that is.
    sendFrame(FrameMaker::pong());
    // Coming back makes all of it backlog, which a connected client is not measured by: who comes
    // back again and again and acknowledges nothing has to be measured here.
    if (!keepsWithinGrace())
        return;
    // Who is not in its session yet can't make anything of signals: OpenTok.js keeps those that
    // come before the answer, and hands them on without their type and data. It does ask for the
    // answer again, but all that waits would be there first.
    if (!answerToCreate.isEmpty())
        answerOnce(createTransaction, 200, answerToCreate);
    m_queue.rewind();
    pump(m_host.nowUs());
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

void HubClient::drain()
{
    m_isDraining = true;
    if (m_link)
        m_link->flush();
    linkWritten();
}

void HubClient::lost(const QString &reason)
{
    m_lostAt = m_host.nowMs();
    m_lostReason = reason;
    m_host.clientLost(*this);
}

bool HubClient::deliver(const HubMessagePtr &message)
{
    if (m_isOverflowed)
        return false;
    // Where others wait before it the socket is full: linkWritten() goes on with them.
    const bool isNext = !m_queue.hasNext();
    m_queue.append(message);
    if (isNext)
        pump(0);
    checkBounds();
    return !m_queue.hasNext();
}

/// \a nowUs: the time at which messages are handed over; 0: right after they were taken, and
/// whoever delivers them to all measures that once for all.
void HubClient::pump(qint64 nowUs)
{
    const qint64 limit = m_host.tuning().socketBufferBytes;
    while (m_link && m_queue.hasNext() && m_link->bytesToWrite() <= limit) {
        bool isFirstTime = false;
        const HubMessagePtr message = m_queue.takeNext(&isFirstTime);
        if (!message)
            return;
        sendFrame(message->frame);
        if (!message->isSignal || !isFirstTime)
            continue;
        ++m_counters.deliveries;
        if (nowUs == 0)
            ++m_counters.promptDeliveries;
        else
            m_counters.latency.add(nowUs - message->takenUs);
    }
}

static QString tooMany(qint64 limit)
{
    return QStringLiteral("more than %1 messages are not acknowledged").arg(limit);
}

static QString tooMuch(qint64 limit)
{
    return QStringLiteral("more than %1 bytes are not acknowledged").arg(limit);
}

void HubClient::checkBounds()
{
    const HubLimits &limits = m_host.limits();
    if (m_link && m_queue.waitingBytes() > limits.queueBytes) {
        // Perhaps it reads well and its socket only had no turn yet: thousands of signals may have
        // come in one go.
        m_link->flush();
        pump(m_host.nowUs());
    }
    if (!hasLink()) {
        keepsWithinGrace();
    } else if (m_queue.waitingBytes() > limits.queueBytes) {
        overflow(
            Refusal::QueueBytes,
            QStringLiteral("reads too slowly: more than %1 bytes wait").arg(limits.queueBytes));
    } else if (m_queue.freshCount() > limits.graceMessages) {
        overflow(Refusal::Unacknowledged, tooMany(limits.graceMessages));
    } else if (m_queue.freshBytes() > limits.graceBytes) {
        overflow(Refusal::Unacknowledged, tooMuch(limits.graceBytes));
    }
}

/// Whether all that is not acknowledged may be kept; ends the client if not.
bool HubClient::keepsWithinGrace()
{
    const HubLimits &limits = m_host.limits();
    if (m_queue.count() > limits.graceMessages)
        overflow(Refusal::GraceMessages, tooMany(limits.graceMessages));
    else if (m_queue.bytes() > limits.graceBytes)
        overflow(Refusal::GraceBytes, tooMuch(limits.graceBytes));
    return !m_isOverflowed;
}

void HubClient::overflow(Refusal why, const QString &reason)
{
    if (std::exchange(m_isOverflowed, true))
        return;
    m_counters.refuse(why);
    m_host.clientOverflowed(*this, reason);
}

void HubClient::answer(const QByteArray &transactionId, int status, const QByteArray &data)
{
    const QByteArray frame = FrameMaker::status(id.toUtf8(), transactionId, status, data);
    const bool isPlain = status == 200 && data.isEmpty();
    m_log.insert(transactionId, isPlain ? QByteArray::fromRawData(Taken, 1) : frame,
                 m_host.nowMs());
    sendNow(frame);
}

void HubClient::answerSignal(const QByteArray &transactionId,
                             const std::optional<HandOver> &handOver)
{
    if (!wantsHandOver || !handOver) {
        answer(transactionId, 200);
        return;
    }
    // Remembered as a plain one: how it stood then says little to who asks again.
    m_log.insert(transactionId, QByteArray::fromRawData(Taken, 1), m_host.nowMs());
    sendNow(FrameMaker::taken(id.toUtf8(), transactionId, *handOver));
}

void HubClient::refuse(const QByteArray &transactionId, int status, const QString &reason)
{
    ++m_counters.refused;
    m_counters.refuse(refusalOf(status));
    const QByteArray data = FrameMaker::reason(reason);
    bool isPatient = true;
    if (m_phase == Phase::Member) {
        answer(transactionId, status, data);
        isPatient = m_refusals.take(m_host.nowMs());
    } else {
        // Strangers get no memory: what they repeat is refused again.
        answerOnce(transactionId, status, data);
        isPatient = ++m_refusedBefore <= m_host.tuning().refusalsBeforeJoin;
    }
    if (!isPatient)
        m_host.clientViolated(*this, CloseCode::Policy,
                              QStringLiteral("too much of what came had to be refused"));
}

void HubClient::answerOnce(const QByteArray &transactionId, int status, const QByteArray &data)
{
    sendNow(FrameMaker::status(id.toUtf8(), transactionId, status, data));
}

bool HubClient::repeatAnswer(const QByteArray &transactionId)
{
    const QByteArray remembered = m_log.answerTo(transactionId);
    if (remembered.isNull())
        return false;
    sendNow(remembered == Taken ? FrameMaker::status(id.toUtf8(), transactionId, 200) : remembered);
    return true;
}

void HubClient::sendFrame(const QByteArray &frame)
{
    m_counters.bytesOut += quint64(frame.size());
    m_link->send(frame);
}

/// For answers, which go before what waits in the queue.
void HubClient::sendNow(const QByteArray &frame)
{
    m_largestAnswer = std::max(m_largestAnswer, frame.size());
    if (m_link)
        sendFrame(frame);
}

/// Whether its next frame can be answered. If not it is not to be carried out either, or the client
/// could not know that it was.
bool HubClient::canAnswer()
{
    // The answer to a create lists the whole session and may be large; it alone is no sin.
    const qint64 limit = m_host.tuning().stalledSocketBytes + m_largestAnswer;
    if (m_link && m_link->bytesToWrite() > limit)
        m_link->flush();
    if (m_link && m_link->bytesToWrite() > limit)
        overflow(Refusal::UnreadAnswers, QStringLiteral("its answers are not read"));
    return m_link && !m_isOverflowed;
}

void HubClient::linkFrame(const QByteArray &frame)
{
    m_lastHeard = m_host.nowMs();
    m_counters.bytesIn += quint64(frame.size());
    // One for each delivery: they get a way of their own that decodes nothing.
    if (RumorFrame::peekType(frame) == RumorFrame::Type::Status)
        acknowledged(frame);
    else if (canAnswer())
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
        m_hasAcknowledged |= m_queue.acknowledge(transactionId);
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
        pump(m_host.nowUs());
    if (m_isDraining && m_link && !m_queue.hasNext())
        m_host.clientDrained(*this);
}

void HubClient::linkClosed(int code)
{
    const std::unique_ptr<HubLink> link = std::move(m_link);
    if (code == CloseCode::TooLarge) {
        m_counters.refuse(Refusal::FrameBytes);
        m_host.clientViolated(*this, code, QStringLiteral("the message is too large"));
    } else {
        lost(QStringLiteral("networkDisconnected"));
    }
}

} // namespace Signaling
