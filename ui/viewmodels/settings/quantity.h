#ifndef UI_VIEWMODELS_SETTINGS_QUANTITY_H
#define UI_VIEWMODELS_SETTINGS_QUANTITY_H

#include <QtCore/qstring.h>

#include <optional>

namespace Signalbox {

/// Numbers with a unit as people read and write them. Units are those that the language writes
/// elsewhere in the window, and their international symbols are read as well; numbers are written
/// as the locale has them. What is written is exact: read back, it is the same value.
namespace Quantity {

/// 100 → "100 ms", 1500 → "1.5 s", 90000 → "90 s", 120000 → "2 min", 3600000 → "1 h".
QString duration(qint64 ms);
/// The same to three digits: 12345 → "12.3 s".
QString roughDuration(qint64 ms);
/// Reads "100 ms", "1.5 s", "2min", "1 h"; without a unit milliseconds are meant. Nothing if it is
/// no such time; what is finer than 1 ms is rounded.
std::optional<qint64> parseDuration(const QString &text);

/// 8388608 → "8 MiB", 1500 → "1,500 B".
QString bytes(qint64 count);
/// Reads "8 MiB", "512 KiB", "100 B", "100"; also with "MB" and "KB", which mean the same here.
std::optional<qint64> parseBytes(const QString &text);

/// 0.3 → "30 %".
QString percent(double share);
/// Reads "30 %" and "30".
std::optional<double> parsePercent(const QString &text);

/// Up to six digits behind the point, and none that says nothing.
QString number(double value);
/// Reads a number as the locale or as programs write it; nothing if it is neither, or not finite.
std::optional<double> parseNumber(const QString &text);

} // namespace Quantity
} // namespace Signalbox

#endif
