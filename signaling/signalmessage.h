#ifndef SIGNALING_SIGNALMESSAGE_H
#define SIGNALING_SIGNALMESSAGE_H

#include <signaling/connection.h>
#include <signaling/signaling_global.h>

#include <QtCore/qdatetime.h>
#include <QtCore/qmetatype.h>
#include <QtCore/qobjectdefs.h>
#include <QtCore/qstring.h>

#include <optional>

namespace Signaling {

/// A signal that arrived.
class SIGNALING_EXPORT SignalMessage
{
    Q_GADGET
    Q_PROPERTY(QString type MEMBER type)
    Q_PROPERTY(QString data MEMBER data)
    Q_PROPERTY(bool json MEMBER isJson)
    Q_PROPERTY(bool fromServer READ isFromServer)
    Q_PROPERTY(Signaling::Connection sender READ sender)
    Q_PROPERTY(bool targeted READ isTargeted)
    Q_PROPERTY(QString to MEMBER to)
    Q_PROPERTY(qint64 receivedAt MEMBER receivedAt)
    Q_PROPERTY(bool own MEMBER isOwn)

public:
    /// Null where the signal has no type.
    QString type;
    /// The text; or, with isJson, the compact JSON of a value that isn't a string. Null where the
    /// signal has no data (an empty text is empty and not null).
    QString data;
    /// True where a client sent a JSON value other than a string (only JavaScript clients do).
    bool isJson = false;
    /// Who sent it; absent for a signal from a server through REST. The connection is the one the
    /// session knew when the signal arrived; of a sender it never knew, only the id is set.
    std::optional<Connection> from;
    /// The id of the one connection it was sent to; empty if it went to everyone.
    QString to;
    /// When it arrived here: milliseconds since 1970 (UTC), by this computer's clock.
    qint64 receivedAt = 0;
    /// True where this session sent it itself (the sender is among the receivers).
    bool isOwn = false;

    /// Whether a server sent it, through REST.
    bool isFromServer() const { return !from.has_value(); }
    /// Whether it went to this connection alone.
    bool isTargeted() const { return !to.isEmpty(); }
    /// As from; a null Connection where there is none.
    Connection sender() const { return from.value_or(Connection()); }
    /// An empty type is one that is there.
    bool hasType() const { return !type.isNull(); }
    /// Empty data are there.
    bool hasData() const { return !data.isNull(); }
};

} // namespace Signaling

Q_DECLARE_METATYPE(Signaling::SignalMessage)

#endif
