#include <signaling/protocol/excerpt.h>

namespace Signaling {

QString excerpt(QStringView text)
{
    constexpr qsizetype most = 64;
    const bool isCut = text.size() > most;
    if (isCut)
        text = text.first(text[most - 1].isHighSurrogate() ? most - 1 : most);
    QString shown;
    shown.reserve(text.size() + 1);
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        if (c.isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate()) {
            shown += c;
            shown += text[++i];
        } else {
            shown += c.isPrint() ? c : QLatin1Char('?');
        }
    }
    if (isCut)
        shown += QChar(0x2026);
    return shown;
}

} // namespace Signaling
