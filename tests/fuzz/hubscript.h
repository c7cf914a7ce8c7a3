#ifndef TESTS_FUZZ_HUBSCRIPT_H
#define TESTS_FUZZ_HUBSCRIPT_H

#include "fuzzedclient.h"
#include "goodpeer.h"

#include <QtCore/qbytearraylist.h>

#include <vector>

namespace Fuzzing {

/// What happens to two hubs, one step a line. A line that makes no sense is passed over, so every
/// input is a script. The clients 0 to 5 do anything; Anna and Ben share a room, Cleo is alone in
/// another, and these three do only what they may:
///
///     3 open HUB SOCKET [resume]      3 join moderator           3 frame TYPE NAME=VALUE… | DATA
///     3 raw BYTES    3 text           3 close CODE               3 ack [last]
///     3 stall BYTES                   3 flood CLIENT COUNT       tick MILLISECONDS
///     anna all|other|ping|cut|blink|resume|lazy [off]|busy [off]
///
/// In a frame {id} is the client's own connection ID, {4} another's, {anna} and {ben} are theirs,
/// {address} the room's, {moderator} … tokens for it, {last} the last TRANSACTION-ID received.
class HubScript
{
public:
    HubScript();

    void run(const QByteArray &text);
    /// Everybody goes, and nothing is to be left of them.
    void finish();

private:
    void step(const QByteArray &line);
    void peerStep(int index, const QByteArray &verb, const QByteArray &argument);
    void clientStep(FuzzedClient &client, const QByteArray &verb, const QByteArray &rest);
    void tick(qint64 ms);
    /// Lets everyone read and answer, and checks that all is as it has to be.
    void settle(const FuzzedClient *actor);
    /// Whoever was away, lazy or busy for long enough is so no more.
    void endPatience();
    void judgeKicks(const FuzzedClient *actor);
    std::vector<GoodPeer *> roomOf(int index);
    QByteArray expanded(const QByteArray &text, const FuzzedClient &client) const;

    /// How many lines a good peer may at most be away, lazy or busy: beyond that it would be the
    /// others' right to fill its queue.
    static constexpr int Patience = 8;

    HubWorld m_world;
    std::vector<GoodPeer> m_peers; ///< Anna and Ben share the room, Cleo is in the other
    std::vector<int> m_awaySince;  ///< the line; -1: they are there
    std::vector<FuzzedClient> m_clients;
    int m_line = 0;
    qint64 m_ticked = 0;
};

} // namespace Fuzzing

#endif
