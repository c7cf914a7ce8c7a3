#include "javascriptvalue.h"

#include <ui/qml/jsonguard.h>

#include <QJSEngine>
#include <QJSValueIterator>
#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>
#include <chrono>

namespace Signalbox {

namespace {

constexpr double LongestTimeoutMs = 24 * 60 * 60 * 1000;

QJsonValue parsed(const QString &json)
{
    // Qt's reader takes nothing but arrays and objects.
    const QByteArray array = '[' + json.toUtf8() + ']';
    const QJsonArray values = QJsonDocument::fromJson(array).array();
    return values.size() == 1 ? values.first() : QJsonValue(QJsonValue::Undefined);
}

QString readTarget(const QJSValue &value, SendArguments &arguments)
{
    QString problem;
    const Signaling::Connection target = connectionOf(value, QLatin1String("to"), &problem);
    if (!problem.isEmpty())
        return problem + QStringLiteral("; leave it away to send to everyone");
    arguments.options.to = target;
    return {};
}

QString readTimeout(const QJSValue &value, SendArguments &arguments)
{
    const double ms = value.toNumber();
    // Not a number fails both.
    if (!value.isNumber() || !(ms >= 0 && ms <= LongestTimeoutMs))
        return QStringLiteral("timeout is %1: it must be 0 to 86400000 milliseconds, 0 for that of "
                              "the retry policy")
            .arg(value.toString());
    arguments.options.timeout = std::chrono::milliseconds(qint64(ms));
    return {};
}

QString readOption(const QString &name, const QJSValue &value, SendArguments &arguments)
{
    if (name == QLatin1String("to"))
        return readTarget(value, arguments);
    if (name == QLatin1String("timeout"))
        return readTimeout(value, arguments);
    if (name == QLatin1String("retryAfterReconnect")) {
        arguments.options.retryAfterReconnect = value.toBool();
        return value.isBool()
            ? QString()
            : QStringLiteral("retryAfterReconnect is %1: it must be true or false")
                  .arg(value.toString());
    }
    if (name == QLatin1String("finished")) {
        arguments.finished = value;
        return value.isCallable()
            ? QString()
            : QStringLiteral("finished is %1: it must be a function").arg(value.toString());
    }
    return QStringLiteral("There is no option %1; there are to, retryAfterReconnect, timeout and "
                          "finished")
        .arg(name);
}

} // namespace

QString signalType(const QJSValue &value, QString *problem)
{
    if (value.isString())
        return value.toString();
    if (!value.isUndefined() && !value.isNull())
        *problem = QStringLiteral("The type is %1: it must be a text").arg(value.toString());
    return {};
}

Signaling::Connection connectionOf(const QJSValue &value, QLatin1String name, QString *problem)
{
    Signaling::Connection connection;
    const QVariant variant = value.toVariant();
    if (variant.metaType() == QMetaType::fromType<Signaling::Connection>())
        return variant.value<Signaling::Connection>();
    if (value.isString())
        connection.id = value.toString();
    if (connection.id.isEmpty())
        *problem = QStringLiteral("%1 is %2: it must be a connection or the id of one")
                       .arg(name, value.isString() ? QStringLiteral("empty") : value.toString());
    return connection;
}

SignalData signalData(QJSEngine *engine, const QJSValue &value)
{
    SignalData data;
    if (value.isUndefined() || value.isNull())
        return data;
    if (value.isString()) {
        data.text = value.toString();
        if (data.text.isNull())
            data.text = QLatin1String("");
        return data;
    }
    JsonGuard guard(engine);
    const QJSValue text = guard.stringify(value);
    if (!guard.problem().isEmpty()) {
        data.problem = guard.problem();
    } else if (text.isError()) {
        data.problem = text.property(QStringLiteral("message")).toString();
    } else if (!text.isString()) {
        data.problem = QStringLiteral("This value can't be sent: it has no JSON");
    } else if (text.toString().startsWith(u'"')) {
        // A date, for example: JSON writes it as a string.
        data.text = parsed(text.toString()).toString();
    } else {
        data.text = text.toString();
        data.isJson = true;
    }
    return data;
}

SendArguments sendArguments(const QJSValue &value)
{
    SendArguments arguments;
    if (value.isUndefined())
        return arguments;
    if (!value.isObject() || value.isArray() || value.isCallable()) {
        arguments.problem = QStringLiteral("The options are %1: they must be an object, such as "
                                           "{ timeout: 5000 }")
                                .arg(value.toString());
        return arguments;
    }
    QJSValueIterator member(value);
    while (member.hasNext() && arguments.problem.isEmpty()) {
        member.next();
        arguments.problem = readOption(member.name(), member.value(), arguments);
    }
    return arguments;
}

QVariant variantOfJson(const QString &json)
{
    // As it is, QML makes values of JavaScript of it, with real arrays.
    const QJsonValue value = parsed(json);
    return value.isUndefined() ? QVariant() : QVariant::fromValue(value);
}

} // namespace Signalbox
