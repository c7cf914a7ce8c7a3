#ifndef SIGNALING_CONNECTION_H
#define SIGNALING_CONNECTION_H

#include <signaling/signaling_global.h>

#include <QtCore/qdatetime.h>
#include <QtCore/qmetatype.h>
#include <QtCore/qobjectdefs.h>
#include <QtCore/qstring.h>
#include <QtCore/qstringlist.h>

QT_BEGIN_NAMESPACE
class QDebug;
QT_END_NAMESPACE

namespace Signaling {

/// One client in a session (docs/protocol.md). A plain value; a default-constructed one is null and
/// stands for "nobody".
class SIGNALING_EXPORT Connection
{
    Q_GADGET
    Q_PROPERTY(QString id MEMBER id)
    Q_PROPERTY(qint64 creationTime MEMBER creationTime)
    Q_PROPERTY(QString data MEMBER data)
    Q_PROPERTY(QStringList permissions MEMBER permissions)
    Q_PROPERTY(bool answersPings MEMBER answersPings)
    Q_PROPERTY(QString name READ name)
    Q_PROPERTY(bool null READ isNull)

public:
    /// A UUID that the client made up, 36 characters.
    QString id;
    /// When it joined: milliseconds since 1970 (UTC), by the server's clock.
    qint64 creationTime = 0;
    /// What its token carries; documented as at most 1000 characters. May be anything.
    QString data;
    /// What it may do, in the field's words: "publish", "subscribe", "signal", "forcedisconnect" …
    QStringList permissions;
    /// Whether its client is one of ours that answers SignalingSession::ping(), as the server says.
    /// Only our own hub does.
    bool answersPings = false;

    /// Whether it stands for nobody.
    bool isNull() const { return id.isEmpty(); }
    /// Whether \a permission is among its permissions.
    Q_INVOKABLE
    bool can(const QString &permission) const { return permissions.contains(permission); }
    /// creationTime as a date.
    QDateTime createdAt() const { return QDateTime::fromMSecsSinceEpoch(creationTime); }
    /// What it calls itself: the name in its data, where applications write it as `name=Ann%20Bo`,
    /// as {"name":"Ann Bo"} (or "userName", "username", "displayName"), or as nothing but a short
    /// text. One line of at most 40 characters, without control and direction characters; empty if
    /// there is none.
    QString name() const; // a property; as an invokable too, QML would see nothing but a function
    /// The first eight characters of its id: enough for people to tell connections apart.
    Q_INVOKABLE
    QString shortId() const { return id.left(8); }
    /// Data that says \a name, for a token: `name=Ann%20Bo`.
    static QString dataForName(const QString &name);

    /// Whether both are the same one, by its id.
    friend bool operator==(const Connection &a, const Connection &b) { return a.id == b.id; }
    /// The opposite.
    friend bool operator!=(const Connection &a, const Connection &b) { return !(a == b); }
};

SIGNALING_EXPORT QDebug operator<<(QDebug debug, const Connection &connection);

} // namespace Signaling

Q_DECLARE_METATYPE(Signaling::Connection)

#endif
