#ifndef SIGNALING_TRANSFER_NUMBERRANGES_P_H
#define SIGNALING_TRANSFER_NUMBERRANGES_P_H

#include <QtCore/qjsonarray.h>
#include <QtCore/qjsonvalue.h>
#include <QtCore/qlist.h>

#include <optional>
#include <utility>

namespace Signaling {

/// Numbers of files or chunks: the first and the last of each stretch, ascending, and none that
/// touches the one before.
using NumberRanges = QList<std::pair<qint64, qint64>>;

/// A whole number from 0 to \a most; nothing for anything else.
std::optional<qint64> wholeNumber(const QJsonValue &value, qint64 most);

QJsonArray toJson(const NumberRanges &ranges);
/// Those from \a least up to \a most; nothing for anything else.
std::optional<NumberRanges> rangesIn(const QJsonValue &value, qint64 least, qint64 most);

/// Adds one that is greater than all that are there.
void addTo(NumberRanges &ranges, qint64 number);
/// How many numbers there are.
qint64 countOf(const NumberRanges &ranges);
/// Not more than \a most of them: the last goes on over what lies between those that are left.
NumberRanges bounded(const NumberRanges &ranges, qsizetype most);
/// What is in either.
NumberRanges united(const NumberRanges &a, const NumberRanges &b);

} // namespace Signaling

#endif
