#include "filechunk_p.h"
#include "transferlimits_p.h"

#include <QtCore/qendian.h>

#include <algorithm>
#include <array>
#include <utility>

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

constexpr uint NoSextet = 0x80;

constexpr std::array<quint8, 128> makeSextets()
{
    constexpr char Alphabet[] = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    std::array<quint8, 128> sextets{};
    for (quint8 &sextet : sextets)
        sextet = NoSextet;
    for (quint8 i = 0; i < 64; ++i)
        sextets[quint8(Alphabet[i])] = i;
    return sextets;
}

/// Of each character of base64 its six bits.
constexpr std::array<quint8, 128> Sextets = makeSextets();

uint sextetOf(QChar c)
{
    return c.unicode() < Sextets.size() ? Sextets[c.unicode()] : NoSextet;
}

/// Just what QByteArray::fromBase64Encoding() makes of it, which took half of a receiver's time:
/// it decides for each character anew. Whatever isn't plain, and the end, is left to it.
std::optional<QByteArray> decoded(QStringView base64)
{
    const qsizetype plain = std::max<qsizetype>(base64.size() - 1, 0) / 4 * 4;
    QByteArray bytes(plain / 4 * 3, Qt::Uninitialized);
    char *to = bytes.data();
    uint all = 0;
    for (qsizetype i = 0; i < plain; i += 4) {
        const uint a = sextetOf(base64[i]);
        const uint b = sextetOf(base64[i + 1]);
        const uint c = sextetOf(base64[i + 2]);
        const uint d = sextetOf(base64[i + 3]);
        all |= a | b | c | d;
        *to++ = char(quint8(a << 2 | b >> 4));
        *to++ = char(quint8(b << 4 | c >> 2));
        *to++ = char(quint8(c << 6 | d));
    }
    const bool isPlain = all < NoSextet;
    auto rest = QByteArray::fromBase64Encoding((isPlain ? base64.mid(plain) : base64).toLatin1(),
                                               QByteArray::AbortOnBase64DecodingErrors);
    if (!rest)
        return std::nullopt;
    return isPlain ? QByteArray(bytes + *rest) : std::move(*rest);
}

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
    auto payload = decoded(rest);
    if (!payload)
        return std::nullopt;
    chunk.number = *number;
    chunk.crc = *crc;
    chunk.ask = quint32(*ask);
    chunk.isCompressed = !flags.isEmpty();
    chunk.payload = std::move(*payload);
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
