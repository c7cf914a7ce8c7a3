#ifndef SIGNALING_PROTOCOL_RUMORFRAME_H
#define SIGNALING_PROTOCOL_RUMORFRAME_H

#include <signaling/protocol/decodeerror.h>
#include <signaling/signaling_global.h>

#include <QtCore/qbytearray.h>
#include <QtCore/qbytearraylist.h>
#include <QtCore/qlist.h>

#include <optional>
#include <utility>

namespace Signaling {

/// One binary message on the socket (docs/protocol.md §2). Texts are UTF-8 bytes, kept as they
/// came, so that decode and encode give the same bytes.
struct SIGNALING_EXPORT RumorFrame
{
    enum class Type : quint8 {
        Subscribe = 0,   ///< to what is told to the addresses
        Unsubscribe = 1, ///< from them
        Message = 2,     ///< carries a RaptorMessage
        Connect = 3,     ///< the first frame of a client
        Disconnect = 4,  ///< the last one
        Ping = 7,        ///< wants a pong
        Pong = 8,        ///< answers a ping
        Status = 9,      ///< answers a message
    };
    using Header = std::pair<QByteArray, QByteArray>;

    Type type = Type::Message;
    QByteArrayList to;     ///< at most 255, each at most 65535 bytes
    QList<Header> headers; ///< at most 255, in their order on the wire
    QByteArray data;

    /// Refuses truncated and overlong input, a length field that lies, unknown types, reserved
    /// bytes that aren't 0 and text that isn't UTF-8.
    static std::optional<RumorFrame> decode(QByteArrayView bytes, DecodeError *error = nullptr);
    /// The bytes; empty if a count or length is beyond what the format holds.
    QByteArray encode() const;

    /// The type of an encoded frame, without decoding the rest; std::nullopt if it is too short or
    /// unknown.
    static std::optional<Type> peekType(QByteArrayView bytes);
    /// The value of header \a key in an encoded frame, without copying or validating the rest; null
    /// where there is none or the frame is malformed. For acknowledgements, which come by the
    /// million.
    static QByteArrayView peekHeader(QByteArrayView bytes, QByteArrayView key);

    /// The first header of that name (case as on the wire), or a null array.
    QByteArray header(QByteArrayView key) const;
    bool hasHeader(QByteArrayView key) const;
    void setHeader(const QByteArray &key, const QByteArray &value);

    friend bool operator==(const RumorFrame &a, const RumorFrame &b)
    {
        return a.type == b.type && a.to == b.to && a.headers == b.headers && a.data == b.data;
    }
};

/// Header names in use.
namespace RumorHeader {
inline constexpr char TransactionId[] = "TRANSACTION-ID";
inline constexpr char FromAddress[] = "X-TB-FROM-ADDRESS";
inline constexpr char TokenAuth[] = "X-TB-TOKEN-AUTH";
inline constexpr char ContentType[] = "Content-Type";
inline constexpr char Status[] = "STATUS";
inline constexpr char UniqueId[] = "uniqueId";
inline constexpr char NotifyDisconnectAddress[] = "notifyDisconnectAddress";
inline constexpr char Reconnect[] = "reconnect";
/// On the first signal that a client sends after it was told to slow down; its value is "1".
inline constexpr char SignalRetry[] = "X-SB-RETRY";
/// In the STATUS of a signal, for those who asked for it: HandOver.
inline constexpr char SignalHanded[] = "X-SB-HANDED";
/// The value of ContentType.
inline constexpr char RaptorContentType[] = "application/x-raptor+v2";
} // namespace RumorHeader

} // namespace Signaling

#endif
