#ifndef UI_MODELS_PERSON_H
#define UI_MODELS_PERSON_H

#include <signaling/connection.h>

#include <QtCore/qlist.h>
#include <QtCore/qstring.h>
#include <QtCore/qstringlist.h>

namespace Signalbox::Person {

/// What people call a connection: its name, or its short id where it has none. Never empty unless
/// the connection is null.
QString nameOf(const Signaling::Connection &connection);
struct Named
{
    QString id; ///< of the connection
    QString name;
};

/// What each of \a people is called where someone has to tell them apart: its name, and where
/// others have the same, a beginning of its ID that no other of them has: "Guest 1 · 8159".
QStringList distinctNames(const QList<Named> &people);
/// The field's word for a role, read from what the connection may do: "moderator", "publisher",
/// "publisheronly", "subscriber"; empty if no role has these permissions.
QString roleOf(const Signaling::Connection &connection);
/// The role as people read it, translated: "Moderator" …; an unknown word stays as it is.
QString roleLabel(const QString &role);

} // namespace Signalbox::Person

#endif
