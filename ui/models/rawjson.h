#ifndef UI_MODELS_RAWJSON_H
#define UI_MODELS_RAWJSON_H

#include <QtCore/qbytearray.h>
#include <QtCore/qbytearrayview.h>

namespace Signalbox::RawJson {

/// The value of the member \a name of the object \a json, spelled as it is there; the last if there
/// are several. Empty if there is none. \a json is valid JSON, and \a name has no escapes.
QByteArray member(QByteArrayView json, QByteArrayView name);

} // namespace Signalbox::RawJson

#endif
