#ifndef UI_QML_QMLSIGNALHANDLER_H
#define UI_QML_QMLSIGNALHANDLER_H

#include <ui/qml/qmlsignalingsession.h>
#include <ui/qml/signalmessagevalue.h>

#include <QtCore/qobject.h>
#include <QtCore/qpointer.h>
#include <QtCore/qstring.h>
#include <QtQml/qqmlparserstatus.h>
#include <QtQml/qqmlregistration.h>

namespace Signalbox {

/// Hears the signals of one type. Written inside a SignalingSession it hears that one's.
class QmlSignalHandler : public QObject, public QQmlParserStatus
{
    Q_OBJECT
    Q_INTERFACES(QQmlParserStatus)
    QML_NAMED_ELEMENT(SignalHandler)
    Q_PROPERTY(
        Signalbox::QmlSignalingSession *session READ session WRITE setSession NOTIFY sessionChanged)
    Q_PROPERTY(QString type READ type WRITE setType RESET resetType NOTIFY typeChanged)
    Q_PROPERTY(bool enabled READ isEnabled WRITE setEnabled NOTIFY enabledChanged)

public:
    using QObject::QObject;

    QmlSignalingSession *session() const { return m_session; }
    void setSession(QmlSignalingSession *session);
    /// Only signals of this type are heard; set to "", those without one; not set, all.
    QString type() const { return m_type; }
    void setType(const QString &type);
    void resetType();
    bool isEnabled() const { return m_isEnabled; }
    void setEnabled(bool enabled);

    void classBegin() override { }
    void componentComplete() override;

Q_SIGNALS:
    void sessionChanged();
    void typeChanged();
    void enabledChanged();
    void received(const Signalbox::SignalMessageValue &message);

private:
    void hear(const SignalMessageValue &message);

    QPointer<QmlSignalingSession> m_session;
    QString m_type;
    bool m_hasType = false;
    bool m_isEnabled = true;
};

} // namespace Signalbox

#endif
