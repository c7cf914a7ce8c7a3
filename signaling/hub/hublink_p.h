#ifndef SIGNALING_HUB_HUBLINK_P_H
#define SIGNALING_HUB_HUBLINK_P_H

#include <QtCore/qbytearray.h>
#include <QtCore/qstring.h>
#include <QtNetwork/qhostaddress.h>

namespace Signaling {

/// WebSocket close codes that the hub uses. Clients come back after any but 1003 and 1011. None
/// from 1012 to 2999, which would say more: QWebSocket takes those for errors and loses the reason.
namespace CloseCode {
inline constexpr int Normal = 1000;        ///< it left, was ended by force, or has a newer socket
inline constexpr int GoingAway = 1001;     ///< the hub goes down: come back, at a time of your own
inline constexpr int ProtocolError = 1002; ///< bytes that are no frame
/// A text message; a socketId that the hub doesn't know, that is in use, or that the address lacks;
/// more waits for the client, or isn't acknowledged, than the limits allow.
inline constexpr int Unsupported = 1003;
/// A frame that isn't allowed now, too much that was refused, a wait too long, or too many sockets
/// that wait.
inline constexpr int Policy = 1008;
inline constexpr int TooLarge = 1009; ///< a frame beyond frameBytes
} // namespace CloseCode

/// Is told what happens on a HubLink.
class HubLinkListener
{
public:
    virtual ~HubLinkListener() = default;
    virtual void linkFrame(const QByteArray &frame) = 0;
    virtual void linkText() = 0;
    /// Bytes went out: bytesToWrite() is less than it was.
    virtual void linkWritten() = 0;
    /// The other side closed it, or it broke.
    virtual void linkClosed(int code) = 0;
};

/// One socket of a client. After close() or abort() the listener hears nothing more.
class HubLink
{
public:
    virtual ~HubLink() = default;
    virtual void setListener(HubLinkListener *listener) = 0;
    virtual void send(const QByteArray &frame) = 0;
    virtual void close(int code, const QString &reason) = 0;
    /// Without a word, as a cut cable.
    virtual void abort() = 0;
    virtual qint64 bytesToWrite() const = 0;
    /// Hands to the system what it takes at once, without waiting for the event loop.
    virtual void flush() { }
    /// Null where there is no network.
    virtual QHostAddress peerAddress() const { return {}; }
};

} // namespace Signaling

#endif
