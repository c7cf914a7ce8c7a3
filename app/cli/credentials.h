#ifndef APP_CLI_CREDENTIALS_H
#define APP_CLI_CREDENTIALS_H

#include "arguments.h"

#include <signaling/servertrust.h>
#include <signaling/sessioncredentials.h>

namespace App {

/// The options that say which session, and who one is there.
QList<QCommandLineOption> credentialOptions();
/// As credentialOptions() without what concerns tokens for a session: for a program that acts for
/// the whole project.
QList<QCommandLineOption> projectOptions();

/// Whether an argument is an invite.
bool looksLikeInvite(const QString &argument);

/// Credentials from options, then \a invite (an argument, or empty), then the environment. With a
/// secret instead of a token, a token is made.
Result<Signaling::SessionCredentials> resolveCredentials(const Arguments &arguments,
                                                         const QString &invite);

/// A project's key and secret, from options or environment.
struct Project
{
    QString key;
    QByteArray secret;
};
/// \a sessionId, if not empty, tells the key where none is given; another project's is refused.
Result<Project> resolveProject(const Arguments &arguments, const QString &sessionId = {});
/// The server from options or environment; an empty one where there is none.
Result<QUrl> resolveServer(const Arguments &arguments);
/// Which certificates of \a server are accepted, from options or environment.
Result<Signaling::ServerTrust> resolveTrust(const Arguments &arguments, const QUrl &server);

} // namespace App

#endif
