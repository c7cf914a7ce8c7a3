#include "visibletext.h"

#include <ui/models/controlcharacters.h>
#include <ui/models/isolated.h>

#include <algorithm>
#include <limits>

namespace Signalbox {

namespace {

constexpr char16_t LineEnd = 0x21b5;       ///< ↵
constexpr char16_t Pictures = 0x2400;      ///< of the control characters, in their order
constexpr char16_t DeletePicture = 0x2421; ///< of U+007F

bool isLineEnd(char16_t unit)
{
    return unit == u'\n' || ControlCharacters::separatesLines(unit);
}

bool isHidden(char16_t unit)
{
    if (ControlCharacters::isControl(unit))
        return unit != u'\n' && unit != u'\t';
    // What stands between the marks that isolated() sets is read as it would be by itself, and
    // turns nothing around it.
    return ControlCharacters::turnsDirection(unit) && unit != Isolates::FirstStrong
        && unit != Isolates::End;
}

QString escaped(char16_t unit)
{
    return QStringLiteral("\\u%1").arg(unit, 4, 16, QLatin1Char('0'));
}

QString shown(const QString &text, bool inOneLine, QList<qsizetype> *places = nullptr)
{
    const auto changes = [inOneLine](QChar c) {
        const char16_t unit = c.unicode();
        return isHidden(unit) || (inOneLine && (isLineEnd(unit) || unit == u'\t'));
    };
    if (std::none_of(text.cbegin(), text.cend(), changes))
        return text;
    QString result;
    result.reserve(text.size() + 16);
    qsizetype next = 0; // of the places
    const auto movePlaces = [&](qsizetype i) {
        for (; places && next < places->size() && places->at(next) <= i; ++next)
            (*places)[next] = result.size();
    };
    for (qsizetype i = 0; i < text.size(); ++i) {
        movePlaces(i);
        const char16_t unit = text.at(i).unicode();
        // Where lines end as on Windows, that is no news.
        if (unit == u'\r' && i + 1 < text.size() && text.at(i + 1) == QLatin1Char('\n')) {
            if (!inOneLine)
                result += QLatin1Char('\r');
        } else if (inOneLine && isLineEnd(unit)) {
            result += QChar(LineEnd);
        } else if (inOneLine && unit == u'\t') {
            result += QLatin1Char(' ');
        } else if (!isHidden(unit)) {
            result += QChar(unit);
        } else if (unit < 0x20) {
            result += QChar(char16_t(Pictures + unit));
        } else {
            result += unit == 0x7f ? QString(QChar(DeletePicture)) : escaped(unit);
        }
    }
    movePlaces(std::numeric_limits<qsizetype>::max());
    return result;
}

} // namespace

QString visibleText(const QString &text)
{
    return shown(text, false);
}

QString visibleLine(const QString &text, QList<qsizetype> *places)
{
    return shown(text, true, places);
}

} // namespace Signalbox
