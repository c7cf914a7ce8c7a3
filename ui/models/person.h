#ifndef UI_MODELS_PERSON_H
#define UI_MODELS_PERSON_H

#include <signaling/connection.h>

#include <QtCore/qstring.h>

namespace Signalbox::Person {

/// What people call a connection: its name, or its short id where it has none. Never empty unless
/// the connection is null.
QString nameOf(const Signaling::Connection &connection);
/// The field's word for a role, read from what the connection may do: "moderator", "publisher",
/// "publisheronly", "subscriber"; empty if no role has these permissions.
QString roleOf(const Signaling::Connection &connection);
/// The role as people read it, translated: "Moderator" …; an unknown word stays as it is.
QString roleLabel(const QString &role);

} // namespace Signalbox::Person

#endif
