#include "base64_p.h"

#include <openssl/evp.h>

namespace Signaling {

std::optional<QByteArray> bytesOfBase64(const QByteArray &text)
{
    if (text.isEmpty())
        return QByteArray();
    if (text.size() % 4 != 0)
        return std::nullopt;
    // It would be taken for zeros anywhere else.
    const qsizetype padding = text.endsWith("==") ? 2 : text.endsWith('=') ? 1 : 0;
    const qsizetype firstPadding = text.indexOf('=');
    if (firstPadding >= 0 && firstPadding < text.size() - padding)
        return std::nullopt;
    QByteArray bytes(text.size() / 4 * 3, Qt::Uninitialized);
    const int length = EVP_DecodeBlock(reinterpret_cast<unsigned char *>(bytes.data()),
                                       reinterpret_cast<const unsigned char *>(text.constData()),
                                       int(text.size()));
    // It passes over blanks at either end.
    if (length != bytes.size())
        return std::nullopt;
    bytes.chop(padding);
    return bytes;
}

} // namespace Signaling
