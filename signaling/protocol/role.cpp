#include <signaling/protocol/role.h>

namespace Signaling {

QString roleName(Role role)
{
    switch (role) {
    case Role::Subscriber:
        return QStringLiteral("subscriber");
    case Role::Publisher:
        return QStringLiteral("publisher");
    case Role::Moderator:
        return QStringLiteral("moderator");
    case Role::PublisherOnly:
        return QStringLiteral("publisheronly");
    }
    return {};
}

std::optional<Role> roleFromName(QStringView name)
{
    for (Role role : {Role::Subscriber, Role::Publisher, Role::Moderator, Role::PublisherOnly}) {
        if (name == roleName(role))
            return role;
    }
    return std::nullopt;
}

QStringList roleNames()
{
    // publisheronly comes first because it may do less than a subscriber: it may not signal.
    return {roleName(Role::PublisherOnly), roleName(Role::Subscriber), roleName(Role::Publisher),
            roleName(Role::Moderator)};
}

QStringList permissionsOf(Role role)
{
    const QString publish = QStringLiteral("publish");
    const QString subscribe = QStringLiteral("subscribe");
    const QString signal = QStringLiteral("signal");
    switch (role) {
    case Role::Subscriber:
        return {subscribe, signal};
    case Role::Publisher:
        return {publish, subscribe, signal};
    case Role::Moderator:
        return {publish,
                subscribe,
                signal,
                QStringLiteral("forcedisconnect"),
                QStringLiteral("forceunpublish"),
                QStringLiteral("forcemute")};
    case Role::PublisherOnly:
        return {publish};
    }
    return {};
}

} // namespace Signaling
