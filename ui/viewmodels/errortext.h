#ifndef UI_VIEWMODELS_ERRORTEXT_H
#define UI_VIEWMODELS_ERRORTEXT_H

#include <signaling/signalingerror.h>

#include <QtCore/qstring.h>

namespace Signalbox::ErrorText {

/// What happened, in a few translated words: "The server refused the token".
QString headline(const Signaling::SignalingError &error);
/// What to do about it, translated; may be empty.
QString advice(const Signaling::SignalingError &error);
/// Everything for someone who asks: the library's own words, the code, the details.
QString details(const Signaling::SignalingError &error);

} // namespace Signalbox::ErrorText

#endif
