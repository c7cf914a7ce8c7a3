#ifndef UI_MODELS_TRANSFERTEXT_H
#define UI_MODELS_TRANSFERTEXT_H

#include <signaling/transfer/filetransfer.h>

#include <QtCore/qstring.h>

namespace Signalbox::TransferText {

/// Words for what a FileTransfer stores.

/// What goes: the file's or the folder's name, or the first file's "and 2 more".
QString title(const Signaling::FileTransfer &transfer);
/// With its size, and the number of files where there are several: "photos, 12 files, 4.1 MiB".
QString content(const Signaling::FileTransfer &transfer);
/// With whom: "to everyone", "to 4 people", "to Anna", "from Anna".
QString with(const Signaling::FileTransfer &transfer);
/// A person, never empty: the name, or the beginning of the connection's id.
QString person(const Signaling::TransferPeer &peer);
/// How it stands: "4.1 of 12.0 MiB, 1.2 MiB/s, 8 s left", "Waits for an answer".
QString status(const Signaling::FileTransfer &transfer);
/// The same where error() is said beside it: "Failed, 1.0 of 2.0 MiB".
QString shortStatus(const Signaling::FileTransfer &transfer);
/// Of a transfer to several, a line for each: "Anna: has it"; else empty.
QString peers(const Signaling::FileTransfer &transfer);
/// What happened and what helps, in a sentence; empty for None.
QString error(Signaling::FileTransfer::Error error);
/// Of \a transfer, by whose it is to mend that.
QString error(const Signaling::FileTransfer &transfer);
/// A sentence for the log when it begins, and when it has ended.
QString begun(const Signaling::FileTransfer &transfer);
QString ended(const Signaling::FileTransfer &transfer);
/// \a begun, and while it is under way how far it is.
QString underWay(const QString &begun, const Signaling::FileTransfer &transfer);
/// One for several offers of somebody who makes too many.
QString moreOffers(const Signaling::TransferPeer &peer, int count);

} // namespace Signalbox::TransferText

#endif
