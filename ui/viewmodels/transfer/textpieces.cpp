#include "textpieces.h"

#include <QtCore/qchar.h>

namespace Signalbox {

namespace {

/// How many bytes of UTF-8 the character at \a at takes, a lone surrogate as it is replaced.
int bytesAt(const QString &text, qsizetype at)
{
    const char16_t unit = text.at(at).unicode();
    if (unit < 0x80)
        return 1;
    if (unit < 0x800)
        return 2;
    const bool isPair =
        QChar::isHighSurrogate(unit) && at + 1 < text.size() && text.at(at + 1).isLowSurrogate();
    return isPair ? 4 : 3;
}

/// Where the piece from \a start on ends at the latest.
qsizetype latestEnd(const QString &text, qsizetype start, int maxBytes)
{
    qsizetype at = start;
    int bytes = 0;
    while (at < text.size()) {
        const int next = bytesAt(text, at);
        if (bytes + next > maxBytes)
            break;
        bytes += next;
        at += next == 4 ? 2 : 1;
    }
    return at;
}

/// A better place to end, if there is one in the latter half.
qsizetype goodEnd(const QString &text, qsizetype start, qsizetype end)
{
    const qsizetype half = start + (end - start) / 2;
    for (const bool lines : {true, false}) {
        for (qsizetype at = end; at > half; --at) {
            const QChar before = text.at(at - 1);
            if (lines ? before == QLatin1Char('\n') : before.isSpace())
                return at;
        }
    }
    return end;
}

} // namespace

QStringList textPieces(const QString &text, int maxBytes)
{
    QStringList pieces;
    qsizetype start = 0;
    while (start < text.size()) {
        qsizetype end = latestEnd(text, start, maxBytes);
        if (end < text.size())
            end = goodEnd(text, start, end);
        pieces << text.mid(start, end - start);
        start = end;
    }
    return pieces;
}

} // namespace Signalbox
