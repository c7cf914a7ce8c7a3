#ifndef UI_MODELS_ISOLATED_H
#define UI_MODELS_ISOLATED_H

#include <QtCore/qlist.h>
#include <QtCore/qlocale.h>
#include <QtCore/qstring.h>

#include <algorithm>

namespace Signalbox {

namespace Isolates {

constexpr char16_t FirstStrong = 0x2068;
constexpr char16_t End = 0x2069;

/// \a part with the marks as escapes ("\u2069") that have no counterpart in it: they would end
/// what stands around it, or never let it end.
inline QString paired(const QString &part)
{
    QList<qsizetype> open;
    QList<qsizetype> lone;
    for (qsizetype i = 0; i < part.size(); ++i) {
        const char16_t unit = part.at(i).unicode();
        if (unit >= 0x2066 && unit <= FirstStrong)
            open.append(i);
        else if (unit == End && open.isEmpty())
            lone.append(i);
        else if (unit == End)
            open.removeLast();
    }
    lone.append(open);
    std::sort(lone.begin(), lone.end());
    QString result = part;
    // From the end: those before it stay where they are.
    for (auto at = lone.crbegin(); at != lone.crend(); ++at)
        result.replace(*at, 1, QStringLiteral("\\u") + QString::number(part.at(*at).unicode(), 16));
    return result;
}

} // namespace Isolates

/// \a part (a name, a path, an address, keys) as it goes into a sentence: where that is read from
/// the right, within marks of Unicode that let it keep its own direction, or the slash a path
/// begins with stands at the other end of it. Elsewhere as it is: nothing invisible is copied.
inline QString isolated(const QString &part)
{
    if (part.isEmpty() || QLocale().textDirection() != Qt::RightToLeft)
        return part;
    return QChar(Isolates::FirstStrong) + Isolates::paired(part) + QChar(Isolates::End);
}

/// A sentence with parts that are isolated(), as it is kept, exported or copied.
inline QString withoutIsolates(const QString &text)
{
    QString plain = text;
    plain.remove(QChar(Isolates::FirstStrong));
    plain.remove(QChar(Isolates::End));
    return plain;
}

} // namespace Signalbox

#endif
