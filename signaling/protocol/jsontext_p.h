#ifndef SIGNALING_PROTOCOL_JSONTEXT_P_H
#define SIGNALING_PROTOCOL_JSONTEXT_P_H

#include <signaling/protocol/decodeerror.h>
#include <signaling/signaling_global.h>

#include <QtCore/qbytearray.h>
#include <QtCore/qstring.h>

#include <optional>

namespace Signaling {

/// JSON as text, where its spelling matters: QJsonObject sorts members and respells numbers, but a
/// signal's data has to arrive as it was sent.
namespace JsonText {

/// \a text as a JSON string in quotes, spelled as JSON.stringify does: escapes where they must be,
/// lone surrogates as \udXXX, so that the result is always UTF-8.
QByteArray quoted(QStringView text);
/// The text of a JSON string in quotes that is known to be valid.
QString unquoted(QByteArrayView json);

/// The bytes of member \a name of the object that \a json is, null where there is none. Of
/// duplicate members the last counts, as in JavaScript. \a json has passed QJsonDocument; the
/// result points into it.
QByteArrayView member(QByteArrayView json, QByteArrayView name);

/// The name of a member that an object anywhere in \a json has twice; null where there is none.
/// \a json has passed QJsonDocument, which keeps the last and says nothing.
SIGNALING_EXPORT QString doubledMember(QByteArrayView json);

/// \a json without the white space between its tokens. \a json has passed QJsonDocument, which is
/// more lenient than JavaScript: what JSON.parse would refuse is refused here.
std::optional<QByteArray> compacted(QByteArrayView json, DecodeError *error);

} // namespace JsonText
} // namespace Signaling

#endif
