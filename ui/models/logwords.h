#ifndef UI_MODELS_LOGWORDS_H
#define UI_MODELS_LOGWORDS_H

#include <ui/models/logrecord.h>

#include <QtCore/qstring.h>

#include <optional>

namespace Signalbox::LogWords {

/// How files name what a row holds. These words stay, whatever the enumerators are called.

/// "signal", "joined", "left", "linkLost", "linkBack", "gap", "sessionEnded".
QString of(LogKind kind);
/// "incoming", "outgoing".
QString of(LogDirection direction);
/// "waiting", "sent", "failed", "cancelled", "expired", "unknown"; empty for None.
QString of(Delivery delivery);

std::optional<LogKind> kind(const QString &word);
std::optional<LogDirection> direction(const QString &word);
std::optional<Delivery> delivery(const QString &word);

} // namespace Signalbox::LogWords

#endif
