#ifndef APP_CLI_EXITCODE_H
#define APP_CLI_EXITCODE_H

#include <signaling/signalingerror.h>
#include <signaling/signalingsession.h>

#include <QtCore/qstring.h>

namespace App {

/// What a script learns of how a command ended; `--help` ends with this table.
enum ExitCode {
    Done = 0,
    NotAsExpected = 1,
    WrongUsage = 2,
    Unreachable = 3,
    NotAdmitted = 4,
    SignalFailed = 5,
    OutcomeUnknown = 6,
    TimeRanOut = 7,
    InvalidToken = 8,
    StoppedBySignal = 128, ///< plus the number of the system's signal
};

/// The table, a line for each.
QString exitCodeHelp();
/// Of an error that ended the session, or kept it from beginning.
int exitCodeOf(const Signaling::SignalingError &error);
/// An error's details, a line each: of "error 403: what the server said" only the number where the
/// message says the rest already.
QStringList detailsOf(const Signaling::SignalingError &error);
/// Tells people of such an error: what, the details, and which options help, if any.
void reportError(const QString &command, const Signaling::SignalingError &error);
/// Of what became of a signal.
int exitCodeOf(Signaling::SignalingSession::Outcome outcome,
               const Signaling::SignalingError &error);

} // namespace App

#endif
