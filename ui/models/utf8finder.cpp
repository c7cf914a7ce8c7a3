#include "utf8finder.h"

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

} // namespace

Utf8Finder::Utf8Finder(const QString &text, Qt::CaseSensitivity sensitivity)
    : m_text(text)
{
    const QByteArray utf8 = text.toUtf8();
    if (sensitivity == Qt::CaseSensitive) {
        m_exact.setPattern(utf8);
        return;
    }
    // In UTF-8 only ASCII takes as many bytes as characters.
    m_way = utf8.size() == text.size() ? Way::FoldedAscii : Way::Decoded;
    if (m_way == Way::Decoded)
        return;
    m_folded = utf8.toLower();
    m_shift.fill(m_folded.size());
    for (qsizetype i = 0; i + 1 < m_folded.size(); ++i) {
        const char c = m_folded.at(i);
        const qsizetype shift = m_folded.size() - 1 - i;
        m_shift[quint8(c)] = shift;
        if (c >= 'a' && c <= 'z')
            m_shift[quint8(c - ('a' - 'A'))] = shift;
    }
}

bool Utf8Finder::isIn(QByteArrayView utf8) const
{
    if (m_text.isEmpty())
        return true;
    switch (m_way) {
    case Way::Exact:
        return m_exact.indexIn(utf8.data(), utf8.size()) >= 0;
    case Way::FoldedAscii:
        return isFoldedIn(utf8);
    case Way::Decoded:
        return QString::fromUtf8(utf8).contains(m_text, Qt::CaseInsensitive);
    }
    return false;
}

// After Horspool: compares from the end, and moves on by as much as its last byte allows.
bool Utf8Finder::isFoldedIn(QByteArrayView utf8) const
{
    const qsizetype last = m_folded.size() - 1;
    const char *text = m_folded.constData();
    const char *bytes = utf8.data();
    const qsizetype end = utf8.size() - last;
    for (qsizetype at = 0; at < end; at += m_shift[quint8(bytes[at + last])]) {
        qsizetype i = last;
        while (i >= 0 && folded(bytes[at + i]) == text[i])
            --i;
        if (i < 0)
            return true;
    }
    return false;
}

} // namespace Signalbox
