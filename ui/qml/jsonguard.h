#ifndef UI_QML_JSONGUARD_H
#define UI_QML_JSONGUARD_H

#include <QtCore/qobject.h>
#include <QtCore/qstring.h>
#include <QtQml/qjsvalue.h>

QT_BEGIN_NAMESPACE
class QJSEngine;
QT_END_NAMESPACE

namespace Signalbox {

/// Sees each value that JSON.stringify() comes by, at any depth, and finds those that it would lose
/// without a word (functions, NaN, a Map) or that nobody means to send (objects of QML,
/// credentials).
class JsonGuard : public QObject
{
    Q_OBJECT

public:
    explicit JsonGuard(QJSEngine *engine)
        : m_engine(engine)
    {
    }

    /// The JSON of \a value, as a string of JavaScript; an error or undefined if it has none.
    QJSValue stringify(const QJSValue &value);
    /// Why what was to be written can't be sent; empty if it can.
    const QString &problem() const { return m_problem; }

    /// The second argument of JSON.stringify().
    Q_INVOKABLE
    QJSValue replace(const QString &key, const QJSValue &value);

private:
    QString whyNot(const QJSValue &value) const;
    QString whyNotObject(const QJSValue &object) const;
    QJSValue prototypeOf(const QString &type) const;

    QJSEngine *m_engine;
    QString m_problem;
};

} // namespace Signalbox

#endif
