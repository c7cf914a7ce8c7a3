#include "httprequesthead_p.h"

#include <QList>

#include <algorithm>
#include <optional>

namespace Signaling {

static constexpr qsizetype MaxLengthDigits = 15;

static bool isBlank(char c)
{
    return c == ' ' || (c >= '\t' && c <= '\r');
}

qsizetype HttpRequestHead::take(QByteArrayView bytes)
{
    qsizetype taken = 0;
    for (const char c : bytes) {
        if (m_isComplete)
            break;
        ++taken;
        if (m_bytes.isEmpty() && isBlank(c))
            continue;
        m_bytes.append(c);
        m_isComplete = c == '\n' && (m_bytes.endsWith("\n\r\n") || m_bytes.endsWith("\n\n"));
    }
    return taken;
}

void HttpRequestHead::clear()
{
    m_bytes.clear();
    m_isComplete = false;
}

static bool isRequestLine(const QByteArray &line)
{
    const QList<QByteArray> words = line.simplified().split(' ');
    return words.size() == 3 && words.last().size() == 8 && words.last().startsWith("HTTP/1.");
}

/// Whether \a word is one of a list as of "Connection: keep-alive, Upgrade".
static bool names(const QByteArray &list, const char *word)
{
    const QList<QByteArray> words = list.toLower().split(',');
    return std::any_of(words.begin(), words.end(),
                       [word](const QByteArray &one) { return one.trimmed() == word; });
}

HttpRequestHead::Verdict HttpRequestHead::check() const
{
    std::optional<QByteArray> length;
    const QList<QByteArray> lines = m_bytes.split('\n');
    if (!isRequestLine(lines.first()))
        return {400, QStringLiteral("The first line is not of the form GET /path HTTP/1.1")};
    Verdict verdict;
    verdict.closes = lines.first().trimmed().endsWith("HTTP/1.0");
    for (qsizetype i = 1; i < lines.size(); ++i) {
        const QByteArray &line = lines.at(i);
        if (line.isEmpty() || line == "\r")
            continue;
        const qsizetype colon = line.indexOf(':');
        const QByteArray name = line.left(colon).toLower();
        if (colon <= 0 || std::any_of(name.begin(), name.end(), isBlank))
            return {400, QStringLiteral("A header line is not of the form name: value")};
        if (name == "transfer-encoding")
            return {411, QStringLiteral("A body must come with its Content-Length")};
        const QByteArray value = line.mid(colon + 1).trimmed();
        if (name == "connection")
            verdict.closes = verdict.closes || names(value, "close");
        if (name == "expect") {
            if (value.toLower() != "100-continue")
                return {417, QStringLiteral("Nothing can be expected but 100-continue")};
            verdict.waitsToContinue = true;
        }
        if (name != "content-length")
            continue;
        const bool isNumber = !value.isEmpty() && value.size() <= MaxLengthDigits
            && std::all_of(value.begin(), value.end(), [](char c) { return c >= '0' && c <= '9'; });
        if (!isNumber || (length && *length != value))
            return {400, QStringLiteral("Content-Length is not one number")};
        length = value;
    }
    verdict.bodyBytes = length ? length->toLongLong() : 0;
    return verdict;
}

} // namespace Signaling
