#ifndef UI_QML_JAVASCRIPTVALUE_H
#define UI_QML_JAVASCRIPTVALUE_H

#include <signaling/signaloptions.h>

#include <QtCore/qstring.h>
#include <QtCore/qvariant.h>
#include <QtQml/qjsvalue.h>

QT_BEGIN_NAMESPACE
class QJSEngine;
QT_END_NAMESPACE

namespace Signalbox {

/// What a value of JavaScript becomes in a signal.
struct SignalData
{
    QString text;        ///< null: the signal has no data
    bool isJson = false; ///< text is the JSON of a value that isn't a string
    QString problem;     ///< why the value can't be sent; empty if it can
};

/// A string is the type; undefined and null are none, and all else is a problem.
QString signalType(const QJSValue &value, QString *problem);

/// A connection, or the id of one: then nothing but the id is filled in. All else is a problem, in
/// which it is called \a name. Nobody (a null connection) is one.
Signaling::Connection connectionOf(const QJSValue &value, QLatin1String name, QString *problem);

/// A text stays a text, undefined and null are no data, everything else becomes JSON as
/// JSON.stringify() has it. What that would lose without a word, and what nobody means to send, is
/// a problem at any depth (jsonguard.h).
SignalData signalData(QJSEngine *engine, const QJSValue &value);

/// The third argument of sendSignal().
struct SendArguments
{
    Signaling::SignalOptions options;
    QJSValue finished; ///< a function to call with the outcome, or undefined
    QString problem;   ///< what is wrong with the argument; empty if nothing is
};

/// Reads { to, retryAfterReconnect, timeout, finished }. A name that is none of these is a problem,
/// and so is a `to` that is undefined: what was meant for one must not go to everyone.
SendArguments sendArguments(const QJSValue &value);

/// The value that a JSON text stands for; invalid (undefined in JavaScript) if it isn't JSON.
QVariant variantOfJson(const QString &json);

} // namespace Signalbox

#endif
