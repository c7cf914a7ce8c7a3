#ifndef SIGNALING_TRANSFER_TRUSTEDSENDERS_P_H
#define SIGNALING_TRANSFER_TRUSTEDSENDERS_P_H

#include <signaling/connection.h>

#include <QtCore/qhash.h>
#include <QtCore/qstring.h>
#include <QtCore/qstringlist.h>

#include <functional>

namespace Signaling {

/// Whether both are the same connection, and not one that took the other's id later.
inline bool isSameConnection(const Connection &a, const Connection &b)
{
    return a.id == b.id && a.creationTime == b.creationTime;
}

/// From whom everything is taken unasked, and into which folder. Clients make up their connections'
/// ids: a later connection of the same id is somebody else, and isn't trusted.
class TrustedSenders
{
public:
    void trust(const Connection &who, const QString &folder);
    /// No longer, be it that they are another connection by now.
    void forget(const QString &connectionId);
    /// Empty: isn't trusted, or has left.
    QString folderOf(const QString &connectionId) const;
    /// Nothing more is taken of them, but pass() may still be called.
    void setAway(const QString &connectionId);
    /// Those who aren't here any more have left.
    void setHere(const std::function<bool(const Connection &)> &isHere);
    /// Who has left has come back as \a to: the folder, or an empty one if they weren't trusted.
    QString pass(const Connection &from, const Connection &to);
    /// Forgets those who have left, but those who may come back.
    void forgetAway(const std::function<bool(const Connection &)> &mayComeBack);

private:
    static constexpr qsizetype MaxBefore = 16;

    struct Trust
    {
        Connection who;
        QString folder;
        QStringList before; ///< the ids that they had
        bool isAway = false;
    };

    QHash<QString, Trust> m_trusted; ///< by the connection's id
};

} // namespace Signaling

#endif
