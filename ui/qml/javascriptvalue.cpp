#include "javascriptvalue.h"

#include <QJSEngine>
#include <QJSValueIterator>
#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>
#include <chrono>
#include <cmath>

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

QString whyNot(const QJSValue &value)
{
    if (value.isNumber() && !std::isfinite(value.toNumber()))
        return QStringLiteral("%1 can't be sent: JSON has no such number").arg(value.toString());
    if (value.isCallable())
        return QStringLiteral("A function can't be sent");
    if (value.isQObject())
        return QStringLiteral("An object of QML can't be sent: copy what is meant into { }");
    return {};
}

QString readTarget(const QJSValue &value, SendArguments &arguments)
{
    const QVariant variant = value.toVariant();
    if (value.isString() && !value.toString().isEmpty()) {
        arguments.options.to.emplace();
        arguments.options.to->id = value.toString();
        return {};
    }
    if (variant.metaType() == QMetaType::fromType<Signaling::Connection>()) {
        arguments.options.to = variant.value<Signaling::Connection>();
        return {};
    }
    return QStringLiteral("to is %1: it must be a connection or the id of one; leave it away to "
                          "send to everyone")
        .arg(value.isString() ? QStringLiteral("empty") : value.toString());
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
    data.problem = whyNot(value);
    if (!data.problem.isEmpty())
        return data;
    const QJSValue json = engine->globalObject().property(QStringLiteral("JSON"));
    const QJSValue text = json.property(QStringLiteral("stringify")).call({value});
    if (text.isError()) {
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
