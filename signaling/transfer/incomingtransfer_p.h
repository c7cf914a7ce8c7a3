#ifndef SIGNALING_TRANSFER_INCOMINGTRANSFER_P_H
#define SIGNALING_TRANSFER_INCOMINGTRANSFER_P_H

#include "disksync_p.h"
#include "filechunk_p.h"
#include "filelayout_p.h"
#include "incomingfile_p.h"
#include "storelock_p.h"
#include "transferhost_p.h"

#include <QtCore/qjsonarray.h>
#include <QtCore/qjsonobject.h>

#include <deque>
#include <memory>
#include <vector>

namespace Signaling {

/// One transfer to here: takes the chunks that are its sender's and right, counts those that
/// aren't, checks and names what is complete.
class IncomingTransfer
{
public:
    using State = FileTransfer::State;
    using Error = FileTransfer::Error;

    /// What came that wasn't simply the next chunk.
    struct Counters
    {
        qint64 missing = 0;   ///< were left out before one that came, and didn't come late
        qint64 doubled = 0;   ///< were there already
        qint64 reordered = 0; ///< came after a later one, without having been asked for again
        qint64 forged = 0;    ///< other bytes than CRC and length say, or a number that there isn't
        qint64 foreign = 0;   ///< of somebody else

        bool isAny() const { return missing + doubled + reordered + forged + foreign > 0; }
    };

    IncomingTransfer(TransferHost &host, const QString &id, const Connection &sender,
                     const QList<OfferedFile> &files);
    /// As an earlier process of ours left it in that file; null if it can't be read, or somebody
    /// else goes on with it.
    static std::unique_ptr<IncomingTransfer> restored(TransferHost &host, const QString &stateFile);
    /// Removes what nobody went on with in \a folder for TransferStore::KeptFor before \a wallMs,
    /// whatever its session: what is written of a transfer and the parts of its files.
    static void expire(const QString &folder, qint64 wallMs);
    /// Names of files in \a folder that stateFile() may be of.
    static QStringList stateFiles(const QString &folder);
    static bool hasStateFiles(const QString &folder);
    /// For restored(); a later one goes on with it.
    QJsonObject toJson() const;
    /// The file of it in \a folder; \a number: with 2 and up, of a further one who receives the
    /// same into the same folder.
    static QString stateFile(const QString &folder, const QString &id, int number = 1);

    const QString &id() const { return m_id; }
    const Connection &sender() const { return m_sender; }
    bool isEnded() const { return m_state >= State::Done; }
    bool isUndecided() const { return m_state == State::Offered; }
    bool isAccepted() const { return !m_key.isEmpty(); }
    const Counters &counters() const { return m_counters; }
    State state() const { return m_state; }
    Error error() const { return m_error; }
    const QString &folder() const { return m_folder; }
    /// Of the files that are wanted.
    qint64 bytesLacked() const;
    FileTransfer snapshot() const;
    QByteArray cells(int cells) const;

    /// The files with these numbers, or all. What comes back other than None keeps it Offered.
    Error accept(const QString &folder, const QList<int> &files);
    void refuse();
    void pause();
    void resume();
    void cancel();

    void receive(const Connection &from, const FileMessage &message);
    /// \a isForUs: it went to nobody else.
    void receive(const Connection &from, const FileChunk &chunk, bool isForUs);
    /// \a from says that it is the sender, as another connection than we know.
    void senderSaysHere(const Connection &from);
    /// Whether it is certain that the sender got our "accept".
    bool isHeard() const { return m_isHeard; }
    /// To whom alone the key went, if it was made in this process; null: nobody knows.
    const Connection &keyHolder() const { return m_keyHolder; }
    /// The key may come to others, too.
    void keyMayStray() { m_keyHolder = {}; }
    /// Whether that one has left, and our sender is another that has proven to have the key, and
    /// says the same of itself.
    bool isHolderBack() const;
    /// The key is that one's from now on.
    void passKey();
    bool isOfferOf(const QList<OfferedFile> &files) const;
    bool isSameOffer(const IncomingTransfer &other) const;
    /// Of its files, as TransferLimits::MaxNames counts them.
    qint64 names() const { return m_names; }
    /// \a from offers just the same: it has not got our "accept".
    void offeredAgain(const Connection &from);
    /// \a from offers just the same, and nobody has answered yet: its sender may be another
    /// connection by now, whose old one the server still knows.
    void offeredToo(const Connection &from);
    void peerLeft(const QString &connectionId);
    /// A signal of it was refused by the server as not permitted.
    void notPermitted();
    void linkLost();
    void linkBack(bool recovered);
    /// Tells the sender what we have and who we are, or asks where it is.
    void seek();
    void tick();
    /// Whether step() has something to do.
    bool isChecking() const { return !m_complete.empty() && m_state == State::Running; }
    /// Goes on with checking what is complete, for some ms.
    void step();
    /// Writes what there is, if that has changed.
    void save();
    /// What became of \a files is kept, too.
    void note(const QList<int> &files);
    /// Over, but can be resumed.
    bool mayGoOn() const { return isEnded() && m_error == Error::PeerGone && isAccepted(); }
    /// Nobody wants to go on with it, which its sender is to hear: removes what is incomplete.
    void giveUp();

private:
    /// Makes the folder, and a file in it that is ours alone. \a earlier: what it keeps, if an
    /// earlier process received the same there.
    Error claim(const QString &folder, QJsonObject *earlier);
    /// Besides what is promised to others there.
    bool isRoomFor(qint64 bytes, const QString &folder) const;
    /// bytesLacked(), once it goes on with what an earlier process left.
    qint64 bytesLackedAfter(const QJsonObject &earlier) const;
    /// Where it could not be locked as it was restored: goes on with what is there now.
    Error takeLock();
    /// Whether it is of this transfer.
    bool isStateOfThis(const QJsonObject &state) const;
    /// Goes on with what an earlier process left in the file that is claimed now.
    void goOnWith(const QJsonObject &state);
    /// Of \a state what is the same whoever goes on with it.
    void takeState(const QJsonObject &state);
    void sendAccept();
    void sendProof(const QString &key, const QString &to) const;
    void beginFiles();
    /// After beginFiles(): goes on with the parts of an earlier process, as its \a files say.
    void reopenParts(const QJsonArray &files);
    void tell(FileMessage::Kind kind, const QString &why = {}) const;
    /// Removes what is incomplete.
    void discard();
    void acknowledge(quint32 ask);
    void receiveGo(const Connection &from, const QString &proof);
    /// Not another that took the same id later.
    bool isHolder(const Connection &other) const;
    /// Who got the key is gone.
    void holderLeft();
    /// Counts what was left out before that chunk.
    void follow(qint64 number);
    /// The same of one that is stored now, which may be late.
    void followNew(qint64 number);
    /// Says what wasn't simply the next chunk, if anything was.
    void logCounters() const;
    void take(const FileChunk &chunk, int file);
    FileTransfer::Error planPart(int file);
    void planNames(const QList<int> &files);
    void checkNext();
    /// These are right, and on the disk or not: gives them their names.
    void onSynced(const QList<int> &files, const std::error_code &problem);
    FileTransfer::Error giveName(int file);
    /// Pauses until what is wrong is mended, or asks for the file anew where it is gone.
    void onDiskError(Error error, int file);
    void pauseFor(Error error);
    /// All of the file is lacked.
    void lack(int file);
    /// What is there of a file is wrong: all of it is lacked, unless that was so before.
    void startAnew(int file);
    void poke(qint64 now, qint64 silentFor);
    void finishIfComplete();
    /// It has ended with all that could be got.
    bool hasAll() const { return m_state == State::Done || m_error == Error::WrongHash; }
    bool hasAllNames() const;
    /// Whether any file that was wanted has its name.
    bool hasKept() const;
    /// Those that were wanted and have no name.
    NumberRanges lackedFiles() const;
    /// What has been kept, once no more comes.
    void sayDone() const;
    void end(State state, Error error);
    void updateState();
    qint64 bytesThere() const;

    TransferHost &m_host;
    QString m_id;
    Connection m_sender;
    Connection m_next; ///< offers the same, should the sender leave before it is answered
    QString m_key;     ///< empty: not accepted
    Connection m_keyHolder;
    bool m_isHolderGone = false;
    bool m_isKeyThere = false; ///< the holder has shown that it came to them
    int m_accepts = 0;         ///< that were sent
    QString m_folder;
    QString m_stateFile;
    std::unique_ptr<StoreLock> m_lock; ///< of the state file, once it is accepted
    std::vector<IncomingFile> m_files;
    qint64 m_names = 0;
    FileLayout m_layout;
    ChunkMap m_map;
    std::vector<qint64> m_left; ///< chunks that each file lacks
    std::deque<int> m_complete; ///< files that are to be checked
    DiskSync m_sync;            ///< those that are right, until they have their names
    State m_state = State::Offered;
    Error m_error = Error::None;
    Error m_pauseError = Error::None; ///< why it is paused here; None: somebody wants that
    bool m_isPausedHere = false;
    bool m_isPausedThere = false;
    bool m_hasSender = true; ///< it is there, and has proven who it is
    bool m_isHeard = false;  ///< it has shown that it knows the key
    qint64 m_heardAt = 0;
    qint64 m_pokedAt = 0;
    qint64 m_savedAt = 0;
    bool m_isUnsaved = false;
    Counters m_counters;
    qint64 m_nextChunk = -1; ///< chunk that follows the last; -1: none came since the stream began
    qint64 m_told = 0;       ///< of what lacks below it the sender knows
};

} // namespace Signaling

#endif
