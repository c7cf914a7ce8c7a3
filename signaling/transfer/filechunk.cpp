#include "base64_p.h"
#include "filechunk_p.h"
#include "transferlimits_p.h"

#include <QtCore/qendian.h>

#include <array>

namespace Signaling {

namespace {

constexpr qsizetype LengthBytes = 4; ///< what qCompress() puts in front

/// Bytes that are taken at once: one after the other the CRC would take as long as all the rest.
constexpr std::size_t Slice = 8;
using CrcTables = std::array<std::array<quint32, 256>, Slice>;

constexpr CrcTables makeCrcTables()
{
    CrcTables tables{};
    for (quint32 i = 0; i < 256; ++i) {
        quint32 value = i;
        for (int bit = 0; bit < 8; ++bit)
            value = (value >> 1) ^ ((value & 1) != 0 ? 0xedb88320U : 0U);
        tables[0][i] = value;
    }
    for (std::size_t slice = 1; slice < Slice; ++slice) {
        for (std::size_t i = 0; i < 256; ++i) {
            const quint32 before = tables[slice - 1][i];
            tables[slice][i] = (before >> 8) ^ tables[0][before & 0xffU];
        }
    }
    return tables;
}

constexpr CrcTables Crc = makeCrcTables();

/// Takes what stands before the next full stop from the front of \a text.
QStringView takeField(QStringView &text)
{
    const qsizetype end = text.indexOf(u'.');
    if (end < 0)
        return {};
    const QStringView field = text.left(end);
    text = text.mid(end + 1);
    return field;
}

/// A number without sign or leading zeros, up to \a most.
std::optional<qint64> numberIn(QStringView field, qint64 most)
{
    if (field.isEmpty() || field.size() > 10 || (field.size() > 1 && field.front() == u'0'))
        return std::nullopt;
    qint64 value = 0;
    for (const QChar c : field) {
        if (c < u'0' || c > u'9')
            return std::nullopt;
        value = value * 10 + (c.unicode() - u'0');
    }
    return value <= most ? std::optional(value) : std::nullopt;
}

std::optional<quint32> crcIn(QStringView field)
{
    bool isNumber = false;
    const quint32 value = field.toUInt(&isNumber, 16);
    const bool isPlain = field.size() == 8 && field.front() != u'+' && field.front() != u'-';
    return isNumber && isPlain ? std::optional(value) : std::nullopt;
}

} // namespace

quint32 FileChunk::crcOf(QByteArrayView bytes)
{
    quint32 crc = 0xffffffffU;
    const char *at = bytes.data();
    const char *const end = at + bytes.size();
    for (; end - at >= qptrdiff(Slice); at += Slice) {
        const quint32 low = qFromLittleEndian<quint32>(at) ^ crc;
        const quint32 high = qFromLittleEndian<quint32>(at + 4);
        crc = Crc[7][low & 0xffU] ^ Crc[6][(low >> 8) & 0xffU] ^ Crc[5][(low >> 16) & 0xffU]
            ^ Crc[4][low >> 24] ^ Crc[3][high & 0xffU] ^ Crc[2][(high >> 8) & 0xffU]
            ^ Crc[1][(high >> 16) & 0xffU] ^ Crc[0][high >> 24];
    }
    for (; at != end; ++at)
        crc = (crc >> 8) ^ Crc[0][(crc ^ quint8(*at)) & 0xffU];
    return ~crc;
}

FileChunk FileChunk::of(const QString &id, qint64 number, const QByteArray &bytes, bool compress)
{
    FileChunk chunk;
    chunk.id = id;
    chunk.number = number;
    chunk.crc = crcOf(bytes);
    chunk.payload = bytes;
    if (compress) {
        const QByteArray packed = qCompress(bytes, 1).mid(LengthBytes);
        chunk.isCompressed = packed.size() < bytes.size();
        if (chunk.isCompressed)
            chunk.payload = packed;
    }
    return chunk;
}

QString FileChunk::encode() const
{
    const QByteArray head = "c1." + id.toLatin1() + '.' + QByteArray::number(number) + '.'
        + QByteArray::number(crc, 16).rightJustified(8, '0') + '.' + QByteArray::number(ask)
        + (isCompressed ? ".z." : "..");
    return QString::fromLatin1(QByteArray(head + payload.toBase64()));
}

std::optional<FileChunk> FileChunk::decode(QStringView text)
{
    if (!isOne(text) || text.size() > TransferLimits::MaxText)
        return std::nullopt;
    QStringView rest = text.mid(3);
    FileChunk chunk;
    chunk.id = takeField(rest).toString();
    const auto number = numberIn(takeField(rest), TransferLimits::MaxChunks - 1);
    const auto crc = crcIn(takeField(rest));
    const auto ask = numberIn(takeField(rest), 0xffffffffLL);
    const qsizetype before = rest.size();
    const QStringView flags = takeField(rest);
    const bool hasFlags = rest.size() < before && (flags.isEmpty() || flags == u"z");
    if (chunk.id.size() != TransferLimits::IdLength || !number || !crc || !ask || !hasFlags)
        return std::nullopt;
    auto decoded = bytesOfBase64(rest.toLatin1());
    if (!decoded)
        return std::nullopt;
    chunk.number = *number;
    chunk.crc = *crc;
    chunk.ask = quint32(*ask);
    chunk.isCompressed = !flags.isEmpty();
    chunk.payload = std::move(*decoded);
    return chunk;
}

std::optional<QByteArray> FileChunk::bytes(qint64 length) const
{
    QByteArray result = payload;
    if (isCompressed) {
        QByteArray packed(LengthBytes, '\0');
        qToBigEndian(quint32(length), packed.data());
        result = qUncompress(QByteArray(packed + payload));
    }
    if (result.size() != length || crcOf(result) != crc)
        return std::nullopt;
    return result;
}

} // namespace Signaling
