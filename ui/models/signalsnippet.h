#ifndef UI_MODELS_SIGNALSNIPPET_H
#define UI_MODELS_SIGNALSNIPPET_H

#include <ui/models/logrecord.h>

#include <QtCore/qstring.h>
#include <QtCore/qurl.h>

namespace Signalbox::SignalSnippet {

/// A row of the log as text for the clipboard: to read, or to send the signal again from a program.
/// None holds a token or a secret (TokenRedaction): programs take these from their environment.

enum class Format {
    Text,      ///< time, sender, target, type and data, parted by tabs
    Json,      ///< LogFormat::jsonLine()
    OpenTokJs, ///< a statement for a page that has a `session`
    C,         ///< a statement with the names of opentok.h, for code that has a `session`
    Qt,        ///< statements with this library, for code that has a `session`
    NodeSdk,   ///< a program; the secret comes from SIGNALBOX_SECRET
    Curl,      ///< a command for a POSIX shell; a token of the REST API comes from SIGNALBOX_JWT
    Cli,       ///< a command for a POSIX shell; where to comes from SIGNALBOX_INVITE
};

/// Where the session is. Never holds a token.
struct Place
{
    QUrl apiUrl;
    QString apiKey;
    QString sessionId;
};

/// Only signals can be sent again; other rows have Text and Json. A C text ends at U+0000, so what
/// holds one has no C.
bool isPossible(Format format, const LogRecord &record);
/// Without a line break at the end; empty where it isn't possible. REST and C take texts only, so
/// data that is another JSON value is its JSON text for NodeSdk, Curl and C.
QString make(Format format, const LogRecord &record, const Place &place);

} // namespace Signalbox::SignalSnippet

#endif
