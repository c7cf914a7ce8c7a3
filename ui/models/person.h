#ifndef UI_MODELS_PERSON_H
#define UI_MODELS_PERSON_H

#include <signaling/connection.h>

#include <QtCore/qstring.h>

namespace Signalbox::Person {

/// What people call a connection: the name in its data (`name=Ann`, {"name":"Ann"}, or short plain
/// text), else the first eight characters of its id. Never empty unless the connection is null.
QString nameOf(const Signaling::Connection &connection);
/// The first eight characters of an id.
QString shortId(const QString &id);
/// The field's word for a role, read from what the connection may do: "moderator", "publisher",
/// "publisheronly", "subscriber"; empty if no role has these permissions.
QString roleOf(const Signaling::Connection &connection);
/// The role as people read it, translated: "Moderator" …; an unknown word stays as it is.
QString roleLabel(const QString &role);

} // namespace Signalbox::Person

#endif
