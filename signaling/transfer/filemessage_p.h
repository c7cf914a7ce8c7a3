#ifndef SIGNALING_TRANSFER_FILEMESSAGE_P_H
#define SIGNALING_TRANSFER_FILEMESSAGE_P_H

#include "chunkmap_p.h"
#include "numberranges_p.h"

#include <QtCore/qbytearray.h>
#include <QtCore/qlist.h>
#include <QtCore/qstring.h>

#include <optional>

namespace Signaling {

/// A file as it is offered.
struct OfferedFile
{
    QString name; ///< with its folders, as the sender has it: not to be trusted
    qint64 size = 0;
    QByteArray hash; ///< SHA-256, 32 bytes

    friend bool operator==(const OfferedFile &a, const OfferedFile &b)
    {
        return a.name == b.name && a.size == b.size && a.hash == b.hash;
    }
};

/// Every step of a transfer but the chunks: a JSON object (docs/file-transfer.md, "Messages"). A
/// plain value; which members count depends on the kind.
struct FileMessage
{
    enum class Kind {
        Offer,
        Accept,
        Refuse,
        Here,
        Seek,
        Resume,
        Go,
        Ask,
        Ack,
        Done,
        Pause,
        Continue,
        Cancel,
    };

    Kind kind = Kind::Offer;
    QString id;
    /// Accept: the key that both sides know each other by. Resume and Go: the proof of it.
    QString key;
    QString why;     ///< Pause, Cancel; Refuse: empty, if somebody did
    quint32 ask = 0; ///< Ask, Ack
    int page = 0;    ///< Offer
    int pages = 1;
    QList<OfferedFile> files;
    /// Accept: first and last of those that are wanted; nothing: all.
    std::optional<NumberRanges> wanted;
    ChunkStatement have;   ///< Ack, Resume; Continue, if it isStated
    bool isStated = false; ///< Continue: also tells what is there
    int failed = 0;        ///< Done: how many files could not be kept
    /// Done, and Cancel of a receiver: which of those it wanted it has not kept; nothing: it
    /// doesn't say.
    std::optional<NumberRanges> lacked;

    QString encode() const;
    /// What is no message is nothing, as is one whose numbers can't be.
    static std::optional<FileMessage> decode(QStringView text);

    /// The pages of an offer, each within what a signal holds.
    static QList<FileMessage> offerPages(const QString &id, const QList<OfferedFile> &files);
};

} // namespace Signaling

#endif
