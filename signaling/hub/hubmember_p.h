#ifndef SIGNALING_HUB_HUBMEMBER_P_H
#define SIGNALING_HUB_HUBMEMBER_P_H

#include <QtCore/qbytearray.h>
#include <QtCore/qjsonobject.h>
#include <QtCore/qstring.h>
#include <QtCore/qstringlist.h>

namespace Signaling {

/// One connection of a session, on whichever hub it is.
struct HubMember
{
    QString id;
    qint64 createdAt = 0; ///< milliseconds since 1970 (UTC)
    QString data;
    QStringList permissions;
    bool answersPings = false; ///< its client said so
    /// Tells it from an earlier or later connection with the same ID. Hubs know it, clients don't.
    quint64 incarnation = 0;

    /// {"id","creationTime","data","permissions"}, as clients get it, and "signalbox":["ping"]
    /// where the client answers pings.
    QJsonObject toJson() const;
};

} // namespace Signaling

#endif
