#ifndef SIGNALING_TRANSFER_TRANSFERPROOF_P_H
#define SIGNALING_TRANSFER_TRANSFERPROOF_P_H

#include <signaling/transfer/filetransfer.h>

#include <QtCore/qlist.h>
#include <QtCore/qstring.h>

namespace Signaling {

/// How both sides of a transfer know each other again as other connections: by a key that only
/// they have, without telling it. A proof is worth something only from one connection to one other.
namespace TransferProof {

QString ofReceiver(const QString &key, const QString &id, const QString &from, const QString &to);
QString ofSender(const QString &key, const QString &id, const QString &from, const QString &to);
/// What stands for the key where that may have got lost on its way: only who was offered files with
/// these hashes knows it.
QString keyOfOffer(const QList<QByteArray> &hashes);
/// In a time that doesn't tell how much of it was right.
bool isSame(const QString &a, const QString &b);

} // namespace TransferProof

/// The words of the protocol for errors: "why" in `cancel` and `pause`.
namespace TransferWords {

QString ofError(FileTransfer::Error error);
/// Of an unknown word: BrokenRules; of "user": None.
FileTransfer::Error errorOf(const QString &word);

} // namespace TransferWords
} // namespace Signaling

#endif
