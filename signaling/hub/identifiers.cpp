#include "identifiers_p.h"

#include <algorithm>

namespace Signaling::Identifiers {

static bool isAsciiLetterOrDigit(char16_t c)
{
    return (c >= u'0' && c <= u'9') || (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z');
}

static bool isHexDigit(char16_t c)
{
    return (c >= u'0' && c <= u'9') || (c >= u'a' && c <= u'f') || (c >= u'A' && c <= u'F');
}

bool isConnectionId(QStringView id)
{
    if (id.size() != 36)
        return false;
    for (qsizetype i = 0; i < id.size(); ++i) {
        const char16_t c = id[i].unicode();
        const bool isDash = i == 8 || i == 13 || i == 18 || i == 23;
        if (isDash ? c != u'-' : !isHexDigit(c))
            return false;
    }
    return true;
}

bool isSocketId(QStringView id)
{
    return id.size() >= 16 && id.size() <= 64 && std::all_of(id.begin(), id.end(), [](QChar c) {
               return isAsciiLetterOrDigit(c.unicode()) || c == u'-' || c == u'_';
           });
}

bool isTransactionId(QByteArrayView id)
{
    return !id.isEmpty() && id.size() <= 64
        && std::all_of(id.begin(), id.end(), [](char c) { return c > ' ' && c < 127; });
}

} // namespace Signaling::Identifiers
