#ifndef SIGNALING_PROTOCOL_ROLE_H
#define SIGNALING_PROTOCOL_ROLE_H

#include <signaling/signaling_global.h>

#include <QtCore/qstring.h>
#include <QtCore/qstringlist.h>

#include <optional>

namespace Signaling {

/// What a token lets its bearer do.
enum class Role {
    Subscriber,    ///< "subscriber"
    Publisher,     ///< "publisher", what a token without a role means
    Moderator,     ///< "moderator": may end others' connections, too
    PublisherOnly, ///< "publisheronly"
};

/// "subscriber", "publisher", "moderator", "publisheronly".
SIGNALING_EXPORT QString roleName(Role role);
SIGNALING_EXPORT std::optional<Role> roleFromName(QStringView name);
/// All four, weakest first.
SIGNALING_EXPORT QStringList roleNames();
/// The permissions that a server announces for a role, in the order the vendor uses.
SIGNALING_EXPORT QStringList permissionsOf(Role role);

} // namespace Signaling

#endif
