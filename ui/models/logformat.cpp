#include "logformat.h"

#include <ui/models/isolated.h>
#include <ui/models/logwords.h>
#include <ui/models/tokenredaction.h>

#include <QtCore/qdatetime.h>
#include <QtCore/qjsondocument.h>
#include <QtCore/qjsonobject.h>

namespace Signalbox::LogFormat {

namespace {

QString isoTime(qint64 ms)
{
    return QDateTime::fromMSecsSinceEpoch(ms).toUTC().toString(Qt::ISODateWithMs);
}

QJsonValue textOrNull(const QString &text)
{
    return text.isNull() ? QJsonValue(QJsonValue::Null) : QJsonValue(text);
}

void addSignal(QJsonObject &line, const LogRecord &record)
{
    line.insert(QStringLiteral("direction"), LogWords::of(record.direction));
    line.insert(QStringLiteral("type"), textOrNull(record.type));
    line.insert(QStringLiteral("to"),
                record.targetId.isEmpty() ? QJsonValue(QJsonValue::Null) : record.targetId);
    if (!record.targetName.isEmpty())
        line.insert(QStringLiteral("toName"), record.targetName);
    if (record.delivery != Delivery::None) {
        line.insert(QStringLiteral("outcome"), LogWords::of(record.delivery));
        line.insert(QStringLiteral("retry"), record.retry);
    }
    if (record.json)
        line.insert(QStringLiteral("json"), true);
    else
        line.insert(QStringLiteral("data"), textOrNull(record.data));
}

QByteArray quoted(const QString &text)
{
    if (text.isNull())
        return {};
    QByteArray utf8 = text.toUtf8();
    const bool plain = !utf8.isEmpty() && !utf8.contains('"') && !utf8.contains(',')
        && !utf8.contains('\n') && !utf8.contains('\r') && !utf8.startsWith(' ')
        && !utf8.endsWith(' ');
    if (plain)
        return utf8;
    utf8.replace('"', "\"\"");
    return '"' + utf8 + '"';
}

// What a row of another kind than signals hasn't is absent; empty is a different thing.
QString presentOrNull(const QString &text)
{
    return text.isEmpty() ? QString() : text;
}

} // namespace

QByteArray jsonLine(const LogRecord &row)
{
    const LogRecord record = TokenRedaction::withoutTokens(row);
    const bool isSignal = record.kind == LogKind::Signal;
    QJsonObject line{{QStringLiteral("event"), LogWords::of(record.kind)},
                     {QStringLiteral("time"), isoTime(record.time)},
                     {QStringLiteral("receivedAt"), record.time}};
    if (!record.personId.isEmpty())
        line.insert(QStringLiteral("from"),
                    QJsonObject{{QStringLiteral("id"), record.personId},
                                {QStringLiteral("name"), record.personName}});
    else if (isSignal)
        line.insert(QStringLiteral("from"), QJsonValue(QJsonValue::Null));
    if (isSignal)
        addSignal(line, record);
    if (!record.note.isEmpty())
        line.insert(QStringLiteral("note"), withoutIsolates(record.note));
    if (record.duration != 0)
        line.insert(QStringLiteral("duration"), record.duration);
    if (record.waiting != 0)
        line.insert(QStringLiteral("waiting"), record.waiting);
    QByteArray text = QJsonDocument(line).toJson(QJsonDocument::Compact);
    if (isSignal && record.json) {
        // Not through QJsonValue, which holds no number beyond a double and sorts members. Line
        // breaks in it can only be between its parts.
        QByteArray value = record.data.toUtf8();
        value.replace('\n', ' ').replace('\r', ' ');
        text.insert(1, "\"data\":" + value + ',');
    }
    return text;
}

QByteArray csvHeader()
{
    return QByteArrayLiteral("time,event,direction,fromId,fromName,toId,toName,type,data,json,"
                             "bytes,outcome,note\r\n");
}

QByteArray csvLine(const LogRecord &row)
{
    const LogRecord record = TokenRedaction::withoutTokens(row);
    const bool isSignal = record.kind == LogKind::Signal;
    const QByteArrayList cells{isoTime(record.time).toLatin1(),
                               LogWords::of(record.kind).toLatin1(),
                               isSignal ? LogWords::of(record.direction).toLatin1() : QByteArray(),
                               quoted(presentOrNull(record.personId)),
                               quoted(presentOrNull(record.personName)),
                               quoted(presentOrNull(record.targetId)),
                               quoted(presentOrNull(record.targetName)),
                               quoted(record.type),
                               quoted(record.data),
                               isSignal ? QByteArray(record.json ? "true" : "false") : QByteArray(),
                               record.data.isNull() ? QByteArray()
                                                    : QByteArray::number(row.data.toUtf8().size()),
                               LogWords::of(record.delivery).toLatin1(),
                               quoted(presentOrNull(withoutIsolates(record.note)))};
    return cells.join(',') + "\r\n";
}

} // namespace Signalbox::LogFormat
