#ifndef UI_QML_QMLSESSIONINPUT_H
#define UI_QML_QMLSESSIONINPUT_H

#include <signaling/sessioncredentials.h>

#include <QtCore/qlist.h>
#include <QtCore/qobject.h>
#include <QtQml/qqmllist.h>
#include <QtQml/qqmlregistration.h>

#include <optional>

namespace Signalbox {

/// What a SignalingSession of QML is given: what to join with, and what is written inside it.
class QmlSessionInput : public QObject
{
    Q_OBJECT
    QML_ANONYMOUS
    Q_CLASSINFO("DefaultProperty", "data")
    Q_PROPERTY(QString invite READ invite WRITE setInvite NOTIFY inviteChanged)
    Q_PROPERTY(Signaling::SessionCredentials credentials READ credentials WRITE setCredentials
                   NOTIFY credentialsChanged)
    Q_PROPERTY(QQmlListProperty<QObject> data READ data CONSTANT)

public:
    using QObject::QObject;

    /// A link that begins with signalbox:join? What credentials have goes before what it says.
    QString invite() const { return m_invite; }
    void setInvite(const QString &invite);
    Signaling::SessionCredentials credentials() const { return m_credentials; }
    void setCredentials(const Signaling::SessionCredentials &credentials);
    /// Its SignalHandlers, for example. What is destroyed leaves it.
    QQmlListProperty<QObject> data();

Q_SIGNALS:
    void inviteChanged();
    void credentialsChanged();

protected:
    /// Neither an invite nor credentials were given.
    bool isEmpty() const;
    /// Both together; nothing, and why, if the invite is none.
    std::optional<Signaling::SessionCredentials> wanted(QString *problem) const;

private:
    void append(QObject *object);
    void clear();

    QString m_invite;
    Signaling::SessionCredentials m_credentials;
    QList<QObject *> m_data;
};

} // namespace Signalbox

#endif
