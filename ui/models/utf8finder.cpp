#include "utf8finder.h"

#include <algorithm>
#include <array>
#include <cstring>
#include <string_view>

namespace Signalbox {

namespace {

// ASCII letters as lower case, all else as it is.
constexpr std::array<char, 256> makeFolding()
{
    std::array<char, 256> folding{};
    for (int i = 0; i < 256; ++i)
        folding[size_t(i)] = char(i >= 'A' && i <= 'Z' ? i + ('a' - 'A') : i);
    return folding;
}
constexpr std::array<char, 256> folding = makeFolding();

char folded(char c)
{
    return folding[quint8(c)];
}

// How rare a byte is in what people and programs write, the larger the rarer.
size_t rarity(char c)
{
    constexpr std::string_view common = "\"e taoinsr0123456789:,{}[]hldcumfpgwybvkxjqz";
    return std::min(common.find(folded(c)), common.size());
}

const char *next(const char *from, const char *end, char c)
{
    return from < end ? static_cast<const char *>(std::memchr(from, c, size_t(end - from)))
                      : nullptr;
}

} // namespace

Utf8Finder::Utf8Finder(const QString &text, Qt::CaseSensitivity sensitivity)
    : m_text(text)
    , m_isExact(sensitivity == Qt::CaseSensitive)
    , m_bytes(text.toUtf8())
{
    // In UTF-8 only ASCII takes as many bytes as characters.
    m_isDecoded = !m_isExact && m_bytes.size() != text.size();
    if (m_isDecoded || m_bytes.isEmpty())
        return;
    std::string_view bytes(m_bytes.constData(), size_t(m_bytes.size()));
    m_rarest = std::max_element(bytes.begin(), bytes.end(),
                                [](char a, char b) { return rarity(a) < rarity(b); })
        - bytes.begin();
    m_lower = m_bytes.at(m_rarest);
    m_upper = m_lower;
    if (m_isExact)
        return;
    std::transform(m_bytes.begin(), m_bytes.end(), m_bytes.begin(), folded);
    m_lower = folded(m_lower);
    m_upper = m_lower >= 'a' && m_lower <= 'z' ? char(m_lower - ('a' - 'A')) : m_lower;
}

bool Utf8Finder::fitsAt(const char *bytes) const
{
    if (m_isExact)
        return std::memcmp(bytes, m_bytes.constData(), size_t(m_bytes.size())) == 0;
    return std::equal(m_bytes.begin(), m_bytes.end(), bytes,
                      [](char ours, char theirs) { return ours == folded(theirs); });
}

bool Utf8Finder::isIn(QByteArrayView utf8) const
{
    if (m_text.isEmpty())
        return true;
    if (m_isDecoded)
        return QString::fromUtf8(utf8).contains(m_text, Qt::CaseInsensitive);
    if (utf8.size() < m_bytes.size())
        return false;
    // Where the rarest byte can be, for all of the text to have room around it.
    const char *end = utf8.data() + utf8.size() - (m_bytes.size() - 1 - m_rarest);
    const char *lower = next(utf8.data() + m_rarest, end, m_lower);
    const char *upper = m_upper == m_lower ? nullptr : next(utf8.data() + m_rarest, end, m_upper);
    while (lower || upper) {
        const bool isLower = lower && (!upper || lower < upper);
        const char *&hit = isLower ? lower : upper;
        if (fitsAt(hit - m_rarest))
            return true;
        hit = next(hit + 1, end, isLower ? m_lower : m_upper);
    }
    return false;
}

} // namespace Signalbox
