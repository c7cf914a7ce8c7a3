#ifndef UI_QML_SIGNALMESSAGEVALUE_H
#define UI_QML_SIGNALMESSAGEVALUE_H

#include <signaling/signalmessage.h>

#include <QtCore/qdatetime.h>
#include <QtCore/qvariant.h>
#include <QtQml/qqmlregistration.h>

#include <utility>

namespace Signalbox {

/// A signal that arrived, as JavaScript wants it: `message.data` is the text, and `message.json`
/// the value where one was sent instead of a text.
class SignalMessageValue
{
    Q_GADGET
    QML_VALUE_TYPE(signalMessage)
    Q_PROPERTY(QString type READ type)
    Q_PROPERTY(QString data READ data)
    Q_PROPERTY(bool hasType READ hasType)
    Q_PROPERTY(bool hasData READ hasData)
    Q_PROPERTY(bool hasJson READ hasJson)
    Q_PROPERTY(QVariant json READ json)
    Q_PROPERTY(Signaling::Connection sender READ sender)
    Q_PROPERTY(bool fromServer READ isFromServer)
    Q_PROPERTY(QString to READ to)
    Q_PROPERTY(bool targeted READ isTargeted)
    Q_PROPERTY(QDateTime receivedAt READ receivedAt)
    Q_PROPERTY(bool own READ isOwn)

public:
    SignalMessageValue() = default;
    explicit SignalMessageValue(Signaling::SignalMessage message)
        : m_message(std::move(message))
    {
    }

    QString type() const { return m_message.type; }
    /// The text; of a value its JSON.
    QString data() const { return m_message.data; }
    bool hasType() const { return m_message.hasType(); }
    bool hasData() const { return m_message.hasData(); }
    bool hasJson() const { return m_message.isJson; }
    /// Undefined where a text was sent, also where that looks like JSON: JSON.parse() reads it.
    QVariant json() const;
    /// A null one where the signal came from a server.
    Signaling::Connection sender() const { return m_message.sender(); }
    bool isFromServer() const { return m_message.isFromServer(); }
    /// The id of the one connection it was sent to; empty if it went to everyone.
    QString to() const { return m_message.to; }
    bool isTargeted() const { return m_message.isTargeted(); }
    QDateTime receivedAt() const { return QDateTime::fromMSecsSinceEpoch(m_message.receivedAt); }
    bool isOwn() const { return m_message.isOwn; }

private:
    Signaling::SignalMessage m_message;
};

} // namespace Signalbox

Q_DECLARE_METATYPE(Signalbox::SignalMessageValue)

#endif
