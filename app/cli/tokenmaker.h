#ifndef APP_CLI_TOKENMAKER_H
#define APP_CLI_TOKENMAKER_H

#include "arguments.h"

#include <signaling/protocol/clienttoken.h>

namespace App {

/// The options that say what a new client token holds.
QList<QCommandLineOption> tokenContentOptions();
/// A token with what tokenContentOptions() ask for, made now; key and session are up to the caller.
Result<Signaling::ClientToken> makeClientToken(const Arguments &arguments);
/// "90", "90s", "15m", "12h", "30d": seconds; 0 for "never".
Result<qint64> parseLifetime(const QString &text);

/// The project whose session this is; empty if the ID can't be read.
QString projectOfSession(const QString &sessionId);

} // namespace App

#endif
