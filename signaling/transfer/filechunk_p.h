#ifndef SIGNALING_TRANSFER_FILECHUNK_P_H
#define SIGNALING_TRANSFER_FILECHUNK_P_H

#include <QtCore/qbytearray.h>
#include <QtCore/qstring.h>

#include <optional>

namespace Signaling {

/// A piece of a file on its way: `c1.{id}.{number}.{crc}.{ask}.{flags}.{base64}`
/// (docs/file-transfer.md, "Chunks"). A plain value.
struct FileChunk
{
    QString id; ///< the transfer's
    qint64 number = 0;
    quint32 crc = 0; ///< CRC-32 of the piece, before it is compressed
    quint32 ask = 0; ///< not 0: the receiver is to say what it has, and repeats this number
    bool isCompressed = false;
    QByteArray payload; ///< as it travels

    QString encode() const;
    /// What is no chunk is nothing.
    static std::optional<FileChunk> decode(QStringView text);
    static bool isOne(QStringView text) { return text.startsWith(u"c1."); }

    /// A chunk of \a bytes; \a compress: if that makes it smaller.
    static FileChunk of(const QString &id, qint64 number, const QByteArray &bytes, bool compress);
    /// The piece; nothing if it hasn't \a length bytes or another CRC. Never more than 8 MB are
    /// unpacked on the way: that is what so few bytes can hold.
    std::optional<QByteArray> bytes(qint64 length) const;

    static quint32 crcOf(QByteArrayView bytes);
};

} // namespace Signaling

#endif
