#ifndef APP_CLI_TRANSFERTEXT_H
#define APP_CLI_TRANSFERTEXT_H

#include <signaling/transfer/filetransfer.h>
#include <signaling/transfer/transferpreflight.h>

#include <QtCore/qstring.h>

namespace App {

/// How transfers are written for people.
namespace TransferText {

/// "1 file, 12.0 MB, 2065 signals, about 2 s".
QString text(const Signaling::TransferPreflight &preflight);
QString bytes(qint64 count);
/// What its data says it is called, and the beginning of its id.
QString name(const Signaling::TransferPeer &peer);
/// "has it", "refused it" …; empty while there is nothing to tell.
QString outcome(const Signaling::TransferPeer &peer);
/// The exit code of a transfer that has ended: Done once all have it who took it. Of what was
/// offered to some by their ids none may refuse it.
int exitCode(const Signaling::FileTransfer &transfer);

} // namespace TransferText
} // namespace App

#endif
