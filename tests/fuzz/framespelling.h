#ifndef TESTS_FUZZ_FRAMESPELLING_H
#define TESTS_FUZZ_FRAMESPELLING_H

#include <QtCore/qbytearray.h>
#include <QtCore/qbytearraylist.h>

namespace Fuzzing {

/// Frames as a line of text, so that an input can be read, and changed where it matters.
namespace FrameSpelling {

/// \a text with each %XX as that byte.
QByteArray bytes(const QByteArray &text);
/// "TYPE [to=ADDRESS] [NAME=VALUE]… [| DATA]", with %XX for what a word can't hold, as bytes.
QByteArray frame(const QByteArray &line);
/// The three frames with which a client joins; \a token: "moderator", "other-publisher" …
QByteArrayList joining(const QByteArray &token);
/// A signal to that connection.
QByteArray signalTo(const QByteArray &connectionId, const QByteArray &transactionId);

} // namespace FrameSpelling
} // namespace Fuzzing

#endif
