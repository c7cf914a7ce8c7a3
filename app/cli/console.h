#ifndef APP_CLI_CONSOLE_H
#define APP_CLI_CONSOLE_H

#include <QtCore/qbytearray.h>
#include <QtCore/qjsonobject.h>
#include <QtCore/qstring.h>

namespace App {

/// The program's output: results on stdout, remarks and errors on stderr, each line written out at
/// once so that a pipe sees it while the program runs.
namespace Console {

void print(const QString &line);
void print(const QJsonObject &line);
/// \a utf8: a whole line.
void print(const QByteArray &utf8);
/// On stderr: what people like to know and scripts ignore.
void remark(const QString &line);
/// On stderr: "signalbox-cli: {line}".
void error(const QString &line);
/// False once stdout could not be written.
bool isWritable();

/// \a text without anything that moves the cursor, colours or rings: control characters, also those
/// that turn the direction of writing, become escapes such as \n and \u{1b}.
QString printable(const QString &text);

} // namespace Console
} // namespace App

#endif
