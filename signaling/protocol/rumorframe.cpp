#include <signaling/protocol/rumorframe.h>

#include <QtCore/qendian.h>

#include <cstring>

namespace Signaling {

namespace {

constexpr qsizetype LengthBytes = 4;
constexpr qsizetype TypeOffset = 6;
constexpr qsizetype AddressCountOffset = 7;
constexpr qsizetype SmallestFrame = 9; // the length, reserved bytes, the type, two counts
constexpr qsizetype MaxCount = 255;
constexpr qsizetype MaxTextBytes = 65535;

bool isKnownType(quint8 type)
{
    return type <= 4 || (type >= 7 && type <= 9);
}

/// Reads counts and texts from a frame, never beyond its end.
class Reader
{
public:
    Reader(QByteArrayView bytes, qsizetype offset)
        : m_bytes(bytes)
        , m_offset(offset)
    {
    }

    qsizetype offset() const { return m_offset; }
    QByteArrayView rest() const { return m_bytes.sliced(m_offset); }

    bool readCount(int *count)
    {
        if (m_offset >= m_bytes.size())
            return false;
        *count = static_cast<quint8>(m_bytes[m_offset++]);
        return true;
    }

    bool readText(QByteArrayView *text)
    {
        if (m_bytes.size() - m_offset < 2)
            return false;
        const qsizetype length = qFromBigEndian<quint16>(m_bytes.data() + m_offset);
        if (m_bytes.size() - m_offset - 2 < length)
            return false;
        *text = m_bytes.sliced(m_offset + 2, length);
        m_offset += 2 + length;
        return true;
    }

private:
    QByteArrayView m_bytes;
    qsizetype m_offset;
};

/// Header names repeat in every frame: those in use cost no allocation.
QByteArray internedKey(QByteArrayView key)
{
    static constexpr const char *known[] = {
        RumorHeader::TransactionId, RumorHeader::FromAddress,
        RumorHeader::ContentType,   RumorHeader::TokenAuth,
        RumorHeader::Status,        RumorHeader::UniqueId,
        RumorHeader::Reconnect,     RumorHeader::NotifyDisconnectAddress};
    for (const char *name : known) {
        if (key == QByteArrayView(name))
            return QByteArray::fromRawData(name, key.size());
    }
    return key.toByteArray();
}

QByteArray internedValue(QByteArrayView value)
{
    if (value == QByteArrayView(RumorHeader::RaptorContentType))
        return QByteArray::fromRawData(RumorHeader::RaptorContentType, value.size());
    return value.toByteArray();
}

std::nullopt_t refuse(DecodeError *error, qsizetype offset, const QString &reason)
{
    if (error)
        *error = {offset, reason};
    return std::nullopt;
}

/// Reads one text of a frame; on failure fills in \a error, naming the text as "%1 %2".
bool readField(Reader &reader, QByteArrayView *text, const char *what, int index,
               DecodeError *error)
{
    const qsizetype start = reader.offset();
    const char *problem = nullptr;
    if (!reader.readText(text))
        problem = "ends beyond the frame";
    else if (!text->isValidUtf8())
        problem = "is not UTF-8";
    if (problem) {
        refuse(error, start,
               QStringLiteral("%1 %2 %3")
                   .arg(QLatin1String(what), QString::number(index + 1), QLatin1String(problem)));
    }
    return !problem;
}

bool checkStart(QByteArrayView bytes, DecodeError *error)
{
    const qsizetype announced = bytes.size() < LengthBytes
        ? -1
        : static_cast<qsizetype>(qFromBigEndian<quint32>(bytes.data()));
    const qsizetype follow = bytes.size() - LengthBytes;
    if (bytes.size() < SmallestFrame) {
        refuse(error, bytes.size(),
               QStringLiteral("a frame has at least %1 bytes, this has %2")
                   .arg(SmallestFrame)
                   .arg(bytes.size()));
    } else if (announced != follow) {
        refuse(error, 0,
               QStringLiteral("the length field says %1 bytes, but %2 follow")
                   .arg(announced)
                   .arg(follow));
    } else if (bytes[4] != 0 || bytes[5] != 0) {
        refuse(error, LengthBytes, QStringLiteral("the reserved bytes are not 0"));
    } else if (!isKnownType(static_cast<quint8>(bytes[TypeOffset]))) {
        refuse(error, TypeOffset,
               QStringLiteral("type %1 is unknown").arg(static_cast<quint8>(bytes[TypeOffset])));
    } else {
        return true;
    }
    return false;
}

char *writeText(char *out, const QByteArray &text)
{
    qToBigEndian(static_cast<quint16>(text.size()), out);
    std::memcpy(out + 2, text.constData(), static_cast<size_t>(text.size()));
    return out + 2 + text.size();
}

} // namespace

std::optional<RumorFrame> RumorFrame::decode(QByteArrayView bytes, DecodeError *error)
{
    if (!checkStart(bytes, error))
        return std::nullopt;
    RumorFrame frame;
    frame.type = static_cast<Type>(bytes[TypeOffset]);

    Reader reader(bytes, AddressCountOffset);
    int count = 0;
    reader.readCount(&count); // there: the smallest frame holds both counts
    frame.to.reserve(count);
    for (int i = 0; i < count; ++i) {
        QByteArrayView address;
        if (!readField(reader, &address, "to-address", i, error))
            return std::nullopt;
        frame.to.append(address.toByteArray());
    }

    if (!reader.readCount(&count))
        return refuse(error, reader.offset(),
                      QStringLiteral("the frame ends before its number of headers"));
    frame.headers.reserve(count);
    for (int i = 0; i < count; ++i) {
        QByteArrayView key;
        QByteArrayView value;
        if (!readField(reader, &key, "the key of header", i, error)
            || !readField(reader, &value, "the value of header", i, error))
            return std::nullopt;
        frame.headers.append({internedKey(key), internedValue(value)});
    }

    const QByteArrayView data = reader.rest();
    if (!data.isValidUtf8())
        return refuse(error, reader.offset(), QStringLiteral("the data is not UTF-8"));
    if (!data.isEmpty())
        frame.data = data.toByteArray();
    return frame;
}

QByteArray RumorFrame::encode() const
{
    if (to.size() > MaxCount || headers.size() > MaxCount)
        return {};
    qsizetype size = SmallestFrame + data.size();
    bool fits = true;
    for (const QByteArray &address : to) {
        fits = fits && address.size() <= MaxTextBytes;
        size += 2 + address.size();
    }
    for (const Header &header : headers) {
        fits = fits && header.first.size() <= MaxTextBytes && header.second.size() <= MaxTextBytes;
        size += 4 + header.first.size() + header.second.size();
    }
    if (!fits || static_cast<quint64>(size) > 0xffffffffULL)
        return {};

    QByteArray bytes(size, Qt::Uninitialized);
    char *out = bytes.data();
    qToBigEndian(static_cast<quint32>(size - LengthBytes), out);
    out[4] = out[5] = 0;
    out[TypeOffset] = static_cast<char>(type);
    out[AddressCountOffset] = static_cast<char>(to.size());
    out += AddressCountOffset + 1;
    for (const QByteArray &address : to)
        out = writeText(out, address);
    *out++ = static_cast<char>(headers.size());
    for (const Header &header : headers)
        out = writeText(writeText(out, header.first), header.second);
    std::memcpy(out, data.constData(), static_cast<size_t>(data.size()));
    return bytes;
}

std::optional<RumorFrame::Type> RumorFrame::peekType(QByteArrayView bytes)
{
    if (bytes.size() < SmallestFrame || !isKnownType(static_cast<quint8>(bytes[TypeOffset])))
        return std::nullopt;
    return static_cast<Type>(bytes[TypeOffset]);
}

QByteArrayView RumorFrame::peekHeader(QByteArrayView bytes, QByteArrayView key)
{
    Reader reader(bytes, AddressCountOffset);
    int count = 0;
    QByteArrayView skipped;
    if (!reader.readCount(&count))
        return {};
    for (int i = 0; i < count; ++i) {
        if (!reader.readText(&skipped))
            return {};
    }
    if (!reader.readCount(&count))
        return {};
    for (int i = 0; i < count; ++i) {
        QByteArrayView name;
        QByteArrayView value;
        if (!reader.readText(&name) || !reader.readText(&value))
            return {};
        if (name == key)
            return value;
    }
    return {};
}

QByteArray RumorFrame::header(QByteArrayView key) const
{
    for (const Header &header : headers) {
        if (header.first == key) // an empty value is there, and so not null
            return header.second.isNull() ? QByteArray("") : header.second;
    }
    return {};
}

bool RumorFrame::hasHeader(QByteArrayView key) const
{
    return !header(key).isNull();
}

void RumorFrame::setHeader(const QByteArray &key, const QByteArray &value)
{
    for (Header &header : headers) {
        if (header.first == key) {
            header.second = value;
            return;
        }
    }
    headers.append({key, value});
}

} // namespace Signaling
