#ifndef UI_MODELS_LOGFORMAT_H
#define UI_MODELS_LOGFORMAT_H

#include <ui/models/logrecord.h>

#include <QtCore/qbytearray.h>
#include <QtCore/qstring.h>

#include <optional>

namespace Signalbox::LogFormat {

/// How rows of the log are written to files, and read back. What is written holds no token
/// (TokenRedaction).

/// One line of JSON without its end, UTF-8: {"event","time" (ISO 8601, UTC),"receivedAt" (ms since
/// 1970),"direction","from":{"id","name"},"to","toName","type","data"}, and what else the row has.
/// As `signalbox-cli listen --json` writes: what a signal hasn't is null, and data that isn't a
/// text is the value itself, spelled as it came, beside "json":true.
QByteArray jsonLine(const LogRecord &record);
/// Reads what jsonLine() or `signalbox-cli listen --json --events` wrote. Nothing, and \a problem
/// says what is wrong for people, if it is something else.
std::optional<LogRecord> fromJsonLine(const QByteArray &line, QString *problem);

/// The names of the columns, and a row: RFC 4180, UTF-8, each with its CRLF. An absent text is
/// nothing, an empty one a pair of quotes.
QByteArray csvHeader();
QByteArray csvLine(const LogRecord &record);

} // namespace Signalbox::LogFormat

#endif
