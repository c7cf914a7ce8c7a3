#include "eventformat.h"

#include "console.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace App {
namespace EventFormat {

using Signaling::Connection;
using Signaling::SignalMessage;

namespace {

QJsonValue textOrNull(const QString &text)
{
    return text.isNull() ? QJsonValue(QJsonValue::Null) : QJsonValue(text);
}

} // namespace

QString text(const Connection &connection)
{
    const QString name = connection.name();
    const QString id = connection.shortId();
    return Console::printable(name.isEmpty() ? id : QStringLiteral("%1 (%2)").arg(name, id));
}

QJsonObject json(const Connection &connection)
{
    return {{QStringLiteral("id"), connection.id},
            {QStringLiteral("data"), connection.data},
            {QStringLiteral("creationTime"), connection.creationTime},
            {QStringLiteral("permissions"), QJsonArray::fromStringList(connection.permissions)}};
}

QString text(const SignalMessage &message)
{
    const QString time =
        QDateTime::fromMSecsSinceEpoch(message.receivedAt).toString(QStringLiteral("HH:mm:ss.zzz"));
    const QString type = message.type.isEmpty() ? QStringLiteral("-") : message.type;
    QString from = message.from ? text(*message.from) : QStringLiteral("server");
    if (message.isTargeted())
        from += QStringLiteral(" to me");
    const QString data = message.hasData() ? message.data : QStringLiteral("(no data)");
    return QStringLiteral("%1  %2  %3  %4")
        .arg(time, Console::printable(type), from, Console::printable(data));
}

QByteArray json(const SignalMessage &message)
{
    const QJsonValue null(QJsonValue::Null);
    QJsonObject line{
        {QStringLiteral("event"), QStringLiteral("signal")},
        {QStringLiteral("type"), textOrNull(message.type)},
        {QStringLiteral("from"), message.from ? QJsonValue(json(*message.from)) : null},
        {QStringLiteral("to"), message.isTargeted() ? QJsonValue(message.to) : null},
        {QStringLiteral("receivedAt"), message.receivedAt}};
    if (!message.isJson)
        line.insert(QStringLiteral("data"), textOrNull(message.data));
    QByteArray text = QJsonDocument(line).toJson(QJsonDocument::Compact);
    // Not through QJsonValue, which holds no number beyond a double and sorts members.
    if (message.isJson)
        text.insert(1, "\"data\":" + message.data.toUtf8() + ',');
    return text;
}

} // namespace EventFormat
} // namespace App
