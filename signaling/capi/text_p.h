#ifndef SIGNALING_CAPI_TEXT_P_H
#define SIGNALING_CAPI_TEXT_P_H

#include <QtCore/qstring.h>

#include <optional>

namespace Signaling::CApi {

/// A C string as a QString; null for NULL and "". Nothing if it isn't UTF-8: it would arrive as
/// something else.
std::optional<QString> fromC(const char *text);

} // namespace Signaling::CApi

#endif
