#ifndef UI_MODELS_ISOLATED_H
#define UI_MODELS_ISOLATED_H

#include <QtCore/qlocale.h>
#include <QtCore/qstring.h>

namespace Signalbox {

/// \a part (a name, a path, an address, keys) as it goes into a sentence: where that is read from
/// the right, within marks of Unicode that let it keep its own direction, or the slash a path
/// begins with stands at the other end of it. Elsewhere as it is: nothing invisible is copied.
inline QString isolated(const QString &part)
{
    constexpr char16_t FirstStrongIsolate = 0x2068;
    constexpr char16_t PopDirectionalIsolate = 0x2069;
    if (part.isEmpty() || QLocale().textDirection() != Qt::RightToLeft)
        return part;
    return QChar(FirstStrongIsolate) + part + QChar(PopDirectionalIsolate);
}

} // namespace Signalbox

#endif
