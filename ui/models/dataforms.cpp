#include "dataforms.h"

#include <ui/models/jsonlint.h>

#include <QtCore/qcoreapplication.h>

#include <algorithm>

namespace Signalbox::DataForms {

namespace {

constexpr qsizetype ShortestBase64 = 12;

QByteArray printable(QByteArray bytes)
{
    for (char &c : bytes) {
        if (c < 0x20 || c > 0x7e)
            c = '.';
    }
    return bytes;
}

bool isImage(const QByteArray &bytes)
{
    return bytes.startsWith("\x89PNG\r\n\x1a\n") || bytes.startsWith("\xff\xd8\xff")
        || bytes.startsWith("GIF87a") || bytes.startsWith("GIF89a")
        || (bytes.startsWith("BM") && bytes.size() > 26)
        || (bytes.startsWith("RIFF") && bytes.mid(8, 4) == "WEBP");
}

} // namespace

QString pretty(const QString &data)
{
    const QString begins = data.trimmed().left(1);
    const bool hasParts = begins == QLatin1String("{") || begins == QLatin1String("[");
    return hasParts && !JsonLint::check(data) ? JsonLint::formatted(data) : data;
}

QString hexDump(const QByteArray &bytes, int perLine)
{
    QString dump;
    const qsizetype size = std::min(bytes.size(), MaxBytes);
    for (qsizetype at = 0; at < size; at += perLine) {
        const QByteArray line = bytes.mid(at, std::min<qsizetype>(perLine, size - at));
        dump += QStringLiteral("%1  %2  %3\n")
                    .arg(at, 4, 16, QLatin1Char('0'))
                    .arg(QLatin1String(line.toHex(' ')), -(3 * perLine - 1))
                    .arg(QLatin1String(printable(line)));
    }
    if (bytes.size() > size)
        dump += QCoreApplication::translate("DataForms", "… and %Ln more bytes", nullptr,
                                            int(bytes.size() - size));
    else
        dump.chop(1);
    return dump;
}

std::optional<QByteArray> fromBase64(const QString &text)
{
    QByteArray ascii = text.trimmed().toLatin1();
    ascii.replace('\n', "").replace('\r', "").replace('-', '+').replace('_', '/');
    if (ascii.size() < ShortestBase64)
        return std::nullopt;
    const auto result =
        QByteArray::fromBase64Encoding(ascii, QByteArray::AbortOnBase64DecodingErrors);
    if (!result || result.decoded.isEmpty())
        return std::nullopt;
    return result.decoded;
}

std::optional<QByteArray> imageBytes(const QString &data)
{
    QString text = data;
    if (text.startsWith(QLatin1String("data:image/"), Qt::CaseInsensitive)) {
        const qsizetype comma = text.indexOf(QLatin1Char(','));
        if (comma < 0 || !text.left(comma).endsWith(QLatin1String(";base64"), Qt::CaseInsensitive))
            return std::nullopt;
        text = text.mid(comma + 1);
    }
    const auto bytes = fromBase64(text);
    return bytes && isImage(*bytes) ? bytes : std::nullopt;
}

} // namespace Signalbox::DataForms
