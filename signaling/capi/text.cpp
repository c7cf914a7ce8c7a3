#include "text_p.h"

#include <QtCore/qstringconverter.h>

#include <cstring>

namespace Signaling::CApi {

std::optional<QString> fromC(const char *text)
{
    if (!text || !*text)
        return QString();
    // Stateless: what ends in the midst of a character is an error. A byte order mark is text.
    QStringDecoder decoder(QStringConverter::Utf8,
                           QStringConverter::Flag::Stateless
                               | QStringConverter::Flag::ConvertInitialBom);
    QString decoded = decoder(QByteArrayView(text, qsizetype(std::strlen(text))));
    if (decoder.hasError())
        return std::nullopt;
    return decoded;
}

} // namespace Signaling::CApi
