#include <signaling/protocol/handover.h>

#include <algorithm>
#include <charconv>

namespace Signaling {

namespace {

constexpr qsizetype MaxDigits = 9; // of MaxReceivers

std::optional<int> readNumber(QByteArrayView text)
{
    const auto isDigit = [](char c) { return c >= '0' && c <= '9'; };
    int number = 0;
    if (text.isEmpty() || text.size() > MaxDigits
        || !std::all_of(text.begin(), text.end(), isDigit))
        return std::nullopt;
    std::from_chars(text.data(), text.data() + text.size(), number);
    return number;
}

} // namespace

QByteArray HandOver::encode() const
{
    return QByteArray::number(handed).append('/').append(QByteArray::number(receivers));
}

std::optional<HandOver> HandOver::decode(QByteArrayView text)
{
    const qsizetype slash = text.indexOf('/');
    if (slash < 0)
        return std::nullopt;
    const std::optional<int> handed = readNumber(text.first(slash));
    const std::optional<int> receivers = readNumber(text.sliced(slash + 1));
    if (!handed || !receivers || *handed > *receivers)
        return std::nullopt;
    return HandOver{*handed, *receivers};
}

} // namespace Signaling
