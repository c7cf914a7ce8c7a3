#ifndef SIGNALING_PROTOCOL_RAPTORMESSAGE_H
#define SIGNALING_PROTOCOL_RAPTORMESSAGE_H

#include <signaling/protocol/decodeerror.h>
#include <signaling/signaling_global.h>

#include <QtCore/qbytearray.h>
#include <QtCore/qjsonobject.h>
#include <QtCore/qstring.h>

#include <optional>

namespace Signaling {

/// What a Raptor uri names: /v2/partner/{key}/session/{sessionId}[/connection/{id}][/signal/{id}].
struct SIGNALING_EXPORT RaptorUri
{
    QString apiKey;
    QString sessionId;
    QString connectionId; ///< null where the uri names none
    QString signalId;     ///< null where the uri names none

    static std::optional<RaptorUri> decode(QStringView uri, DecodeError *error = nullptr);
    QString encode() const;
    /// "/v2/partner/{key}/session/{sessionId}": what a client subscribes to.
    QString sessionAddress() const;

    friend bool operator==(const RaptorUri &a, const RaptorUri &b)
    {
        return a.apiKey == b.apiKey && a.sessionId == b.sessionId
            && a.connectionId == b.connectionId && a.signalId == b.signalId;
    }
};

/// The type and data of a signal, as they travel.
struct SIGNALING_EXPORT SignalBody
{
    /// Null where there is no type.
    QString type;
    /// Compact JSON text (UTF-8) of the data, with members in the order and numbers in the spelling
    /// in which they came; null where there is no data.
    QByteArray dataJson;

    bool hasData() const { return !dataJson.isNull(); }
    /// True for a JSON value that isn't a string.
    bool dataIsJson() const { return hasData() && !dataJson.startsWith('"'); }
    /// A string's text, or the JSON text of another value; null where there is no data.
    QString dataText() const;

    /// A body whose data is the string \a text (null: no data).
    static SignalBody fromText(const QString &type, const QString &text);
    /// A body whose data is the JSON value in \a json; std::nullopt if that isn't valid JSON.
    static std::optional<SignalBody> fromJson(const QString &type, const QByteArray &json,
                                              DecodeError *error = nullptr);
};

/// A JSON message inside a Rumor MESSAGE (docs/protocol.md §3).
struct SIGNALING_EXPORT RaptorMessage
{
    /// What it asks, or tells.
    enum class Method {
        Create,  ///< a client joins
        Delete,  ///< a client leaves, or ends another's connection
        Signal,  ///< a signal, on its way to the hub or from it
        Created, ///< the hub: somebody joined
        Deleted, ///< the hub: somebody left
    };

    Method method = Method::Signal;
    RaptorUri uri;
    /// For every method but Signal.
    QJsonObject content;
    /// For Signal only.
    SignalBody signal;
    /// For Deleted only: "clientDisconnected", "forceDisconnected" …; else null.
    QString reason;
    /// From decode(), for Signal: the text it was read from is the one that encode() gives.
    bool isPlain = false;

    /// Refuses what isn't a JSON object, an unknown method, a missing or foreign uri, a content
    /// that isn't an object, a type that isn't a string or null. JSON null as type or data means
    /// none.
    static std::optional<RaptorMessage> decode(QByteArrayView json, DecodeError *error = nullptr);
    QByteArray encode() const;
};

} // namespace Signaling

#endif
