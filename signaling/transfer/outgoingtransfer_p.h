#ifndef SIGNALING_TRANSFER_OUTGOINGTRANSFER_P_H
#define SIGNALING_TRANSFER_OUTGOINGTRANSFER_P_H

#include "filelayout_p.h"
#include "lackingfiles_p.h"
#include "outgoingpeer_p.h"
#include "sourcefile_p.h"
#include "transferhost_p.h"

#include <signaling/transfer/fileselection.h>
#include <signaling/transfer/filetransfer.h>

#include <QtCore/qstringlist.h>

#include <deque>
#include <memory>
#include <optional>

namespace Signaling {

/// What an outgoing transfer needs to begin, and to go on in another process.
struct OutgoingPlan
{
    /// One who has some of it, and can't get the rest.
    struct Lacking
    {
        QString key;
        QString name;
        NumberRanges files; ///< that they lack
    };

    QString id;
    std::optional<QString> owner; ///< whose it is, as TransferHost::owner()
    QList<FileSelection::File> files;
    QList<QByteArray> hashes; ///< empty: not known yet
    bool isToEveryone = false;
    QStringList to; ///< connections; where it isn't to everyone
    /// Connections that were ours: a server may still know them, and nobody is there.
    QStringList formerly;
    /// Who had accepted in an earlier process: key and name.
    QList<std::pair<QString, QString>> known;
    /// The same of those who have it all: they may say so again.
    QList<std::pair<QString, QString>> having;
    QList<Lacking> lacking;
};

/// One transfer from here: prepares, offers, sends what is lacked, and knows how each receiver
/// stands.
///
/// The chunks go in one stream: the next is the first, from where the stream is, that any receiver
/// lacks. To everyone it goes as one signal where several lack it; else to each that does. At the
/// end the stream begins anew with what is still lacked then.
class OutgoingTransfer
{
public:
    using State = FileTransfer::State;
    using Error = FileTransfer::Error;

    OutgoingTransfer(TransferHost &host, OutgoingPlan plan);

    const QString &id() const { return m_plan.id; }
    const OutgoingPlan &plan() const { return m_plan; }
    bool isEnded() const { return m_state >= State::Done; }
    /// Over, but somebody who had accepted is only gone, and may come back.
    bool mayGoOn() const;
    /// Whether prepare() has something to do.
    bool isPreparing() const;
    /// With those that know it; nothing if there is nothing to go on with.
    std::optional<OutgoingPlan> planToKeep() const;
    /// Whether somebody is known to have got any of it.
    bool hasArrived() const;
    /// Who was to get it and hasn't, with what they lack.
    QList<LackingFiles> lacking() const;
    /// Offers it to those who are here and were not offered it yet, as if it was only now sent.
    void offerToOthers();
    /// Those of \a here who were offered it and won't get it by this transfer any more.
    QStringList without(const QList<Connection> &here) const;
    /// Whether \a connectionId has it by this transfer, or still may get it.
    bool isFor(const QString &connectionId) const;
    State state() const { return m_state; }
    Error error() const { return m_error; }
    FileTransfer snapshot() const;
    /// Of \a cells stretches of the transfer, how much of each has arrived: 0 to 255.
    QByteArray cells(int cells) const;

    /// Reads a little more for the hashes; then it is offered.
    void prepare();
    void receive(const Connection &from, const FileMessage &message);
    void peerJoined(const Connection &peer);
    void peerLeft(const QString &connectionId);
    /// The link is up again; \a recovered: as the same connection.
    void linkBack(bool recovered);
    void linkLost();
    /// A signal of it was refused by the server as not permitted.
    void notPermitted();
    /// A page of the offer to \a to didn't go: offers it anew, a few times.
    void offerLost(const QString &to, int attempt);
    /// Sends the next signal of the stream; false if there is none to send now.
    bool sendNext();
    /// Chunks were taken back that the server had refused: they come again, with what is lacked.
    void chunksTakenBack() { m_isTakenBack = true; }
    /// To be called twice a second.
    void tick();

    void pause();
    void resume();
    void cancel();

private:
    QList<TransferPeer> toBeOffered() const;
    OutgoingPeer *peerOf(const QString &connectionId);
    /// Whether it is to be offered to that one, of whom nothing is known yet.
    bool isNewTo(const QString &connectionId);
    OutgoingPeer *proven(const QString &connectionId, const FileMessage &message);
    void offer();
    /// Those who had accepted are to say so. \a to: as TransferHost::sendMessage().
    void sayHere(const QString &to);
    void offerTo(const Connection &peer);
    void sendOffer(const QString &to, int attempt = 1);
    void tellPeers(FileMessage::Kind kind, const QString &why = {});
    void onAccept(OutgoingPeer &peer, const FileMessage &message);
    void onAck(OutgoingPeer &peer, const FileMessage &message);
    void onResume(const Connection &from, const FileMessage &message);
    /// Somebody proves that they were offered it: offers it to them again, whose "accept" was lost.
    void offerAgainTo(const Connection &from, const FileMessage &message);
    void onDone(OutgoingPeer &peer, const FileMessage &message);
    /// What it says of the files that it has not kept, if it does.
    void noteLacked(OutgoingPeer &peer, const FileMessage &message);
    /// The numbers of all files.
    NumberRanges allFiles() const { return {{0, m_layout.files() - 1}}; }
    void receiveKnown(OutgoingPeer &peer, const FileMessage &message);
    void finish(State state, Error error);
    void updateState();
    void checkPeer(OutgoingPeer &peer, qint64 nowMs);
    /// To who has proven who it is: we are the sender.
    void sayGo(const OutgoingPeer &peer);
    void tellPaused(const OutgoingPeer &peer);
    /// Who has left, or is somebody new, until they prove it.
    void suspend(OutgoingPeer &peer);

    qint64 nextLacked(qint64 from) const;
    bool beginPass();
    /// Who got so much without taking any of it doesn't keep to the protocol.
    void endVainPeers();
    void endPeer(OutgoingPeer &peer, Error error);
    bool isWindowFull() const;
    qint64 inFlight() const;
    int activePeers() const;
    bool readChunk(qint64 chunk, QByteArray *bytes);
    bool makeChunk();
    bool sendCopy();
    void noteSent(OutgoingPeer &peer);
    bool isAskDue() const;
    quint32 nextAsk();
    void keepAsk(OutgoingPeer &peer, const OutgoingAsk &ask);
    void ask(OutgoingPeer &peer, OutgoingAsk::Measures measures = OutgoingAsk::Measures::Nothing);
    void askForTheLast();
    void askForWhatIsUnderWay();
    bool askForLatency();
    void acknowledged(OutgoingPeer &peer, quint32 ask);
    void noteHolders();
    void releaseHolder(OutgoingPeer &peer);
    /// Whoever holds the others up for most of the time gets what they lack afterwards.
    void leaveBehind();
    void bringUpStragglers();
    qint64 bytesOf(const ChunkMap &map) const;

    TransferHost &m_host;
    OutgoingPlan m_plan;
    State m_state = State::Preparing;
    Error m_error = Error::None;
    bool m_isPaused = false;
    bool m_isOver = false; ///< by us, and for everyone: nobody can go on
    FileLayout m_layout;
    qint64 m_size = 0;
    std::unique_ptr<SourceHasher> m_hasher;
    SourceReader m_reader;
    bool m_compresses = false;
    std::deque<OutgoingPeer> m_peers; ///< pointers to them stay valid
    qint64 m_offeredAt = 0;
    qint64 m_cursor = 0;
    qint64 m_sent = 0; ///< chunks, each counted once however many it went to
    qint64 m_sinceAsk = 0;
    qint64 m_askedAtUs = 0;
    quint32 m_lastAsk = 0;
    QString m_copy;      ///< the last chunk as it travels
    qint64 m_copied = 0; ///< its number
    quint32 m_copyAsk = 0;
    QStringList m_copies; ///< to whom it still has to go, each as TransferHost::sendChunk()
    bool m_isTakenBack = false;
    qint64 m_heldFrom = -1; ///< since when it is counted who holds others up: monotonic ms
};

} // namespace Signaling

#endif
