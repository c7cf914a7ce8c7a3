#include "transfertext.h"

#include <ui/models/isolated.h>
#include <ui/models/logtext.h>
#include <ui/models/person.h>
#include <ui/models/visibletext.h>

#include <QtCore/qcoreapplication.h>
#include <QtCore/qdir.h>
#include <QtCore/qlocale.h>
#include <QtCore/qstringlist.h>

#include <algorithm>

namespace Signalbox::TransferText {

namespace {

using Signaling::FileTransfer;
using Signaling::TransferFile;
using Signaling::TransferPeer;
using State = FileTransfer::State;
using Error = FileTransfer::Error;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(TransferText)
};

bool isOutgoing(const FileTransfer &transfer)
{
    return transfer.direction == FileTransfer::Direction::Outgoing;
}

/// For the eye: of the file or the folder.
QString nameOf(const FileTransfer &transfer)
{
    return visibleLine(transfer.name());
}

bool isFolder(const FileTransfer &transfer)
{
    const QString folder = transfer.name() + QLatin1Char('/');
    return std::all_of(
        transfer.files.cbegin(), transfer.files.cend(),
        [&folder](const TransferFile &file) { return file.name.startsWith(folder); });
}

int havingIt(const FileTransfer &transfer)
{
    return int(std::count_if(transfer.peers.cbegin(), transfer.peers.cend(),
                             [](const TransferPeer &peer) { return peer.state == State::Done; }));
}

QString running(const FileTransfer &transfer)
{
    // Where there is little room the end is cut off, which a bar tells as well.
    QStringList parts;
    if (transfer.msLeft() >= 0)
        parts << Words::tr("%1 left", "time").arg(LogText::duration(transfer.msLeft()));
    if (transfer.bytesPerSecond > 0)
        parts << Words::tr("%1/s", "bytes in a second").arg(LogText::size(transfer.bytesPerSecond));
    parts << Words::tr("%1 of %2", "bytes of all bytes")
                 .arg(LogText::size(transfer.transferred), LogText::size(transfer.size));
    return parts.join(Words::tr(", ", "between parts of a sentence"));
}

/// What is wrong on the receiver's side, to its sender; empty where it is wrong here, too.
QString errorThere(Error error)
{
    switch (error) {
    case Error::CannotRead:
        return Words::tr("The receiver can't read what has arrived. It goes on once that is mended "
                         "and it is resumed there.");
    case Error::CannotWrite:
        return Words::tr("The receiver's folder can't be written. It goes on once that is mended "
                         "and it is resumed there.");
    default:
        return {};
    }
}

/// What ended it on the sender's side, to its receiver; empty where the same is true for both.
QString endOfSender(Error error)
{
    switch (error) {
    case Error::FileChanged:
        return Words::tr("The sender's file changed while it was sent. Ask for it again.");
    case Error::FileMissing:
        return Words::tr("The sender's file is no longer where it was. Ask for it again.");
    case Error::CannotRead:
        return Words::tr("The sender can't read a file any more. Ask for it again.");
    case Error::NotAnswered:
        return Words::tr("The offer is over: you did not answer in time.");
    default:
        return {};
    }
}

/// The other side is gone, and nothing is left to be resumed.
QString goneForGood(bool isSending)
{
    return isSending ? Words::tr("The other side is gone. Offer it again to who is here.")
                     : Words::tr("The other side is gone. Ask for it again when it is back.");
}

QString stoodAt(const QString &how, const FileTransfer &transfer)
{
    //: How it stands, and how far it has come
    return Words::tr("%1, %2").arg(
        how,
        Words::tr("%1 of %2", "bytes of all bytes")
            .arg(LogText::size(transfer.transferred), LogText::size(transfer.size)));
}

QString paused(const FileTransfer &transfer)
{
    if (transfer.error != Error::None)
        return error(transfer);
    return stoodAt(transfer.isPausedHere ? Words::tr("Paused")
                                         : Words::tr("Paused by the other side"),
                   transfer);
}

QString someHaveIt(const FileTransfer &transfer)
{
    return Words::tr("%L1 of %Ln people have it", nullptr, int(transfer.peers.size()))
        .arg(havingIt(transfer));
}

QString done(const FileTransfer &transfer)
{
    if (!isOutgoing(transfer))
        return Words::tr("Complete, in %1")
            .arg(isolated(QDir::toNativeSeparators(transfer.folder)));
    const int all = int(transfer.peers.size());
    if (havingIt(transfer) < all)
        return someHaveIt(transfer);
    return all == 1 ? Words::tr("%1 has it").arg(isolated(person(transfer.peers.first())))
                    : Words::tr("All have it");
}

QString peerState(const TransferPeer &peer, qint64 size)
{
    switch (peer.state) {
    case State::Done:
        return Words::tr("has it");
    case State::Offered:
        return Words::tr("has not answered");
    case State::Refused:
        return Words::tr("refused");
    case State::Cancelled:
        return Words::tr("cancelled");
    case State::Failed: {
        const QString there = errorThere(peer.error);
        return there.isEmpty() ? error(peer.error) : there;
    }
    case State::Paused:
        return Words::tr("paused");
    default:
        return Words::tr("%1 of %2", "bytes of all bytes")
            .arg(LogText::size(peer.transferred), LogText::size(size));
    }
}

} // namespace

QString person(const TransferPeer &peer)
{
    if (!peer.name.isEmpty())
        return visibleLine(peer.name);
    Signaling::Connection connection;
    connection.id = peer.connectionId;
    return visibleLine(Person::nameOf(connection));
}

QString title(const FileTransfer &transfer)
{
    const int others = int(transfer.files.size()) - 1;
    if (others <= 0 || isFolder(transfer))
        return nameOf(transfer);
    //: The name of a file, and how many others
    return Words::tr("%1 and %Ln more", nullptr, others).arg(isolated(nameOf(transfer)));
}

QString content(const FileTransfer &transfer)
{
    const QString size = LogText::size(transfer.size);
    const int files = int(transfer.files.size());
    if (files > 1 && isFolder(transfer))
        return Words::tr("%1, %Ln file(s), %2", nullptr, files)
            .arg(isolated(nameOf(transfer)), size);
    return Words::tr("%1, %2", "name, size").arg(isolated(title(transfer)), size);
}

QString with(const FileTransfer &transfer)
{
    const int people = int(transfer.peers.size());
    if (!isOutgoing(transfer))
        return Words::tr("from %1").arg(people > 0 ? isolated(person(transfer.peers.first()))
                                                   : QString());
    if (people == 1)
        return Words::tr("to %1").arg(isolated(person(transfer.peers.first())));
    if (transfer.isToEveryone || people == 0)
        return Words::tr("to everyone");
    return Words::tr("to %Ln people", nullptr, people);
}

QString status(const FileTransfer &transfer)
{
    switch (transfer.state) {
    case State::Preparing:
        return Words::tr("Reads the files");
    case State::Offered:
        if (isOutgoing(transfer) && havingIt(transfer) > 0)
            return someHaveIt(transfer);
        return isOutgoing(transfer) ? Words::tr("Waits for an answer")
                                    : Words::tr("Offered, %1").arg(LogText::size(transfer.size));
    case State::Running:
        return running(transfer);
    case State::Waiting:
        return transfer.error == Error::None ? Words::tr("Waits for the link or the other side")
                                             : error(transfer);
    case State::Paused:
        return paused(transfer);
    case State::Done:
        return done(transfer);
    case State::Refused:
        return Words::tr("Refused");
    case State::Cancelled:
        return Words::tr("Cancelled");
    case State::Failed:
        return error(transfer);
    }
    return {};
}

QString shortStatus(const FileTransfer &transfer)
{
    if (transfer.error == Error::None)
        return status(transfer);
    QString how;
    if (transfer.state == State::Paused)
        how = Words::tr("Paused");
    else if (transfer.state == State::Waiting)
        how = Words::tr("Waits for the link or the other side");
    else if (transfer.state == State::Failed)
        how = Words::tr("Failed");
    else
        return status(transfer);
    return transfer.transferred > 0 ? stoodAt(how, transfer) : how;
}

QString peers(const FileTransfer &transfer)
{
    if (!isOutgoing(transfer) || transfer.peers.size() < 2)
        return {};
    QStringList lines;
    for (const TransferPeer &peer : transfer.peers)
        //: Who, and how the transfer to that person stands
        lines << Words::tr("%1: %2").arg(isolated(person(peer)), peerState(peer, transfer.size));
    return lines.join(QLatin1Char('\n'));
}

QString error(Error error)
{
    switch (error) {
    case Error::None:
        return {};
    case Error::FileChanged:
        return Words::tr("A file changed while it was sent. Send it again.");
    case Error::FileMissing:
        return Words::tr("A file is no longer where it was. Put it back, or send it again from its "
                         "new place.");
    case Error::CannotRead:
        return Words::tr("A file can't be read. Check its permissions.");
    case Error::CannotWrite:
        return Words::tr("The folder can't be written. Check its permissions, then resume or take "
                         "another.");
    case Error::DiskFull:
        return Words::tr("The receiver's disk is full. It goes on once there is room and it is "
                         "resumed.");
    case Error::NotEnoughSpace:
        return Words::tr(
            "There isn't enough free space in the folder. Make room, or take another.");
    case Error::WrongHash:
        return Words::tr("What arrived is not what was offered. Ask for it again.");
    case Error::PeerGone:
        return Words::tr("The other side is gone. Resume when it is back.");
    case Error::NotAnswered:
        return Words::tr("Nobody answered the offer. Offer it again.");
    case Error::NotPermitted:
        return Words::tr("Your role may not send signals. Ask for an invite that lets you.");
    case Error::BrokenRules:
        return Words::tr("The other side sent what makes no sense, so it was ended.");
    case Error::TooMuch:
        return Words::tr("There is nothing to send, or more than a transfer can have. Send fewer "
                         "files at once.");
    case Error::TooManyOpen:
        return Words::tr("The receiver has too many files open. Close some programs there, then "
                         "resume.");
    case Error::TooManyOffers:
        return Words::tr("The receiver has too many offers. Offer it again when some of them are "
                         "over.");
    }
    return {};
}

QString error(const FileTransfer &transfer)
{
    const bool isSending = isOutgoing(transfer);
    QString words;
    if (transfer.error == Error::PeerGone && transfer.isEnded() && !transfer.mayGoOn)
        words = goneForGood(isSending);
    else if (isSending && transfer.state == State::Paused)
        words = errorThere(transfer.error);
    else if (!isSending && transfer.isEnded())
        words = endOfSender(transfer.error);
    return words.isEmpty() ? error(transfer.error) : words;
}

QString begun(const FileTransfer &transfer)
{
    if (isOutgoing(transfer))
        //: What is offered, and "to whom"
        return Words::tr("Files offered %2: %1").arg(content(transfer), with(transfer));
    //: Who offers what
    return Words::tr("%1 offers %2")
        .arg(transfer.peers.isEmpty() ? QString() : isolated(person(transfer.peers.first())),
             content(transfer));
}

QString underWay(const QString &begun, const FileTransfer &transfer)
{
    // What is offered to us waits for who reads it; that it has ended is another line.
    const bool isOffer = transfer.state == State::Offered && !isOutgoing(transfer);
    if (transfer.isNull() || transfer.isEnded() || isOffer)
        return begun;
    //: A line of the log: what is sent to whom, or who offers what; and how far it is
    return Words::tr("%1 (%2)").arg(begun, status(transfer));
}

QString ended(const FileTransfer &transfer)
{
    const QString what = content(transfer);
    switch (transfer.state) {
    case State::Done:
        return isOutgoing(transfer)
            //: What was sent, and how that ended: "photo.jpg, 2.1 MiB: All have it"
            ? Words::tr("Sent %1: %2").arg(what, done(transfer))
            : Words::tr("Received %1, %2: %3").arg(what, with(transfer), done(transfer));
    case State::Refused:
        return Words::tr("Refused: %1, %2").arg(what, with(transfer));
    case State::Cancelled:
        return Words::tr("Cancelled: %1, %2").arg(what, with(transfer));
    case State::Failed:
        return Words::tr("Failed: %1, %2. %3").arg(what, with(transfer), error(transfer));
    default:
        return {};
    }
}

QString moreOffers(const TransferPeer &peer, int count)
{
    //: Who made so many more offers of files within a short time
    return Words::tr("%1 made %Ln more offer(s)", nullptr, count).arg(isolated(person(peer)));
}

} // namespace Signalbox::TransferText
