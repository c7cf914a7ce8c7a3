#ifndef TESTS_FUZZ_FUZZEDCLIENT_H
#define TESTS_FUZZ_FUZZEDCLIENT_H

#include "hubworld.h"

#include <support/fakelink.h>

#include <QtCore/qbytearraylist.h>

#include <memory>

namespace Fuzzing {

/// A client that does what the input says, whether that is sensible or not.
class FuzzedClient
{
public:
    FuzzedClient(HubWorld &world, int number);

    QByteArray id() const { return m_id; }
    /// As whom the hub answers it: what its CONNECT said.
    QByteArray knownAs() const { return m_knownAs; }
    /// The TRANSACTION-ID of the last MESSAGE that it got.
    QByteArray lastReceived() const { return m_received.isEmpty() ? "none" : m_received.last(); }

    void open(int hub, int socket, bool isResume);
    void frame(const QByteArray &bytes);
    void text();
    void close(int code);
    /// Acknowledges all that it got, or only the last.
    void acknowledge(bool onlyLast);
    /// From now on its socket holds that many bytes; 0: it takes all.
    void stall(qint64 bytes);

    /// Reads what came. The hub sends it frames like anyone, and answers every MESSAGE.
    void read();

private:
    HubWorld &m_world;
    QByteArray m_id;
    std::shared_ptr<TestSupport::LinkRecord> m_link = std::make_shared<TestSupport::LinkRecord>();
    QByteArray m_knownAs;
    QByteArray m_unanswered; ///< the TRANSACTION-ID of the MESSAGE that it has just sent
    QByteArrayList m_received;
};

} // namespace Fuzzing

#endif
