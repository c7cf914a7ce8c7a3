#include "numberranges_p.h"

#include <algorithm>

namespace Signaling {

std::optional<qint64> wholeNumber(const QJsonValue &value, qint64 most)
{
    const qint64 number = value.toInteger(-1);
    return number >= 0 && number <= most ? std::optional(number) : std::nullopt;
}

QJsonArray toJson(const NumberRanges &ranges)
{
    QJsonArray array;
    for (const auto &range : ranges)
        array.append(QJsonArray{range.first, range.second});
    return array;
}

std::optional<NumberRanges> rangesIn(const QJsonValue &value, qint64 least, qint64 most)
{
    if (!value.isArray())
        return std::nullopt;
    NumberRanges ranges;
    const QJsonArray array = value.toArray();
    for (const QJsonValue &entry : array) {
        const QJsonArray pair = entry.toArray();
        const auto first = wholeNumber(pair.at(0), most);
        const auto last = wholeNumber(pair.at(1), most);
        if (pair.size() != 2 || !first || !last || *first < least || *last < *first)
            return std::nullopt;
        least = *last + 2;
        ranges.append({*first, *last});
    }
    return ranges;
}

void addTo(NumberRanges &ranges, qint64 number)
{
    if (!ranges.isEmpty() && ranges.last().second == number - 1)
        ranges.last().second = number;
    else
        ranges.append({number, number});
}

qint64 countOf(const NumberRanges &ranges)
{
    qint64 count = 0;
    for (const auto &[first, last] : ranges)
        count += last - first + 1;
    return count;
}

NumberRanges bounded(const NumberRanges &ranges, qsizetype most)
{
    if (ranges.size() <= most)
        return ranges;
    NumberRanges fewer = ranges.first(most);
    fewer.last().second = ranges.last().second;
    return fewer;
}

NumberRanges united(const NumberRanges &a, const NumberRanges &b)
{
    NumberRanges all = a + b;
    std::sort(all.begin(), all.end());
    NumberRanges result;
    for (const auto &range : std::as_const(all)) {
        if (!result.isEmpty() && range.first <= result.last().second + 1)
            result.last().second = std::max(result.last().second, range.second);
        else
            result.append(range);
    }
    return result;
}

} // namespace Signaling
