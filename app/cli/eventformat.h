#ifndef APP_CLI_EVENTFORMAT_H
#define APP_CLI_EVENTFORMAT_H

#include <signaling/connection.h>
#include <signaling/signalmessage.h>

#include <QtCore/qjsonobject.h>
#include <QtCore/qstring.h>

namespace App {

/// How what happens in a session is written: a line for people, an object for programs.
namespace EventFormat {

/// "12:34:56.789  chat  Ann (8159eb31)  Hello".
QString text(const Signaling::SignalMessage &message);
/// A line {"event":"signal","type","data","from","to","receivedAt"}: what a signal hasn't is null;
/// data is a string or, where the sender sent another JSON value, that value, spelled as it came.
QByteArray json(const Signaling::SignalMessage &message);

/// What its data says it is called, else nothing, and the beginning of its id.
QString text(const Signaling::Connection &connection);
QJsonObject json(const Signaling::Connection &connection);

} // namespace EventFormat
} // namespace App

#endif
