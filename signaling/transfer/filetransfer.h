#ifndef SIGNALING_TRANSFER_FILETRANSFER_H
#define SIGNALING_TRANSFER_FILETRANSFER_H

#include <signaling/signaling_global.h>

#include <QtCore/qlist.h>
#include <QtCore/qmetatype.h>
#include <QtCore/qobjectdefs.h>
#include <QtCore/qstring.h>

namespace Signaling {

class TransferPeer;
class TransferFile;

/// How a transfer stands: files that go to others, or come from one. A plain value, as it was when
/// it was asked for.
class SIGNALING_EXPORT FileTransfer
{
    Q_GADGET
    Q_PROPERTY(QString id MEMBER id)
    Q_PROPERTY(Direction direction MEMBER direction)
    Q_PROPERTY(State state MEMBER state)
    Q_PROPERTY(Error error MEMBER error)
    Q_PROPERTY(QString errorText READ errorText)
    Q_PROPERTY(QString name READ name)
    Q_PROPERTY(bool toEveryone MEMBER isToEveryone)
    Q_PROPERTY(QList<Signaling::TransferPeer> peers READ peerList)
    Q_PROPERTY(QList<Signaling::TransferFile> files READ fileList)
    Q_PROPERTY(qint64 size MEMBER size)
    Q_PROPERTY(qint64 transferred MEMBER transferred)
    Q_PROPERTY(double progress READ progress)
    Q_PROPERTY(qint64 bytesPerSecond MEMBER bytesPerSecond)
    Q_PROPERTY(qint64 msLeft READ msLeft)
    Q_PROPERTY(QString folder MEMBER folder)

public:
    /// Whether files go or come.
    enum class Direction {
        Outgoing, ///< we offered them
        Incoming, ///< they were offered to us
    };
    Q_ENUM(Direction)

    /// How far it is.
    enum class State {
        Preparing, ///< outgoing: the files are read for their hashes
        Offered,   ///< nobody has accepted yet; incoming: we haven't answered
        Running,   ///< chunks travel
        Waiting,   ///< for the link, or for the other side to come back
        Paused,    ///< by us or by the other side; with an error: until what it says is mended
        Done,      ///< all is there
        Refused,   ///< nobody, or not we, wanted it
        Cancelled, ///< by us or by the other side
        Failed,    ///< for good: the error says why
    };
    Q_ENUM(State)

    /// Why it is Failed, or waits or is Paused.
    enum class Error {
        None,           ///< all is well
        FileChanged,    ///< while it was sent
        FileMissing,    ///< moved or deleted on the way
        CannotRead,     ///< no permission to read it
        CannotWrite,    ///< no permission, a read-only or broken disk
        DiskFull,       ///< while it ran
        NotEnoughSpace, ///< before it began
        WrongHash,      ///< what came is not what was offered, twice
        PeerGone,       ///< left, or says nothing any more
        NotAnswered,    ///< the offer, in time
        NotPermitted,   ///< our role may not send signals
        BrokenRules,    ///< the other side doesn't keep to the protocol
        TooMuch,        ///< more files or bytes than a transfer can have, or none
        TooManyOpen,    ///< the receiver's computer or process can't open any more files now
        TooManyOffers,  ///< the receiver has more offers, or files in them, than it takes at once
    };
    Q_ENUM(Error)

    QString id;                                ///< 22 characters; empty: there is no such transfer
    Direction direction = Direction::Outgoing; ///< whether files go or come
    State state = State::Preparing;            ///< how far it is
    Error error = Error::None;                 ///< why it is Failed, or waits or is Paused
    bool isToEveryone = false;                 ///< outgoing: offered to everyone, not to some
    /// Outgoing: who it was offered to. Incoming: who sends.
    QList<TransferPeer> peers;
    QList<TransferFile> files; ///< in the order they were offered
    /// Bytes of the files that go; incoming: that we wanted.
    qint64 size = 0;
    /// Of these, what has arrived; with several receivers, with the one that has least.
    qint64 transferred = 0;
    qint64 bytesPerSecond = 0; ///< lately
    /// Incoming, once accepted: where the files are put.
    QString folder;
    bool isPausedHere = false;  ///< we paused it
    bool isPausedThere = false; ///< the other side did
    bool mayGoOn = false;       ///< has ended, and who is gone may still get or send the rest

    /// Whether there is no such transfer.
    bool isNull() const { return id.isEmpty(); }
    /// Nothing more happens by itself. What failed may be tried again (FileTransfers::resume()).
    bool isEnded() const { return state >= State::Done; }
    /// The one file's name or the common folder's; else that of the first.
    QString name() const;
    /// From 0 to 1.
    double progress() const;
    /// At the present speed; -1 if that isn't known.
    qint64 msLeft() const;
    /// A sentence that says what happened and what helps; empty without an error.
    QString errorText() const;

private:
    QList<TransferPeer> peerList() const;
    QList<TransferFile> fileList() const;
};

/// The other side of a transfer.
class SIGNALING_EXPORT TransferPeer
{
    Q_GADGET
    Q_PROPERTY(QString connectionId MEMBER connectionId)
    Q_PROPERTY(QString name MEMBER name)
    Q_PROPERTY(Signaling::FileTransfer::State state MEMBER state)
    Q_PROPERTY(Signaling::FileTransfer::Error error MEMBER error)
    Q_PROPERTY(qint64 transferred MEMBER transferred)

public:
    QString connectionId; ///< the latest that it had
    QString name;         ///< as Connection::name(); may be empty
    FileTransfer::State state = FileTransfer::State::Offered; ///< how far it is with this one
    FileTransfer::Error error = FileTransfer::Error::None;    ///< why that is so
    qint64 transferred = 0;                                   ///< bytes that it has
};

/// One file of a transfer.
class SIGNALING_EXPORT TransferFile
{
    Q_GADGET
    Q_PROPERTY(QString name MEMBER name)
    Q_PROPERTY(QString path MEMBER path)
    Q_PROPERTY(qint64 size MEMBER size)
    Q_PROPERTY(bool wanted MEMBER isWanted)
    Q_PROPERTY(bool complete MEMBER isComplete)

public:
    /// With its folders, separated by "/". Of an incoming one made safe: it can be shown and used.
    QString name;
    /// Where it lies here; of an incoming one only once it is complete.
    QString path;
    qint64 size = 0;         ///< in bytes
    bool isWanted = true;    ///< incoming: accepted
    bool isComplete = false; ///< arrived, and its hash is right
};

} // namespace Signaling

Q_DECLARE_METATYPE(Signaling::FileTransfer)
Q_DECLARE_METATYPE(Signaling::TransferPeer)
Q_DECLARE_METATYPE(Signaling::TransferFile)

#endif
