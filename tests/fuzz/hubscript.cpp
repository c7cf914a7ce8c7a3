#include "hubscript.h"

#include "check.h"
#include "framespelling.h"

#include <algorithm>

using namespace Signaling;

namespace Fuzzing {

namespace {

constexpr int MaxLines = 300;
constexpr qint64 MaxTickMs = 120000;
constexpr qint64 MaxTickedMs = 900000;

/// Cuts the first word off \a line.
QByteArray takeWord(QByteArray *line)
{
    const qsizetype space = line->indexOf(' ');
    const QByteArray word = space < 0 ? *line : line->left(space);
    *line = space < 0 ? QByteArray() : line->mid(space + 1);
    return word;
}

} // namespace

HubScript::HubScript()
{
    m_peers.reserve(3);
    m_peers.emplace_back(m_world, 1, 0, HubWorld::room());
    m_peers.emplace_back(m_world, 2, 1, HubWorld::room());
    m_peers.emplace_back(m_world, 3, 0, HubWorld::otherRoom());
    m_awaySince.assign(m_peers.size(), -1);
    for (int i = 0; i < 6; ++i)
        m_clients.emplace_back(m_world, i);
    settle(nullptr);
}

void HubScript::run(const QByteArray &text)
{
    const QByteArrayList lines = text.split('\n');
    for (const QByteArray &line : lines) {
        if (++m_line > MaxLines)
            break;
        step(line);
    }
}

void HubScript::step(const QByteArray &line)
{
    QByteArray rest = line;
    const QByteArray who = takeWord(&rest);
    const QByteArray verb = takeWord(&rest);
    static const QByteArrayList names{"anna", "ben", "cleo"};
    const FuzzedClient *actor = nullptr;
    if (who == "tick") {
        tick(verb.toLongLong());
    } else if (const qsizetype peer = names.indexOf(who); peer >= 0) {
        peerStep(int(peer), verb, rest);
    } else if (who.size() == 1 && who[0] >= '0' && who[0] - '0' < int(m_clients.size())) {
        FuzzedClient &client = m_clients[std::size_t(who[0] - '0')];
        clientStep(client, verb, rest);
        actor = &client;
    }
    settle(actor);
}

void HubScript::peerStep(int index, const QByteArray &verb, const QByteArray &argument)
{
    GoodPeer &peer = m_peers[std::size_t(index)];
    int &since = m_awaySince[std::size_t(index)];
    const std::vector<GoodPeer *> room = roomOf(index);
    // There is always one more, to see what happens to who is away.
    const bool mayBeCut = room.size() > 1 && !room.front()->isCut() && !room.back()->isCut();
    if (verb == "all" || verb == "blink")
        peer.signal(room);
    else if (verb == "other")
        peer.signal(room, &peer == room.front() ? room.back() : room.front());
    else if (verb == "ping")
        peer.ping();
    else if (verb == "lazy")
        peer.setLazy(argument != "off");
    else if (verb == "busy")
        peer.setBusy(argument != "off");
    if ((verb == "cut" || verb == "blink") && mayBeCut)
        peer.cut();
    else if (verb == "resume" && peer.isCut())
        peer.resume();
    if (since < 0)
        since = m_line;
}

void HubScript::clientStep(FuzzedClient &client, const QByteArray &verb, const QByteArray &rest)
{
    const QByteArrayList words = rest.split(' ');
    if (verb == "open")
        client.open(words[0].toInt() & 1, words.value(1).toInt(), words.contains("resume"));
    else if (verb == "frame")
        client.frame(FrameSpelling::frame(expanded(rest, client)));
    else if (verb == "raw")
        client.frame(FrameSpelling::bytes(rest));
    else if (verb == "text")
        client.text();
    else if (verb == "close")
        client.close(rest.toInt());
    else if (verb == "ack")
        client.acknowledge(rest == "last");
    else if (verb == "stall")
        client.stall(qBound(qint64(0), rest.toLongLong(), qint64(1) << 20));
    else if (verb == "join")
        for (const QByteArray &line : FrameSpelling::joining(words[0]))
            client.frame(FrameSpelling::frame(expanded(line, client)));
    else if (verb == "flood") // another of the fuzzed, who may not want it
        for (int i = 0; i < qMin(words.value(1).toInt(), 150); ++i)
            client.frame(FrameSpelling::frame(expanded(
                FrameSpelling::signalTo("ffffffff-0000-4000-8000-00000000000" + words[0].left(1),
                                        "flood" + QByteArray::number(i)),
                client)));
}

void HubScript::tick(qint64 ms)
{
    qint64 left = qBound(qint64(0), std::min(ms, MaxTickedMs - m_ticked), MaxTickMs);
    m_ticked += left;
    qint64 away = 0;
    while (left > 0) {
        const qint64 step = qMin<qint64>(left, 4000);
        m_world.clock().advance(step);
        left -= step;
        away += step;
        for (GoodPeer &peer : m_peers) {
            if (peer.isCut() && away >= 20000)
                peer.resume();
            if (!peer.isCut())
                peer.ping();
        }
        settle(nullptr);
    }
    for (GoodPeer &peer : m_peers) {
        if (peer.isCut())
            peer.resume();
    }
}

void HubScript::settle(const FuzzedClient *actor)
{
    HubWorld::turn();
    for (GoodPeer &peer : m_peers) {
        if (!peer.isCut())
            peer.read();
        check(peer.takeServerSignals().isEmpty(), "no client speaks as a server");
    }
    for (FuzzedClient &client : m_clients)
        client.read();
    judgeKicks(actor);
    endPatience();
    HubWorld::turn();
}

void HubScript::endPatience()
{
    for (std::size_t i = 0; i < m_peers.size(); ++i) {
        if (m_awaySince[i] < 0 || m_line - m_awaySince[i] < Patience)
            continue;
        m_awaySince[i] = -1;
        m_peers[i].setLazy(false);
        if (m_peers[i].isCut())
            m_peers[i].resume();
        else
            m_peers[i].setBusy(false);
    }
}

/// Only a moderator of the room may end a good peer's connection; that one then comes back anew.
void HubScript::judgeKicks(const FuzzedClient *actor)
{
    const QByteArray actorId = actor ? actor->knownAs() : QByteArray();
    for (std::size_t i = 0; i < m_peers.size(); ++i) {
        const std::vector<GoodPeer *> room = roomOf(int(i));
        bool isGone = false;
        for (GoodPeer *witness : room) {
            if (!witness->hasSeenLeave(m_peers[i].id()))
                continue;
            isGone = true;
            check(witness->permissionsOf(actorId).contains(QLatin1String("forcedisconnect")),
                  "only a moderator ends another's connection", actorId);
        }
        if (isGone)
            m_peers[i].join();
    }
}

std::vector<GoodPeer *> HubScript::roomOf(int index)
{
    if (index == 2)
        return {&m_peers[2]};
    return {&m_peers[0], &m_peers[1]};
}

QByteArray HubScript::expanded(const QByteArray &text, const FuzzedClient &client) const
{
    QByteArray result = HubWorld::expanded(text);
    result.replace("{id}", client.id());
    result.replace("{last}", client.lastReceived());
    result.replace("{anna}", m_peers[0].id());
    result.replace("{ben}", m_peers[1].id());
    for (const FuzzedClient &other : m_clients)
        result.replace(QByteArray('{' + other.id().right(1) + '}'), other.id());
    return result;
}

void HubScript::finish()
{
    m_line += Patience;
    settle(nullptr);
    m_line += Patience;
    settle(nullptr);
    for (const GoodPeer &peer : m_peers)
        peer.checkComplete();
    for (FuzzedClient &client : m_clients)
        client.close(1006);
    m_ticked = 0;
    tick(45000); // silence, then the grace period
    check(m_world.connections() == int(m_peers.size()), "whoever stays away is forgotten");
    for (GoodPeer &peer : m_peers)
        peer.leave();
    HubWorld::turn();
    m_world.clock().advance(60000);
    check(m_world.connections() == 0 && m_world.clock().activeTimers() == 0,
          "where nobody is, nothing is left");
}

} // namespace Fuzzing
