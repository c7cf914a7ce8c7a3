#ifndef TESTS_FUZZ_GOODPEER_H
#define TESTS_FUZZ_GOODPEER_H

#include "hubworld.h"

#include <signaling/protocol/raptormessage.h>
#include <signaling/protocol/rumorframe.h>
#include <support/fakelink.h>

#include <QtCore/qhash.h>
#include <QtCore/qset.h>

#include <deque>
#include <memory>
#include <utility>
#include <vector>

namespace Fuzzing {

/// A client that keeps to the protocol, and for which the promise is checked with every frame: each
/// signal of another such client comes exactly once and in order, no one speaks in another's name,
/// nobody speaks before they were announced, and the hub never sends it away unless a moderator
/// did.
class GoodPeer
{
public:
    /// \a number makes its IDs; \a hub is the one of the world's two that it is on.
    GoodPeer(HubWorld &world, int number, int hub, const Room &room);

    /// Opens its socket and creates its connection, with an ID that it never had before.
    void join();
    /// Sends to everyone in its room (\a audience: the peers in it) or to \a target.
    void signal(const std::vector<GoodPeer *> &audience, GoodPeer *target = nullptr);
    void ping();
    /// The link breaks, with all on it that wasn't read yet. resume() brings it back.
    void cut();
    void resume();
    /// Whether it lets acknowledgements wait until it is told otherwise.
    void setLazy(bool lazy) { m_isLazy = lazy; }
    /// Whether its socket takes bytes at the moment.
    void setBusy(bool busy);

    /// Reads all that came and acknowledges it.
    void read();
    /// All that it had to get has come.
    void checkComplete() const;
    void leave();

    QByteArray id() const { return m_id; }
    bool isCut() const { return m_isCut; }
    bool hasSeenLeave(const QByteArray &id) const { return m_departed.contains(id); }
    /// Signals that came from a server since the last call.
    QList<Signaling::SignalBody> takeServerSignals() { return std::exchange(m_serverSignals, {}); }
    /// What those in the room, or lately gone, may do.
    QStringList permissionsOf(const QByteArray &id) const { return m_permissions.value(id); }

private:
    struct Outgoing
    {
        QByteArray transactionId;
        QByteArray frame;
    };

    void openLink(bool isResume);
    void send(const Signaling::RumorFrame &frame);
    /// With a TRANSACTION-ID; kept until it is answered.
    void sendMessage(Signaling::RumorFrame frame, const Signaling::RaptorMessage &content);
    void readFrame(const QByteArray &bytes);
    void readStatus(const Signaling::RumorFrame &frame);
    void readMessage(const Signaling::RumorFrame &frame);
    void noteArrival(const QJsonObject &connection);
    void readSignal(const QByteArray &from, const Signaling::RaptorMessage &content);
    void acknowledgeAll();

    HubWorld &m_world;
    const Room &m_room;
    int m_number;
    int m_hub;
    int m_generation = 0;
    int m_sent = 0;
    QByteArray m_id;
    QByteArray m_socketId;
    std::shared_ptr<TestSupport::LinkRecord> m_link;
    std::deque<Outgoing> m_unanswered;
    QSet<QByteArray> m_received;
    QSet<QByteArray> m_acknowledged;
    QList<QByteArray> m_toAcknowledge;
    QHash<QByteArray, std::deque<QByteArray>> m_expected; ///< texts by the sender's connection ID
    QSet<QByteArray> m_present;
    QHash<QByteArray, QStringList> m_permissions;
    QSet<QByteArray> m_departed;
    QList<Signaling::SignalBody> m_serverSignals;
    bool m_isCut = false;
    bool m_isLazy = false;
    bool m_isKicked = false;
};

} // namespace Fuzzing

#endif
