#include "logformat.h"

#include <ui/models/logwords.h>
#include <ui/models/person.h>
#include <ui/models/rawjson.h>

#include <QtCore/qcoreapplication.h>
#include <QtCore/qdatetime.h>
#include <QtCore/qjsondocument.h>
#include <QtCore/qjsonobject.h>

namespace Signalbox::LogFormat {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(LogFormat)
};

/// Reads one line's members, and keeps the name of the first that is not as it should be.
class LineReader
{
public:
    explicit LineReader(const QJsonObject &json)
        : m_json(json)
    {
    }

    QJsonValue value(const char *name) const { return m_json.value(QLatin1String(name)); }
    QString wrong() const { return m_wrong; }
    bool check(const char *name, bool isRight)
    {
        if (!isRight && m_wrong.isEmpty())
            m_wrong = QLatin1String(name);
        return isRight;
    }
    /// Null where it is null or not there.
    QString text(const char *name)
    {
        const QJsonValue it = value(name);
        if (it.isUndefined() || it.isNull())
            return {};
        check(name, it.isString());
        return it.toString();
    }
    bool flag(const char *name, bool otherwise)
    {
        const QJsonValue it = value(name);
        check(name, it.isUndefined() || it.isBool());
        return it.toBool(otherwise);
    }
    qint64 number(const char *name, qint64 most)
    {
        const QJsonValue it = value(name);
        if (it.isUndefined())
            return 0;
        const bool isRight = it.isDouble() && it.toDouble() >= 0 && it.toDouble() <= double(most);
        return check(name, isRight) ? qint64(it.toDouble()) : 0;
    }

private:
    const QJsonObject &m_json;
    QString m_wrong;
};

constexpr qint64 endOfTime = 253402300799999; // 9999-12-31

void readKind(LineReader &reader, LogRecord &record)
{
    const QString word = reader.text("event");
    // The command line's own words.
    if (word == QLatin1String("connected") || word == QLatin1String("connectionCreated"))
        record.kind = LogKind::Joined;
    else if (word == QLatin1String("connectionDestroyed"))
        record.kind = LogKind::Left;
    else if (const auto kind = LogWords::kind(word); reader.check("event", kind.has_value()))
        record.kind = *kind;
}

void readTime(LineReader &reader, LogRecord &record)
{
    if (reader.value("receivedAt").isUndefined() && !reader.value("time").isUndefined()) {
        const auto time = QDateTime::fromString(reader.text("time"), Qt::ISODateWithMs);
        if (reader.check("time", time.isValid()))
            record.time = time.toMSecsSinceEpoch();
        return;
    }
    record.time = reader.number("receivedAt", endOfTime);
    reader.check("receivedAt",
                 record.kind != LogKind::Signal || reader.value("receivedAt").isDouble());
}

void readPerson(LineReader &reader, LogRecord &record)
{
    const char *name = reader.value("connection").isUndefined() ? "from" : "connection";
    const QJsonValue value = reader.value(name);
    if (value.isUndefined() || value.isNull())
        return;
    const QJsonObject object = value.toObject();
    Signaling::Connection connection;
    connection.id = object.value(QLatin1String("id")).toString();
    connection.data = object.value(QLatin1String("data")).toString();
    if (!reader.check(name, !connection.isNull()))
        return;
    record.personId = connection.id;
    record.personName = object.value(QLatin1String("name")).toString();
    if (record.personName.isEmpty())
        record.personName = Person::nameOf(connection);
}

void readSignal(LineReader &reader, const QByteArray &line, LogRecord &record)
{
    record.type = reader.text("type");
    record.targetId = reader.text("to");
    record.targetName = reader.text("toName");
    if (record.targetName.isEmpty() && !record.targetId.isEmpty()) {
        Signaling::Connection target;
        target.id = record.targetId;
        record.targetName = Person::nameOf(target);
    }
    if (const QString word = reader.text("direction"); !word.isNull()) {
        const auto direction = LogWords::direction(word);
        if (reader.check("direction", direction.has_value()))
            record.direction = *direction;
    }
    if (const QString word = reader.text("outcome"); !word.isNull()) {
        const auto delivery = LogWords::delivery(word);
        if (reader.check("outcome", delivery.has_value()))
            record.delivery = *delivery;
    }
    record.retry = reader.flag("retry", true);
    const QJsonValue data = reader.value("data");
    record.json =
        reader.flag("json", false) || !(data.isUndefined() || data.isNull() || data.isString());
    record.data =
        record.json ? QString::fromUtf8(RawJson::member(line, "data")) : reader.text("data");
    reader.check("data", !record.json || !data.isUndefined());
}

} // namespace

std::optional<LogRecord> fromJsonLine(const QByteArray &line, QString *problem)
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(line, &error);
    if (error.error != QJsonParseError::NoError) {
        *problem =
            Words::tr("It is no JSON: %1, at byte %2.").arg(error.errorString()).arg(error.offset);
        return std::nullopt;
    }
    if (!document.isObject()) {
        *problem = Words::tr("It is JSON, but not an object.");
        return std::nullopt;
    }
    const QJsonObject json = document.object();
    LineReader reader(json);
    LogRecord record;
    readKind(reader, record);
    readTime(reader, record);
    readPerson(reader, record);
    if (record.kind == LogKind::Signal)
        readSignal(reader, line, record);
    record.note = reader.text(reader.value("reason").isUndefined() ? "note" : "reason");
    record.duration = reader.number("duration", endOfTime);
    record.waiting = int(reader.number("waiting", 1000000000));
    if (reader.wrong().isEmpty())
        return record;
    *problem =
        Words::tr("\"%1\" is missing, or is not what a log holds there.").arg(reader.wrong());
    return std::nullopt;
}

} // namespace Signalbox::LogFormat
