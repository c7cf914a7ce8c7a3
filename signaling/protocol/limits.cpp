#include <signaling/protocol/jsontext_p.h>
#include <signaling/protocol/limits.h>
#include <signaling/protocol/raptormessage.h>

namespace Signaling {
namespace Limits {

namespace {

bool isTypeCharacter(QChar c)
{
    return (c >= QLatin1Char('A') && c <= QLatin1Char('Z'))
        || (c >= QLatin1Char('a') && c <= QLatin1Char('z'))
        || (c >= QLatin1Char('0') && c <= QLatin1Char('9')) || c == QLatin1Char('-')
        || c == QLatin1Char('.') || c == QLatin1Char('_') || c == QLatin1Char('~');
}

/// Bytes of UTF-8; a lone surrogate counts as the replacement character that it becomes.
qsizetype utf8Size(QStringView text)
{
    unsigned all = 0;
    for (const QChar c : text)
        all |= c.unicode();
    if (all < 0x80) // as the pieces of files are
        return text.size();
    qsizetype bytes = 0;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const char16_t c = text[i].unicode();
        if (c < 0x80) {
            bytes += 1;
        } else if (c < 0x800) {
            bytes += 2;
        } else if (QChar::isHighSurrogate(c) && i + 1 < text.size()
                   && text[i + 1].isLowSurrogate()) {
            bytes += 4;
            ++i;
        } else {
            bytes += 3;
        }
    }
    return bytes;
}

Violation dataTooLong(qsizetype bytes)
{
    return {413,
            QStringLiteral("The data is %1 bytes long (UTF-8); at most %2 are allowed.")
                .arg(bytes)
                .arg(MaxDataBytes)};
}

} // namespace

std::optional<Violation> checkType(QStringView type)
{
    for (qsizetype i = 0; i < type.size(); ++i) {
        if (isTypeCharacter(type[i]))
            continue;
        const qsizetype length = type[i].isHighSurrogate() && i + 1 < type.size() ? 2 : 1;
        return Violation{400,
                         QStringLiteral("The type has a character that isn't allowed, \"%1\" at "
                                        "position %2; allowed are A–Z a–z 0–9 - . _ ~.")
                             .arg(type.mid(i, length).toString(), QString::number(i + 1))};
    }
    if (type.size() > MaxTypeBytes) { // all of it ASCII: as many bytes as characters
        return Violation{413,
                         QStringLiteral("The type is %1 bytes long; at most %2 are allowed.")
                             .arg(type.size())
                             .arg(MaxTypeBytes)};
    }
    return std::nullopt;
}

std::optional<Violation> checkData(QStringView data)
{
    if (data.size() * 3 <= MaxDataBytes)
        return std::nullopt;
    const qsizetype bytes = utf8Size(data);
    if (bytes > MaxDataBytes)
        return dataTooLong(bytes);
    return std::nullopt;
}

std::optional<Violation> checkBody(const SignalBody &body)
{
    if (auto violation = checkType(body.type))
        return violation;
    if (body.dataJson.size() <= MaxDataBytes)
        return std::nullopt; // in whichever way it is counted
    const QString text = body.dataText();
    auto violation = checkData(text);
    if (!violation)
        return std::nullopt;
    // The sender may have escaped more than JSON.stringify does: count what that would give.
    const QString stringified =
        body.dataIsJson() ? text : QString::fromUtf8(JsonText::quoted(text));
    if (stringified.size() <= MaxDataUtf16)
        return std::nullopt;
    return violation;
}

} // namespace Limits
} // namespace Signaling
