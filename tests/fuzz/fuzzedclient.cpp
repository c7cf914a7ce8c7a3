#include "fuzzedclient.h"

#include "check.h"

#include <signaling/hub/identifiers_p.h>
#include <signaling/protocol/rumorframe.h>

#include <utility>

using namespace Signaling;
using namespace TestSupport;

namespace Fuzzing {

FuzzedClient::FuzzedClient(HubWorld &world, int number)
    : m_world(world)
    , m_id("ffffffff-0000-4000-8000-00000000000" + QByteArray::number(number))
{
}

void FuzzedClient::open(int hub, int socket, bool isResume)
{
    // The old socket stays open: nobody has to close one to open the next.
    m_link = std::make_shared<LinkRecord>();
    m_world.hub(hub).accept(std::make_unique<FakeLink>(m_link),
                            QStringLiteral("fuzzed-socket-%1").arg(socket), isResume);
}

void FuzzedClient::frame(const QByteArray &bytes)
{
    if (!m_link->listener)
        return;
    const auto decoded = RumorFrame::decode(bytes);
    if (decoded && decoded->type == RumorFrame::Type::Message)
        m_unanswered = decoded->header(RumorHeader::TransactionId);
    m_link->listener->linkFrame(bytes);
}

void FuzzedClient::text()
{
    if (m_link->listener)
        m_link->listener->linkText();
}

void FuzzedClient::close(int code)
{
    if (HubLinkListener *listener = std::exchange(m_link->listener, nullptr))
        listener->linkClosed(code);
}

void FuzzedClient::acknowledge(bool onlyLast)
{
    const QByteArrayList ids =
        onlyLast ? QByteArrayList{lastReceived()} : std::exchange(m_received, {});
    for (const QByteArray &id : ids) {
        RumorFrame status;
        status.type = RumorFrame::Type::Status;
        status.setHeader(RumorHeader::TransactionId, id);
        frame(status.encode());
    }
}

void FuzzedClient::stall(qint64 bytes)
{
    m_link->bytesToWrite = bytes;
    if (bytes == 0 && m_link->listener)
        m_link->listener->linkWritten();
}

void FuzzedClient::read()
{
    bool isAnswered = !Identifiers::isTransactionId(m_unanswered) || !m_link->listener;
    const QList<QByteArray> frames = std::exchange(m_link->sent, {});
    for (const QByteArray &bytes : frames) {
        const auto decoded = RumorFrame::decode(bytes);
        check(decoded.has_value(), "what the hub sends are frames", bytes.toHex());
        const QByteArray transactionId = decoded->header(RumorHeader::TransactionId);
        if (decoded->type == RumorFrame::Type::Message)
            m_received.append(transactionId);
        if (decoded->type != RumorFrame::Type::Status)
            continue;
        check(decoded->to.size() == 1, "an answer is to one");
        m_knownAs = decoded->to.first();
        isAnswered = isAnswered || transactionId == m_unanswered;
    }
    check(isAnswered, "a MESSAGE is answered, or the connection ends", m_unanswered);
    m_unanswered.clear();
}

} // namespace Fuzzing
