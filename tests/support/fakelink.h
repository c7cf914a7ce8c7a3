#ifndef TESTS_SUPPORT_FAKELINK_H
#define TESTS_SUPPORT_FAKELINK_H

#include <signaling/hub/hublink_p.h>
#include <signaling/protocol/rumorframe.h>

#include <QtCore/qlist.h>

#include <functional>
#include <memory>

namespace TestSupport {

/// What a FakeLink was told; outlives it.
struct LinkRecord
{
    QList<QByteArray> sent;
    int closeCode = 0; ///< 0: not closed
    QString closeReason;
    bool isAborted = false;
    bool isDestroyed = false;
    qint64 bytesToWrite = 0; ///< set by the test
    bool fills = false;      ///< what is sent adds to bytesToWrite
    QHostAddress address;
    /// What flush() does: a socket that writes in full has drainNow() here.
    std::function<void()> onFlush;
    Signaling::HubLinkListener *listener = nullptr;

    /// All of it went out.
    void drainNow()
    {
        bytesToWrite = 0;
        if (listener)
            listener->linkWritten();
    }
    /// The TRANSACTION-IDs of the MESSAGEs that were sent.
    QList<QByteArray> messageIds() const
    {
        QList<QByteArray> ids;
        for (const QByteArray &bytes : sent) {
            if (Signaling::RumorFrame::peekType(bytes) == Signaling::RumorFrame::Type::Message)
                ids.append(
                    Signaling::RumorFrame::peekHeader(bytes, "TRANSACTION-ID").toByteArray());
        }
        return ids;
    }
    qsizetype count(Signaling::RumorFrame::Type type) const
    {
        qsizetype found = 0;
        for (const QByteArray &bytes : sent)
            found += Signaling::RumorFrame::peekType(bytes) == type ? 1 : 0;
        return found;
    }
};

/// A socket without a network.
class FakeLink final : public Signaling::HubLink
{
public:
    explicit FakeLink(std::shared_ptr<LinkRecord> record)
        : m_record(std::move(record))
    {
    }
    ~FakeLink() override { m_record->isDestroyed = true; }
    void setListener(Signaling::HubLinkListener *listener) override
    {
        m_record->listener = listener;
    }
    void send(const QByteArray &frame) override
    {
        m_record->sent.append(frame);
        if (m_record->fills)
            m_record->bytesToWrite += frame.size();
    }
    void flush() override
    {
        // A copy of the record: the link may be gone afterwards.
        const std::shared_ptr<LinkRecord> record = m_record;
        if (record->onFlush)
            record->onFlush();
    }
    QHostAddress peerAddress() const override { return m_record->address; }
    void close(int code, const QString &reason) override
    {
        m_record->closeCode = code;
        m_record->closeReason = reason;
        m_record->listener = nullptr;
    }
    void abort() override
    {
        m_record->isAborted = true;
        m_record->listener = nullptr;
    }
    qint64 bytesToWrite() const override { return m_record->bytesToWrite; }

private:
    std::shared_ptr<LinkRecord> m_record;
};

} // namespace TestSupport

#endif
