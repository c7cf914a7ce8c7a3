#ifndef APP_COMMON_PRIVACY_H
#define APP_COMMON_PRIVACY_H

namespace App {

/// Qt's HTTP server logs whole requests at the debug level, tokens among their headers: not in our
/// programs, whatever the logging rules say.
void keepSecretsOutOfLogs();

/// Overwrites tokens, secrets and invites among the program's arguments, so that the list of
/// processes no longer shows them. Once they are read: QCoreApplication::arguments() looks there.
void hideSecretArguments(int argc, char **argv);

} // namespace App

#endif
