#ifndef SIGNALING_PROTOCOL_LIMITS_H
#define SIGNALING_PROTOCOL_LIMITS_H

#include <signaling/signaling_global.h>

#include <QtCore/qbytearray.h>
#include <QtCore/qstring.h>

#include <optional>

namespace Signaling {

struct SignalBody;

/// The protocol's numbers and the checks that follow from them (docs/protocol.md, "Limits").
namespace Limits {

inline constexpr qsizetype MaxTypeBytes = 128;
inline constexpr qsizetype MaxDataBytes = 8192;
/// JSON.stringify(data).length, in UTF-16 units: what OpenTok.js lets through.
inline constexpr qsizetype MaxDataUtf16 = 8192;
/// It is a UUID; every receiver gets it, so it must not carry what is too much for the data.
inline constexpr qsizetype MaxSignalIdLength = 128;
inline constexpr qsizetype MaxSessionIdLength = 255;
/// Documented as 1000; the Node SDK lets 1024 through.
inline constexpr qsizetype MaxConnectionDataLength = 1024;
/// No legal frame is larger: a connection list of a session with thousands of members is the
/// largest the server sends; a client sends far less.
inline constexpr qsizetype MaxClientFrameBytes = 64 * 1024;
inline constexpr qsizetype MaxServerFrameBytes = 16 * 1024 * 1024;
/// What a client keeps of messages that come before the answer to joining.
inline constexpr qsizetype MaxEarlyBytes = 8 * 1024 * 1024;
inline constexpr int PingAfterMs = 2000;
inline constexpr int DeadAfterMs = 5900;
/// A REST token may be valid for this long at most.
inline constexpr int MaxRestTokenSeconds = 300;
inline constexpr int ClockSkewSeconds = 30;

/// What is wrong with a signal: a status of the protocol (400, 413) and a sentence with the counts.
struct Violation
{
    int status = 400;
    QString message;
};

/// Type: at most 128 of A–Z a–z 0–9 - . _ ~, or none.
SIGNALING_EXPORT std::optional<Violation> checkType(QStringView type);
/// Data that one of our clients sends: at most 8192 bytes of UTF-8.
SIGNALING_EXPORT std::optional<Violation> checkData(QStringView data);
/// What a server accepts: data within checkData, or within what OpenTok.js lets through.
SIGNALING_EXPORT std::optional<Violation> checkBody(const SignalBody &body);

} // namespace Limits
} // namespace Signaling

#endif
