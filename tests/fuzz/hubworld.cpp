#include "hubworld.h"

#include <signaling/protocol/resttoken.h>
#include <signaling/protocol/sessionid.h>

#include <QtCore/qcoreapplication.h>

#include <utility>

using namespace Signaling;

namespace Fuzzing {

namespace {

/// Where TestSupport::FakeClock begins.
constexpr qint64 StartMs = 1700000000000;

Room makeRoom(const QString &apiKey, char seed)
{
    Room room;
    room.apiKey = apiKey;
    room.secret = QByteArray(32, seed);
    room.sessionId = SessionId::create(apiKey, room.secret, StartMs, QByteArray(16, seed)).encode();
    room.address = RaptorUri{apiKey, room.sessionId, {}, {}}.encode().toUtf8();
    ClientToken token;
    token.apiKey = apiKey;
    token.sessionId = room.sessionId;
    token.createdAt = StartMs / 1000;
    token.expiresAt = token.createdAt + 86400;
    token.nonce = QStringLiteral("1");
    for (const Role role :
         {Role::Subscriber, Role::Publisher, Role::Moderator, Role::PublisherOnly}) {
        token.role = role;
        token.format = token.format == ClientToken::Format::T1 ? ClientToken::Format::Jwt
                                                               : ClientToken::Format::T1;
        room.tokens[std::size_t(role)] = token.encode(room.secret);
    }
    RestToken rest;
    rest.apiKey = apiKey;
    rest.issuedAt = StartMs / 1000;
    rest.expiresAt = rest.issuedAt + 300;
    room.restToken = rest.encode(room.secret);
    return room;
}

/// Small ones, so that short inputs reach them.
HubLimits smallLimits()
{
    HubLimits limits;
    limits.graceMessages = 128;
    limits.graceBytes = 256 * 1024;
    limits.queueBytes = 64 * 1024;
    return limits;
}

HubTuning smallTuning()
{
    HubTuning tuning;
    tuning.socketBufferBytes = 4096;
    tuning.stalledSocketBytes = 16384;
    tuning.transactions = 64;
    return tuning;
}

void replaceRoom(QByteArray *text, const QByteArray &prefix, const Room &room)
{
    const auto replace = [&](const QByteArray &name, const QByteArray &value) {
        const QByteArray placeholder = '{' + prefix + name + '}';
        text->replace(placeholder, value);
    };
    replace("session", room.sessionId.toUtf8());
    replace("address", room.address);
    replace("key", room.apiKey.toUtf8());
    replace("rest", room.restToken);
    for (const Role role :
         {Role::Subscriber, Role::Publisher, Role::Moderator, Role::PublisherOnly})
        replace(roleName(role).toLatin1(), room.token(role));
}

} // namespace

HubWorld::HubWorld()
{
    static int argc = 1;
    static char name[] = "fuzz";
    static char *argv[] = {name, nullptr};
    static const QCoreApplication application(argc, argv);
    m_config.projects = {{room().apiKey, room().secret}, {otherRoom().apiKey, otherRoom().secret}};
    m_config.limits = smallLimits();
    for (auto &hub : m_hubs)
        hub = std::make_unique<HubCore>(m_config, m_clock, m_backplane, smallTuning());
}

const Room &HubWorld::room()
{
    static const Room room = makeRoom(QStringLiteral("100"), 's');
    return room;
}

const Room &HubWorld::otherRoom()
{
    static const Room room = makeRoom(QStringLiteral("200"), 'o');
    return room;
}

void HubWorld::turn()
{
    QCoreApplication::sendPostedEvents();
}

int HubWorld::connections() const
{
    return int(m_hubs[0]->statistics().connections + m_hubs[1]->statistics().connections);
}

QByteArray HubWorld::expanded(QByteArray text)
{
    if (!text.contains('{'))
        return text;
    replaceRoom(&text, {}, room());
    replaceRoom(&text, "other-", otherRoom());
    return text.replace("{hub}", FrameMaker::hubAddress());
}

} // namespace Fuzzing
