#include "jsonguard.h"

#include <signaling/sessioncredentials.h>

#include <QJSEngine>
#include <QJSValueIterator>

#include <cmath>

namespace Signalbox {

namespace {

// JSON has {} for each of these, whatever is in it.
const char *const Emptied[] = {"Map",      "Set",    "WeakMap", "WeakSet", "ArrayBuffer",
                               "DataView", "RegExp", "Promise", "Error"};

} // namespace

QJSValue JsonGuard::stringify(const QJSValue &value)
{
    QJSEngine::setObjectOwnership(this, QJSEngine::CppOwnership);
    const QJSValue replacer = m_engine->newQObject(this).property(QStringLiteral("replace"));
    const QJSValue json = m_engine->globalObject().property(QStringLiteral("JSON"));
    return json.property(QStringLiteral("stringify")).call({value, replacer});
}

QJSValue JsonGuard::replace(const QString &key, const QJSValue &value)
{
    // The first problem is told; what follows it isn't looked into any more.
    if (!m_problem.isEmpty())
        return {};
    m_problem = whyNot(value);
    if (m_problem.isEmpty())
        return value;
    if (!key.isEmpty())
        m_problem = key + QStringLiteral(": ") + m_problem;
    return {};
}

QString JsonGuard::whyNot(const QJSValue &value) const
{
    if (value.isNumber() && !std::isfinite(value.toNumber()))
        return QStringLiteral("%1 can't be sent: JSON has no such number").arg(value.toString());
    if (value.isCallable())
        return QStringLiteral("A function can't be sent");
    return value.isObject() ? whyNotObject(value) : QString();
}

QString JsonGuard::whyNotObject(const QJSValue &object) const
{
    if (object.isQObject())
        return QStringLiteral("An object of QML can't be sent: copy what is meant into { }");
    // A date that is none would be null; what is seen of dates otherwise is their text.
    QJSValueIterator member(object);
    while (member.hasNext()) {
        member.next();
        if (member.value().isDate() && !member.value().toDateTime().isValid())
            return member.name() + QStringLiteral(": This date can't be sent: it is invalid");
    }
    if (object.isArray()
        || object.prototype().strictlyEquals(prototypeOf(QStringLiteral("Object"))))
        return {};
    for (const char *name : Emptied) {
        const QString type = QLatin1String(name);
        const QJSValue prototype = prototypeOf(type);
        for (QJSValue its = object.prototype(); its.isObject(); its = its.prototype()) {
            if (its.strictlyEquals(prototype))
                return QStringLiteral("This value can't be sent: JSON has nothing for %1")
                    .arg(type);
        }
    }
    if (object.toVariant().metaType() == QMetaType::fromType<Signaling::SessionCredentials>())
        return QStringLiteral("Credentials can't be sent: whoever has the token is let in");
    return {};
}

QJSValue JsonGuard::prototypeOf(const QString &type) const
{
    return m_engine->globalObject().property(type).property(QStringLiteral("prototype"));
}

} // namespace Signalbox
