#ifndef SIGNALING_HUB_FAULTYLINK_P_H
#define SIGNALING_HUB_FAULTYLINK_P_H

#include <signaling/hub/delayline_p.h>
#include <signaling/hub/hublink_p.h>

#include <memory>

namespace Signaling {

class FaultyLines;

/// A socket of a client with a line before it on which something may be wrong.
class FaultyLink final : public HubLink, private HubLinkListener
{
public:
    /// What a client may send onto a line that passes nothing on. A real line's buffers are full at
    /// some time, too; this one breaks then.
    static constexpr qint64 MostHeldBytes = 1024 * 1024;

    /// \a connectionId: of the client that resumes on it; empty for one that is new. \a lines must
    /// outlive this.
    FaultyLink(std::unique_ptr<HubLink> below, FaultyLines &lines, const QString &connectionId);
    ~FaultyLink() override;

    void setListener(HubLinkListener *listener) override { m_listener = listener; }
    void send(const QByteArray &frame) override;
    void close(int code, const QString &reason) override;
    void abort() override;
    qint64 bytesToWrite() const override { return m_below->bytesToWrite() + m_out.bytes(); }
    void flush() override { m_below->flush(); }
    QHostAddress peerAddress() const override { return m_below->peerAddress(); }

    /// Looks anew at what is wrong, and whether it is with this line. May destroy this.
    void update();
    /// The line breaks, and the hub finds out at once. May destroy this.
    void cut();
    /// What its client joined with, as FaultyLines::digest(); empty as long as that isn't known.
    const QByteArray &tokenDigest() const { return m_tokenDigest; }

private:
    void linkFrame(const QByteArray &frame) override;
    void linkText() override;
    void linkWritten() override;
    void linkClosed(int code) override;
    void arrive(const DelayLine::Passenger &passenger);
    bool learn(const QByteArray &frame);
    void take(DelayLine::Passenger passenger);

    std::unique_ptr<HubLink> m_below;
    FaultyLines &m_lines;
    HubLinkListener *m_listener = nullptr;
    QString m_connectionId;
    QByteArray m_tokenDigest;
    DelayLine m_in;
    DelayLine m_out;
    bool m_isConcerned = false;
};

} // namespace Signaling

#endif
