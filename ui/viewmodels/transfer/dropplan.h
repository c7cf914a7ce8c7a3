#ifndef UI_VIEWMODELS_TRANSFER_DROPPLAN_H
#define UI_VIEWMODELS_TRANSFER_DROPPLAN_H

#include <signaling/transfer/fileselection.h>
#include <signaling/transfer/transferpreflight.h>

#include <QtCore/qbytearray.h>
#include <QtCore/qstring.h>
#include <QtCore/qstringlist.h>

#include <functional>
#include <limits>

namespace Signalbox {

/// What was dropped, pasted or picked, as plain values: view models know no clipboard.
struct DropContent
{
    QStringList paths; ///< files and folders here
    QStringList links; ///< addresses elsewhere
    QString text;
    /// Makes the file of a picture; called in another thread. Null: there is no picture.
    std::function<QByteArray()> picture;
    QString pictureName; ///< "cat.png"

    bool hasPicture() const { return bool(picture); }
    bool isEmpty() const
    {
        return paths.isEmpty() && links.isEmpty() && text.isEmpty() && !hasPicture();
    }
    /// Of several kinds the one that counts: files, a picture, addresses, text.
    bool isText() const { return paths.isEmpty() && !hasPicture(); }
    /// What goes as a signal, where it isn't files: the addresses, a line each, or the text.
    QString asText() const;
};

/// Whom something goes to.
struct DropTarget
{
    QString connectionId; ///< empty: everyone, or several
    QString name;         ///< of that person
    int several = 0;      ///< how many were chosen, where that is more than one
    int others = 0;       ///< how many others are in the session

    /// How often each signal goes.
    int streams() const { return several > 1 ? several : 1; }

    /// "to Anna", "to 4 people", "to whoever joins".
    QString text() const;
};

/// How much more may wait to be sent.
struct QueueRoom
{
    qint64 signalCount = std::numeric_limits<qint64>::max();
    qint64 bytes = std::numeric_limits<qint64>::max(); ///< of types and data, as they are sent

    /// Whether all of \a pieces may, each so many signals of that type.
    bool holds(const QStringList &pieces, const QString &type, int times = 1) const;
};

/// What will happen with it.
struct DropPlan
{
    enum class Kind {
        Nothing,  ///< problem says why
        Signal,   ///< a text that fits
        LongText, ///< asks: as a file, or as several signals
        Files,
    };

    Kind kind = Kind::Nothing;
    bool isReady = false; ///< else files are still looked at, and the numbers aren't known
    /// "Send 3 files, 12 MiB, to 4 people."
    QString sentence;
    /// "2,049 signals, about 21 s at the pace that the server allows."; may be empty.
    QString details;
    /// Why nothing, or not all, can be sent; a sentence each.
    QStringList problems;
    /// So much, or so uncertain, that it is asked first.
    bool mustAsk = false;
    int pieces = 0; ///< LongText: how many signals that would be; 0: too many, so only a file

    bool canDrop() const { return kind != Kind::Nothing; }
    /// All of it in words, a line each.
    QString text() const;
};

namespace DropPlans {

/// Before anybody looked at the disk; ready where there is nothing on it. \a type: what a signal
/// would have; \a maxBytes: what it may hold; \a room: for a long text in pieces.
DropPlan atFirst(const DropContent &content, const DropTarget &to, const QString &type,
                 int maxBytes, const QueueRoom &room = {});
/// Once the files are known.
DropPlan forFiles(const Signaling::FileSelection &files,
                  const Signaling::TransferPreflight &preflight, const DropTarget &to);
/// Nothing, and why.
DropPlan refused(const QString &problem);

} // namespace DropPlans

} // namespace Signalbox

#endif
