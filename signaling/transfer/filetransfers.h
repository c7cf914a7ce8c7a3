#ifndef SIGNALING_TRANSFER_FILETRANSFERS_H
#define SIGNALING_TRANSFER_FILETRANSFERS_H

#include <signaling/signaling_global.h>
#include <signaling/transfer/fileselection.h>
#include <signaling/transfer/filetransfer.h>
#include <signaling/transfer/filetransferoptions.h>
#include <signaling/transfer/transferpreflight.h>

#include <QtCore/qbytearray.h>
#include <QtCore/qlist.h>
#include <QtCore/qobject.h>
#include <QtCore/qstring.h>
#include <QtCore/qstringlist.h>

#include <memory>

namespace Signaling {

class FileTransfersPrivate;
class SignalingSession;
struct TransferDependencies;

/// Sends and takes files through a session, as signals of type `signalbox.file`
/// (docs/file-transfer.md). Works with any server, and with any client that keeps to that page.
///
/// Lives in the session's thread and never blocks it: files are read, written and checked in small
/// pieces. It sends behind other signals: of what the server lets through it leaves a part to them,
/// and only little is under way at a time. However large a file is, a few MB are used.
///
/// Nothing comes in that wasn't accepted, nothing that exists is written over, nothing is opened,
/// and of a file that isn't complete and right only a ".part" is there. Every transfer ends in a
/// state, on both sides.
class SIGNALING_EXPORT FileTransfers : public QObject
{
    Q_OBJECT
    Q_PROPERTY(int count READ count NOTIFY countChanged)
    Q_PROPERTY(int openCount READ openCount NOTIFY openCountChanged)

public:
    /// The type of every signal of a transfer.
    static QString signalType() { return QStringLiteral("signalbox.file"); }
    /// transferChanged() of one transfer comes no more often, unless its state changes.
    static constexpr int ProgressMs = 100;

    /// For \a session, which has to live longer. Once it is connected, what an earlier process was
    /// sending in it goes on (FileTransferOptions::stateFolder).
    explicit FileTransfers(SignalingSession *session, const FileTransferOptions &options = {},
                           QObject *parent = nullptr);
    /// For tests and tools: with another clock or disk.
    FileTransfers(SignalingSession *session, const FileTransferOptions &options,
                  TransferDependencies dependencies, QObject *parent = nullptr);
    /// What runs can go on with the next one; the other side sees that we are gone.
    ~FileTransfers() override;

    /// All there are, in the order they came.
    QList<FileTransfer> transfers() const;
    /// A null one if there is none.
    Q_INVOKABLE
    Signaling::FileTransfer transfer(const QString &id) const;
    /// How many there are.
    int count() const;
    /// Of these, those that haven't ended.
    int openCount() const;
    /// A transfer in \a cells equal stretches: how much of each has arrived (with several
    /// receivers, with all of them), from 0 to 255.
    Q_INVOKABLE
    QByteArray chunkMap(const QString &id, int cells) const;
    /// What sending \a files to so many connections (0: to everyone) will cost.
    TransferPreflight preflight(const FileSelection &files, int receivers = 0) const;

    /// A new folder for files that are made only to be sent, such as a picture that was pasted. It
    /// goes with the transfer of what is in it: with remove(), or once nothing goes on with it any
    /// more. Empty if none can be made.
    QString newFolder();
    /// Offers files to the connections with these ids, or to everyone, and returns the transfer's
    /// id. What the same files to the same people were sent before, unfinished, goes on, and is
    /// offered to those of them who are here and don't get it; with another transfer of its own
    /// to those who had refused it or not answered. Needs no link: it is offered when there is
    /// one. Empty if there are no files.
    QString send(const FileSelection &files, const QStringList &to = {});
    /// Takes what is offered into \a folder, which is made if need be: the files with these
    /// numbers, or all. Anything but None: why not (and it is still offered).
    Q_INVOKABLE
    Signaling::FileTransfer::Error accept(const QString &id, const QString &folder,
                                          const QList<int> &files = {});
    /// From now on takes into \a folder whatever that connection offers, as long as it is in the
    /// session; what it has offered already, too. The same goes for another one that takes its
    /// place and proves, by going on with a transfer that was accepted since this process began,
    /// that it is the same person. An empty folder: no longer, whichever of these connections is
    /// named.
    Q_INVOKABLE
    void acceptAlways(const QString &connectionId, const QString &folder);
    /// Says no to an offer.
    Q_INVOKABLE
    void refuse(const QString &id);
    /// Until resume(), on either side.
    Q_INVOKABLE
    void pause(const QString &id);
    /// Goes on with what is Paused, or Failed because the other side was gone. With a disk that is
    /// still full nothing happens.
    Q_INVOKABLE
    void resume(const QString &id);
    /// Ends it for good, on the other side too; what is complete stays.
    Q_INVOKABLE
    void cancel(const QString &id);
    /// Offers what was refused, cancelled or failed once more, to those who haven't got it: the
    /// new transfer's id. Who has some of the files is offered only the others, as far as their
    /// client says which; so of several who lack different ones each may have a transfer of their
    /// own, and the id is that of the first. Empty if there is no such outgoing transfer, or all
    /// who are known have it.
    Q_INVOKABLE
    QString offerAgain(const QString &id);
    /// Forgets a transfer that has ended.
    Q_INVOKABLE
    void remove(const QString &id);
    /// Goes on with what an earlier process was receiving in this session into \a folder. What
    /// nobody went on with there for 30 days, whatever its session, is removed with its parts.
    Q_INVOKABLE
    void restore(const QString &folder);
    /// Whether anything that was received into \a folder has not ended, in this process or session
    /// or another: restore() may find something there. From any thread.
    static bool isUnfinishedIn(const QString &folder);

Q_SIGNALS:
    /// One was begun, offered or found again.
    void transferAdded(const QString &id);
    /// Its state or progress is another.
    void transferChanged(const QString &id);
    /// It was forgotten.
    void transferRemoved(const QString &id);
    /// Somebody offers files: accept() or refuse().
    void offered(const Signaling::FileTransfer &transfer);
    /// It is Done, Refused, Cancelled or Failed.
    void ended(const Signaling::FileTransfer &transfer);
    /// count() is another.
    void countChanged();
    /// openCount() is another.
    void openCountChanged();

private:
    std::unique_ptr<FileTransfersPrivate> d;
};

} // namespace Signaling

#endif
