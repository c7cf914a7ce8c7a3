#include "faultylink_p.h"

#include <signaling/hub/faultylines_p.h>
#include <signaling/protocol/rumorframe.h>

#include <utility>

namespace Signaling {

// What a socket has when it ends without a word (RFC 6455, 7.4.1).
static constexpr int AbnormalClosure = 1006;

using Kind = DelayLine::Passenger::Kind;

FaultyLink::FaultyLink(std::unique_ptr<HubLink> below, FaultyLines &lines,
                       const QString &connectionId)
    : m_below(std::move(below))
    , m_lines(lines)
    , m_connectionId(connectionId)
    , m_tokenDigest(lines.digestOf(connectionId))
    , m_in(lines.clock(), [this](const DelayLine::Passenger &one) { arrive(one); })
    , m_out(lines.clock(), [this](const DelayLine::Passenger &one) { m_below->send(one.frame); })
{
    m_below->setListener(this);
    m_lines.add(this);
    update();
}

FaultyLink::~FaultyLink()
{
    m_lines.remove(this);
    m_below->setListener(nullptr);
}

void FaultyLink::update()
{
    m_isConcerned = m_lines.concerns(*this);
    const bool isStalled = m_isConcerned && m_lines.faults().isStalled;
    m_out.hold(isStalled);
    m_in.hold(isStalled); // the last: what arrives now may end this
}

void FaultyLink::send(const QByteArray &frame)
{
    if (!m_isConcerned && !m_out.isBusy())
        m_below->send(frame);
    else
        m_out.push({Kind::Frame, frame}, m_isConcerned ? m_lines.nextDelay() : FaultyLines::None);
}

void FaultyLink::close(int code, const QString &reason)
{
    m_listener = nullptr;
    m_in.takeAll();
    const bool isStalled = m_isConcerned && m_lines.faults().isStalled;
    const auto waiting = m_out.takeAll();
    if (isStalled) {
        m_below->abort(); // nobody would read why
        return;
    }
    for (const DelayLine::Passenger &one : waiting)
        m_below->send(one.frame);
    m_below->close(code, reason);
}

void FaultyLink::abort()
{
    m_listener = nullptr;
    m_in.takeAll();
    m_out.takeAll();
    m_below->abort();
}

void FaultyLink::cut()
{
    HubLinkListener *listener = m_listener;
    abort();
    if (listener)
        listener->linkClosed(AbnormalClosure);
}

void FaultyLink::linkFrame(const QByteArray &frame)
{
    if (m_tokenDigest.isEmpty() && learn(frame) && m_isConcerned && m_lines.faults().isRefusing) {
        cut();
        return;
    }
    take({Kind::Frame, frame});
}

void FaultyLink::linkText()
{
    take({Kind::Text, {}});
}

void FaultyLink::linkClosed(int code)
{
    take({Kind::End, {}, code});
}

void FaultyLink::linkWritten()
{
    if (m_listener)
        m_listener->linkWritten();
}

void FaultyLink::take(DelayLine::Passenger passenger)
{
    if (!m_isConcerned && !m_in.isBusy())
        arrive(passenger);
    else if (m_in.bytes() + passenger.frame.size() > MostHeldBytes)
        cut();
    else
        m_in.push(std::move(passenger), m_isConcerned ? m_lines.nextDelay() : FaultyLines::None);
}

void FaultyLink::arrive(const DelayLine::Passenger &passenger)
{
    if (!m_listener)
        return;
    switch (passenger.kind) {
    case Kind::Frame:
        m_listener->linkFrame(passenger.frame);
        return;
    case Kind::Text:
        m_listener->linkText();
        return;
    case Kind::End:
        m_listener->linkClosed(passenger.closeCode);
        return;
    }
}

/// Whether it is known now whose line this is.
bool FaultyLink::learn(const QByteArray &frame)
{
    const auto type = RumorFrame::peekType(frame);
    if (type == RumorFrame::Type::Connect)
        m_connectionId = QString::fromUtf8(RumorFrame::peekHeader(frame, RumorHeader::UniqueId));
    if (type != RumorFrame::Type::Message)
        return false;
    const QByteArrayView token = RumorFrame::peekHeader(frame, RumorHeader::TokenAuth);
    if (token.isEmpty())
        return false;
    m_tokenDigest = FaultyLines::digest(token);
    m_lines.remember(m_connectionId, m_tokenDigest);
    update();
    return true;
}

} // namespace Signaling
